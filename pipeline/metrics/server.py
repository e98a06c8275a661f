"""Serves `/metrics`, `/healthz` and `/readyz` over HTTP, to whoever watches a live pipeline."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final, NamedTuple

_TEXT: Final = "text/plain; charset=utf-8"
_PROMETHEUS: Final = "text/plain; version=0.0.4; charset=utf-8"


class Answer(NamedTuple):
    """What a page says: all well or not, and why."""

    well: bool
    text: str


Page = Callable[[], Answer]


@contextmanager
def serving(port: int, metrics: Callable[[], bytes], healthy: Page, ready: Page) -> Iterator[int]:
    """Serves until the block ends, on all addresses; gives the port, which is a free one where `port` is 0."""
    pages = {"/healthz": healthy, "/readyz": ready}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            if path == "/metrics":
                self._send(200, _PROMETHEUS, metrics())
            elif path in pages:
                answer = pages[path]()
                self._send(200 if answer.well else 503, _TEXT, f"{answer.text}\n".encode())
            else:
                self._send(404, _TEXT, b"/metrics, /healthz, /readyz\n")

        def _send(self, status: int, kind: str, content: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Says nothing: a probe a second would bury the log."""

    server = ThreadingHTTPServer(("", port), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
