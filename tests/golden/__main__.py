"""`python -m tests.golden` counts and lists what is expected of the shipped articles and not met; `--write` keeps it.

With `--write` the snapshots are made anew: `events.jsonl`, all events, and `misses.txt`, all misses. Read their diffs.
"""

import sys
from collections import Counter

from schemas.codec import encode
from tests.golden.expectations import FOLDER, analyses, expectations, outcomes

EVENTS = FOLDER / "events.jsonl"
MISSES = FOLDER / "misses.txt"


def event_lines() -> list[bytes]:
    """The events of all shipped articles, in the order in which the files hold them."""
    return [encode(finding.event) for analysis in analyses().values() for finding in analysis.findings]


def miss_lines() -> list[str]:
    """A line for each expectation that is not met: article, group, place, what is wanted and what we say."""
    return [
        f"{name} | {outcome.group} | {outcome.what} | {'; '.join(outcome.wrong)}"
        for name in expectations()
        for outcome in outcomes(name)
        if outcome.wrong
    ]


def main(write: bool) -> None:
    """Prints the misses and the share of each group that is met."""
    everything = [outcome for name in expectations() for outcome in outcomes(name)]
    total = Counter(outcome.group for outcome in everything)
    met = Counter(outcome.group for outcome in everything if not outcome.wrong)
    print("\n".join(miss_lines()))
    print(", ".join(f"{group} {met[group]} of {total[group]}" for group in total))
    if write:
        EVENTS.write_bytes(b"".join(line + b"\n" for line in event_lines()))
        MISSES.write_text("".join(line + "\n" for line in miss_lines()))


if __name__ == "__main__":
    main("--write" in sys.argv[1:])
