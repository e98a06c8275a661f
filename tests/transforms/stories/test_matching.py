"""Which new event takes which old one, where several could."""

import random
from datetime import date, timedelta

import msgspec
import pytest

from schemas.event import Event
from tests.calls import calls
from tests.transforms.stories.events import event
from transforms.stories.matching import match

WORDS = ("harbour", "signal", "timber", "quarry", "orchard", "lantern", "granite", "meadow", "furnace", "pulley")


def arrest(says: str, on: str = "2024-11-20", who: str = "Police") -> Event:
    return event("justice.arrest", "arrest", says, (who,), on, word="arrested")


CLERK = arrest("Police arrested a clerk over stolen stamps.")
PAIR = arrest("Police arrested two men after a chase along the quay.")
GONE = msgspec.structs.replace(CLERK, status="retracted")


def moved(event: Event, on: str) -> Event:
    assert event.time is not None
    return msgspec.structs.replace(event, time=msgspec.structs.replace(event.time, value=on, earliest=on, latest=on))


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        ((), (CLERK,), {}),
        ((CLERK,), (), {}),
        ((CLERK, PAIR), (CLERK, PAIR), {0: 0, 1: 1}),
        ((CLERK, PAIR), (PAIR, CLERK), {0: 1, 1: 0}),
        ((CLERK, PAIR), (moved(PAIR, "2024-11-21"), moved(CLERK, "2024-11-21")), {0: 1, 1: 0}),
        # what says the same goes before what is alike
        ((CLERK,), (moved(CLERK, "2024-11-21"), CLERK), {1: 0}),
        ((GONE, moved(CLERK, "2024-11-21")), (CLERK,), {0: 0}),
        # of what is alike the active goes before the retracted
        ((GONE, moved(CLERK, "2024-11-21")), (moved(CLERK, "2024-11-22"),), {0: 1}),
        ((GONE,), (moved(CLERK, "2024-11-22"),), {0: 0}),
        # of equals the first with the first
        ((CLERK, CLERK), (CLERK, CLERK), {0: 0, 1: 1}),
        ((CLERK, CLERK), (moved(CLERK, "2024-11-21"), moved(CLERK, "2024-11-22")), {0: 0, 1: 1}),
        ((CLERK,), (moved(CLERK, "2024-11-22"), moved(CLERK, "2024-11-22")), {0: 0}),
    ],
)  # fmt: skip
def test_each_takes_the_likest(old: tuple[Event, ...], new: tuple[Event, ...], pairs: dict[int, int]) -> None:
    assert match(old, new) == pairs


def _article(size: int, seed: int) -> list[Event]:
    chance = random.Random(seed)
    days = [str(date(2024, 1, 1) + timedelta(chance.randrange(300))) for _ in range(size)]
    return [arrest(" ".join(chance.choices(WORDS, k=6)), day, chance.choice(("Police", "Guards"))) for day in days]


def test_the_work_is_in_proportion_to_the_events() -> None:
    """Four times the events may take eight times the calls; comparing each with each takes sixteen times as many."""

    def work(size: int) -> int:
        old, new = _article(size, 1), _article(size, 2)
        return calls(lambda: match(old, new))

    assert work(800) <= 2 * 4 * work(200)
