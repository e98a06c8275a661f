"""The settings that a user may give, by kafka-python's names, and what each of them takes: `linger_ms` a number."""

import difflib
from collections.abc import Callable, Mapping
from typing import Any, Final

from kafka import KafkaAdminClient, KafkaConsumer, KafkaProducer
from kafka.net.sasl import SASL_MECHANISMS

CONSUMER: Final[Mapping[str, Any]] = KafkaConsumer.DEFAULT_CONFIG
PRODUCER: Final[Mapping[str, Any]] = KafkaProducer.DEFAULT_CONFIG
ADMIN: Final[Mapping[str, Any]] = KafkaAdminClient.DEFAULT_CONFIG
SECRET: Final = frozenset({"sasl_plain_password", "ssl_password", "proxy_url", "socks5_proxy"})
"""A proxy's URL may hold a password."""
BY_IMPORT: Final = frozenset({"sasl_oauth_token_provider"})
"""Given as text, "package.module:name"."""

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
# Names that people try, most of them Java's, and what does the same here.
_ELSEWHERE: Final = {
    "bootstrap_servers": "the address names the servers: kafka://host:9092,other:9092/topic",
    "sasl_jaas_config": "give sasl_plain_username and sasl_plain_password",
    "ssl_ciphers": "kafka-python takes it and does nothing with it",
    "ssl_crlfile": "kafka-python fails on it at every connection",
    "ssl_endpoint_identification_algorithm": "give ssl_check_hostname",
    "ssl_key_password": "give ssl_password",
    "ssl_keystore_location": "give ssl_certfile and ssl_keyfile, in PEM",
    "ssl_keystore_password": "give ssl_certfile and ssl_keyfile, in PEM",
    "ssl_truststore_location": "give ssl_cafile, in PEM",
    "ssl_truststore_password": "give ssl_cafile, in PEM",
}
_KNOWN: Final = (CONSUMER.keys() | PRODUCER.keys() | ADMIN.keys()) - _OURS - _OBJECTS - _ELSEWHERE.keys()
_CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "client_dns_lookup": ("use_all_dns_ips", "resolve_canonical_bootstrap_servers_only"),
    "compression_type": ("none", "gzip", "snappy", "lz4", "zstd"),
    "isolation_level": ("read_uncommitted", "read_committed"),
    "sasl_mechanism": tuple(sorted(SASL_MECHANISMS)),
    "security_protocol": ("PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"),
}
# Numbers of which kafka-python's default is None.
_NUMBERS: Final = frozenset({"receive_buffer_bytes", "send_buffer_bytes"})
_TRUE: Final = frozenset({"true", "1", "yes", "on"})
_FALSE: Final = frozenset({"false", "0", "no", "off"})


class SettingsError(ValueError):
    """A setting that is unknown, has a value of another kind, or can't be read; the message names it."""


def check(name: str) -> None:
    """Raises SettingsError for a name that no user may set, and says what to do instead."""
    if name in _KNOWN:
        return
    if name in _OURS:
        raise SettingsError(f"the setting {name!r} is not free: what the source and the sink promise rests on it")
    if name in _OBJECTS:
        raise SettingsError(f"the setting {name!r} takes an object of Python's and can't be set here")
    if name in _ELSEWHERE:
        raise SettingsError(f"{name!r} is no setting here: {_ELSEWHERE[name]}")
    near = difflib.get_close_matches(name, _KNOWN, n=1)
    raise SettingsError(f"no setting is called {name!r}" + (f"; did you mean {near[0]!r}?" if near else ""))


def typed(name: str, value: Any) -> Any:
    """A value as kafka-python takes it; text is read as what its default is. Raises SettingsError."""
    default = next((known[name] for known in (CONSUMER, PRODUCER, ADMIN) if name in known), None)
    if name in _CHOICES:
        return _choice(name, value)
    if name == "api_version":
        return _read(name, value, _version, "a version, as 3.9")
    if isinstance(default, bool):
        return _read(name, value, _truth, "true or false")
    if isinstance(default, int) or name in _NUMBERS:
        return _read(name, value, _whole, "a whole number")
    if isinstance(default, float):
        return _read(name, value, _number, "a number")
    if not isinstance(value, str):
        raise SettingsError(f"{name} takes {'MODULE:NAME' if name in BY_IMPORT else 'a text'}, not {value!r}")
    return value


def _choice(name: str, value: Any) -> str | None:
    choices = _CHOICES[name]
    if value not in choices:
        raise SettingsError(f"{name} takes {', '.join(choices[:-1])} or {choices[-1]}, not {value!r}")
    return None if value == "none" else str(value)


def _read(name: str, value: Any, read: Callable[[Any], Any], kind: str) -> Any:
    try:
        return read(value)
    except (TypeError, ValueError):
        raise SettingsError(f"{name} takes {kind}, not {value!r}") from None


def _truth(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    text = value.lower() if isinstance(value, str) else ""
    if text not in _TRUE | _FALSE:
        raise ValueError(value)
    return text in _TRUE


def _whole(value: Any) -> int:
    if isinstance(value, str | int) and not isinstance(value, bool):
        return int(value)
    raise TypeError(value)


def _number(value: Any) -> float:
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return float(value)
    raise TypeError(value)


def _version(value: Any) -> tuple[int, ...]:
    return tuple(int(part) for part in (value.split(".") if isinstance(value, str) else value))
