"""A time of day on what comes back: "tous les mardis à 18 h", "le samedi de 10 h à 12 h", "chaque jour à midi"."""

import re

from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import At, Clock, Every, Meaning

NAME = "recurring time of day"
OVER = r"(?P<set>{set})(?:,? (?:à partir de|à|dès|vers)) (?P<clock>{clock})"
NEEDS = words("à dès vers")
EXAMPLES = {
    "Il joue [tous les mardis à 18 h].": "XXXX-WXX-2T18:00",
    "Il se lève [tous les matins à 5 heures].": "XXXX-XX-XXT05:00",
}
LOOKALIKES = ("Chaque homme part à 5 heures.",)


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The set with the time in the place of the part of the day."""
    every, clock = inner["set"], inner["clock"]
    if isinstance(clock, At):
        clock = clock.time if clock.day is None else clock
    if not isinstance(every, Every) or not isinstance(clock, Clock) or every.granularity not in ("day", "part-of-day"):
        return None
    day = "XXXX-XX-XX" if every.value == "P1D" else every.value.partition("T")[0]
    return Every(f"{day}T{clock.hour:02d}:{clock.minute or 0:02d}", "minute")
