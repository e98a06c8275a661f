"""Times that no calendar holds: "récemment", "actuellement", "bientôt", "par le passé", "à l'avenir"."""

import re

from transforms.languages import around
from transforms.languages.patterns import words
from transforms.times.meaning import Meaning, Vague

NAME = "vague time"
_PAST = (
    "(?:plus |très |tout )?récemment", "dernièrement", "naguère", "jadis", "autrefois", r"(?<=\bpar )le passé",
    r"(?<=\bdans )(?:le|un) passé(?: récent| proche| lointain)?", "il y a (?:bien |très |fort |si )?longtemps",
    "il y a (?:très )?peu(?: de temps)?", "il y a quelque temps", r"(?<=\bdepuis )(?:très )?(?:peu|longtemps)(?! d)",
    "(?:les|des) années récentes", "(?:à )?l['’]époque",
)  # fmt: skip
_PRESENT = (
    "actuellement", "à l['’]heure actuelle", "désormais", "dorénavant", "maintenant", r"(?<=\bpour )l['’]instant",
    r"(?<=\bpour )le moment", r"(?<=\ben )ce moment", r"(?<=\bde )nos jours", "ces jours-ci", "ces temps-ci",
    r"(?<=\bà )ce stade", "présentement", "à présent", "tout de suite", "(?:à )?l['’]heure qu['’]il est",
    "ces derniers temps",
)  # fmt: skip
_FUTURE = (
    "bientôt", "prochainement", "(?:dans )?l['’]avenir(?: proche| immédiat)?",
    "un (?:proche avenir|avenir (?:proche|lointain))",
    r"(?<=\bà )l['’]avenir", "sous peu", r"(?:dans|d['’]ici) peu(?: de temps)?", "dans un futur proche", "le futur",
    "incessamment", "dès que possible", "(?:très )?prochainement",
)  # fmt: skip
_VALUES = {"PAST_REF": _PAST, "PRESENT_REF": _PRESENT, "FUTURE_REF": _FUTURE}
PATTERN = "|".join(f"(?P<{name}>{'|'.join(sorted(words, key=len, reverse=True))})" for name, words in _VALUES.items())
NEEDS = words(
    "récemment dernièrement naguère jadis autrefois passé longtemps peu récentes époque actuellement actuelle désormais"
    " dorénavant maintenant instant moment jours temps stade présentement présent suite heure bientôt prochainement"
    " avenir futur incessamment possible"
)
EXAMPLES = {
    "Il l'a dit [récemment].": "PAST_REF",
    "La salle est [actuellement] fermée.": "PRESENT_REF",
    "Il partira [bientôt].": "FUTURE_REF",
    "La gare ouvrira dans [un avenir proche].": "FUTURE_REF",
    "Pour [l'instant], il attend.": "PRESENT_REF",
    "Il avait chanté par [le passé].": "PAST_REF",
    "[À l'époque], personne ne savait.": "PAST_REF",
    "Il dirigeait [à l'époque] le parti.": "PAST_REF",
}
LOOKALIKES = (
    "À l'époque des faits, il était mineur.", "À l'époque romaine, il y avait un port.", "Il a passé la porte.",
    "L'avenir du club est sombre.", "Un moment de joie.",
)  # fmt: skip


def read(match: re.Match[str]) -> Meaning | None:
    """Past, present or future."""
    return Vague(str(match.lastgroup))


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """ "l'avenir du club" is a thing and no time."""
    said = text[start:end].lower().replace("’", "'")
    if said in ("l'avenir", "le futur"):
        before = around.word_before(text, start).lower()
        return meaning if before in ("à", "dans", "pour") and not _OF.match(text, end) else None
    if said.endswith("l'époque"):
        return meaning if _THEN.match(text, end) else None
    return meaning


_THEN = re.compile(
    r" ?(?:[,.;:)»]|\Z)| (?:(?:par|pour|dans|avec|sous|comme|et|mais|le|la|les|un|une|il|elle|on|ils)\b|l['’])"
)
_OF = re.compile(r" (?:de |du |des |d['’]|politique|économique)")
