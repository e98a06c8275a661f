"""Two decades joined: "los años 70 y 80", "la década de los ochenta y los noventa"; each is a date of its own."""

import re

from transforms.languages.es.lexicon import TENS
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Calendar, Meaning, Pair

NAME = "decades joined"
_TEN = rf"(?:['’]?[2-9]0(?![.,:%]?\d)|veinte|{alternatives(TENS)})"
PATTERN = (
    rf"(?P<first>(?:los )?(?:años|la década de los|las décadas de los) (?P<one>{_TEN})) (?:y|a|e) "
    rf"(?P<last>(?:los )?(?P<other>{_TEN}))(?! años)"
)
NEEDS = words("años década décadas")
EXAMPLES = {
    "Cantó en [los años 70] y 80.": "197",
    "Cantó en los años setenta y [ochenta].": "198",
}
LOOKALIKES = ("Tiene entre 20 y 30 años.",)


def read(match: re.Match[str]) -> Meaning | None:
    """Both decades by their last two digits."""
    return Pair(*(Calendar(decade=_tens(match[name]), short=True) for name in ("one", "other")))


def _tens(text: str) -> int:
    said = text.lower().lstrip("'’")
    return int(said) if said.isdigit() else {**TENS, "veinte": 20}[said]
