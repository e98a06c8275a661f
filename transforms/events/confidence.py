"""How sure an event's date is: a start by how the date is known, moved by how its words hang on the trigger.

The figures are the shares of right dates on annotated news (MEANTIME and GUM, development parts), drawn towards
each other where a row had few cases.
"""

from schemas.time import Basis

_BASES: dict[Basis, float] = {"explicit": 0.9, "relative": 0.87, "anchored": 0.72, "inferred": 0.5, "vague": 0.3}
_EVIDENCE = {
    "opens the clause": 0.05,
    "follows the verb in its clause": 0.02,
    "hangs on the verb": 0.05,
    "hangs on the noun": 0.0,
    "stands before the verb in its clause": -0.02,
    "is the subject of 'be'": -0.02,
    "shares the date in front of both verbs": -0.08,
    "follows the noun": -0.08,
    "stands before the noun": -0.1,
    "follows the clause": -0.14,
    "the lead tells today's news and no words say when": 0.1,
    "the verb's form near the top tells today's news": -0.05,
}
UNDATED = 0.6
"""The confidence of an event that has no date: that it is one at all."""
_UNKNOWN_KIND = -0.1
_LESS_SURE = -0.2
"""Of a date that no grammar of the language read; set by judgement, no corpus has events with such dates."""


def confidence(basis: Basis | None, evidence: str, known_kind: bool, less_sure: bool = False) -> float:
    """Between 0 and 1; for a dated event the chance that its date is right."""
    if basis is None:
        return UNDATED
    sure = _BASES[basis] + _EVIDENCE.get(evidence, 0.0) + (0.0 if known_kind else _UNKNOWN_KIND)
    sure += _LESS_SURE if less_sure else 0.0
    return round(min(max(sure, 0.05), 0.99), 2)
