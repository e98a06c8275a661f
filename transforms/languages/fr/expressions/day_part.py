"""A part of a day: "ce matin", "cette nuit", "la nuit dernière", "dans la soirée", "ce soir-là", "à l'aube"."""

import re

from transforms.languages import around
from transforms.languages.fr.lexicon import PART_OF_DAY, part_of_day
from transforms.languages.patterns import words
from transforms.times.meaning import At, Base, DayPart, Every, Meaning, Relative

NAME = "part of the day"
PATTERN = (
    rf"(?P<this>ce|cet|cette)(?P<same> même)? (?P<part>{PART_OF_DAY})(?P<there>[- ]là\b)?"
    rf"|(?:la |le |l['’])?(?P<last>nuit|soirée|soir) (?P<side>dernière|passée|précédente|précédent|suivante|suivant)"
    rf"|(?:(?:le |la )|(?<=\bau ))même (?P<again>{PART_OF_DAY})|(?:le |la |l['’])(?P<own>{PART_OF_DAY})[ -]même"
    rf"|(?P<the>(?:le |la |l['’]))?(?P<bare>{PART_OF_DAY})"
)
NEEDS = words("matin matinée aube jour aurore journée midi aprèm soir soirée crépuscule nuit tombée lever")
EXAMPLES = {
    "Il l'a dit [ce matin].": "2024-11-22TMO",
    "Des tirs ont retenti [la nuit dernière].": "2024-11-21TNI",
    "Ils jouent [ce soir].": "2024-11-22TEV",
    "Blessé le 5 novembre, il est mort [le soir même].": "2024-11-05TEV",
    "Il est arrivé dans [la soirée].": "2024-11-22TEV",
    "Il a plu le 5 novembre. [Cette nuit-là], il partit.": "2024-11-05TNI",
}
LOOKALIKES = ("La nuit fut longue.", "Le soir du drame, il était là.", "Une boîte de nuit a brûlé.")


def read(match: re.Match[str]) -> Meaning | None:
    """A part of the publication's day, of the running day, or of one beside them."""
    if match["this"]:
        base: Base = "story" if match["same"] or match["there"] else "publication"
        return At(Relative(base, "day", 0), DayPart(part_of_day(match["part"])))
    if match["last"]:
        base, count = _SIDES[match["side"].lower()[:4]]
        return At(Relative(base, "day", count), DayPart(part_of_day(match["last"])))
    if match["again"] or match["own"]:
        return At(Relative("story", "day", 0), DayPart(part_of_day(match["again"] or match["own"])))
    return DayPart(part_of_day(match["bare"]))


_SIDES: dict[str, tuple[Base, int]] = {
    "dern": ("publication", -1), "pass": ("publication", -1), "préc": ("story", -1), "suiv": ("story", 1),
}  # fmt: skip


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A bare part of the day counts behind "dans", "en", "dès" and the like, and not before "du drame"."""
    if not isinstance(meaning, DayPart):
        return meaning
    if text[start - 1 : start] == "-" or _OF.match(text, end) or _PAPER.fullmatch(text, start, end):
        return None
    said, before = text[start:end].lower(), around.word_before(text, start).lower()
    if before in _IN or (before == "" and said[:2] in ("le", "la", "l'", "l’") and text[end : end + 1] == ","):
        return meaning
    if said in ("le matin", "le soir", "l'après-midi", "l’après-midi") and before not in _WITH:
        return Every(f"XXXX-XX-XXT{meaning.code}", "part-of-day")
    return None


_IN = words("dans en dès au à avant pendant durant vers jusqu'à depuis fin")
_WITH = words("et ou par pour sur c'est de que")
_PAPER = re.compile(r"(?:Le |La |le |la )[A-Z][a-zé-]{1,20}")
_OF = re.compile(r" (?:de (?!\w{2,12}(?:er|ir|re)\b)|du |des |d['’]|électorale|blanche|noire|européenne)")
