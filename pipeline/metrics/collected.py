"""The counts of all shards together, read from the folder that they count into."""

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

# The library's name for it.
_FOLDER: Final = "PROMETHEUS_MULTIPROC_DIR"


def share(folder: Path) -> None:
    """Has the processes that this one starts count into `folder`."""
    os.environ[_FOLDER] = str(folder)


class Counts(NamedTuple):
    """What all shards have done so far; dead letters by the stage that gave up."""

    articles: int
    events: int
    undated: int
    letters: Counter[str]


def counts(folder: Path) -> Counts:
    """The counts of all processes that count into `folder`, also of those that have ended."""
    sums: Counter[str] = Counter()
    letters: Counter[str] = Counter()
    for name, labels, value in _samples(folder):
        sums[name] += int(value)
        if name == "dateline_dead_letters_total":
            letters[labels["stage"]] += int(value)
    return Counts(
        articles=sums["dateline_articles_total"],
        events=sums["dateline_events_total"],
        undated=sums["dateline_articles_without_publication_time_total"],
        letters=letters,
    )


def last_bundles(folder: Path) -> dict[int, float]:
    """When each shard last ended a bundle, in seconds since the epoch; without those that have not ended any."""
    return {
        int(labels["shard"]): value
        for name, labels, value in _samples(folder)
        if name == "dateline_last_bundle_timestamp_seconds"
    }


def page(folder: Path) -> bytes:
    """All metrics in Prometheus' text format."""
    return generate_latest(_registry(folder))


def _samples(folder: Path) -> Iterator[tuple[str, dict[str, str], float]]:
    for metric in _registry(folder).collect():
        for sample in metric.samples:
            yield sample.name, sample.labels, sample.value


def _registry(folder: Path) -> CollectorRegistry:
    registry = CollectorRegistry()
    MultiProcessCollector(registry, path=str(folder))  # type: ignore[no-untyped-call] # it has no types
    return registry
