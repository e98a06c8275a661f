"""Scores kinds and participants against sentences coded in PLOVER's first eighteen types.

    python -m tests.quality.plover GOLD.jsonl [-v]

GOLD has a line a sentence: {"id", "text", "events": [{"start", "end", "type", "participants": [{"start", "end",
"role"}]}]}; a role is SRC, TAR or both ("SRC/TAR"). Each sentence is analysed as an article of its own. The gold has no
publication date, so all get the same one; events count with and without a date.

kind   A sentence's events are named in PLOVER's types by `transforms/events/plover.py`. `found`: one of them has the
       gold type. `first`: the first in the text that has a type at all has the gold type; a coder that gives one answer
       a sentence is held against this figure, and so are we. `of sixteen` is the same where DEMAND and REQUEST,
       DISAPPROVE, INVESTIGATE and ACCUSE, FIGHT and ASSAULT are one type, as in today's PLOVER.
spans  The participants of one event a sentence: the one whose trigger overlaps the gold trigger, else the one that
       `first` looks at; none where the sentence gives neither, and then all gold spans are missed. A gold span and an
       output span match where they overlap, one to one, exact ones first. `by role` asks for the side as well: agents
       and causes are sources, all others targets, and what is both in the gold may be either.
"""

import argparse
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import msgspec

from schemas.article import Article
from schemas.event import Event
from transforms.analysis import analyse
from transforms.events.kind import Kind
from transforms.events.plover import first_plover_type
from transforms.events.vocabulary import all_kinds

PUBLISHED = "2001-06-13"
_SOURCES = frozenset({"agent", "cause"})
_SIXTEEN = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}


class Party(msgspec.Struct, frozen=True):
    """A participant in the gold: its characters and its side, "SRC", "TAR" or "SRC/TAR"."""

    start: int
    end: int
    role: str


class Coded(msgspec.Struct, frozen=True):
    """An event in the gold."""

    start: int
    end: int
    type: str
    participants: tuple[Party, ...]


class Line(msgspec.Struct, frozen=True):
    """A sentence with its events."""

    id: str
    text: str
    events: tuple[Coded, ...]


class Score(msgspec.Struct):
    """Counts over all sentences."""

    sentences: int = 0
    emitted: int = 0
    typed: int = 0
    found: int = 0
    first: int = 0
    first_of_sixteen: int = 0
    gold_spans: int = 0
    our_spans: int = 0
    matched: int = 0
    matched_by_role: int = 0

    def lines(self) -> list[str]:
        """The figures for people."""
        return [
            f"kind: sentences {self.sentences} events {self.emitted} with a type {self.typed} | found "
            f"{_percent(self.found, self.sentences)} | first {_percent(self.first, self.sentences)} | of sixteen "
            f"{_percent(self.first_of_sixteen, self.sentences)}",
            f"spans: gold {self.gold_spans} ours {self.our_spans} | {self._spans(self.matched)} | by role "
            f"{self._spans(self.matched_by_role)}",
        ]

    def _spans(self, matched: int) -> str:
        precision, recall = _percent(matched, self.our_spans), _percent(matched, self.gold_spans)
        return f"P {precision} R {recall} F1 {_percent(2 * matched, self.our_spans + self.gold_spans)}"


def score(lines: Iterable[Line], events_of: Callable[[str], Sequence[Event]], tell: Callable[[str], None]) -> Score:
    """Scores the events that `events_of` finds in each text; `tell` gets a line for each miss."""
    kinds = {kind.name: kind for kind in all_kinds()}
    total = Score()
    for line in lines:
        events = events_of(line.text)
        for gold in line.events:
            _add(total, line, gold, events, kinds, tell)
    return total


def _add(
    total: Score,
    line: Line,
    gold: Coded,
    events: Sequence[Event],
    kinds: dict[str, Kind],
    tell: Callable[[str], None],
) -> None:
    types = [first_plover_type(kinds[e.kind], e.factuality) if e.kind in kinds else None for e in events]
    typed = [(event, type_) for event, type_ in zip(events, types, strict=True) if type_ is not None]
    first = typed[0][1] if typed else None
    total.sentences += 1
    total.emitted += len(events)
    total.typed += len(typed)
    total.found += gold.type in types
    total.first += gold.type == first
    total.first_of_sixteen += first is not None and _SIXTEEN.get(gold.type, gold.type) == _SIXTEEN.get(first, first)
    if gold.type != first:
        said = ", ".join(f"{e.trigger.text!r} {e.kind} {t or '-'}" for e, t in zip(events, types, strict=True))
        tell(f"KIND {line.id}: wanted {gold.type} {line.text[gold.start : gold.end]!r}, got {said or 'nothing'}")
    over = [e for e in events if e.trigger.start < gold.end and gold.start < e.trigger.end]
    event = over[0] if over else typed[0][0] if typed else None
    ours = [(p.start, p.end, p.role in _SOURCES) for p in event.participants] if event is not None else []
    wanted = [(p.start, p.end, p.role) for p in gold.participants]
    total.gold_spans += len(wanted)
    total.our_spans += len(ours)
    pairs = _pairs(wanted, ours, lambda _role, _source: True)
    total.matched += len(pairs)
    total.matched_by_role += len(_pairs(wanted, ours, lambda role, source: ("SRC" if source else "TAR") in role))
    if missed := [line.text[start:end] for i, (start, end, _) in enumerate(wanted) if i not in pairs]:
        said = ", ".join(f"{'source' if source else 'target'} {line.text[s:e]!r}" for s, e, source in ours)
        tell(f"SPAN {line.id}: missed {missed} of {event.trigger.text if event else None!r}, got {said or 'nothing'}")


def _pairs(
    gold: Sequence[tuple[int, int, str]], ours: Sequence[tuple[int, int, bool]], agree: Callable[[str, bool], bool]
) -> dict[int, int]:
    """Which of ours each gold span is matched with: exact spans first, then the first that overlaps."""
    pairs: dict[int, int] = {}
    for exact in (True, False):
        for i, (start, end, role) in enumerate(gold):
            if i in pairs:
                continue
            for j, (first, last, source) in enumerate(ours):
                over = (first, last) == (start, end) if exact else first < end and start < last
                if j not in pairs.values() and over and agree(role, source):
                    pairs[i] = j
                    break
    return pairs


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "-"


def events_of(text: str) -> Sequence[Event]:
    """The events that we find in a text of its own."""
    article = Article(uri="urn:sentence", body=text, published=PUBLISHED, published_from="record", language="en")
    return [finding.event for finding in analyse(article, "backfill").findings]


def main() -> None:
    """Prints the scores of a gold file."""
    options = argparse.ArgumentParser(prog="python -m tests.quality.plover")
    options.add_argument("gold", type=Path)
    options.add_argument("-v", "--verbose", action="store_true", help="list each miss")
    given = options.parse_args()
    lines = [msgspec.json.decode(line, type=Line) for line in given.gold.read_bytes().splitlines() if line.strip()]
    total = score(lines, events_of, print if given.verbose else lambda _line: None)
    print("\n".join(total.lines()))


if __name__ == "__main__":
    main()
