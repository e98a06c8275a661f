"""A period that is compared with the same one of another year, in any language: "the period last year"."""

from transforms.times.meaning import Counterpart, Meaning, Relative


def counterpart(period: Meaning, year: Meaning) -> Counterpart | None:
    """The counterpart of the period that the text is at in another year; None where another period is named."""
    if not isinstance(period, Relative) or period.count or period.base != "story":
        return None
    return Counterpart(period.unit, year)
