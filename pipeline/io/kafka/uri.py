"""Where on which cluster: `kafka://host:9092,other:9092/topic?group=desk&from=earliest&security_protocol=SSL`."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

import msgspec

from pipeline.io.kafka.offsets import Start, Stop
from pipeline.io.kafka.settings import Settings, SettingsError

SCHEME: Final = "kafka"
_OWN: Final = ("group", "from", "to", "pattern", "groups", "delay")
_PORT: Final = 9092
_TOPIC: Final = re.compile(r"[A-Za-z0-9._-]{1,249}")
_EPOCH: Final = datetime.fromtimestamp(0, UTC)


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
    parts = _split(uri)
    servers = tuple(_server(server) for server in parts.netloc.split(",") if server)
    if not servers:
        raise SettingsError(f"{_shown(uri)} names no server: kafka://host:9092/topic")
    query: dict[str, str] = {}
    # A plus stands for itself, unlike in what a browser sends: in a pattern, in the zone of a time.
    for name, value in parse_qsl(parts.query.replace("+", "%2B"), keep_blank_values=True):
        if name in query:
            raise SettingsError(f"{name} is given twice")
        query[name] = value
    own = {name: query.pop(name) for name in _OWN if query.get(name)}
    topics = tuple(_topic(topic) for topic in unquote(parts.path).strip("/").split(",") if topic)
    if topics and "pattern" in own:
        raise SettingsError("either topics or a pattern: kafka://host:9092/?pattern=news[.].+")
    return Address(
        settings=Settings.of(servers, {**(options or {}), **query}),
        topics=topics,
        pattern=_pattern(own["pattern"]) if "pattern" in own else None,
        group=own.get("group"),
        start=_start(own["from"]) if "from" in own else None,
        stop=_stop(own["to"]) if "to" in own else None,
        groups=_groups(own.get("groups", "1")),
        delay_ms=_delay_ms(own.get("delay", "0")),
    )


def _split(uri: str) -> SplitResult:
    try:
        parts = urlsplit(uri)
    except ValueError:  # its message may show all of the host's part
        raise SettingsError("no URI as kafka://host:9092/topic: something is wrong with the host") from None
    if "@" in parts.netloc:  # before anything that shows the URI
        raise SettingsError("a user and a password don't go into the URI: see sasl_plain_username, sasl_plain_password")
    if parts.scheme != SCHEME:
        raise SettingsError(f"{_shown(uri)} does not begin with kafka://")
    if parts.fragment:
        raise SettingsError("a # ends what is read of a URI: write it as %23")
    return parts


def _shown(uri: str) -> str:
    """A URI without its query, in which somebody may have put a secret."""
    return repr(uri.partition("?")[0])


def _server(text: str) -> str:
    host, sign, port = text.rpartition(":") if text.rpartition("]")[2].count(":") else (text, ":", str(_PORT))
    if not (host and sign and port.isdecimal() and 0 < int(port) < 65_536):
        raise SettingsError(f"{text!r} is no server: host or host:port, with several between commas")
    return f"{host}:{port}"


def _topic(text: str) -> str:
    if not _TOPIC.fullmatch(text):
        raise SettingsError(f"{text!r} is no topic's name: they have letters, figures, dots, - and _, 249 at most")
    return text


def _pattern(text: str) -> str:
    try:
        re.compile(text)
    except re.error as error:
        raise SettingsError(f"pattern={text}: {error}") from None
    return text


def _start(text: str) -> Start:
    if text in ("committed", "earliest", "latest"):
        return text  # type: ignore[return-value] # one of the three
    return _offset_or_time("from", text, "committed, earliest, latest")


def _stop(text: str) -> Stop:
    return "end" if text == "end" else _offset_or_time("to", text, "end")


def _offset_or_time(name: str, text: str, words: str) -> int | datetime:
    if text.isdecimal():
        return int(text)
    try:
        moment = datetime.fromisoformat(text)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        if moment < _EPOCH:
            raise ValueError("Kafka's clock begins then")
    except ValueError:
        raise SettingsError(f"{name} takes {words}, an offset or a time as 2024-01-31T12:00Z, not {text!r}") from None
    return moment


def _groups(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise SettingsError(f"groups takes a whole number from 1 on, not {text!r}")
    return int(text)


def _delay_ms(text: str) -> int:
    try:
        milliseconds = round(1000 * float(text))
        if milliseconds < 0:
            raise ValueError(text)
    except (ValueError, OverflowError):
        raise SettingsError(f"delay takes a number of seconds from 0 on, not {text!r}") from None
    return milliseconds
