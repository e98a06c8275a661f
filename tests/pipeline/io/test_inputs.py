"""Inputs around inputs: chains, shards, a pace."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.io.files import InputError, Reader
from pipeline.io.inputs import Chained, Paced, Shard, located, opened
from tests.pipeline.sample import article, lines, write_archive
from transforms.articles.reading import Record


class Clock:
    """A clock that only sleeping and `pass_by` move on."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += seconds


class Numbers:
    """An input of so many records."""

    def __init__(self, count: int) -> None:
        self.count, self.consumed, self.committed = count, 0, 0

    @property
    def total(self) -> int:
        return self.count

    def __iter__(self) -> Iterator[Record]:
        for number in range(self.count):
            self.consumed += 1
            yield Record(input="numbers", position=number, original=b"%d" % number)

    def commit(self) -> None:
        self.committed += 1


def test_a_chain_gives_all_and_counts_all(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines([article(1)]))
    first, second = Numbers(3), Reader([str(tmp_path / "a.jsonl")])
    chain = Chained([first, second])
    assert chain.total == 3 + (tmp_path / "a.jsonl").stat().st_size
    assert [record.position for record in chain] == [0, 1, 2, 1]
    assert chain.consumed == chain.total
    chain.commit()
    assert first.committed == 1


def test_a_chain_with_a_pipe_does_not_know_how_much_there_is() -> None:
    assert Chained([Numbers(3), Reader(["-"])]).total is None


def test_each_file_is_read_once_and_in_the_order_given(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.jsonl").write_bytes(lines([article(ord(name))]))
    b, both, topic = str(tmp_path / "b.jsonl"), str(tmp_path / "*.jsonl"), "kafka://here/topic"
    places = [place if isinstance(place, str) else place.topic for place in located([b, topic, both, topic])]
    assert places == [b, "topic", str(tmp_path / "a.jsonl")]
    assert [json.loads(record.original)["uri"] for record in opened(located([b, both]))] == ["wire:98", "wire:97"]


@pytest.mark.parametrize(
    ("uri", "message"),
    [
        ("kafka://here", "a topic is to be named"),
        ("kafka://here/topic?from=committed", "from=committed needs a group"),
        ("kafka://here/topic?groups=2", "groups and delay are for `dateline run`"),
        ("kafka://here/topic?to=noon", "to takes end, an offset or a time"),
    ],
)
def test_a_topic_that_can_not_be_read_to_an_end_is_told(uri: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        located([uri])


@pytest.mark.parametrize("shards", [1, 2, 5])
def test_shards_share_out_every_record_and_keep_a_uri_together(tmp_path: Path, shards: int) -> None:
    pattern = write_archive(tmp_path)
    whole = [(r.input, r.position) for r in opened(located([pattern]))]
    parts = [[(r.input, r.position) for r in Shard(opened(located([pattern])), n, shards)] for n in range(shards)]
    assert Counter(place for part in parts for place in part) == Counter(whole)
    assert all(part == [place for place in whole if place in part] for part in parts), "in the order of the input"
    assert all(parts)
    folder = tmp_path / "archive"
    for one, again in (((7 + 1, "a.jsonl"), (41, "a.jsonl")), ((3 + 1, "a.jsonl"), (42, "b.jsonl.gz"))):
        together = {(str(folder / name), position) for position, name in (one, again)}
        assert sum(together <= set(part) for part in parts) == 1


def test_a_pace_is_kept() -> None:
    clock = Clock()
    times = [clock.now - 100 for _ in Paced(Numbers(6), 2, clock, clock.pass_by)]
    assert times == [0, 0.5, 1, 1.5, 2, 2.5]


def test_a_pace_catches_up_with_some_seconds_and_no_more() -> None:
    clock = Clock()
    times = []
    for record in Paced(Numbers(40), 2, clock, clock.pass_by):
        times.append(clock.now - 100)
        if record.position == 0:
            clock.pass_by(60)
    at_once = sum(time == 60 for time in times)
    assert at_once == 21, "those of ten seconds, and the one that is due"
    assert times[22:] == [60 + 0.5 * n for n in range(1, 19)]
