"""Where on which cluster: `kafka://host:9092,other:9092/topic?group=desk&from=earliest&security_protocol=SSL`."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

import msgspec

from pipeline.io.kafka.offsets import Start, Stop
from pipeline.io.kafka.settings import Settings, SettingsError

SCHEME: Final = "kafka"
_OWN: Final = ("group", "from", "to", "pattern", "groups", "delay")
_PORT: Final = 9092


class Address(msgspec.Struct, frozen=True, kw_only=True):
    """What a kafka:// URI says: the cluster and the client's settings, the topics, and from where to where to read."""

    settings: Settings
    topics: tuple[str, ...] = ()
    pattern: str | None = None
    group: str | None = None
    start: Start | None = None
    stop: Stop = None
    groups: int = 1
    delay_ms: int = 0

    @property
    def topic(self) -> str:
        """The topic of an address that names just one. Raises SettingsError."""
        if len(self.topics) != 1:
            raise SettingsError("one topic is to be named behind the host: kafka://host:9092/topic")
        return self.topics[0]


def is_kafka(uri: str) -> bool:
    """Whether a URI names a Kafka cluster."""
    return uri.startswith(f"{SCHEME}://")


def parse(uri: str, options: Mapping[str, Any] | None = None) -> Address:
    """Reads a URI; `options` are further settings, which the URI's override. Raises SettingsError.

    The query holds `group`, `from` (committed, earliest, latest, an offset or a time), `to` (end, an offset or a time),
    `pattern` (instead of a topic), `groups`, `delay` (seconds), `config` (a file), and any of kafka-python's settings.
    """
    parts = urlsplit(uri)
    if parts.scheme != SCHEME:
        raise SettingsError(f"{uri!r} does not begin with kafka://")
    if "@" in parts.netloc:
        raise SettingsError("a user and a password don't go into the URI: see sasl_plain_username, sasl_plain_password")
    servers = tuple(_server(server) for server in parts.netloc.split(",") if server)
    if not servers:
        raise SettingsError(f"{uri!r} names no server: kafka://host:9092/topic")
    query: dict[str, str] = {}
    for name, value in parse_qsl(parts.query, keep_blank_values=True):
        if name in query:
            raise SettingsError(f"{name} is given twice")
        query[name] = value
    own = {name: query.pop(name) for name in _OWN if name in query}
    topics = tuple(topic for topic in unquote(parts.path).strip("/").split(",") if topic)
    return Address(
        settings=Settings.of(servers, {**(options or {}), **query}),
        topics=topics,
        pattern=own.get("pattern"),
        group=own.get("group") or None,
        start=_start(own["from"]) if "from" in own else None,
        stop=_stop(own["to"]) if "to" in own else None,
        groups=int(_number("groups", own.get("groups", "1"), least=1)),
        delay_ms=round(1000 * _number("delay", own.get("delay", "0"), least=0)),
    )


def _server(text: str) -> str:
    return text if text.rpartition("]")[2].count(":") else f"{text}:{_PORT}"


def _start(text: str) -> Start:
    if text in ("committed", "earliest", "latest"):
        return text  # type: ignore[return-value] # one of the three
    return _offset_or_time("from", text, "committed, earliest, latest")


def _stop(text: str) -> Stop:
    return "end" if text == "end" else _offset_or_time("to", text, "end")


def _offset_or_time(name: str, text: str, words: str) -> int | datetime:
    if text.isdigit():
        return int(text)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise SettingsError(f"{name} takes {words}, an offset or a time as 2024-01-31T12:00Z, not {text!r}") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _number(name: str, text: str, least: float) -> float:
    try:
        number = float(text)
    except ValueError:
        number = least - 1
    if not number >= least:
        raise SettingsError(f"{name} takes a number from {least:g} on, not {text!r}")
    return number
