"""The running date of a text: what "the following day" counts from, and whether the text tells a history."""

from collections.abc import Iterable

from schemas.article import Stamp
from transforms.times.meaning import At, Calendar, Meaning, Modified, Part
from transforms.times.resolve import DAYS_OF, Anchor, Place

_ENOUGH = 6
_SHARE = 0.5
_LONG_AGO = 2


class Story:
    """The latest dates of a text so far, by their grain: "that year" needs a year, "the next day" a day."""

    def __init__(self, history: bool = False) -> None:
        self.history = history
        self.day: Anchor | None = None
        self.month: Anchor | None = None
        self.year: Anchor | None = None

    def move(self, _meaning: Meaning, place: Place, start: int, end: int) -> None:
        """Lets later expressions count from this one, where it is a date."""
        days = DAYS_OF[place.period.grain]
        anchor = Anchor(place.period, start, end)
        if days <= DAYS_OF["year"]:
            self.year = anchor
        if days <= DAYS_OF["month"]:
            self.month = anchor
        if days <= 1:
            self.day = anchor


def is_history(meanings: Iterable[Meaning], published: Stamp | None) -> bool:
    """Whether most of the years that a text names lie well before its publication."""
    years = [year for meaning in meanings if (year := _year(meaning)) is not None]
    if len(years) < _ENOUGH:
        return False
    if published is None:
        return True
    past = sum(year <= published.day.year - _LONG_AGO for year in years)
    return past >= _SHARE * len(years)


def _year(meaning: Meaning) -> int | None:
    while True:
        match meaning:
            case Calendar(short=False):
                return meaning.year
            case Part(whole=inner) | Modified(meaning=inner):
                meaning = inner
            case At(day=day) if day is not None:
                meaning = day
            case _:
                return None
