"""A quarter of a year: "el tercer trimestre", "el primer trimestre de 2024", "el 3T", "el último trimestre"."""

import re

from transforms.languages.es.lexicon import YEAR
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "quarter"
_NUMBERS = {
    "primer": 1, "segundo": 2, "tercer": 3, "cuarto": 4, "primero": 1, "tercero": 3, "1er": 1, "último": 4, "i": 1,
    "ii": 2, "iii": 3, "iv": 4,
}  # fmt: skip
PATTERN = (
    rf"(?:el )?(?P<word>{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}) trimestre"
    rf"(?: (?:fiscal|de ejercicio))?(?:,? (?:de |del )?(?:año |ejercicio )?(?P<year>{YEAR}))?"
    rf"|(?:el )?(?P<q>[1-4])T(?: (?:de )?(?P<qyear>{YEAR}))?|(?:el )?Q(?P<uq>[1-4])(?: (?:de )?(?P<uyear>{YEAR}))?"
)
NEEDS = words("trimestre t q")
EXAMPLES = {
    "El beneficio subió en [el tercer trimestre].": "2024-Q3",
    "Ganó menos en [el segundo trimestre de 2023].": "2023-Q2",
    "El beneficio cayó en [el último trimestre].": "2023-Q4",
}
LOOKALIKES = ("Vive en el primer piso.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The number of the quarter, with the year where it is said."""
    number = match["q"] or match["uq"]
    year = match["year"] or match["qyear"] or match["uyear"]
    return Calendar(
        quarter=int(number) if number else _NUMBERS[match["word"].lower()], year=int(year) if year else None
    )
