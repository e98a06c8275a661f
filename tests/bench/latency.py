"""How long it takes from the sending of an article to its events, at a steady rate."""

import json
import math
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager

from kafka.structs import TopicPartition

from schemas.article import Article
from tests.bench.stream import PARTITIONS, records
from tests.streaming.live import Topics

_PATIENCE_S = 60.0


class Arrivals:
    """When the last event of each article came in, as seen by a consumer."""

    def __init__(self, topics: Topics) -> None:
        self._topics = topics
        self._at: dict[str, float] = {}
        self._end = threading.Event()

    @contextmanager
    def watched(self) -> Iterator["Arrivals"]:
        """Watches the events' topic, from its end on, as long as the block lasts."""
        ready = threading.Event()
        thread = threading.Thread(target=self._watch, args=(ready,), daemon=True)
        thread.start()
        ready.wait()
        try:
            yield self
        finally:
            self._end.set()
            thread.join()

    def _watch(self, ready: threading.Event) -> None:
        with closing(self._topics.settings.consumer(group_id=None, auto_offset_reset="latest")) as consumer:
            places = [TopicPartition(self._topics.events, number) for number in range(PARTITIONS)]
            consumer.assign(places)
            for place in places:
                consumer.position(place)
            ready.set()
            while not self._end.is_set():
                for batch in consumer.poll(timeout_ms=100).values():
                    now = time.monotonic()
                    self._at |= {json.loads(record.value)["article"]["uri"]: now for record in batch}

    def of(self, uri: str, seconds: float = _PATIENCE_S) -> float | None:
        """When the article's events came; None where none does in time."""
        until = time.monotonic() + seconds
        while uri not in self._at and time.monotonic() < until:
            time.sleep(0.005)
        return self._at.get(uri)


def latencies(topics: Topics, articles: Sequence[Article], a_second: float) -> list[float]:
    """The seconds of each article that has events, in order; they are sent at a steady rate."""
    sent: dict[str, float] = {}
    with Arrivals(topics).watched() as arrivals, closing(topics.settings.producer(linger_ms=0)) as producer:
        begin = time.monotonic()
        for number, record in enumerate(records(topics.articles, articles)):
            time.sleep(max(0.0, begin + number / a_second - time.monotonic()))
            sent[articles[number].uri] = time.monotonic()
            producer.send(record.topic, record.value, record.key, partition=record.partition)
        producer.flush()
        # Partitions are read side by side, so the last ones sent tell that all are through.
        for article in articles[-PARTITIONS:]:
            arrivals.of(article.uri)
        time.sleep(0.5)
        came = {uri: arrivals.of(uri, seconds=0) for uri in sent}
    return sorted(at - sent[uri] for uri, at in came.items() if at is not None)


def percentile(ordered: Sequence[float], percent: float) -> float:
    """The value that so many per cent of the values do not exceed."""
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]
