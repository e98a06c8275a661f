"""A weekday of every week: "le lundi", "les mardis", "du lundi au vendredi", "le samedi matin", "tous les jeudis"."""

import re

from transforms.languages.fr import context
from transforms.languages.fr.lexicon import MONTH, PART_OF_DAY, WEEKDAY, WEEKDAYS, part_of_day, weekday
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Every, Meaning, Pair

NAME = "every weekday"
_PART = rf"(?: (?P<part>{PART_OF_DAY})s?)?"
_ONE = rf" (?:\d|1er|{MONTH}|suivant|dernier|prochain|précédent|passé|même|saint|noir|qui|où|d['’]|de |des |du )| après"
_ALONE = rf"(?!{_ONE}|,? [(]?\d)"
PATTERN = (
    rf"(?:(?:tous |sauf )?les (?:(?:premiers|deuxièmes|seconds|troisièmes|quatrièmes|derniers) )?|chaque )?"
    rf"(?P<many>{WEEKDAY})s{_PART}(?: (?:du|de chaque) mois)?"
    rf"|(?<=\bdu )(?P<first>{WEEKDAY}) au (?P<last>{WEEKDAY}){_ALONE}"
    rf"|(?:chaque |le )(?P<one>{WEEKDAY}){_PART.replace('part>', 'its>')}{_ALONE}"
)
NEEDS = frozenset(WEEKDAYS) | words(" ".join(f"{day}s" for day in WEEKDAYS))
EXAMPLES = {
    "Le marché se tient [le samedi].": "XXXX-WXX-6",
    "Le tribunal siège [tous les mardis].": "XXXX-WXX-2",
    "Il court [chaque dimanche].": "XXXX-WXX-7",
    "Il court [le samedi matin].": "XXXX-WXX-6TMO",
    "La salle est ouverte du [mardi] au vendredi.": "XXXX-WXX-2",
    "Elle se tient [tous les premiers jeudis du mois].": "XXXX-WXX-4",
}
LOOKALIKES = ("Il est parti le lundi 5 février.", "Il est mort le mardi suivant.", "Le Journal du dimanche l'affirme.")


def read(match: re.Match[str]) -> Meaning | None:
    """A weekday of any week, with the part of the day; both ends of a span of them."""
    if match["first"]:
        return Pair(*(Every(f"XXXX-WXX-{weekday(match[end])}", "day") for end in ("first", "last")))
    said = match["part"] or match["its"]
    part = f"T{part_of_day(said)}" if said else ""
    return Every(f"XXXX-WXX-{weekday(match['many'] or match['one'])}{part}", "day")


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """The paper is called Le Journal du dimanche; a day on which something has happened is that one day."""
    if not context.is_weekday(text, start, end):
        return None
    if (
        isinstance(meaning, Every)
        and text[start : start + 3].lower() == "le "
        and context.has_happened(text, start, end)
    ):
        return Calendar(weekday=int(meaning.value[9])) if "T" not in meaning.value else meaning
    return meaning
