"""A day by its number alone: "le second tour est prévu le 22"; only behind a word that asks for a day."""

import re

from transforms.languages.fr.lexicon import DAY, MONTH_NAME, day
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "day of the month"
PATTERN = rf"(?:le |(?<=\bau )|(?<=\bdu ))(?P<day>{DAY})(?![\d,.:/-]\d| ?[%€h])"
NEEDS = words("0")
EXAMPLES = {
    "Le vote a été reporté au [28].": "2024-11-28",
    "Elle est en grève depuis [le 12].": "2024-11-12",
    "Le second tour est prévu [le 30].": "2024-11-30",
    "Le bac commence le 15 novembre et s'achève [le 28].": "2024-11-28",
}
LOOKALIKES = (
    "Il porte le 10.",
    "Il passe de 5 à 15.",
    "Il habite au 12.",
    "Depuis le 12 rue des Lilas, il voit la mer.",
)


def read(match: re.Match[str]) -> Meaning | None:
    """The number of the day."""
    return Calendar(day=day(match["day"]))


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """The number of a shirt or a house is no day: a word of a date stands before, and the phrase ends behind."""
    asked = _ASKED.search(text, max(0, start - 32), start) or _DATED.search(text, max(0, start - 100), start)
    return meaning if asked and _ENDED.match(text, end) else None


_ASKED = re.compile(
    r"(?:\b(?:depuis|avant|dès|jusqu['’]au|jusqu['’]|d['’]ici|partir du|compter du|prévue?s?|attendue?s?|fixée?s?"
    r"|programmée?s?|lieu|(?:ouvr|débute|commence|achèv|achev|termin|démarr|repren|tien|déroul|expir)\w{1,6})"
    r"|\b(?:report|repouss|renvoy|ajourn|décal|avanc|prolong|fix)\w{1,4}"
    r"(?: \w{2,10})?(?: jusqu['’])?)(?: au?| le)? ?\Z",
    re.IGNORECASE,
)
_DATED = re.compile(rf"\b\d\d?(?:er)? {MONTH_NAME}\b[^.!?]{{0,80}}\Z")
_ENDED = re.compile(r"\s?(?:[.,;:!?)»]|\Z)| (?:et|puis|mais|à|en|pour|par|avec|dans|devant|au)\b")
