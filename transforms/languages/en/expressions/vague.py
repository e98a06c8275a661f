"""Times that no calendar holds: "recently", "now", "soon", "the past", "in recent years"."""

import re

from transforms.languages import around
from transforms.languages.en.lexicon import NUMBER, OPEN_NUMBER, UNIT
from transforms.languages.patterns import words
from transforms.times.meaning import Meaning, Vague

NAME = "vague time"
_LONG = "years|months|weeks|days|decades"
_PAST = (
    "(?:more |most |very |until |as )?recently", f"(?:in )?recent (?:{_LONG}|times|history)", "lately",
    rf"the past(?! (?:{NUMBER}|{OPEN_NUMBER}|{UNIT}|half|couple)\b)",
    "the (?:recent|distant|not too distant) past", "(?:not )?(?:so )?long ago", "a while ago", "some time ago",
    "a long time ago", "bygone days", "earlier times", "those days", "back then",
)  # fmt: skip
_PRESENT = (
    "(?:right |just )?now", "currently", "present", "presently", "nowadays", "the moment", "these days",
    "(?:the )?present day", "the present(?: time)?", "this (?:time|point|stage)", "the time being",
)  # fmt: skip
_FUTURE = (
    "soon", "shortly", "the (?:near|foreseeable|immediate|distant|not too distant) future", "the future",
    "near future",
    f"(?:the )?(?:coming|upcoming) (?:{_LONG}|hours)", f"the (?:{_LONG}|hours) (?:ahead|to come)",
)  # fmt: skip
_VALUES = {"PAST_REF": _PAST, "PRESENT_REF": _PRESENT, "FUTURE_REF": _FUTURE}
PATTERN = "|".join(f"(?P<{name}>{'|'.join(sorted(words, key=len, reverse=True))})" for name, words in _VALUES.items())
NEEDS = words(
    "now currently presently nowadays present moment time point stage being recently recent lately past"
    " soon shortly future ago days times history coming upcoming ahead come then"
)
EXAMPLES = {
    "He said so [recently].": "PAST_REF",
    "It is [currently] closed.": "PRESENT_REF",
    "He will [soon] leave.": "FUTURE_REF",
    "It will open in [the near future].": "FUTURE_REF",
    "Prices rose in [recent years].": "PAST_REF",
}
LOOKALIKES = (
    "He walked past the house.",
    "As soon as he came.",
    "Shortly after the vote he left.",
    "Soon it fell.",
    "The now-defunct party lost.",
    "A now-retired judge spoke.",
    "He signed the now-cancelled deal.",
)


def read(match: re.Match[str]) -> Meaning | None:
    """Past, present or future."""
    return Vague(str(match.lastgroup))


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """These words join clauses and modify nouns as well."""
    said = text[start:end].lower()
    if said in ("soon", "shortly"):
        if around.word_after(text, end).lower() in ("after", "before", "as", "thereafter", "afterwards", "afterward"):
            return None
        return meaning if _AHEAD.search(text, max(0, start - _LOOK), start) else None
    after = around.word_after(text, end).lower()
    if said in _STANDING:
        return meaning if around.word_before(text, start).lower() in _AT else None
    if said == "now" and (after == "that" or text.startswith("-", end)):  # "the now-defunct party" dates nothing
        return None
    if said in ("the future", "the past", "the present") and after and after not in _FREE:
        return None
    return meaning


_LOOK = 80
_AHEAD = re.compile(
    r"\b(?:will|would|could|can|may|might|should|must|shall|going|expected|likely|coming|'ll|’ll)\b[^.;:!?]*\Z",
    re.IGNORECASE,
)
_STANDING = frozenset(("present", "the moment", "this time", "this point", "this stage"))
_AT = words("at for by until")
_FREE = words(
    "and or of to in on but is was will has with for as the that which when a by he she it they we i at are can"
    " would could"
)
