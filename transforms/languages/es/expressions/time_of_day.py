"""A time on a day: "ayer por la tarde", "la noche del lunes", "el lunes a las 20.30", "las ocho de la tarde de hoy"."""

import re

from transforms.times.expression import Inner
from transforms.times.meaning import At, Clock, DayPart, Meaning, Relative

NAME = "time on a day"
_BEFORE = "a|sobre|hacia|desde|pasadas|alrededor de|cerca de|antes de|después de|a partir de|en torno a"
OVER = (
    r"(?P<day>{day})(?:,? (?:por|en|a|de|durante|hacia)(?:l)? | )(?P<part>{part})"
    rf"|(?P<at>{{day}}),? (?:(?:{_BEFORE}) )?(?P<clock>{{clock}})"
    r"|(?P<time>{part}|{clock})(?:,? (?:de|del|en|de la jornada del?|de la noche del)? ?)(?P<on>{day})"
    r"|(?P<rough>{part}),? (?:a|sobre|hacia) (?P<exact>{clock})"
)
HOLDS = 2
EXAMPLES = {
    "Habló [el jueves por la mañana].": "2024-11-21TMO",
    "Hubo tiros en [la noche del 13 de febrero de 2023].": "2023-02-13TNI",
    "Se cerró a [las 17.00 horas de ayer].": "2024-11-21T17:00",
    "Jugarán [el sábado a las 20.30].": "2024-11-23T20:30",
    "Salió [ayer por la tarde].": "2024-11-21TAF",
}
LOOKALIKES = ("Por la mañana y el lunes llovió.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The day with the time, a clock time with the part of the day that it lies in."""
    if match["rough"]:
        return _detail(inner["exact"], inner["rough"])
    day = inner.get("day") or inner.get("at") or inner["on"]
    time = inner.get("part") or inner.get("clock") or inner["time"]
    if isinstance(time, At):
        if time.day is not None and not isinstance(time.day, Relative):
            return None
        time = time.time
    return At(day, time) if isinstance(time, Clock | DayPart) else None


def _detail(clock: Meaning, detail: Meaning) -> Meaning | None:
    """ "esta noche, a las 9": the part says which half of the day."""
    day = detail.day if isinstance(detail, At) else None
    part = detail.time if isinstance(detail, At) else detail
    if not isinstance(clock, Clock) or not isinstance(part, DayPart):
        return None
    hour = clock.hour + 12 if part.code in ("AF", "EV", "NI") and clock.hour < 12 else clock.hour
    return At(day, Clock(hour, clock.minute, clock.second, clock.offset))
