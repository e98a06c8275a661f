"""Every part of a kafka:// URI, and what a user is told about a wrong one."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from pipeline.io.kafka.settings import SettingsError
from pipeline.io.kafka.uri import is_kafka, parse


def test_all_parts_are_read() -> None:
    found = parse(
        "kafka://one:9093,two:9094/articles?group=desk&from=earliest&to=end&groups=3&delay=1.5&linger_ms=7",
        {"linger_ms": 1, "client_id": "x"},
    )
    assert found.settings.servers == ("one:9093", "two:9094")
    assert (found.topics, found.topic, found.pattern) == (("articles",), "articles", None)
    assert (found.group, found.start, found.stop, found.groups, found.delay_ms) == ("desk", "earliest", "end", 3, 1500)
    assert dict(found.settings.options) == {"linger_ms": 7, "client_id": "x"}


def test_little_is_needed() -> None:
    found = parse("kafka://host/articles")
    assert found.settings.servers == ("host:9092",)
    assert (found.group, found.start, found.stop, found.groups, found.delay_ms) == (None, None, None, 1, 0)


@pytest.mark.parametrize(
    ("host", "servers"),
    [
        ("host", ("host:9092",)),
        ("host:1", ("host:1",)),
        ("a,b:2,", ("a:9092", "b:2")),
        ("10.0.0.1:9093", ("10.0.0.1:9093",)),
        ("[::1]", ("[::1]:9092",)),
        ("[::1]:9093,b", ("[::1]:9093", "b:9092")),
    ],
)
def test_servers(host: str, servers: tuple[str, ...]) -> None:
    assert parse(f"kafka://{host}/t").settings.servers == servers


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("committed", "committed"),
        ("latest", "latest"),
        ("0", 0),
        ("17", 17),
        ("2024-01-31T12:00Z", datetime(2024, 1, 31, 12, tzinfo=UTC)),
        ("2024-01-31T12:00+01:00", datetime(2024, 1, 31, 12, tzinfo=timezone(timedelta(hours=1)))),
        ("2024-01-31T12:00%2B01:00", datetime(2024, 1, 31, 12, tzinfo=timezone(timedelta(hours=1)))),
        ("2024-01-31", datetime(2024, 1, 31, tzinfo=UTC)),
    ],
)
def test_where_to_begin(text: str, start: object) -> None:
    assert parse(f"kafka://h/t?from={text}").start == start


def test_a_pattern_stands_for_itself() -> None:
    found = parse("kafka://h/?pattern=news[.].+|wire%23a")
    assert (found.pattern, found.topics) == ("news[.].+|wire#a", ())


@pytest.mark.parametrize(
    ("uri", "message"),
    [
        ("http://h/t", "'http://h/t' does not begin with kafka://"),
        ("kafka:h/t?sasl_plain_password=hidden", "'kafka:h/t' names no server"),
        ("kafka:///t", "'kafka:///t' names no server: kafka://host:9092/topic"),
        ("kafka://,/t", "names no server"),
        ("kafka://me:hidden@h/t", "a user and a password don't go into the URI: see sasl_plain_username"),
        ("http://me:hidden@h/t", "a user and a password don't go into the URI"),
        ("kafka://me:hidden@[h/t", "something is wrong with the host"),
        ("kafka://h:high/t", "'h:high' is no server: host or host:port"),
        ("kafka://h:0/t", "'h:0' is no server"),
        ("kafka://h:65536/t", "'h:65536' is no server"),
        ("kafka://:9092/t", "':9092' is no server"),
        ("kafka://h/a/b", "'a/b' is no topic's name"),
        ("kafka://h/a%20b", "'a b' is no topic's name"),
        (f"kafka://h/{'a' * 250}", "249 at most"),
        ("kafka://h/t#x", "write it as %23"),
        ("kafka://h/t?group=a&group=b", "group is given twice"),
        ("kafka://h/t?pattern=x", "either topics or a pattern"),
        ("kafka://h/?pattern=(", "pattern=(: missing )"),
        ("kafka://h/t?from=soon", "from takes committed, earliest, latest, an offset or a time as"),
        ("kafka://h/t?from=-1", "not '-1'"),
        ("kafka://h/t?from=1969-12-31", "not '1969-12-31'"),
        ("kafka://h/t?to=latest", "to takes end, an offset or a time as 2024-01-31T12:00Z, not 'latest'"),
        ("kafka://h/t?groups=0", "groups takes a whole number from 1 on, not '0'"),
        ("kafka://h/t?groups=1.5", "not '1.5'"),
        ("kafka://h/t?delay=-1", "delay takes a number of seconds from 0 on, not '-1'"),
        ("kafka://h/t?delay=inf", "not 'inf'"),
        ("kafka://h/t?delay=nan", "not 'nan'"),
        ("kafka://h/t?sasl_plain_password=hidden", "sasl_plain_password may not be given itself"),
        ("kafka://h/t?form=earliest", "no setting is called 'form'"),
        ("kafka://h/t?linger", "no setting is called 'linger'; did you mean 'linger_ms'?"),
    ],
)
def test_a_wrong_one_is_told_in_a_sentence(uri: str, message: str) -> None:
    with pytest.raises(SettingsError) as raised:
        parse(uri)
    assert message in str(raised.value)
    assert "hidden" not in str(raised.value)


@pytest.mark.parametrize("path", ["", "a,b"])
def test_one_topic_is_asked_for(path: str) -> None:
    with pytest.raises(SettingsError, match="one topic is to be named"):
        _ = parse(f"kafka://h/{path}").topic


def test_what_is_kafka() -> None:
    assert is_kafka("kafka://h/t")
    assert not is_kafka("kafka.jsonl")
