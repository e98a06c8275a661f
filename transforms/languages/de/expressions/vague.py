"""Times that no calendar holds: "kürzlich", "derzeit", "künftig", "damals", "in jüngster Zeit", "in Zukunft"."""

import re

from transforms.languages import around
from transforms.languages.de.lexicon import declined
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Meaning, Vague

NAME = "vague time"
_PAST = (
    *words("kürzlich neulich unlängst jüngst damals früher einst seinerzeit ehedem zuletzt bisher bislang letztens"),
    *words("ehemals vormals einstmals vorhin"),
    *declined("damalig seinerzeitig einstig bisherig"),
    "kurzem",
    "vor kurzem", "vor kurzer zeit", "vor langem", "vor längerem", "vor langer zeit", "vor längerer zeit",
    "vor einiger zeit", "in jüngster zeit", "in letzter zeit", "in jüngerer zeit", "jüngster zeit",
    "vor nicht langer zeit", "in der vergangenheit", "der vergangenheit", "vor ewigkeiten", "in früheren zeiten",
    "früheren zeiten", "vor nicht allzu langer zeit", "vor urzeiten",
)  # fmt: skip
_PRESENT = (
    *words("jetzt nun derzeit zurzeit momentan gegenwärtig heutzutage augenblicklich aktuell"),
    *declined("derzeitig gegenwärtig momentan jetzig"),
    "zur zeit", "im moment", "im augenblick", "zum gegenwärtigen zeitpunkt", "zum jetzigen zeitpunkt",
    "der gegenwart",
    "in diesen tagen", "dieser tage", "zum aktuellen zeitpunkt", "heutigen tags", "in der heutigen zeit",
    "der heutigen zeit", "diesen zeiten",
)  # fmt: skip
_FUTURE = (
    *words("bald demnächst künftig zukünftig hinkünftig baldigst"),
    *declined("künftig zukünftig"),
    "in zukunft", "in der zukunft", "der zukunft", "in naher zukunft", "in kürze", "in bälde", "in absehbarer zeit",
    "absehbarer zeit", "in nächster zeit", "in der nächsten zeit", "der nächsten zeit", "in ferner zukunft",
    "naher zukunft", "schon bald", "in den nächsten zeit", "die zukunft",
)  # fmt: skip
_VALUES = {"PAST_REF": _PAST, "PRESENT_REF": _PRESENT, "FUTURE_REF": _FUTURE}
PATTERN = "|".join(f"(?P<{name}>{alternatives(phrases)})" for name, phrases in _VALUES.items())
NEEDS = frozenset(phrase.split()[-1] for phrases in _VALUES.values() for phrase in phrases)
EXAMPLES = {
    "Das sagte er [kürzlich] in Rom.": "PAST_REF",
    "Die Straße ist [derzeit] gesperrt.": "PRESENT_REF",
    "Das Haus wird [bald] abgerissen.": "FUTURE_REF",
    "Das wird [in Zukunft] anders.": "FUTURE_REF",
    "Der [damalige] Kanzler ging.": "PAST_REF",
    "Das war [vor Kurzem] so.": "PAST_REF",
    "Das ist seit [Kurzem] so.": "PAST_REF",
    "Die [bisherige] Regel gilt nicht mehr.": "PAST_REF",
}
LOOKALIKES = (
    "Er kam früher als geplant.", "So bald wie möglich.", "Die nun folgende Szene.", "Früher oder später geschieht es.",
    "Das Ministerium für Zukunft.",
)  # fmt: skip


def read(match: re.Match[str]) -> Meaning | None:
    """Past, present or future."""
    return Vague(str(match.lastgroup))


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Comparatives and conjunctions look alike."""
    said = text[start:end].lower()
    before, after = around.word_before(text, start).lower(), around.word_after(text, end).lower()
    if said in ("früher", "bald", "zuletzt") and (
        after in _COMPARED or before in _MEASURED or _THAN.match(text, end) is not None
    ):
        return None
    if said == "aktuell" and (before in _TOPICAL or not after):
        return None
    if said == "kurzem":
        return meaning if before == "seit" else None
    if said == "nun" and after in ("einmal", "mal", "ja", "folgende", "folgenden"):
        return None
    if said in ("die zukunft", "der zukunft", "der vergangenheit", "der gegenwart"):
        return meaning if before in ("in", "für") and not after[:1].isupper() and after not in _OF else None
    return meaning


_THAN = re.compile(r"(?: [^\W\d_]{1,20}){0,2} als ")
_COMPARED = words("als oder möglich wie darauf")
_MEASURED = words(
    "noch etwas viel deutlich so tage wochen monate jahre stunden minuten jahr tag monat stunde woche weit je zu"
)
_TOPICAL = words("sehr hoch noch nicht mehr wieder so höchst brandneu immer ist bleibt und wie")
_OF = words("der des von")
