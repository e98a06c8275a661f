"""The commands against a broker that wants TLS and a login: what gets in, what is refused, and where no secret is."""

import base64
import logging
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline.commands.main import dateline
from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import PREFIX, Settings
from tests.streaming.broker import Broker, free_port
from tests.streaming.kafka import held, newest, send, wait_for
from tests.streaming.live import Run, Topics, articles_of, descendants
from tests.streaming.secured import KEY_PASSWORD, PASSWORD, USER, Certificates, secured_broker

TOPIC = "secured"


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(scope="module")
def secured(certificates: Certificates, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Broker]:
    started = secured_broker(tmp_path_factory.mktemp("secured"), certificates).start()
    yield started
    started.stop()


@pytest.fixture(scope="module")
def inside(secured: Broker) -> Settings:
    """How the tests look at what the broker holds."""
    return Settings.of((secured.server_at("INSIDE"),), {})


@pytest.fixture(scope="module")
def topics(inside: Settings) -> Topics:
    return Topics(inside, TOPIC, partitions=1)


@pytest.fixture
def scram(certificates: Certificates) -> dict[str, str]:
    """The settings of a login, without the password."""
    return {
        "security_protocol": "SASL_SSL", "sasl_mechanism": "SCRAM-SHA-256", "sasl_plain_username": USER,
        "ssl_cafile": str(certificates.authority),
    }  # fmt: skip


def addresses(server: str, settings: dict[str, str]) -> list[str]:
    query = "&".join(f"{name}={value}" for name, value in settings.items())
    return [f"--input=kafka://{server}/{TOPIC}?{query}", f"--output=kafka://{server}/{TOPIC}.events?{query}"]


def check(server: str, settings: dict[str, str]) -> Result:
    """Whether all topics are there."""
    wanted = ["--check", "--partitions=1", "--days=1"]
    return CliRunner().invoke(dateline, ["topics", *wanted, *addresses(server, settings)])


def refused(server: str, settings: dict[str, str]) -> Result:
    """The same, for who expects to be refused and waits no longer than he must."""
    return check(server, {"bootstrap_timeout_ms": "400", **settings})


def well(result: Result) -> bool:
    return (result.exit_code, result.output.count("as it should be")) == (0, 3)


def test_a_login_by_whatever_way_the_password_comes(
    secured: Broker, topics: Topics, scram: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    del topics
    alone, config = tmp_path / "password", tmp_path / "kafka.properties"
    alone.write_text(f"{PASSWORD}\n")
    settings = {**scram, "sasl_plain_password": PASSWORD}
    config.write_text("".join(f"{name.replace('_', '.')} = {value}\n" for name, value in settings.items()))
    monkeypatch.setenv("DESKS_WORD", PASSWORD)
    assert well(check(secured.server, {**scram, "sasl_plain_password": "env:DESKS_WORD"}))
    assert well(check(secured.server, {**scram, "sasl_plain_password": f"file:{alone}"}))
    assert well(check(secured.server, {"config": str(config)}))
    for name, value in scram.items():
        monkeypatch.setenv(PREFIX + name.upper(), value)
    monkeypatch.setenv(f"{PREFIX}SASL_PLAIN_PASSWORD", PASSWORD)
    assert well(check(secured.server, {}))


def test_a_token_and_a_certificate_get_in(secured: Broker, topics: Topics, certificates: Certificates) -> None:
    del topics
    authority = {"ssl_cafile": str(certificates.authority)}
    token = {"security_protocol": "SASL_SSL", "sasl_mechanism": "OAUTHBEARER"}
    provider = {"sasl_oauth_token_provider": "tests.streaming.secured:Tokens"}
    assert well(check(secured.server, {**authority, **token, **provider}))
    assert well(check(secured.server_at("MUTUAL"), {**authority, **own_certificate(certificates)}))


@pytest.mark.parametrize("mechanism", ["PLAIN", "SCRAM-SHA-256", "OAUTHBEARER"])
def test_what_logs_in_is_in_no_log_of_the_client(
    mechanism: str, secured: Broker, scram: dict[str, str], caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv("DESKS_WORD", PASSWORD)
    token = {"sasl_oauth_token_provider": "tests.streaming.secured:Tokens"} if mechanism == "OAUTHBEARER" else {}
    login = {**scram, "sasl_mechanism": mechanism, "sasl_plain_password": "env:DESKS_WORD", **token}
    with caplog.at_level(logging.DEBUG):
        Settings.of((secured.server,), login).admin().close()
    assert "SaslHandshakeRequest" in caplog.text, "requests are logged"
    for secret in (PASSWORD, base64.b64encode(PASSWORD.encode()).decode(), "Bearer"):
        assert secret not in caplog.text


def own_certificate(certificates: Certificates) -> dict[str, str]:
    return {
        "security_protocol": "SSL", "ssl_certfile": str(certificates.client), "ssl_keyfile": str(certificates.key),
        "ssl_password": f"file:{certificates.key_password}",
    }  # fmt: skip


def test_topics_are_made_read_and_written_and_no_secret_is_seen(
    secured: Broker, inside: Settings, topics: Topics, scram: dict[str, str], monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:  # fmt: skip
    monkeypatch.setenv(f"{PREFIX}SASL_PLAIN_PASSWORD", PASSWORD)
    more = [address.replace(TOPIC, "more") for address in addresses(secured.server, scram)]
    made = CliRunner().invoke(dateline, ["topics", *more])
    assert (made.exit_code, made.output.count("made")) == (0, 3)
    running = Run(topics, tmp_path / "log", "--log-level=DEBUG", addresses=addresses(secured.server, scram))
    try:
        send(inside, [*articles_of(topics.articles, range(5), 1), Record(topic=topics.articles, key=b"k", value=b"{")])
        wait_for(lambda: newest(inside, topics.events) and held(inside, topics.letters), seconds=60)
        (prism,) = running.runners()
        family = [running.process.pid, *descendants(running.process.pid)]
        assert not [pid for pid in family if PASSWORD in Path(f"/proc/{pid}/cmdline").read_text()]
        assert PASSWORD not in Path(f"/proc/{prism}/environ").read_text()
        assert PASSWORD in Path(f"/proc/{running.shards()[0]}/environ").read_text(), "where the user put it"
        assert running.stop() == 3, "there was a dead letter"
    finally:
        running.kill()
    log = running.log.read_text()
    assert "DEBUG" in log
    assert PASSWORD not in log
    query = addresses(secured.server, scram)[0].partition("?")[2]
    back = CliRunner().invoke(dateline, ["replay", f"--input=kafka://{secured.server}/{topics.letters}?{query}"])
    assert (back.exit_code, back.output) == (0, "1 sent back, 0 left\n")
    assert [record.value for record in held(inside, topics.articles)][-1] == b"{"


REFUSALS = {
    "wrong password": ("CLIENT", {"sasl_plain_password": "env:WRONG"}, "refuses the login", "sasl_plain_password"),
    "unknown user": ("CLIENT", {"sasl_plain_username": "nobody"}, "refuses the login", "sasl_plain_username"),
    "another mechanism": ("CLIENT", {"sasl_mechanism": "SCRAM-SHA-512"}, "takes no SCRAM-SHA-512", "SCRAM-SHA-256"),
    "a token that is over": (
        "CLIENT",
        {"sasl_mechanism": "OAUTHBEARER", "sasl_oauth_token_provider": "tests.streaming.secured:Refused"},
        "refuses the login", "sasl_oauth_token_provider",
    ),
    "no login": ("CLIENT", {"security_protocol": "SSL"}, "wants a login", "SASL_SSL"),
    "no TLS": ("CLIENT", {"security_protocol": "PLAINTEXT"}, "speaks TLS", "security_protocol"),
    "TLS to a listener without": ("INSIDE", {}, "speaks no TLS", "security_protocol"),
    "a login that is not wanted": (
        "INSIDE", {"security_protocol": "SASL_PLAINTEXT"}, "wants no login", "security_protocol",
    ),
    "an authority that is not the broker's": ("CLIENT", {"ssl_cafile": "OTHER"}, "is not trusted", "ssl_cafile"),
    "the authority of the system": ("CLIENT", {"ssl_cafile": ""}, "is not trusted", "ssl_cafile"),
    "no certificate of the client": (
        "MUTUAL", {"security_protocol": "SSL"}, "does not take the client's certificate", "ssl_certfile",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSALS)
def test_what_is_refused_names_the_setting(
    case: str, secured: Broker, scram: dict[str, str], certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RIGHT", PASSWORD)
    monkeypatch.setenv("WRONG", "something else")
    listener, changed, said, setting = REFUSALS[case]
    if changed.get("ssl_cafile") == "OTHER":
        changed = {"ssl_cafile": str(certificates.other_authority)}
    result = refused(secured.server_at(listener), {**scram, "sasl_plain_password": "env:RIGHT", **changed})
    assert result.exit_code == 1
    (line,) = result.output.splitlines()
    assert line.startswith(f"Error: {secured.server_at(listener)}")
    assert said in line
    assert setting in line
    assert PASSWORD not in line


def test_a_certificate_for_another_name_is_told(secured: Broker, scram: dict[str, str]) -> None:
    server = secured.server.replace("localhost", "127.0.0.1")
    result = refused(server, {**scram, "sasl_plain_password": f"file:{__file__}"})
    assert result.exit_code == 1
    assert "ssl_check_hostname" in result.output


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"ssl_cafile": "/no/where.pem"}, "ssl_cafile=/no/where.pem: No such file or directory"),
        ({"ssl_cafile": __file__}, "it holds no certificate in PEM"),
        ({"ssl_certfile": "/no/where.pem"}, "ssl_certfile=/no/where.pem: No such file or directory"),
        ({"ssl_keyfile": "/no/where.key"}, "ssl_keyfile=/no/where.key: No such file or directory"),
        ({"ssl_password": "env:WRONG"}, "no certificate and key in PEM that ssl_password opens"),
        ({"ssl_password": None}, "no certificate and key in PEM that ssl_password opens"),
        ({"ssl_certfile": "BROKER"}, "the key is not that of the certificate"),
        ({"ssl_password": "env:NOWHERE"}, "the environment variable NOWHERE is not set"),
    ],
)
def test_a_file_that_can_not_be_used_is_told_at_once(
    changed: dict[str, str | None], said: str, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also a key without its password, for which OpenSSL would ask at the terminal."""
    monkeypatch.setenv("WRONG", "something else")
    if changed.get("ssl_certfile") == "BROKER":
        changed = {"ssl_certfile": str(certificates.broker)}
    given = {"ssl_cafile": str(certificates.authority), **own_certificate(certificates), **changed}
    began = time.monotonic()
    result = refused("localhost:9", {name: value for name, value in given.items() if value is not None})
    assert time.monotonic() - began < 2
    assert (result.exit_code, said in result.output) == (1, True), result.output
    assert KEY_PASSWORD not in result.output


def test_where_nobody_listens_is_told_within_seconds() -> None:
    server = f"localhost:{free_port()}"
    for command in (["topics"], ["run"]):
        began = time.monotonic()
        result = CliRunner().invoke(dateline, [*command, *addresses(server, {})])
        assert time.monotonic() - began < 12
        assert result.exit_code == 1
        assert f"Error: {server} can't be reached (Connection refused): check the address" in result.output
    result = CliRunner().invoke(dateline, ["replay", f"--input=kafka://{server}/x?bootstrap_timeout_ms=300"])
    assert (result.exit_code, "check the address" in result.output) == (1, True)
