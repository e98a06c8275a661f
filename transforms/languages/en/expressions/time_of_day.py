"""A time on a day: "Friday morning", "the night of 13 February", "5 p.m. EST Nov. 9", "Friday at 8 p.m."."""

import re

from transforms.languages.en import context
from transforms.times.expression import Inner
from transforms.times.meaning import At, Clock, DayPart, Meaning, Relative

NAME = "time on a day"
OVER = (
    r"(?P<day>{day})(?:,? | at |, at | in the |'s |’s )(?:around |about )?(?P<part>{part}|{clock})"
    r"|(?:the )?(?:early )?(?P<time>{part}|{clock})(?:,? | on | of |, on )(?:the )?(?P<on>{day})(?: (?P<late>{part}))?"
    r"|(?P<clock>{clock}) (?:in (?:the )?|this |on )?(?P<detail>{part}|{clock})"
    r"|(?P<rough>{part}|{clock}),? at (?:about |around )?(?P<exact>{clock})"
)
HOLDS = 2
EXAMPLES = {
    "He spoke on [Thursday morning].": "2024-11-21TMO",
    "Shots fell on [the night of 13 February 2023].": "2023-02-13TNI",
    "The office closed at [5 p.m. EST Nov. 9].": "2024-11-09T17:00",
    "They will play [Saturday at 8 p.m.].": "2024-11-23T20:00",
    "Shots fell in [the small hours of Sunday morning].": "2024-11-17TMO",
    "It struck at [15:00 GMT Thursday].": "2024-11-21T15:00Z",
    "They will play [Saturday at 8 o'clock in the evening].": "2024-11-23T20:00",
}
LOOKALIKES = ("Good morning on the other side.", "The show Friday Night Lights was filmed there.")


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The day with the time, a clock time with the part of the day that it lies in."""
    if match["clock"]:
        return _detail(inner["clock"], inner["detail"])
    if match["rough"]:
        return _detail(inner["exact"], inner["rough"])
    day, time = inner.get("day") or inner["on"], inner.get("part") or inner["time"]
    if isinstance(time, At):
        if time.day is not None and not (isinstance(time.day, Relative)):
            return None
        time = time.time
    if isinstance(time, Clock) and match["late"]:  # "11 o'clock on Saturday night"
        detailed = _detail(time, inner["late"])
        return detailed if detailed is None else At(day, detailed.time)
    return At(day, time) if isinstance(time, Clock | DayPart) else None


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Songs and shows are called "Tuesday Afternoon" and "Saturday Night Live"."""
    titled = text[start:end].endswith(_TITLE_PARTS) and context.is_titled_part(text, start, end)
    return None if titled else meaning


_TITLE_PARTS = (" Morning", " Afternoon", " Evening", " Night")


def _detail(clock: Meaning | Clock | DayPart, detail: Meaning) -> At | None:
    """ "6 in the evening", "10 this morning": the part says which half of the day."""
    day = detail.day if isinstance(detail, At) else None
    part = detail.time if isinstance(detail, At) else detail
    if isinstance(clock, At) and day is None:
        day, clock = clock.day, clock.time
    if not isinstance(clock, Clock) or not isinstance(part, DayPart):
        return None
    hour = clock.hour + 12 if part.code in ("AF", "EV", "NI") and clock.hour < 12 else clock.hour
    return At(day, Clock(hour, clock.minute, clock.second, clock.offset))
