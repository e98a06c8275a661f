"""Two dates that share a month or a year: "von Mai bis Juli 2012", "1. und 5. Mai", "von November bis April"."""

import re

from transforms.times.expression import Inner
from transforms.times.meaning import Calendar, Meaning, Pair, Part, complete, spanned

NAME = "joined dates"
_LINK = "bis|und|oder|sowie|beziehungsweise|bzw."
OVER = (
    rf"(?P<first>{{date}})(?: ?(?P<dash>[-–—/]) ?|,? (?P<link>{_LINK})(?: zum| einschließlich| inklusive)?"
    r"(?: in| im| am| der| dem| den| zum| vom)? )(?P<last>{date})(?!(?: des| der| im)? {date})"
)
HOLDS = 2
EXAMPLES = {
    "Im [April] und Juni 1955 gewann er.": "1955-04",
    "Von [Dezember] bis Februar 2012 schneite es.": "2011-12",
    "Das Amt ist vom [20. Dezember] bis 4. Januar geschlossen.": "2024-12-20",
    "Das Amt ist vom 20. Dezember bis [4. Januar] geschlossen.": "2025-01-04",
}
LOOKALIKES = ("Am Montag und am Dienstag.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """Both, each with what only the other says; nothing where neither lacks anything."""
    first, last = inner["first"], inner["last"]
    done = complete(_plain(first), _plain(last))
    if done is None and (match["dash"] or match["link"] == "bis"):
        done = spanned(first, last)
    return None if done is None else Pair(_wrapped(first, done[0]), _wrapped(last, done[1]))


def _plain(meaning: Meaning) -> Meaning:
    return meaning.whole if isinstance(meaning, Part) and isinstance(meaning.whole, Calendar) else meaning


def _wrapped(meaning: Meaning, plain: Meaning) -> Meaning:
    return Part(plain, meaning.mod) if isinstance(meaning, Part) else plain
