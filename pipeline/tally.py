"""The counts of one run, and the line that tells them."""

import time
from collections import Counter

from transforms.dead_letters import ADMISSION


class Tally:
    """Counts articles, what was found in them, and those without a publication time."""

    def __init__(self, things: str = "event") -> None:
        self.things = things
        self.articles = 0
        self.found = 0
        self.undated = 0
        self._since = time.perf_counter()

    def add(self, dated: bool, found: int) -> None:
        """Counts one article and what was found in it."""
        self.articles += 1
        self.found += found
        self.undated += not dated

    def line(self, failures: Counter[str]) -> str:
        """ "1,204 articles, 9,310 events, 3 failures (2 in articles, 1 duplicate); 310 articles a second".

        `failures` counts them by the stage that gave up.
        """
        parts = [_count(self.articles, "article"), _count(self.found, self.things), _failures(failures)]
        if self.undated:
            parts.append(f"{self.undated:,} without a publication time")
        rate = self.articles / max(time.perf_counter() - self._since, 1e-6)
        return f"{', '.join(parts)}; {rate:,.{0 if rate >= 10 else 1}f} articles a second"


def _count(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def _failures(stages: Counter[str]) -> str:
    if not stages.total():
        return "no failures"
    told = [
        _count(number, "duplicate") if stage == ADMISSION else f"{number:,} in {stage}"
        for stage, number in sorted(stages.items())
    ]
    return f"{_count(stages.total(), 'failure')} ({', '.join(told)})"
