"""Topics: which there are and with what settings, and the making of those that are missing."""

from collections.abc import Iterable, Mapping
from contextlib import closing
from typing import Any, Final

import msgspec
from kafka.admin import ConfigResource, ConfigResourceType, KafkaAdminClient

from pipeline.io.kafka.offsets import UnknownTopicError
from pipeline.io.kafka.settings import Settings

_DAY_MS: Final = 24 * 60 * 60 * 1000


class Topic(msgspec.Struct, frozen=True, kw_only=True):
    """A topic as it should be: `configs` are the broker's settings of topics by name."""

    name: str
    partitions: int
    replication: int = -1
    configs: Mapping[str, str] = {}


def articles(name: str, partitions: int, replication: int, days: int) -> Topic:
    """Of articles: kept for so many days, so that a stream that was down catches up and a backfill can go back."""
    return _topic(name, partitions, replication, {"cleanup.policy": "delete", "retention.ms": str(days * _DAY_MS)}, 8)


def events(name: str, partitions: int, replication: int) -> Topic:
    """Of events: compacted, so that it keeps the newest revision of each."""
    return _topic(name, partitions, replication, {"cleanup.policy": "compact"}, 1)


def letters(name: str, replication: int, days: int) -> Topic:
    """Of dead letters: each holds an article's record and some headers, so more than that fits in."""
    return _topic(name, 1, replication, {"cleanup.policy": "delete", "retention.ms": str(days * _DAY_MS)}, 9)


def _topic(name: str, partitions: int, replication: int, configs: dict[str, str], megabytes: int) -> Topic:
    size = {"max.message.bytes": str(megabytes * 1024 * 1024)}
    return Topic(name=name, partitions=partitions, replication=replication, configs=configs | size)


def create(admin: KafkaAdminClient, topic: Topic) -> None:
    """Makes a topic. Raises what the broker answers, TopicAlreadyExistsError too."""
    admin.create_topics(
        {
            topic.name: {
                "num_partitions": topic.partitions,
                "replication_factor": topic.replication,
                "configs": dict(topic.configs),
            }
        },
        wait_for_metadata=True,
    )


def there(admin: KafkaAdminClient, names: Iterable[str]) -> set[str]:
    """Those of the topics that the cluster has."""
    return set(admin.list_topics()) & set(names)


def require(settings: Settings, names: Iterable[str], **more: Any) -> None:
    """Raises UnknownTopicError, naming all topics that the cluster does not have; `more` are settings of the client."""
    wanted = set(names)
    with closing(settings.admin(**more)) as admin:
        missing = sorted(wanted - there(admin, wanted))
    if missing:
        raise UnknownTopicError(
            f"{settings.servers[0]} has no topic {' and no topic '.join(missing)}; `dateline topics` makes them"
        )


def differences(admin: KafkaAdminClient, topic: Topic) -> list[str]:
    """What a topic on the cluster has otherwise than it should: "cleanup.policy is delete, not compact".

    More partitions, a longer retention and larger messages than asked for are no difference.
    """
    resource = ConfigResource(ConfigResourceType.TOPIC, topic.name, dict.fromkeys(topic.configs))
    found = admin.describe_configs([resource], config_filter="all")["topic"][topic.name]
    said = [
        f"{name} is {found[name]['value']}, not {value}"
        for name, value in topic.configs.items()
        if not _suffices(found[name]["value"], value)
    ]
    (described,) = admin.describe_topics([topic.name])
    partitions = len(described["partitions"])
    if partitions < topic.partitions:
        said.insert(0, f"it has {partitions} partitions, not {topic.partitions}")
    return said


def _suffices(found: str, wanted: str) -> bool:
    if wanted.isdigit() and found.lstrip("-").isdigit():
        return int(found) < 0 or int(found) >= int(wanted)
    return _listed(wanted) <= _listed(found)


def _listed(text: str) -> set[str]:
    return {part.strip() for part in text.split(",")}
