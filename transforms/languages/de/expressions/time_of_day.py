"""A time on a day: "Freitag früh", "heute Abend", "Montag um 20 Uhr", "Morgen des 5. Mai", "20 Uhr am Freitag"."""

import re

from transforms.languages.de.lexicon import LATE_EARLY
from transforms.languages.patterns import alternatives
from transforms.times.expression import Inner
from transforms.times.meaning import At, Clock, DayPart, Meaning, Relative

NAME = "time on a day"
_NEAR = r"(?:(?:etwa|rund|circa|ca\.) )?"
_AT = rf"(?: | ?, ?)(?:(?:um|gegen|ab|kurz nach|kurz vor|nach|vor|bis) )?{_NEAR}"
OVER = (
    rf"(?P<day>{{day}})(?:(?: | am | in der |, am |, in der )(?P<lateness>{alternatives(LATE_EARLY)} )?"
    r"(?P<part>{part})"
    rf"|{_AT}(?P<hour>{{clock}}))"
    r"|(?P<time>{part}|{clock}),? (?:des |am |vom |von |des gestrigen )?(?P<on>{day})"
    rf"|(?P<rough>{{clock}}|{{part}}){_AT}(?P<exact>{{clock}})"
    r"|(?P<clock>{clock}) (?:am |in der )(?P<detail>{part})"
)
HOLDS = 2
EXAMPLES = {
    "Er sprach am [Donnerstag früh].": "2024-11-21TMO",
    "Sie wird [heute Abend] erwartet.": "2024-11-22TEV",
    "Das Spiel beginnt am [Samstag um 20 Uhr] in Wien.": "2024-11-23T20:00",
    "Am [Morgen des 5. Mai 2023] brannte es.": "2023-05-05TMO",
    "Am [Donnerstagabend gegen 21 Uhr] brannte es.": "2024-11-21T21:00",
}
LOOKALIKES = ("Am Freitag um 20 Prozent.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The day with the time, a clock time within the part of the day that it specifies."""
    if match["clock"]:
        return _detail(inner["clock"], inner["detail"])
    if match["rough"]:
        return _detail(inner["exact"], inner["rough"])
    day = inner.get("day") or inner["on"]
    time = inner.get("part") or inner.get("hour") or inner["time"]
    if isinstance(time, At):
        if time.day is not None and not isinstance(time.day, Relative):
            return None
        time = time.time
    if not isinstance(time, Clock | DayPart):
        return None
    lateness = match["lateness"]
    return At(day, time, LATE_EARLY[lateness.strip().lower()] if lateness else None)


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
