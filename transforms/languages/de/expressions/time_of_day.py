"""A time on a day: "Freitag früh", "heute Abend", "Montag um 20 Uhr", "Morgen des 5. Mai", "20 Uhr am Freitag"."""

import re

from transforms.languages.de.lexicon import LATE_EARLY
from transforms.languages.patterns import alternatives
from transforms.times.expression import Inner
from transforms.times.meaning import At, Calendar, Clock, DayPart, Meaning, Relative

NAME = "time on a day"
_NEAR = r"(?:(?:etwa|rund|circa|ca\.) )?"
_AT = rf"(?: | ?, ?)(?:(?:um|gegen|ab|kurz nach|kurz vor|nach|vor|bis) )?{_NEAR}"
OVER = (
    rf"(?P<day>{{day}})(?:(?: | am | in der | in den |, am |, in der )(?P<lateness>{alternatives(LATE_EARLY)} )?"
    r"(?P<part>{part})"
    rf"|{_AT}(?P<hour>{{clock}}))"
    r"|(?P<time>{part}(?!,)|{clock}),? (?:des |am |vom |von |des gestrigen )?(?P<on>{day})"
    rf"|(?P<rough>{{clock}}|{{part}}){_AT}(?P<exact>{{clock}})"
    r"|(?P<clock>{clock}) (?:am |in der )(?P<detail>{part})"
)
HOLDS = 2
EXAMPLES = {
    "Er sprach am [Donnerstag früh].": "2024-11-21TMO",
    "Sie wird [heute Abend] erwartet.": "2024-11-22TEV",
    "Das Spiel beginnt am [Samstag um 20 Uhr] in Wien.": "2024-11-23T20:00",
    "Am [Morgen des 5. Mai 2023] brannte es.": "2023-05-05TMO",
    "Die Sitzung endete um [3.50 Uhr Donnerstagmorgen] nach Streit.": "2024-11-21T03:50",
    "Am [heutigen Freitagabend] wird gewählt.": "2024-11-22TEV",
    "Am [Donnerstagabend gegen 21 Uhr] brannte es.": "2024-11-21T21:00",
}
LOOKALIKES = ("Am Freitag um 20 Prozent.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The day with the time, a clock time within the part of the day that it specifies."""
    if match["clock"]:
        return _detail(inner["clock"], inner["detail"])
    if match["rough"]:
        return _detail(inner["exact"], inner["rough"]) or _detail(inner["rough"], inner["exact"])
    day = inner.get("day") or inner["on"]
    time = inner.get("part") or inner.get("hour") or inner["time"]
    if isinstance(time, At):
        if not _adds_nothing(time.day, day):
            return None
        time = time.time
    if not isinstance(time, Clock | DayPart):
        return None
    lateness = match["lateness"]
    return At(day, time, LATE_EARLY[lateness.strip().lower()] if lateness else None)


def _adds_nothing(other: Meaning | None, day: Meaning) -> bool:
    """Whether a time's own day is that of the running date, or the weekday of a day that is counted from today."""
    weekday = isinstance(other, Calendar) and other.weekday is not None and isinstance(day, Relative)
    return other is None or isinstance(other, Relative) or weekday


def _detail(clock: Meaning, detail: Meaning) -> Meaning | None:
    """ "Freitagabend um 8 Uhr": the part says which half of the day."""
    day = detail.day if isinstance(detail, At) else None
    part = detail.time if isinstance(detail, At) else detail
    if isinstance(clock, At) and clock.day is None:
        clock = clock.time
    if not isinstance(clock, Clock) or not isinstance(part, DayPart):
        return None
    late = part.code in ("AF", "EV") and clock.hour < 12
    return At(day, Clock(clock.hour + 12 if late else clock.hour, clock.minute, clock.second, clock.offset))
