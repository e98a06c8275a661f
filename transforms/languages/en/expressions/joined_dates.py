"""Two dates that share a month or a year: "April and June 1955", "from May to July 2012", "2007-08", "1861–1863"."""

import re

from transforms.times.expression import Inner
from transforms.times.meaning import Calendar, Meaning, Pair, Part, complete, spanned

NAME = "joined dates"
_LINK = "to|and|or|through|until|till|but|versus"
OVER = (
    rf"(?P<first>{{date}})(?: ?(?P<dash>[-–—/]) ?| (?P<link>{_LINK}) (?:in |on )?(?:the )?)"
    r"(?P<last>{date})(?!,? (?:of )?(?:the )?{date})"
)
EXAMPLES = {
    "In [April] and June 1955 he won.": "1955-04",
    "It ran from [December] to February 2012.": "2011-12",
    "It will be closed from [Dec. 20] to Jan. 4.": "2024-12-20",
    "It will be closed from Dec. 20 to [Jan. 4].": "2025-01-04",
    "They rose from October 2023 to [March].": "2024-03",
}
LOOKALIKES = ("On Monday and Tuesday.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """Both, each with what only the other says; nothing where neither lacks anything."""
    first, last = inner["first"], inner["last"]
    done = complete(_plain(first), _plain(last))
    if done is None and (match["dash"] or match["link"] in ("to", "through", "until", "till")):
        done = spanned(first, last)
    return None if done is None else Pair(_wrapped(first, done[0]), _wrapped(last, done[1]))


def _plain(meaning: Meaning) -> Meaning:
    return meaning.whole if isinstance(meaning, Part) and isinstance(meaning.whole, Calendar) else meaning


def _wrapped(meaning: Meaning, plain: Meaning) -> Meaning:
    return Part(plain, meaning.mod) if isinstance(meaning, Part) else plain
