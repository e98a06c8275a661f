"""Settings of Kafka clients: from a mapping, a URI's query, a file, the environment; secrets stay where they are kept.

A password is never held by these settings, only where it can be read: so it stands in no log, no repr, no pickle and
none of the options of a job. It is read where a client is made.
"""

import importlib
import logging
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

import msgspec
from kafka import KafkaAdminClient, KafkaConsumer, KafkaProducer
from kafka.net.sasl.oauth import AbstractTokenProvider
from kafka.protocol.sasl import SaslAuthenticateRequest

from pipeline.io.kafka import names, security
from pipeline.io.kafka.names import SettingsError as SettingsError

PREFIX: Final = "DATELINE_KAFKA_"
"""Of the environment variables that hold settings: DATELINE_KAFKA_SECURITY_PROTOCOL."""
CONFIG: Final = "config"
"""Names a file of settings, among the options and in the environment."""
# A broker is often back within seconds. kafka-python would by and by wait for half a minute before it looks again.
_RECONNECT_MS: Final = 2_000
AWAY_MS: Final = 300_000
"""How long a client of a stream looks for a broker that is away; a runner may make one at any time."""


class Secret(msgspec.Struct, frozen=True):
    """Where a secret is kept: in the environment variable or the file `name`, there under `key` if it holds several."""

    kind: str
    name: str
    key: str | None = None

    def read(self) -> str:
        """The secret. Raises SettingsError where it is not there."""
        if self.kind == "env":
            value, where = os.environ.get(self.name), f"the environment variable {self.name}"
            if value is None:
                raise SettingsError(f"{where} is not set")
        elif self.key is not None:
            value, where = _lines(Path(self.name)).get(self.key, ""), f"{self.key} in {self.name}"
        else:
            value, where = _text(Path(self.name)).rstrip("\r\n"), f"the file {self.name}"
        if not value:
            raise SettingsError(f"{where} is empty")
        return value


class Unseen(str):
    """A secret on its way into a client: kafka-python logs a client's settings, and so this is not seen there."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'…'"


_UNSEEN: Final = (SaslAuthenticateRequest, bytes, bytearray, memoryview)


class _Unlogged(logging.Filter):
    """Keeps what logs in out of what kafka-python logs at DEBUG, requests and their bytes: with PLAIN the password."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple("…" if isinstance(one, _UNSEEN) else one for one in record.args)
        return True


for _logger in ("kafka.net.connection", "kafka.protocol.parser"):
    logging.getLogger(_logger).addFilter(_Unlogged())


class Settings(msgspec.Struct, frozen=True):
    """How to reach a cluster: its servers, kafka-python's settings by name, and where the secret ones are kept."""

    servers: tuple[str, ...]
    options: tuple[tuple[str, Any], ...] = ()
    secrets: tuple[tuple[str, Secret], ...] = ()

    @staticmethod
    def of(servers: tuple[str, ...], options: Mapping[str, Any]) -> "Settings":
        """From kafka-python's names, each value as it is or as text; secrets as `Secret`, "env:NAME" or "file:PATH".

        What the environment says (DATELINE_KAFKA_…) gives way to the file of `name=value` lines (dots or underscores)
        that the option `config` names, and both to the other options. Secrets may stand in the environment and in the
        file themselves. Raises SettingsError.
        """
        merged = _from_environment()
        named = {name: value for name, value in options.items() if value is not None}
        environment = os.environ.get(PREFIX + CONFIG.upper())
        if (file := named.pop(CONFIG, environment)) is not None:
            merged |= _from_file(Path(file))
        merged |= {name: _value(name, value) for name, value in named.items()}
        plain = {name: value for name, value in merged.items() if not isinstance(value, Secret)}
        secrets = {name: value for name, value in merged.items() if isinstance(value, Secret)}
        security.check(plain, secrets.keys())
        return Settings(servers, tuple(sorted(plain.items())), tuple(sorted(secrets.items())))

    def consumer(self, **more: Any) -> KafkaConsumer:
        """A consumer that commits nothing by itself; of `more`, these settings have the last word."""
        return KafkaConsumer(enable_auto_commit=False, **{**more, **self.of_client(names.CONSUMER)})

    def producer(self, **more: Any) -> KafkaProducer:
        """An idempotent producer that waits for all replicas; of `more`, these settings have the last word."""
        return KafkaProducer(enable_idempotence=True, acks="all", **{**more, **self.of_client(names.PRODUCER)})

    def admin(self, **more: Any) -> KafkaAdminClient:
        """A client for topics; of `more`, these settings have the last word."""
        return KafkaAdminClient(**{**more, **self.of_client(names.ADMIN)})

    def of_client(self, known: Mapping[str, Any]) -> dict[str, Any]:
        """The settings of a client that knows these names, secrets among them. Raises SettingsError."""
        config = {name: value for name, value in self.options if name in known}
        config |= {name: Unseen(secret.read()) for name, secret in self.secrets if name in known}
        for name in names.BY_IMPORT & config.keys():
            config[name] = _imported(name, config[name])
        if security.uses_tls(config):
            security.tls(config)
        return {"bootstrap_servers": list(self.servers), "reconnect_backoff_max_ms": _RECONNECT_MS, **config}


def _from_environment() -> dict[str, Any]:
    """The settings of the variables that begin with the prefix; of a secret only where it stands."""
    variables = [name for name in os.environ if name.startswith(PREFIX) and name != PREFIX + CONFIG.upper()]
    return _checked(
        (variable.removeprefix(PREFIX).lower(), os.environ[variable], variable, Secret("env", variable))
        for variable in sorted(variables)
    )


def _from_file(path: Path) -> dict[str, Any]:
    """The settings of a file; of a secret only where it stands."""
    return _checked((name, value, str(path), Secret("file", str(path), name)) for name, value in _lines(path).items())


def _checked(found: Iterable[tuple[str, str, str, Secret]]) -> dict[str, Any]:
    """Settings by name, from their name and text, what to call their place, and the secret that they would be."""
    settings: dict[str, Any] = {}
    for name, text, place, secret in found:
        try:
            settings[name] = _value(name, secret if name in names.SECRET and _reference(text) is None else text)
        except SettingsError as error:
            raise SettingsError(f"{place}: {error}") from None
    return settings


def _value(name: str, value: Any) -> Any:
    """What a setting holds: its value, or where its secret is kept."""
    names.check(name)
    if name not in names.SECRET:
        return names.typed(name, value)
    secret = value if isinstance(value, Secret) else _reference(str(value))
    if secret is None:
        raise SettingsError(f"{name} may not be given itself, since it would be seen: give env:VARIABLE or file:PATH")
    return secret


def _reference(text: str) -> Secret | None:
    kind, _, where = text.partition(":")
    return Secret(kind, where) if kind in ("env", "file") and where else None


def _lines(path: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for number, line in enumerate(_text(path).splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith(("#", "!")):
            continue
        name, sign, value = line.partition("=")
        if not sign:
            raise SettingsError(f"{path}, line {number}: not `name=value`")
        found[name.strip().replace(".", "_")] = value.strip()
    return found


def _text(path: Path) -> str:
    try:
        return path.read_text()
    except OSError as error:
        raise SettingsError(f"{path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise SettingsError(f"{path}: not a text in UTF-8") from None


def _imported(name: str, where: str) -> AbstractTokenProvider:
    """The token provider that "package.module:name" names, called if it is a class or a function."""
    module, sign, attribute = where.partition(":")
    if not sign:
        raise SettingsError(f"{name} takes MODULE:NAME, not {where!r}")
    try:
        found = getattr(importlib.import_module(module), attribute)
    except (ImportError, AttributeError, ValueError) as error:
        raise SettingsError(f"{name}={where}: {error}") from None
    provider = found() if callable(found) else found
    if not isinstance(provider, AbstractTokenProvider):
        raise SettingsError(f"{name}={where}: it is no kafka.net.sasl.oauth.AbstractTokenProvider")
    return provider
