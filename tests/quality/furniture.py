"""Counts the events that are read from the blocks of made-up pages, and those of the prose that cleaning loses.

    python -m tests.quality.furniture [--pages 30] [--verbose]

A part's blocks are injected into as many pages in each form; `--verbose` shows the failures of the seen parts.
"""

import argparse
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from schemas.article import Article
from tests.quality.pages import FORMS, PARTS, Form, Page, Part, make_page
from transforms.analysis import Analysis, analyse

_AROUND = 25
"""Characters on either side by which a trigger is known again in the clean article."""


@dataclass
class Score:
    """What went wrong in the pages of one part in one form."""

    pages: int = 0
    injected: list[str] = field(default_factory=list)
    times: int = 0
    kept: int = 0
    lost: list[str] = field(default_factory=list)
    redated: list[str] = field(default_factory=list)

    @property
    def lost_share(self) -> float:
        return len(self.lost) / max(self.kept + len(self.lost), 1)


def score(part: Part, form: Form, numbers: range) -> Score:
    """The failures of pages `numbers`."""
    total = Score()
    for number in numbers:
        _count(make_page(number, part, form), total)
    return total


def _count(page: Page, total: Score) -> None:
    total.pages += 1
    read, clean = analyse(page.article, "backfill"), analyse(page.clean, "backfill")
    prose = _words(page.clean.body)
    found, wanted = dict(_events(read)), dict(_events(clean))
    for (where, around), day in found.items():
        if where == "body" and around not in prose:
            total.injected.append(f"{page.name}: {around!r} on {day}")
    total.times += sum(
        mention.field == "body" and _around(page.article, mention.start, mention.end) not in prose
        for mention in read.times
    )
    for event, day in wanted.items():
        if event not in found:
            total.lost.append(f"{page.name}: {event[1]!r} on {day}")
            continue
        total.kept += 1
        if found[event] != day:
            total.redated.append(f"{page.name}: {event[1]!r} on {day}, with blocks {found[event]}")


def _events(analysis: Analysis) -> Iterator[tuple[tuple[str, str], str | None]]:
    for finding in analysis.findings:
        trigger, time = finding.event.trigger, finding.event.time
        if trigger.field == "title":
            yield ("title", trigger.text), time and time.value
        else:
            yield ("body", _around(analysis.article, trigger.start, trigger.end)), time and time.value


def _around(article: Article, start: int, end: int) -> str:
    """The words around a stretch of the body, no further than its line."""
    before, after = article.body[:start].rpartition("\n")[2], article.body[end:].partition("\n")[0]
    return _words(before[-_AROUND:] + article.body[start:end] + after[:_AROUND])


def _words(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=30)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    print(f"{'blocks':15} {'form':8} {'pages':>5} {'injected events':>16} {'times':>6} {'lost':>14} {'redated':>8}")
    for part in PARTS:
        for form in FORMS:
            s = score(part, form, range(options.pages))
            lost = f"{len(s.lost)} ({100 * s.lost_share:.1f} %)"
            print(f"{part:15} {form:8} {s.pages:5} {len(s.injected):16} {s.times:6} {lost:>14} {len(s.redated):8}")
            if options.verbose and part.endswith("seen"):
                for label in ("injected", "lost", "redated"):
                    for line in getattr(s, label):
                        print(f"    {label}: {line}")


if __name__ == "__main__":
    main()
