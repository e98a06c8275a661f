"""A date or a time that is only near, in any language: "around 1850", "vers 1850"."""

import msgspec

from transforms.times.meaning import At, Calendar, Clock, Meaning, Modified


def near(date: Meaning) -> Meaning | None:
    """The same, approximate; None where another modifier is said already."""
    if isinstance(date, Clock):
        date = At(None, date)
    if isinstance(date, At):
        return msgspec.structs.replace(date, mod="APPROX") if date.mod is None else None
    return Modified(date, "APPROX") if isinstance(date, Calendar) else None
