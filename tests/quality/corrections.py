"""Counts the events that keep their identity when one word of a real article is corrected, or a sentence dropped.

    python -m tests.quality.corrections ../shared/data [SET…] [--verbose]

One correction is made at a time: another day, month or number in the words that date an event, somebody else's name for
one who takes part, the sentence of an event left out. What is the same event is known from the place of its trigger.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, Literal, NamedTuple

import msgspec

from schemas.article import Article
from schemas.event import Event
from transforms.analysis import analyse
from transforms.articles.publication import with_publication
from transforms.stories.matching import match

What = Literal["date", "name", "sentence"]
Verdict = Literal["kept", "new", "another"]

SETS: Final = ("meantime/dev", "gum/dev-news")
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December")  # fmt: skip
_NAMES: Final = ("Karin Berg", "Holm", "Pedro Salas", "Vidal Group", "Arden", "Luis Toro")


class Correction(NamedTuple):
    """Words of an article and what stands for them in its next version; `event` is the place of the event meant."""

    what: What
    event: int
    field: str
    start: int
    end: int
    words: str


class Outcome(NamedTuple):
    """What became of one event: it was found again, is taken for a new one, or for another."""

    what: What
    meant: bool
    verdict: Verdict
    before: str
    after: str


def outcomes(article: Article) -> Iterator[Outcome]:
    """What becomes of each event of an article in each correction of it."""
    old = _events(article)
    for correction in corrections(article, old):
        new = _events(_corrected(article, correction))
        pairs = match(old, new)
        for place, same in _known(old, new, correction).items():
            found = pairs.get(place)
            verdict: Verdict = "kept" if found == same else "new" if found is None else "another"
            meant = same == correction.event
            yield Outcome(correction.what, meant, verdict, old[same].summary, new[place].summary)


def corrections(article: Article, events: Iterable[Event]) -> Iterator[Correction]:
    """Of each event of an article its date, its first name that is one, and every fourth sentence."""
    for place, event in enumerate(events):
        time = event.time
        if time and time.text and time.start is not None and time.end is not None:
            words = _another_date(time.text)
            if words != time.text:
                yield Correction("date", place, time.field, time.start, time.end, words)
        for who in event.participants:
            if who.name[:1].isupper() and article.text(who.field)[who.start : who.end] == who.name:
                yield Correction("name", place, who.field, who.start, who.end, _NAMES[place % len(_NAMES)])
                break
        sentence = event.evidence[0]
        if place % 4 == 0 and sentence.field == "body":
            yield Correction("sentence", place, "body", sentence.start, sentence.end, "")


def _another_date(text: str) -> str:
    """The next day, month or number, whichever stands in the text first; the text itself where none does."""
    for names in (_DAYS, _MONTHS):
        for place, name in enumerate(names):
            if name in text:
                return text.replace(name, names[(place + 1) % len(names)])
    return re.sub(r"\d+", _another_number, text)


def _another_number(number: re.Match[str]) -> str:
    """A day stays one, a year is the next."""
    value = int(number[0])
    return str(value % 28 + 1 if value < 100 else value + 1)


def _corrected(article: Article, correction: Correction) -> Article:
    text = article.text(correction.field)
    text = text[: correction.start] + correction.words + text[correction.end :]
    return msgspec.structs.replace(article, **{correction.field: text})


def _known(old: list[Event], new: list[Event], correction: Correction) -> dict[int, int]:
    """For the places of new events those of the same old ones, by where their triggers stand."""
    longer = len(correction.words) - (correction.end - correction.start)
    places = {(event.trigger.field, event.trigger.start): place for place, event in enumerate(new)}
    known = {}
    for place, event in enumerate(old):
        field, start = event.trigger.field, event.trigger.start
        if correction.what == "sentence" and field == "body" and correction.start <= start < correction.end:
            continue
        moved = start + (longer if field == correction.field and start >= correction.end else 0)
        if (field, moved) in places:
            known[places[field, moved]] = place
    return known


def _events(article: Article) -> list[Event]:
    return [finding.event for finding in analyse(article, "live").findings]


def main(data: Path, sets: Iterable[str], verbose: bool) -> None:
    for name in sets:
        found = Counter[tuple[What, bool, Verdict]]()
        for line in (data / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            article = with_publication(msgspec.convert(msgspec.json.decode(line)["article"], Article))
            for outcome in outcomes(article):
                found[outcome[:3]] += 1
                if verbose and outcome.verdict != "kept":
                    print(f"{outcome.what} | {outcome.verdict} | {outcome.before} | {outcome.after}")
        for what, meant, whose in (
            ("date", True, "the event whose date is corrected"),
            ("name", True, "the event of which somebody is renamed"),
            ("date", False, "the others, at a corrected date"),
            ("name", False, "the others, at a corrected name"),
            ("sentence", False, "the others, at a dropped sentence"),
        ):
            kept, new, another = (found[what, meant, verdict] for verdict in ("kept", "new", "another"))
            print(f"{name}: {whose}: {kept} keep their id, {new} get a new one, {another} that of another event")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("sets", nargs="*", default=SETS)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    main(options.data, options.sets, options.verbose)
