"""Inputs of an archive, files and bounded parts of Kafka topics alike: one protocol, and what can be put around it.

    Chained(Files, Articles of topics, Files …) -> Shard (every n-th) -> Paced (so many a second) -> blocks

Each is read once, from its start, by one process, in an order that is always the same.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Final, Protocol

from pipeline.io.files import InputError, Reader, expand
from transforms.articles.admission import digest
from transforms.articles.reading import Record, read

if TYPE_CHECKING:
    from pipeline.io.kafka.uri import Address

    Place = str | Address  # a file, by its name, or a part of topics

_KAFKA: Final = "kafka://"
# What was not used of a pace may be caught up with later, but not more than that.
_CREDIT_S: Final = 10.0


class Input(Protocol):
    """Records to read, and how far the reading is."""

    @property
    def total(self) -> int | None:
        """How many bytes there are; None where nobody knows. Where only records can be counted, about as many."""

    @property
    def consumed(self) -> int:
        """How many of them have been read."""

    def __iter__(self) -> Iterator[Record]:
        """The records. What can't be read is a record that says so."""

    def commit(self) -> None:
        """Told when all that came of the records is kept: remembers how far it was, where the system can."""


def located(patterns: Iterable[str]) -> "tuple[Place, ...]":
    """What paths, globs, `-` and kafka:// URIs stand for, each once, in order.

    Raises InputError, naming the pattern, for one that stands for nothing or can't be read to an end.
    """
    places: dict[Place, None] = {}
    for pattern in patterns:
        places.update(dict.fromkeys([_address(pattern)] if is_kafka(pattern) else expand([pattern])))
    return tuple(places)


def is_kafka(uri: str) -> bool:
    """Whether an input or an output is a topic."""
    return uri.startswith(_KAFKA)


def _address(uri: str) -> "Address":
    # Imported where a topic is read: the client costs a tenth of a second.
    from pipeline.io.kafka.settings import SettingsError
    from pipeline.io.kafka.uri import parse
    from pipeline.io.topic_input import bounded

    try:
        return bounded(parse(uri))
    except SettingsError as error:
        raise InputError(f"{uri}: {error}") from None


def opened(places: "Iterable[Place]") -> Input:
    """One input of all places, one after the other. Raises InputError for topics that can't be read."""
    inputs: list[Input] = []
    for are_files, group in groupby(places, lambda place: isinstance(place, str)):
        alike = list(group)
        inputs.append(Reader(map(str, alike)) if are_files else Chained(map(_topic, alike)))
    return inputs[0] if len(inputs) == 1 else Chained(inputs)


def _topic(place: "Place") -> Input:
    from pipeline.io.topic_input import TopicInput

    assert not isinstance(place, str), "grouped by kind"
    return TopicInput(place)


class Chained:
    """Several inputs, one after the other."""

    def __init__(self, inputs: Iterable[Input]) -> None:
        self._inputs = tuple(inputs)

    @property
    def total(self) -> int | None:
        """The sum, where each is known."""
        totals = [each.total for each in self._inputs]
        known = [total for total in totals if total is not None]
        return sum(known) if len(known) == len(totals) else None

    @property
    def consumed(self) -> int:
        """The sum."""
        return sum(each.consumed for each in self._inputs)

    def __iter__(self) -> Iterator[Record]:
        for each in self._inputs:
            yield from each

    def commit(self) -> None:
        """Passes it on to all."""
        for each in self._inputs:
            each.commit()


class Around:
    """An input around another: the same in all but its records."""

    def __init__(self, inner: Input) -> None:
        self._inner = inner

    @property
    def total(self) -> int | None:
        """Of the inner one."""
        return self._inner.total

    @property
    def consumed(self) -> int:
        """Of the inner one."""
        return self._inner.consumed

    def __iter__(self) -> Iterator[Record]:
        yield from self._inner

    def commit(self) -> None:
        """Passes it on."""
        self._inner.commit()


class Shard(Around):
    """The records of shard `number` of `shards` that share one input: each record is in exactly one of them.

    The split is by a hash of the article's uri, so that articles with the same uri fall into the same shard, in their
    order: which one is a repetition is then told as one run tells it. Each shard therefore reads the whole input and
    parses each article, which limits how many are worth while: JSON takes a thousandth of what finding events takes,
    a page of HTML about a tenth. What has no uri that could be read is split by where it stands.
    """

    def __init__(self, inner: Input, number: int, shards: int) -> None:
        super().__init__(inner)
        self._number = number
        self._shards = shards

    def __iter__(self) -> Iterator[Record]:
        for record in self._inner:
            if digest(_identity(record)) % self._shards == self._number:
                yield record


def _identity(record: Record) -> str:
    try:
        return read(record).uri
    except Exception:  # whatever it is, the graph meets it too and makes a dead letter of the record
        return f"{record.input}, {record.position}"


class Paced(Around):
    """At most `rate` records a second, taken over some seconds: what was left unused in the last ten is caught up."""

    def __init__(
        self,
        inner: Input,
        rate: float,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        super().__init__(inner)
        self._step = 1 / rate
        self._clock = clock
        self._sleep = sleep

    def __iter__(self) -> Iterator[Record]:
        due = self._clock()
        for record in self._inner:
            now = self._clock()
            if now < due:
                self._sleep(due - now)
            due = max(due, now - _CREDIT_S) + self._step
            yield record
