"""A length of time beside the publication: "die vergangenen zwei Jahre", "den kommenden Monaten", "die ersten Tage"."""

import re

from transforms.languages.de.lexicon import THE, declined
from transforms.languages.patterns import alternatives
from transforms.times.expression import Inner
from transforms.times.meaning import Base, Duration, Meaning, Placed

NAME = "length by position"
_SIDES: dict[str, tuple[int, Base]] = {
    **dict.fromkeys(declined("vergangen letzt zurückliegend verflossen"), (-1, "publication")),
    **dict.fromkeys(declined("kommend nächst allernächst bevorstehend"), (1, "publication")),
    **dict.fromkeys(declined("vorangegangen vorhergehend vorherig"), (-1, "story")),
    **dict.fromkeys(declined("folgend darauffolgend anschließend"), (1, "story")),
    **dict.fromkeys(declined("erst abschließend verbleibend restlich"), (0, "story")),
}
_LAST, _FIRST = declined("letzt"), declined("erst")
OVER = (
    rf"{THE}(?P<side>{alternatives(_SIDES)}) (?P<length>{{duration}})"
    r"(?: (?:von |des |im |in )?(?P<whole>{year}|{month}))?"
)
NEEDS = frozenset(_SIDES)
EXAMPLES = {
    "In [den vergangenen zwei Jahren] stiegen die Preise.": "P2Y",
    "In [den kommenden Monaten] wird es teurer.": "PXM",
    "In [den ersten neun Monaten 2024] sank der Umsatz.": "P9M",
    "Die Preise sanken [die letzten Wochen] stark.": "PXW",
}
LOOKALIKES = ("Die letzten zwei Männer gingen.", "In der letzten Woche.")


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The length, with its place where the words give one."""
    length, word = inner["length"], match["side"].lower()
    if not isinstance(length, Duration) or (length.amounts[0].number == 1 and "ein" in match[0].lower().split()):
        return None
    side, base = _SIDES[word]
    if match["whole"]:
        if length.amounts[0].number is None or word not in _LAST | _FIRST:
            return None
        return Placed(length, -1 if word in _LAST else 1, inner["whole"])
    return Placed(length, side, base) if side else length
