"""`python -m tests.golden.report [ARTICLE…]`: every expectation that is not met, with what we say instead."""

import sys

from tests.golden.expectations import analyses, event_outcomes, expectations, time_outcomes


def main(names: list[str]) -> None:
    """Prints the misses of the named articles, or of all, and the counts."""
    counts = {"times": [0, 0], "events that nobody should miss": [0, 0], "other events": [0, 0]}
    for name, expected in expectations().items():
        if names and name not in names:
            continue
        analysis = analyses()[name]
        for outcome in time_outcomes(expected, analysis):
            _tell(name, "time", outcome, counts["times"])
        for outcome in event_outcomes(expected, analysis):
            group = "events that nobody should miss" if outcome.must else "other events"
            _tell(name, "MUST" if outcome.must else "event", outcome, counts[group])
    for group, (met, total) in counts.items():
        print(f"{group}: {met} of {total}")


def _tell(name: str, label: str, outcome, count: list[int]) -> None:
    count[1] += 1
    if outcome.wrong:
        print(f"{name} {label} {outcome.what!r}: {'; '.join(outcome.wrong)}")
    else:
        count[0] += 1


if __name__ == "__main__":
    main(sys.argv[1:])
