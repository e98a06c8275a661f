"""Two years joined: "2010-11", "1861–1863", "1939/40"."""

import re

from transforms.languages import around
from transforms.languages.en.lexicon import YEAR
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning, Pair

NAME = "years joined"
PATTERN = rf"(?P<first>{YEAR}) ?[-–—/] ?(?P<last>{YEAR}|\d\d)(?![.,:-]?\d|%)"
NEEDS = words("- – — /")
EXAMPLES = {
    "The war of [1861]-1865 ended.": "1861",
    "Rain fell in 2010-[11] again.": "2011",
}
LOOKALIKES = ("Call 2010-1155 now.", "Part 1800-99-12 broke.", "2015-03 is out of order: 2015-03-01.")


def read(match: re.Match[str]) -> Meaning | None:
    """Both years, the second with the century of the first."""
    first, last = int(match["first"]), int(match["last"])
    if len(match["last"]) == 2:
        last += first // 100 * 100
        if last == first % 100 + 1 - 100 + first // 100 * 100:
            last += 100
    return Pair(Calendar(year=first), Calendar(year=last)) if first < last <= first + 150 else None


def in_context(meaning: Meaning, text: str, start: int, _end: int) -> Meaning | None:
    """Numbers of parts and telephones look alike."""
    return (
        None if around.word_before(text, start).lower() in ("call", "no", "part", "model", "tel", "phone") else meaning
    )
