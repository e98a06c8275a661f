"""A century: "das 20. Jahrhundert", "neunzehnten Jahrhunderts", "4. Jh. v. Chr.", "18. und 19. Jahrhundert"."""

import re

from transforms.languages.de.lexicon import ORDINAL, THE, ordinal
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning, Pair

NAME = "century"
_NAME = r"(?:Jahrhunderts?|Jhd?t?\.?|Jh\.)"
PATTERN = (
    rf"(?P<first>{THE}(?P<one>{ORDINAL}))(?: (?:und|bis|oder) (?:zum |im |ins |das |dem )?| ?[-–/] ?)"
    rf"(?P<last>(?P<two>{ORDINAL}) {_NAME})|{THE}(?P<number>{ORDINAL}) {_NAME}(?: (?P<era>[vn])\. ?Chr(?:\.|istus)?)?"
)
NEEDS = words("jahrhundert jahrhunderts jh jhd jhdt")
EXAMPLES = {
    "Ein Dichter [des 17. Jahrhunderts].": "16",
    "Ein Haus aus [dem 19.] und 20. Jahrhundert.": "18",
    "Ein Tempel aus [dem 4. Jahrhundert v. Chr.] wurde entdeckt.": "BC03",
    "Eine Idee [des neunzehnten Jahrhunderts].": "18",
}
LOOKALIKES = ("Das war ein Jahrhundert der Kriege.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The first two digits of its years; both where two are joined."""
    if match["one"]:
        first, last = ordinal(match["one"]), ordinal(match["two"])
        return Pair(_century(first), _century(last)) if 3 < first < 30 and 3 < last < 30 else None
    number = ordinal(match["number"])
    if (match["era"] or "").lower() == "v":
        return Calendar(century=-number)
    return _century(number) if 0 < number < 30 else None


def _century(number: int) -> Calendar:
    return Calendar(century=number - 1)
