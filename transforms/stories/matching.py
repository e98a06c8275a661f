"""Which event of an article's new version is which of the old one."""

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Sequence
from typing import Final

import msgspec

from schemas.event import Event
from transforms.stories.likeness import THRESHOLD, likeness, likeness_of
from transforms.stories.substance import substance

# How many events on either side of its place an event is compared with, and as many of its own lemma: all, in most
# articles. It keeps the work in proportion to the text.
_NEIGHBOURS: Final = 20
_DECIMALS: Final = 6  # decimals, so that sums of the same points in another order are equal


class Side(msgspec.Struct, frozen=True):
    """An event that looks for its counterpart, and its place among the events of its version."""

    event: Event
    place: int


def match(old: Sequence[Event], new: Sequence[Event]) -> dict[int, int]:
    """For the places in `new` those in `old` of the same event; each is taken once, many may have none.

    What says the same is the same. Of the rest the likest pair is taken first, then the next, as long as they are like
    enough; of equally like ones those that stand nearest to the same place in the order, then the first. Active events
    are taken before retracted ones. Both sequences are in the order of their text.
    """
    pairs: dict[int, int] = {}
    for status in ("active", "retracted"):
        _match_equals(old, new, status, pairs)
    for status in ("active", "retracted"):
        _match_alike(old, new, status, pairs)
    return pairs


def _free(
    old: Sequence[Event], new: Sequence[Event], status: str, pairs: dict[int, int]
) -> tuple[list[Side], list[Side]]:
    taken = set(pairs.values())
    free = [Side(event, i) for i, event in enumerate(old) if i not in taken and event.status == status]
    return free, [Side(event, i) for i, event in enumerate(new) if i not in pairs]


def _match_equals(old: Sequence[Event], new: Sequence[Event], status: str, pairs: dict[int, int]) -> None:
    free, wanted = _free(old, new, status, pairs)
    saying: defaultdict[object, deque[int]] = defaultdict(deque)
    for side in free:
        saying[substance(side.event)].append(side.place)
    for side in wanted:
        equals = saying.get(substance(side.event))
        if equals:
            pairs[side.place] = equals.popleft()


def _match_alike(old: Sequence[Event], new: Sequence[Event], status: str, pairs: dict[int, int]) -> None:
    free, wanted = _free(old, new, status, pairs)
    if not free or not wanted:
        return
    before = [likeness_of(side.event) for side in free]
    after = [likeness_of(side.event) for side in wanted]
    by_lemma: defaultdict[str, list[int]] = defaultdict(list)
    for i, of_old in enumerate(before):
        by_lemma[of_old.lemma].append(i)
    ranked = sorted(
        (-round(points, _DECIMALS), abs(i * len(after) - j * len(before)), i, j)
        for j, of_new in enumerate(after)
        for i in _candidates(j * len(before) // len(after), len(before), by_lemma.get(of_new.lemma, ()))
        if (points := likeness(before[i], of_new)) >= THRESHOLD
    )
    taken: set[int] = set()
    for _, _, i, j in ranked:
        if i not in taken and wanted[j].place not in pairs:
            taken.add(i)
            pairs[wanted[j].place] = free[i].place


def _candidates(near: int, count: int, of_lemma: Sequence[int]) -> set[int]:
    """Of `count` events those around the place `near`, and those of the lemma around it."""
    lemma = bisect_left(of_lemma, near)
    around = range(max(0, near - _NEIGHBOURS), min(count, near + _NEIGHBOURS + 1))
    return {*around, *of_lemma[max(0, lemma - _NEIGHBOURS) : lemma + _NEIGHBOURS + 1]}
