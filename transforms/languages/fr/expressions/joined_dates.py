"""Two dates that share a month or a year: "avril et juin 1955", "de mai à juillet 2012", "mars ou avril"."""

import re

from transforms.times.expression import Inner
from transforms.times.meaning import Calendar, Meaning, Pair, Part, complete, spanned

NAME = "joined dates"
_LINK = r"à|au|et|ou|jusqu['’]à|jusqu['’]au|jusqu['’]en|et en|ou en|puis en|et du|et le|puis le"
OVER = (
    rf"(?P<between>entre )?(?P<first>{{date}})(?: ?(?P<dash>[-–—/]) ?| (?P<link>{_LINK}) )"
    r"(?P<last>{date})(?!,? (?:de |du )?(?:l['’])?{date})"
)
EXAMPLES = {
    "En [avril] et juin 1955, il gagna.": "1955-04",
    "Il a plu de [décembre] à février 2012.": "2011-12",
    "Le musée sera fermé du [20 décembre] au 4 janvier.": "2024-12-20",
    "Le musée sera fermé du 20 décembre au [4 janvier].": "2025-01-04",
    "Le pont sera fermé entre [mars] et juin.": "2025-03",
    "Ils ont monté d'octobre 2023 à [mars].": "2024-03",
}
LOOKALIKES = ("Lundi et mardi.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """Both, each with what only the other says; nothing where neither lacks anything."""
    first, last = inner["first"], inner["last"]
    done = complete(_plain(first), _plain(last))
    if done is None and (
        match["between"] or match["dash"] or not match["link"].lower().startswith(("et", "ou", "puis"))
    ):
        done = spanned(first, last)
    return None if done is None else Pair(_wrapped(first, done[0]), _wrapped(last, done[1]))


def _plain(meaning: Meaning) -> Meaning:
    return meaning.whole if isinstance(meaning, Part) and isinstance(meaning.whole, Calendar) else meaning


def _wrapped(meaning: Meaning, plain: Meaning) -> Meaning:
    return Part(plain, meaning.mod) if isinstance(meaning, Part) else plain
