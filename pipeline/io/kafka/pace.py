"""How much a reader takes at a time, so that bundles end when they should, whatever is made of a record."""

from typing import Final

# What a bundle gives is seen when it ends: soon, where somebody waits for it at the log's end.
_SHORT_S: Final = 0.2
# Far from the end nobody does, and what the end of a bundle costs is shared by more records.
_LONG_S: Final = 2.0
# The work of so many short bundles ahead is far from the end.
_FAR: Final = 10
# Between two polls the bundle's end is looked at.
_POLL_S: Final = 0.1
_FIRST: Final = 8
_MOST: Final = 500


class Pace:
    """Learns how long records take, and how many there are ahead."""

    def __init__(self) -> None:
        self.at_a_time = _FIRST
        self.seconds = _SHORT_S

    def took(self, records: int, seconds: float) -> None:
        """So many records of a poll took so long, with all that was made of them."""
        if records:
            fitting = records * _POLL_S / max(seconds, 1e-6)
            self.at_a_time = max(1, min(round(fitting), 2 * self.at_a_time, _MOST))

    def ended(self, records: int, seconds: float, ahead: int) -> None:
        """A bundle has ended that took so many records and seconds; so many records are known to lie ahead."""
        self.seconds = _LONG_S if ahead * seconds > _FAR * _SHORT_S * records else _SHORT_S
