"""Why a server can't be used, where it is no Kafka at all; what a broker answers is tested beside one."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from kafka.errors import KafkaTimeoutError, SaslAuthenticationFailedError, TopicAuthorizationFailedError

from pipeline.io.kafka import diagnosis
from pipeline.io.kafka.diagnosis import cause
from pipeline.io.kafka.refusals import explained
from pipeline.io.kafka.settings import Settings, SettingsError

TLS = {"security_protocol": "SSL"}


@contextmanager
def listening(answer: Callable[[socket.socket], object]) -> Iterator[str]:
    """A server that does `answer` with each connection, until it has looked at all of them."""
    with socket.create_server(("localhost", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    answer(connection)

        threading.Thread(target=serve, daemon=True).start()
        yield f"localhost:{server.getsockname()[1]}"
        server.shutdown(socket.SHUT_RDWR)


def hang_up(connection: socket.socket) -> None:
    connection.recv(1)


def speak_http(connection: socket.socket) -> None:
    connection.recv(1)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")


def send_half_an_answer(connection: socket.socket) -> None:
    connection.recv(1)
    connection.sendall(b"\0\0\0\x06\0\0\0\x01\0\0")


@pytest.mark.parametrize("answer", [hang_up, speak_http, send_half_an_answer])
def test_what_is_no_kafka_is_told(answer: Callable[[socket.socket], object]) -> None:
    with listening(answer) as server:
        said = cause(server, {})
        assert said == f"{server} ends the connection: check the address, and security_protocol, which is PLAINTEXT"
        assert "speaks no TLS, but security_protocol is SSL" in cause(server, TLS)


def test_who_says_nothing_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diagnosis, "_PATIENCE_S", 0.1)
    over = threading.Event()
    with listening(lambda _: over.wait(1)) as server:
        began = time.monotonic()
        assert "check the address" in cause(server, {})
        assert time.monotonic() - began < 1
        over.set()


def test_an_address_that_can_not_be_reached_is_told() -> None:
    assert cause("localhost:1", {}).startswith("localhost:1 can't be reached (Connection refused): check the address")
    assert cause("[::1]:1", {}).startswith("[::1]:1 can't be reached (")
    assert cause("nobody.invalid:9092", {}).startswith("nobody.invalid:9092 can't be reached (")


def test_through_a_proxy_nothing_is_tried() -> None:
    said = cause("localhost:1", {"proxy_url": "socks5://me:hidden@localhost:2"})
    assert said == "localhost:1 can't be reached through the proxy: check proxy_url and the address"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (SettingsError("the environment variable X is not set"), "the environment variable X is not set"),
        (
            SaslAuthenticationFailedError("no"),
            "localhost:1,localhost:2 refuses the login: check sasl_plain_username and sasl_plain_password",
        ),
        (TopicAuthorizationFailedError("t"), "localhost:1,localhost:2 does not let this user do that: "),
        (KafkaTimeoutError("x"), "; localhost:2 can't be reached (Connection refused)"),
        (OSError("x"), "localhost:1,localhost:2: x"),
    ],
)
def test_an_error_is_explained(error: Exception, said: str) -> None:
    assert said in explained(error, Settings.of(("localhost:1", "localhost:2"), {}))


@pytest.mark.parametrize(
    ("mechanism", "settings"),
    [
        ("SCRAM-SHA-256", "sasl_plain_username and sasl_plain_password"),
        ("OAUTHBEARER", "sasl_oauth_token_provider"),
        ("GSSAPI", "sasl_kerberos_service_name and the ticket"),
    ],
)
def test_a_login_has_its_settings(mechanism: str, settings: str) -> None:
    assert diagnosis.login({"sasl_mechanism": mechanism}) == settings
