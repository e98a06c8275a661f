"""What is counted, in the process that does it. Imported after `collected.share`, since the library looks then."""

import time
from typing import Final

from prometheus_client import Counter, Gauge, Histogram

from pipeline.io.kafka.share import Position

ARTICLES: Final = Counter("dateline_articles", "Articles that events were looked for in.")
UNDATED: Final = Counter("dateline_articles_without_publication_time", "Articles that say nowhere when they appeared.")
EVENTS: Final = Counter("dateline_events", "Events found.", ["kind"])
LETTERS: Final = Counter("dateline_dead_letters", "Records that could not be used.", ["stage", "reason"])
EXTRACTION: Final = Histogram(
    "dateline_extraction_seconds",
    "Seconds from a record's bytes to its events.",
    buckets=(0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5),
)
AGE: Final = Histogram(
    "dateline_article_age_seconds",
    "Seconds from an article's record in Kafka to its events: the lag in event time.",
    buckets=(0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60, 300, 3600, 86400),
)
LAG: Final = Gauge(
    "dateline_lag_records", "Records of a partition that are still to be read.", ["topic", "partition"],
    multiprocess_mode="mostrecent",
)  # fmt: skip
WATERMARK: Final = Gauge(
    "dateline_watermark_timestamp_seconds", "The watermark of a shard; its age is time() less this.", ["shard"],
    multiprocess_mode="mostrecent",
)  # fmt: skip
BUNDLE: Final = Gauge(
    "dateline_last_bundle_timestamp_seconds", "When a shard last ended a bundle, also an empty one.", ["shard"],
    multiprocess_mode="mostrecent",
)  # fmt: skip


def article(dated: bool, kinds: list[str], seconds: float, age: float | None) -> None:
    """Counts an article, its events by kind, how long it took, and how old its record was, both in seconds."""
    ARTICLES.inc()
    UNDATED.inc(not dated)
    EXTRACTION.observe(seconds)
    if age is not None:
        AGE.observe(max(0.0, age))
    for kind in kinds:
        EVENTS.labels(kind).inc()


def letter(stage: str, error: str) -> None:
    """Counts a dead letter by the stage that gave up and the class of what went wrong."""
    LETTERS.labels(stage, error).inc()


class Progress:
    """Tells how far a shard's reading is. A class, since it has to be pickled."""

    def __init__(self, shard: int) -> None:
        self._shard = str(shard)

    def __call__(self, positions: tuple[Position, ...], watermark: int | None) -> None:
        for position in positions:
            if position.end is not None:
                topic, number = position.partition
                LAG.labels(topic, str(number)).set(max(0, position.end - position.next))
        if watermark is not None:
            WATERMARK.labels(self._shard).set(watermark / 1000)
        BUNDLE.labels(self._shard).set(time.time())
