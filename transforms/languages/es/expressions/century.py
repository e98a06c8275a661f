"""A century: "el siglo XX", "el siglo XIX", "el siglo IV a. C."."""

import re

from transforms.languages.patterns import listed, words
from transforms.times.meaning import Calendar, Meaning

NAME = "century"
_ROMANS = listed("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi")
PATTERN = (
    r"(?:el )?siglo (?:(?P<figures>1?\d|2[01])(?![.,\d])"
    rf"|(?P<roman>{'|'.join(sorted(_ROMANS, key=len, reverse=True))})\b)"
    r"(?P<era> (?:a\. ?(?:de )?C\.?|antes de Cristo))?(?: d\. ?C\.?)?"
)
NEEDS = words("siglo")
EXAMPLES = {
    "Un escritor de [el siglo XVII].": "16",
    "Una novela del [siglo 20].": "19",
    "El mejor libro del [siglo XX].": "19",
    "Un templo del [siglo IV a. C.] ardió.": "BC03",
}
LOOKALIKES = ("Un siglo de oro.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The first two digits of its years."""
    number = int(match["figures"]) if match["figures"] else _ROMANS.index(match["roman"].lower()) + 1
    return Calendar(century=-number) if match["era"] else Calendar(century=number - 1)
