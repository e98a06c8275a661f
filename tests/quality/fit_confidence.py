"""Fits the weights of the confidence on annotated news: `python -m tests.quality.fit_confidence DATA [--write]`.

A logistic regression over the circumstances that `transforms.events.confidence` names, drawn towards nothing, so that
few cases weigh little; distance, verbs and dates in between can only take from the confidence, and weights that were
set by judgement stay as they are. It prints how the fit holds on documents that it left out, ten times over, and with
`--write` keeps these tables in `reliability.txt` and the weights of the fit on all documents in the package.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tests.quality.confidence import Case, report
from tests.quality.gold import EVENT_SETS, judged
from transforms.events.confidence import (
    APART,
    BETWEEN,
    CEILINGS,
    OTHERS,
    SET,
    START,
    UNKNOWN_KIND,
    WEIGHTS,
    circumstances,
)

RELIABILITY = Path(__file__).with_name("reliability.txt")
FOLDS = 10
_DRAWN = 1.0
"""How strongly each weight is drawn towards nothing, in cases."""
_ONLY_DOWN = frozenset((UNKNOWN_KIND, BETWEEN, *APART.values(), *OTHERS.values()))
_ROUNDS = 4_000
_STEP = 0.5
_LEAST = 0.01
"""A smaller weight is left out."""

Floats = NDArray[np.float64]


class Row(NamedTuple):
    """A judged event for the fit: its article, its case, and its circumstances."""

    article: str
    case: Case
    circumstances: tuple[str, ...]


def rows(data: Path) -> list[Row]:
    """The judged events of all sets."""
    found = []
    for name in EVENT_SETS:
        for each in judged(data, name):
            grounds = each.finding.grounds
            case = Case(name, str(grounds.basis), grounds.evidence, 0.0, each.right)
            found.append(Row(each.article, case, tuple(circumstances(grounds))))
    return found


def fit(rows: Sequence[Row]) -> dict[str, float]:
    """The weights that make the dates of the rows most likely to be right or wrong as they are.

    Those whose confidence is bounded by judgement are left out: they would pull up what they share with others.
    """
    rows = [row for row in rows if row.case.evidence not in CEILINGS]
    names = sorted({name for row in rows for name in row.circumstances} | {START})
    held = np.array([[name in row.circumstances for name in names] for row in rows], dtype=np.float64)
    right = np.array([row.case.right for row in rows], dtype=np.float64)
    drawn = np.array([0.0 if name == START else _DRAWN for name in names])
    highest = np.array([0.0 if name in _ONLY_DOWN else np.inf for name in names])
    weights = np.array([SET.get(name, 0.0) for name in names])
    free = np.array([name not in SET for name in names])
    for _ in range(_ROUNDS):
        slope = held.T @ (right - _chances(held, weights)) - drawn * weights
        weights = np.minimum(weights + _STEP * free * slope / (held.sum(axis=0) / 4 + drawn), highest)
    return {name: round(float(w), 3) for name, w in zip(names, weights, strict=True) if abs(w) >= _LEAST}


def _chances(held: Floats, weights: Floats) -> Floats:
    chances: Floats = 1 / (1 + np.exp(-held @ weights))
    return chances


def left_out(rows: Sequence[Row]) -> list[Case]:
    """Each row's case with the confidence that it has by a fit on the other documents."""
    fold_of = {article: number % FOLDS for number, article in enumerate(dict.fromkeys(row.article for row in rows))}
    cases = []
    for fold in range(FOLDS):
        weights = fit([row for row in rows if fold_of[row.article] != fold])
        for row in rows:
            if fold_of[row.article] == fold:
                odds = sum(weights.get(name, 0.0) for name in row.circumstances)
                most = CEILINGS.get(row.case.evidence, 0.99)
                cases.append(row.case._replace(confidence=round(min(1 / (1 + float(np.exp(-odds))), most), 2)))
    return cases


def main(data: Path, write: bool) -> None:
    found = rows(data)
    tables = f"On documents that were left out of the fit, {FOLDS} times over\n\n{report(left_out(found))}\n"
    sys.stdout.write(tables)
    if write:
        RELIABILITY.write_text(tables, encoding="utf-8")
        weights = {name: weight for name, weight in fit(found).items() if name not in SET}
        WEIGHTS.write_text(json.dumps(weights, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), "--write" in sys.argv[2:])
