"""Rounds in which each way takes a turn on the same articles, in the processor's seconds."""

import os
import statistics
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

from schemas.article import Article

WARM_SECONDS = 1.5
LEAST_SECONDS = 0.3
SHARES = 9
"""Of the articles to warm up with, a slow way takes one in these many."""


class Timing(NamedTuple):
    """What one turn took, in seconds of the processor, and how many results it gave."""

    seconds: float
    found: int


class Way(NamedTuple):
    """What is measured: a name and a turn of it. A slow one takes another share of the articles in each round."""

    name: str
    turn: Callable[[Sequence[Article]], Timing]
    slow: bool = False


class Speed(NamedTuple):
    """What came out for a way: medians of its rounds, and the mean of what it found in an article.

    Kilobytes are those of the bodies in UTF-8.
    """

    name: str
    kilobytes: float
    articles: float
    found: float


def over(find: Callable[[Article], int]) -> Callable[[Sequence[Article]], Timing]:
    """A turn that calls `find` on each article and adds up what it found."""
    return lambda articles: clocked(lambda: sum(map(find, articles)))


def clocked(work: Callable[[], int]) -> Timing:
    """The seconds of this process for the work."""
    since = time.process_time()
    found = work()
    return Timing(time.process_time() - since, found)


def warm(way: Way, articles: Sequence[Article]) -> None:
    """Takes turns that count nothing until what is built on first use is built, and V8 has compiled what is hot."""
    spent = 0.0
    while spent < WARM_SECONDS:
        spent += way.turn(share(way, articles, 0, SHARES)).seconds


def measured(ways: Sequence[Way], rounds: Sequence[Sequence[Article]]) -> list[Speed]:
    """The speed of each way. Every round takes each way once, so that what slows the machine slows all of them."""
    turns: list[list[Turn]] = [[] for _ in ways]
    for number, articles in enumerate(rounds):
        for way, taken in zip(ways, turns, strict=True):
            taken.append(take(way, share(way, articles, number, len(rounds))))
    return [speed(way.name, taken) for way, taken in zip(ways, turns, strict=True)]


class Turn(NamedTuple):
    """One turn: how much text in how many articles, and its timing."""

    kilobytes: float
    articles: int
    timing: Timing


def take(way: Way, articles: Sequence[Article]) -> Turn:
    """One turn, which goes over little text several times: its first milliseconds only fill the processor's caches."""
    passes = [way.turn(articles)]
    while sum(timing.seconds for timing in passes) < LEAST_SECONDS:
        passes.append(way.turn(articles))
    timing = Timing(sum(timing.seconds for timing in passes), sum(timing.found for timing in passes))
    return Turn(kilobytes(articles) * len(passes), len(articles) * len(passes), timing)


def speed(name: str, turns: Sequence[Turn]) -> Speed:
    """What the turns of a way come to."""
    return Speed(
        name,
        statistics.median(turn.kilobytes / turn.timing.seconds for turn in turns),
        statistics.median(turn.articles / turn.timing.seconds for turn in turns),
        sum(turn.timing.found for turn in turns) / sum(turn.articles for turn in turns),
    )


def share(way: Way, articles: Sequence[Article], number: int, rounds: int) -> Sequence[Article]:
    """The articles of a round that a way takes: all; of a slow one every n-th, in n rounds each of them once."""
    return articles[number % len(articles) :: rounds] if way.slow else articles


def kilobytes(articles: Sequence[Article]) -> float:
    return sum(len(article.body.encode()) for article in articles) / 1000


def keep_to_one_core() -> bool:
    """Keeps this process and those that it starts on one core; False where the system can't."""
    if not hasattr(os, "sched_setaffinity"):
        return False
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    return True
