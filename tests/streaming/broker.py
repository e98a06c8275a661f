"""A real Apache Kafka broker as a child process: `make broker-jars` fetches it, Java 17 runs it.

`python -m tests.streaming.broker` runs one on localhost:9092 until Ctrl-C; its topics are gone then.
"""

import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

JARS = Path(__file__).parents[2] / "build" / "broker"
_PATIENCE_S = 60
_NODE = "AAAAAAAAQACAAAAAAAAAAQ"  # any cluster id will do, always the same one too


class Broker:
    """One broker that is its own controller, with its log in `folder`.

    Its listener CLIENT speaks `protocol`; `further` are listeners more, by name, each with its protocol. `security` is
    lines for its properties; `scram` are users and their passwords.
    """

    def __init__(
        self,
        folder: Path,
        port: int | None = None,
        protocol: str = "PLAINTEXT",
        further: Mapping[str, str] | None = None,
        security: Mapping[str, str] | None = None,
        scram: Mapping[str, str] | None = None,
    ) -> None:
        if not any(JARS.glob("kafka_*.jar")):
            raise FileNotFoundError(f"no broker in {JARS}: `make broker-jars` fetches it")
        self.port = port or free_port()
        self.log = folder / "broker.log"
        self._folder = folder
        # A broker does not speak to itself at a listener of clients that wants a login.
        self._protocols = {"CLIENT": protocol, "INSIDE": "PLAINTEXT", **(further or {})}
        self._ports = {name: self.port if name == "CLIENT" else free_port() for name in self._protocols}
        self._controller = free_port()
        self._security = dict(security or {})
        self._scram = dict(scram or {})
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def server(self) -> str:
        """ "localhost:PORT"."""
        return self.server_at("CLIENT")

    def server_at(self, listener: str) -> str:
        """ "localhost:PORT" of another listener; the one called INSIDE is PLAINTEXT and always there."""
        return f"localhost:{self._ports[listener]}"

    def start(self) -> "Broker":
        """Starts the broker, on the log that an earlier start left, and waits until it takes connections."""
        properties = self._folder / "server.properties"
        if not properties.exists():
            properties.write_text("".join(f"{name}={value}\n" for name, value in self._properties().items()))
            users = [f"--add-scram=SCRAM-SHA-256=[name={user},password={word}]" for user, word in self._scram.items()]
            self._java("kafka.tools.StorageTool", "format", "-t", _NODE, "-c", str(properties), *users).wait()
        self._process = self._java("kafka.Kafka", str(properties))
        until = time.monotonic() + _PATIENCE_S
        while time.monotonic() < until:
            if self._process.poll() is not None:
                raise RuntimeError(f"the broker ended at once:\n{self.log.read_text()[-3000:]}")
            with suppress(OSError), socket.create_connection(("localhost", self.port), timeout=1):
                return self
            time.sleep(0.1)
        raise RuntimeError(f"the broker took no connection within {_PATIENCE_S} s:\n{self.log.read_text()[-3000:]}")

    def kill(self) -> None:
        """Ends it as a power cut would end the process."""
        self._end(lambda process: process.kill())

    def stop(self) -> None:
        """Ends it in order."""
        self._end(lambda process: process.terminate())

    def _end(self, how: object) -> None:
        assert callable(how)
        if self._process is not None:
            how(self._process)
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None

    def _java(self, *arguments: str) -> subprocess.Popen[bytes]:
        # Its own session: a Ctrl-C at the tests is not for the broker, which the tests stop.
        command = ["java", "-Xms128m", "-Xmx384m", "-XX:+UseSerialGC", "-cp", f"{JARS}/*", *arguments]
        with self.log.open("ab") as log:
            return subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True, cwd=self._folder
            )

    def _properties(self) -> dict[str, str]:
        places = ",".join(f"{name}://{self.server_at(name)}" for name in self._protocols)
        protocols = ",".join(f"{name}:{protocol}" for name, protocol in self._protocols.items())
        return {
            "process.roles": "broker,controller",
            "node.id": "1",
            "controller.quorum.voters": f"1@localhost:{self._controller}",
            "listeners": f"{places},CONTROLLER://localhost:{self._controller}",
            "advertised.listeners": places,
            "listener.security.protocol.map": f"{protocols},CONTROLLER:PLAINTEXT",
            "inter.broker.listener.name": "INSIDE",
            "controller.listener.names": "CONTROLLER",
            "log.dirs": str(self._folder / "log"),
            "auto.create.topics.enable": "false",
            "offsets.topic.replication.factor": "1",
            "offsets.topic.num.partitions": "1",
            "transaction.state.log.replication.factor": "1",
            "transaction.state.log.min.isr": "1",
            "group.initial.rebalance.delay.ms": "0",
            **self._security,
        }


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        return int(probe.getsockname()[1])


def main() -> None:
    """Runs a broker until it is interrupted."""
    with TemporaryDirectory(prefix="dateline-broker-") as folder:
        broker = Broker(Path(folder), port=9092).start()
        print(f"Kafka at {broker.server}; Ctrl-C ends it", file=sys.stderr)
        try:
            while True:
                time.sleep(3600)
        except KeyboardInterrupt:
            broker.stop()


if __name__ == "__main__":
    main()
