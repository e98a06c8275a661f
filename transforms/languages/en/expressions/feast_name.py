"""A named day: "Christmas", "Easter Monday", "Ramadan 2024", "Election Day"."""

import re

from transforms.languages import around
from transforms.languages.en import context
from transforms.languages.en.feasts import FEASTS
from transforms.languages.en.lexicon import WEEKDAYS, YEAR
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Feast, Meaning

NAME = "feast"
PATTERN = rf"(?P<name>{alternatives(FEASTS)})(?:,? (?:of |in )?(?P<year>{YEAR})(?![.:,]\d))?"
_COMMON = words("a the and of al de los in s day st saint world international first feast year eve")
NEEDS = frozenset(
    word for name in FEASTS for word in re.findall(r"\d+|[^\W\d]+", name) if word not in _COMMON and not word.isdigit()
) | words("/")
EXAMPLES = {
    "They will return by [Christmas 2025].": "2025-12-25",
    "They met on [Good Friday].": "2024-03-29",
    "They fasted until [Eid al-Fitr].": "2024-04-10",
}
LOOKALIKES = ("They ate halloween sweets.", "He lent them money.", "Mrs. Christmas said so.")


def read(match: re.Match[str]) -> Meaning | None:
    """The feast, in its year where it is said; its name has a capital."""
    name = match["name"]
    if name.islower():
        return None
    return Feast(_key(name), int(match["year"]) if match["year"] else None)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Offensives, charities and islands are named after feasts, and people as they are: "Sen. May Day"."""
    if around.word_before(text, start) in context.TITLES:
        return None
    after = around.word_after(text, end)
    named = (
        after[:1].isupper() and after.lower() not in WEEKDAYS and isinstance(meaning, Feast) and meaning.year is None
    )
    return None if named else meaning


def _key(name: str) -> str:
    said = name.lower().replace("’", "'")
    return FEASTS.get(said) or FEASTS[said.replace("-", " ")]
