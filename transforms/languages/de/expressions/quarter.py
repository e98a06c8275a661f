"""A quarter of a year: "das dritte Quartal", "3. Quartal 2024", "Schlussquartal", "Q3 2024"."""

import re

from transforms.languages.de.lexicon import ORDINALS, THE, YEAR, ordinal
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Calendar, Meaning

NAME = "quarter"
_FIRST_FOUR = alternatives(word for word, number in ORDINALS.items() if number <= 4)
_OF_YEAR = rf"(?: (?:des Jahres |des Geschäftsjahres |im Jahre? )?(?P<year>{YEAR})(?![.:,]\d))?"
PATTERN = (
    rf"{THE}(?P<word>{_FIRST_FOUR}|[1-4]\.) (?:Geschäfts|Jahres)?(?:quartals?|vierteljahre?s?){_OF_YEAR}"
    rf"|{THE}(?P<edge>Auftakt|Schluss|Start|Anfangs)quartals?(?: (?P<edgeyear>{YEAR})(?![.:,]\d))?"
    rf"|(?P<before>{YEAR}) ?Q(?P<after>[1-4])|Q(?P<q>[1-4])(?:[ /-]?(?P<qyear>{YEAR}))?"
)
NEEDS = words(
    "quartal quartals vierteljahr vierteljahrs vierteljahres geschäftsquartal geschäftsquartals auftaktquartal"
    " schlussquartal startquartal anfangsquartal schlussquartals auftaktquartals jahresquartal q"
)
EXAMPLES = {
    "Der Gewinn stieg im [dritten Quartal] an.": "2024-Q3",
    "Der Umsatz [des zweiten Quartals 2023] war gering.": "2023-Q2",
    "Der Gewinn sank im [Schlussquartal 2023] erneut.": "2023-Q4",
    "Die Zahlen für [Q2 2023] liegen vor.": "2023-Q2",
}
LOOKALIKES = ("Er wohnt im zweiten Viertel.", "Das Quartal war gut.")


def read(match: re.Match[str]) -> Meaning | None:
    """The number of the quarter, with the year where it is said."""
    figure = match["after"] or match["q"]
    year = match["year"] or match["edgeyear"] or match["before"] or match["qyear"]
    if match["edge"]:
        number = 4 if match["edge"].lower() == "schluss" else 1
    else:
        number = int(figure) if figure else ordinal(match["word"])
    return Calendar(quarter=number, year=int(year) if year else None)
