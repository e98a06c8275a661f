"""A day beside the running one: "le lendemain", "la veille au soir", "le surlendemain", "le jour même"."""

import re

from transforms.languages.fr.lexicon import PART_OF_DAY, part_of_day
from transforms.languages.patterns import words
from transforms.times.meaning import At, DayPart, Meaning, Relative

NAME = "day beside the running one"
_DAYS = {"lendemain": 1, "veille": -1, "surlendemain": 2, "avant-veille": -2}
PATTERN = (
    rf"(?:le |la |l['’]|dès le )?(?P<day>sur-?lendemain|lendemain|avant-veille|veille)"
    rf"(?: (?:au |dans (?:la |l['’])|en )?(?P<part>{PART_OF_DAY}))?"
)
NEEDS = words("lendemain surlendemain veille")
EXAMPLES = {
    "Arrêté le 5 novembre, il a été libéré [le lendemain].": "2024-11-06",
    "Arrêté le 5 novembre, il avait fui [la veille].": "2024-11-04",
    "Arrêté le 5 novembre, il a été libéré [le lendemain matin].": "2024-11-06TMO",
    "Blessé le 5 novembre, il est mort [le surlendemain].": "2024-11-07",
}
LOOKALIKES = ("Il veille sur elle.", "C'est une cellule de veille sanitaire.", "Au lendemain de sa défaite, il partit.")


def read(match: re.Match[str]) -> Meaning | None:
    """A number of days before or after the running one."""
    name = match["day"].lower().replace("sur-l", "surl")
    day = Relative("story", "day", _DAYS[name])
    return At(day, DayPart(part_of_day(match["part"]))) if match["part"] else day


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """ "la veille du scrutin" counts from the vote; without its article it is a watch or a verb."""
    said = text[start:end].lower()
    if said.startswith(("veille", "lendemain", "surlendemain", "avant-veille")):
        before = text[max(0, start - 8) : start].lower()
        if not before.endswith(("au ", "du ")) or before.endswith("jour au "):
            return None
    return None if _OF.match(text, end) else meaning


_OF = re.compile(r" (?:de (?!\d)|du |des |d['’]|où |sanitaire|scientifique)")
