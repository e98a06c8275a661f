"""Settings of Kafka clients: what each value becomes, which are refused, which wins, and where secrets are not seen."""

import logging
import os
import pickle
from pathlib import Path
from typing import Any

import pytest
from kafka import KafkaAdminClient
from kafka.errors import KafkaError
from kafka.net.sasl.oauth import AbstractTokenProvider

from pipeline.io.kafka import names
from pipeline.io.kafka.settings import PREFIX, Secret, Settings, SettingsError, Unseen

SERVERS = ("localhost:9092",)
LOGIN = {"security_protocol": "SASL_PLAINTEXT", "sasl_mechanism": "PLAIN", "sasl_plain_username": "desk"}
WORD = "correct-horse-battery"


class Tokens(AbstractTokenProvider):  # type: ignore[misc] # kafka-python has no types
    def token(self) -> str:
        return "a token"


A_PROVIDER = Tokens()
NO_PROVIDER = object()


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith(PREFIX)]:
        monkeypatch.delenv(name)


def of(**options: Any) -> dict[str, Any]:
    return dict(Settings.of(SERVERS, options).options)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("check_crcs", "no", False),
        ("check_crcs", "TRUE", True),
        ("linger_ms", "20", 20),
        ("fetch_min_bytes", "1024", 1024),
        ("send_buffer_bytes", "65536", 65536),
        ("retries", "7", 7.0),
        ("consumer_timeout_ms", "1.5", 1.5),
        ("client_id", "desk", "desk"),
        ("client_id", "7", "7"),
        ("compression_type", "zstd", "zstd"),
        ("compression_type", "none", None),
        ("isolation_level", "read_committed", "read_committed"),
        ("api_version", "3.9", (3, 9)),
        ("linger_ms", 20, 20),
        ("check_crcs", False, False),
        ("api_version", (3, 9), (3, 9)),
    ],
)
def test_a_text_becomes_what_the_client_takes(name: str, text: Any, value: Any) -> None:
    found = of(**{name: text})[name]
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("check_crcs", "perhaps", "check_crcs takes true or false, not 'perhaps'"),
        ("check_crcs", 1, "check_crcs takes true or false, not 1"),
        ("linger_ms", "5.5", "linger_ms takes a whole number, not '5.5'"),
        ("linger_ms", "", "linger_ms takes a whole number, not ''"),
        ("linger_ms", True, "linger_ms takes a whole number, not True"),
        ("receive_buffer_bytes", "much", "receive_buffer_bytes takes a whole number, not 'much'"),
        ("retries", "often", "retries takes a number, not 'often'"),
        ("api_version", "new", "api_version takes a version, as 3.9, not 'new'"),
        ("client_id", 7, "client_id takes a text, not 7"),
        ("compression_type", "zip", "compression_type takes none, gzip, snappy, lz4 or zstd, not 'zip'"),
        (
            "security_protocol", "ssl",
            "security_protocol takes PLAINTEXT, SSL, SASL_PLAINTEXT or SASL_SSL, not 'ssl'",
        ),
        ("sasl_oauth_token_provider", A_PROVIDER, "sasl_oauth_token_provider takes MODULE:NAME, not "),
        ("lingerms", "1", "no setting is called 'lingerms'; did you mean 'linger_ms'?"),
        ("qqq", "1", "no setting is called 'qqq'"),
        ("group_id", "x", "'group_id' is not free"),
        ("acks", "1", "'acks' is not free"),
        ("enable_idempotence", "false", "'enable_idempotence' is not free"),
        ("ssl_context", "x", "'ssl_context' takes an object of Python's"),
        ("partitioner", "x", "'partitioner' takes an object of Python's"),
        ("bootstrap_servers", "h:1", "'bootstrap_servers' is no setting here: the address names the servers"),
        ("sasl_jaas_config", "x", "give sasl_plain_username and sasl_plain_password"),
        ("ssl_truststore_location", "x.jks", "give ssl_cafile, in PEM"),
    ],
)  # fmt: skip
def test_what_no_client_takes_is_refused_by_name(name: str, value: Any, message: str) -> None:
    with pytest.raises(SettingsError) as raised:
        of(**{name: value})
    assert message in str(raised.value)


@pytest.mark.parametrize("name", sorted(names.CONSUMER.keys() | names.PRODUCER.keys() | names.ADMIN.keys()))
def test_what_is_free_to_set_can_be_written_as_text(name: str) -> None:
    """So also a setting that a later kafka-python adds: a default that no text can be is to be looked at."""
    default = next(known[name] for known in (names.CONSUMER, names.PRODUCER, names.ADMIN) if name in known)
    free = True
    try:
        names.check(name)
    except SettingsError:
        free = False
    assert not free or default is None or isinstance(default, bool | int | float | str)


def test_none_is_not_given() -> None:
    assert of(linger_ms=None, client_id="x") == {"client_id": "x"}


def test_the_environment_gives_way_to_the_file_and_both_to_the_address(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "kafka.properties"
    file.write_text("# of the desk\n! also a comment\n\nlinger.ms = 2\nclient_id=file\n")
    for name, value in (("LINGER_MS", "1"), ("CLIENT_ID", "environment"), ("RETRY_BACKOFF_MS", "1")):
        monkeypatch.setenv(PREFIX + name, value)
    assert of() == {"linger_ms": 1, "client_id": "environment", "retry_backoff_ms": 1}
    assert of(config=str(file), client_id="uri") == {"linger_ms": 2, "client_id": "uri", "retry_backoff_ms": 1}
    monkeypatch.setenv(f"{PREFIX}CONFIG", str(file))
    assert of() == {"linger_ms": 2, "client_id": "file", "retry_backoff_ms": 1}


def test_a_mistake_names_the_place_where_it_stands(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "kafka.properties"

    def refusal() -> str:
        with pytest.raises(SettingsError) as raised:
            of(config=str(file))
        return str(raised.value)

    assert refusal() == f"{file}: No such file or directory"
    file.write_text("client_id=x\nnonsense\n")
    assert refusal() == f"{file}, line 2: not `name=value`"
    file.write_text("client.ids=x\n")
    assert refusal() == f"{file}: no setting is called 'client_ids'; did you mean 'client_id'?"
    file.write_bytes(b"client_id=\xff\n")
    assert refusal() == f"{file}: not a text in UTF-8"
    file.write_text("")
    monkeypatch.setenv(f"{PREFIX}LINGER_MS", "soon")
    assert refusal() == f"{PREFIX}LINGER_MS: linger_ms takes a whole number, not 'soon'"


def test_a_secret_is_read_where_it_is_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("WORD", WORD)
    alone, among = tmp_path / "word", tmp_path / "kafka.properties"
    alone.write_text(f"{WORD}\r\n")
    among.write_text(f"sasl.plain.password={WORD}\n")
    elsewhere = tmp_path / "elsewhere.properties"
    elsewhere.write_text(f"sasl.plain.password=file:{alone}\n")
    for given in (
        {"sasl_plain_password": "env:WORD"},
        {"sasl_plain_password": f"file:{alone}"},
        {"sasl_plain_password": Secret("env", "WORD")},
        {"config": str(among)},
        {"config": str(elsewhere)},
    ):
        assert password(Settings.of(SERVERS, {**LOGIN, **given})) == WORD
    monkeypatch.setenv(f"{PREFIX}SASL_PLAIN_PASSWORD", WORD)
    assert password(Settings.of(SERVERS, LOGIN)) == WORD
    monkeypatch.setenv(f"{PREFIX}SASL_PLAIN_PASSWORD", f"file:{alone}")
    assert password(Settings.of(SERVERS, LOGIN)) == WORD


def password(settings: Settings) -> str:
    return str(settings.of_client(names.CONSUMER)["sasl_plain_password"])


def test_a_secret_that_is_not_there_is_named_when_a_client_is_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    empty = tmp_path / "empty"
    empty.write_text("\n")
    monkeypatch.setenv("EMPTY", "")
    config = tmp_path / "config"
    config.write_text(f"sasl_plain_password={WORD}\n")
    for given, message in (
        ({"sasl_plain_password": "env:NOWHERE"}, "the environment variable NOWHERE is not set"),
        ({"sasl_plain_password": "env:EMPTY"}, "the environment variable EMPTY is empty"),
        ({"sasl_plain_password": f"file:{tmp_path}/none"}, f"{tmp_path}/none: No such file or directory"),
        ({"sasl_plain_password": f"file:{empty}"}, f"the file {empty} is empty"),
        ({"config": str(config)}, f"sasl_plain_password in {config} is empty"),
    ):
        settings = Settings.of(SERVERS, {**LOGIN, **given})
        if "config" in given:
            config.write_text("")
        with pytest.raises(SettingsError) as raised:
            settings.producer()
        assert str(raised.value) == message


@pytest.mark.parametrize("name", sorted(names.SECRET))
@pytest.mark.parametrize("kind", ["", "plain:", "env:", "file:"])
def test_a_secret_itself_is_refused_and_not_repeated(name: str, kind: str) -> None:
    value = f"{kind}{WORD}" if kind == "plain:" else kind or WORD
    with pytest.raises(SettingsError, match=rf"{name} may not be given itself.*env:VARIABLE or file:PATH") as raised:
        Settings.of(SERVERS, {**LOGIN, "sasl_plain_password": "env:X", name: value})
    assert WORD not in str(raised.value)


def test_settings_hold_no_secret(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "kafka.properties"
    file.write_text(f"sasl_plain_password={WORD}\nproxy_url=socks5://me:{WORD}@proxy:1080\n")
    monkeypatch.setenv(f"{PREFIX}SSL_PASSWORD", WORD)
    settings = Settings.of(SERVERS, {**LOGIN, "config": str(file)})
    assert {name for name, _ in settings.secrets} == {"sasl_plain_password", "ssl_password", "proxy_url"}
    assert WORD not in repr(settings)
    assert WORD.encode() not in pickle.dumps(settings)
    assert pickle.loads(pickle.dumps(settings)) == settings
    assert password(settings) == WORD


def test_a_client_logs_no_secret(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setenv(f"{PREFIX}SASL_PLAIN_PASSWORD", WORD)
    settings = Settings.of(("localhost:1",), {**LOGIN, "bootstrap_timeout_ms": 50})
    with caplog.at_level(logging.DEBUG):
        for make in (settings.admin, settings.consumer, settings.producer):
            with pytest.raises(KafkaError):
                make()
    assert "'desk'" in caplog.text, "the settings were logged"
    assert WORD not in caplog.text
    assert KafkaAdminClient.__name__ in caplog.text


def test_a_secret_unseen_is_the_secret_all_the_same() -> None:
    secret = Unseen(WORD)
    assert (secret, secret.encode(), f"{secret}") == (WORD, WORD.encode(), WORD)
    assert WORD not in repr({"password": secret})


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"sasl_plain_username": "x"}, "sasl_plain_username is given, but no security_protocol"),
        ({"ssl_cafile": "x"}, "ssl_cafile is given, but no security_protocol"),
        ({"security_protocol": "SASL_SSL"}, "security_protocol=SASL_SSL needs a sasl_mechanism"),
        (
            {"security_protocol": "SASL_SSL", "sasl_mechanism": "SCRAM-SHA-512"},
            "sasl_mechanism=SCRAM-SHA-512 needs sasl_plain_username and sasl_plain_password",
        ),
        (LOGIN, "sasl_mechanism=PLAIN needs sasl_plain_password"),
        (
            {"security_protocol": "SASL_SSL", "sasl_mechanism": "OAUTHBEARER"},
            "sasl_mechanism=OAUTHBEARER needs sasl_oauth_token_provider",
        ),
        ({"security_protocol": "SSL", "ssl_keyfile": "x"}, "ssl_keyfile needs ssl_certfile"),
    ],
)
def test_settings_that_lack_another_name_it(options: dict[str, str], message: str) -> None:
    with pytest.raises(SettingsError) as raised:
        Settings.of(SERVERS, options)
    assert message in str(raised.value)


def test_a_plaintext_cluster_may_have_what_the_environment_says_of_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"{PREFIX}SASL_MECHANISM", "PLAIN")
    assert of(security_protocol="PLAINTEXT")["security_protocol"] == "PLAINTEXT"


@pytest.mark.parametrize("where", ["Tokens", "A_PROVIDER"])
def test_a_token_provider_is_imported(where: str) -> None:
    settings = Settings.of(SERVERS, oauth(f"{__name__}:{where}"))
    assert isinstance(settings.of_client(names.PRODUCER)["sasl_oauth_token_provider"], Tokens)


@pytest.mark.parametrize(
    ("where", "message"),
    [
        ("os.path", "takes MODULE:NAME, not 'os.path'"),
        ("no_such_module:Tokens", "No module named 'no_such_module'"),
        (":Tokens", "sasl_oauth_token_provider=:Tokens"),
        (f"{__name__}:Nobody", "has no attribute 'Nobody'"),
        (f"{__name__}:NO_PROVIDER", "it is no kafka.net.sasl.oauth.AbstractTokenProvider"),
    ],
)
def test_what_is_no_token_provider_is_named(where: str, message: str) -> None:
    settings = Settings.of(SERVERS, oauth(where))
    with pytest.raises(SettingsError) as raised:
        settings.consumer()
    assert message in str(raised.value)


def oauth(where: str) -> dict[str, str]:
    return {
        "security_protocol": "SASL_PLAINTEXT", "sasl_mechanism": "OAUTHBEARER", "sasl_oauth_token_provider": where,
    }  # fmt: skip
