"""Settings of Kafka clients: from a mapping, a URI's query, a file, the environment; secrets stay where they are kept.

A password is never held by these settings, only where it can be read: so it stands in no log, no repr, no pickle and
none of the options of a job. It is read where a client is made.
"""

import difflib
import importlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import msgspec
from kafka import KafkaAdminClient, KafkaConsumer, KafkaProducer

PREFIX: Final = "DATELINE_KAFKA_"
"""Of the environment variables that hold settings: DATELINE_KAFKA_SECURITY_PROTOCOL."""

_SECRET: Final = frozenset({"sasl_plain_password", "ssl_password", "proxy_url", "socks5_proxy"})
# Of the source and the sink: what they promise rests on these.
_OURS: Final = frozenset({
    "acks", "auto_commit_interval_ms", "auto_offset_reset", "default_offset_commit_callback", "enable_auto_commit",
    "enable_idempotence", "group_id", "group_instance_id", "key_deserializer", "key_serializer", "transactional_id",
    "value_deserializer", "value_serializer",
})  # fmt: skip
# Objects that no text can name and no pickle should hold.
_OBJECTS: Final = frozenset({
    "kafka_client", "metric_reporters", "partition_assignment_strategy", "partitioner", "selector", "socket_options",
    "ssl_context",
})  # fmt: skip
_BY_IMPORT: Final = frozenset({"sasl_oauth_token_provider"})
_CONSUMER: Final[Mapping[str, Any]] = KafkaConsumer.DEFAULT_CONFIG
_PRODUCER: Final[Mapping[str, Any]] = KafkaProducer.DEFAULT_CONFIG
_ADMIN: Final[Mapping[str, Any]] = KafkaAdminClient.DEFAULT_CONFIG
_KNOWN: Final = (_CONSUMER.keys() | _PRODUCER.keys() | _ADMIN.keys()) - _OURS - _OBJECTS
_NUMBERS: Final = frozenset({"receive_buffer_bytes", "send_buffer_bytes", "fetch_min_bytes"})
_TRUE: Final = frozenset({"true", "1", "yes", "on"})
_FALSE: Final = frozenset({"false", "0", "no", "off"})


class SettingsError(ValueError):
    """A setting that is unknown, has a value of another kind, or can't be read; the message names it."""


class Secret(msgspec.Struct, frozen=True):
    """Where a secret is kept: in the environment variable or the file `name`, there under `key` if it holds several."""

    kind: str
    name: str
    key: str | None = None

    def read(self) -> str:
        """The secret. Raises SettingsError where it is not there."""
        if self.kind == "env":
            if self.name not in os.environ:
                raise SettingsError(f"the environment variable {self.name} is not set")
            return os.environ[self.name]
        if self.key is not None:
            return _lines(Path(self.name))[self.key]
        try:
            return Path(self.name).read_text().rstrip("\n")
        except OSError as error:
            raise SettingsError(f"{self.name}: {error.strerror}") from None


class Settings(msgspec.Struct, frozen=True):
    """How to reach a cluster: its servers, kafka-python's settings by name, and where the secret ones are kept."""

    servers: tuple[str, ...]
    options: tuple[tuple[str, Any], ...] = ()
    secrets: tuple[tuple[str, Secret], ...] = ()

    @staticmethod
    def of(servers: tuple[str, ...], options: Mapping[str, Any]) -> "Settings":
        """From kafka-python's names, each value as it is or as text; secrets as `Secret`, "env:NAME" or "file:PATH".

        What the environment says (DATELINE_KAFKA_…) gives way to the file of `name=value` lines (dots or underscores)
        that the option `config` names, and both to the other options. Raises SettingsError.
        """
        merged: dict[str, Any] = dict(_from_environment())
        named = dict(options)
        if (file := named.pop("config", None)) is not None:
            merged |= _from_file(Path(file))
        merged |= named
        plain: dict[str, Any] = {}
        secrets: dict[str, Secret] = {}
        for name, value in merged.items():
            _check_name(name)
            if name in _SECRET:
                secrets[name] = _secret(name, value)
            else:
                plain[name] = _typed(name, value)
        return Settings(servers, tuple(sorted(plain.items())), tuple(sorted(secrets.items())))

    def consumer(self, **more: Any) -> KafkaConsumer:
        """A consumer that commits nothing by itself; of `more`, these settings have the last word."""
        return KafkaConsumer(enable_auto_commit=False, **{**more, **self._for(_CONSUMER)})

    def producer(self, **more: Any) -> KafkaProducer:
        """An idempotent producer that waits for all replicas; of `more`, these settings have the last word."""
        return KafkaProducer(enable_idempotence=True, acks="all", **{**more, **self._for(_PRODUCER)})

    def admin(self) -> KafkaAdminClient:
        """A client for topics."""
        return KafkaAdminClient(**self._for(_ADMIN))

    def _for(self, known: Mapping[str, Any]) -> dict[str, Any]:
        config = {name: value for name, value in self.options if name in known}
        config |= {name: secret.read() for name, secret in self.secrets if name in known}
        for name in _BY_IMPORT & config.keys():
            config[name] = _imported(name, config[name])
        return {"bootstrap_servers": list(self.servers), **config}


def _from_environment() -> dict[str, Any]:
    found: dict[str, Any] = {}
    for variable, value in os.environ.items():
        if variable.startswith(PREFIX):
            name = variable.removeprefix(PREFIX).lower()
            found[name] = Secret("env", variable) if name in _SECRET else value
    return found


def _from_file(path: Path) -> dict[str, Any]:
    """The settings of a file; of a secret only where it stands."""
    return {
        name: Secret("file", str(path), name) if name in _SECRET else value for name, value in _lines(path).items()
    }


def _lines(path: Path) -> dict[str, str]:
    try:
        text = path.read_text()
    except OSError as error:
        raise SettingsError(f"config={path}: {error.strerror}") from None
    found: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith(("#", "!")):
            continue
        name, sign, value = line.partition("=")
        if not sign:
            raise SettingsError(f"{path}, line {number}: not `name=value`")
        found[name.strip().replace(".", "_")] = value.strip()
    return found


def _check_name(name: str) -> None:
    if name in _KNOWN:
        return
    if name in _OURS:
        raise SettingsError(f"the setting {name!r} is not free: what the source and the sink promise rests on it")
    if name in _OBJECTS:
        raise SettingsError(f"the setting {name!r} takes an object of Python's and can't be set here")
    near = difflib.get_close_matches(name, _KNOWN, n=1)
    raise SettingsError(f"no setting is called {name!r}" + (f"; did you mean {near[0]!r}?" if near else ""))


def _secret(name: str, value: Any) -> Secret:
    if isinstance(value, Secret):
        return value
    kind, sign, where = str(value).partition(":")
    if sign and kind in ("env", "file") and where:
        return Secret(kind, where)
    raise SettingsError(f"{name} may not be given itself, since it would be seen: give env:VARIABLE or file:PATH")


def _typed(name: str, value: Any) -> Any:
    """Text as what kafka-python's default is."""
    if not isinstance(value, str) or name in _BY_IMPORT:
        return value
    default = next((known[name] for known in (_CONSUMER, _PRODUCER, _ADMIN) if name in known), None)
    try:
        if isinstance(default, bool):
            return _truth(value)
        if isinstance(default, int) or name in _NUMBERS:
            return int(value)
        if isinstance(default, float):
            return float(value)
    except ValueError:
        kind = "true or false" if isinstance(default, bool) else "a number"
        raise SettingsError(f"{name} takes {kind}, not {value!r}") from None
    return value


def _truth(value: str) -> bool:
    if value.lower() in _TRUE:
        return True
    if value.lower() in _FALSE:
        return False
    raise ValueError(value)


def _imported(name: str, where: str) -> Any:
    """What "package.module:name" names, called if it is a class."""
    module, sign, attribute = where.partition(":")
    try:
        found = getattr(importlib.import_module(module), attribute) if sign else None
    except (ImportError, AttributeError) as error:
        raise SettingsError(f"{name}={where}: {error}") from None
    if found is None:
        raise SettingsError(f"{name} takes MODULE:NAME, not {where!r}")
    return found() if isinstance(found, type) else found
