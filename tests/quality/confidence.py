"""Whether the confidence of events holds on annotated news: `python -m tests.quality.confidence DATA [SET…]`.

Of the events with a confidence of 0.9 about nine of ten dates should be right. A table shows for each bin of confidence
how many dates were judged, how sure they were on average, and how many were right; then the same by set, by the basis
of the date and by how it was found to belong to the event. The error is the expected calibration error: the difference
of the two averages, over the bins, weighted by their events.

The weights were fitted on these sets: how the confidence holds on news that it was not fitted on is what
`python -m tests.quality.fit_confidence` prints, by cross-validation.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.quality.gold import EVENT_SETS, judged

BINS = (0.0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95)
"""Where the bins begin."""
SURE = 0.9


class Case(NamedTuple):
    """A judged event: its set, the basis of its date, how that was found, its confidence, whether the date is right."""

    group: str
    basis: str
    evidence: str
    confidence: float
    right: bool


def table(title: str, rows: Iterable[tuple[str, Sequence[Case]]]) -> str:
    """The rows with their number of events, mean confidence and share right, both in percent."""
    lines = [f"{title:60} events  sure  right"]
    for name, cases in rows:
        if cases:
            sure, right = (100 * share for share in means(cases))
            lines.append(f"{name:60} {len(cases):6} {sure:5.1f}  {right:5.1f}")
    return "\n".join(lines)


def means(cases: Sequence[Case]) -> tuple[float, float]:
    """The mean confidence and the share of right dates."""
    return sum(c.confidence for c in cases) / len(cases), sum(c.right for c in cases) / len(cases)


def bins(cases: Iterable[Case]) -> list[tuple[str, list[Case]]]:
    """The cases by their confidence."""
    found: list[list[Case]] = [[] for _ in BINS]
    for case in cases:
        found[sum(case.confidence >= begin for begin in BINS) - 1].append(case)
    ends = (*BINS[1:], 1.0)
    return [(f"{begin:.2f} to {end:.2f}", each) for begin, end, each in zip(BINS, ends, found, strict=True)]


def error(cases: Sequence[Case]) -> float:
    """The expected calibration error over the bins."""
    total = 0.0
    for _, each in bins(cases):
        if each:
            sure, right = means(each)
            total += abs(sure - right) * len(each)
    return total / len(cases) if cases else 0.0


def report(cases: Sequence[Case]) -> str:
    """All tables of the cases, and the two figures that count."""
    sure = [case for case in cases if case.confidence >= SURE]
    of_sure = f"{100 * means(sure)[1]:.1f} %" if sure else "none"
    return "\n\n".join(
        (
            table("confidence", bins(cases)),
            table("set", _by(cases, "group")),
            table("basis", _by(cases, "basis")),
            table("how the date was found", _by(cases, "evidence")),
            f"right of the {len(sure)} with {SURE} or more: {of_sure}; calibration error {100 * error(cases):.1f} %",
        )
    )


def _by(cases: Iterable[Case], field: str) -> list[tuple[str, list[Case]]]:
    found: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        found[getattr(case, field)].append(case)
    return sorted(found.items(), key=lambda item: -len(item[1]))


def main(data: Path, sets: Sequence[str]) -> None:
    cases = []
    for name in sets:
        for each in judged(data, name):
            grounds = each.finding.grounds
            cases.append(Case(name, str(grounds.basis), grounds.evidence, each.finding.event.confidence, each.right))
    sys.stdout.write(report(cases) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:] or EVENT_SETS)
