"""Times that no calendar holds: "recently", "now", "soon", "the past", "in recent years"."""

import re

from transforms.languages.en import context
from transforms.languages.en.lexicon import words
from transforms.times.meaning import Meaning, Vague

NAME = "vague time"
_PAST = (
    "recently", "more recently", "most recently", "very recently", "until recently", "(?:in )?recent (?:years|months"
    "|weeks|days|decades|times|history)",
    "the (?:recent|distant|not too distant) past", "the past", "(?:not )?(?:so )?long ago", "a while ago",
    "some time ago",
    "formerly",
    "lately",
    "a long time ago", "(?:the )?last few years", "bygone days", "earlier times", "those days", "back then",
)  # fmt: skip
_PRESENT = (
    "now", "right now", "just now", "currently", "at present", "presently", "nowadays", "at the moment",
    "the present day",
    "present day",
    "the present",
    "the present time",
    "these days",
    "at this time", "at this point", "at the present time", "at this stage", "the moment", "the time being",
)  # fmt: skip
_FUTURE = (
    "soon", "shortly", "the (?:near|foreseeable|immediate|distant|not too distant) future", "the future",
    "(?:the )?(?:coming|upcoming) (?:years|months|weeks|days|decades|hours)",
    "the (?:years|months|weeks|days|decades) ahead", "the (?:years|months|weeks|days) to come", "near future",
    "future",
)  # fmt: skip
_VALUES = {"PAST_REF": _PAST, "PRESENT_REF": _PRESENT, "FUTURE_REF": _FUTURE}
PATTERN = "|".join(f"(?P<{name}>{'|'.join(sorted(words, key=len, reverse=True))})" for name, words in _VALUES.items())
EXAMPLES = {
    "He said so [recently].": "PAST_REF",
    "It is [currently] closed.": "PRESENT_REF",
    "It will open in [the near future].": "FUTURE_REF",
    "Prices rose in [recent years].": "PAST_REF",
}
LOOKALIKES = ("He walked past the house.", "As soon as he came.", "Shortly after the vote he left.", "A future leader.")


def read(match: re.Match[str]) -> Meaning | None:
    """Past, present or future."""
    return Vague(str(match.lastgroup))


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """These words join clauses and modify nouns as well."""
    said = text[start:end].lower()
    after, before = context.word_after(text, end).lower(), context.word_before(text, start).lower()
    if (said == "now" and after in ("that",)) or (
        said in ("soon", "shortly") and (after in ("after", "before", "as", "thereafter") or before in ("as", "how"))
    ):
        return None
    if said == "future" or (
        said in ("the future", "the past", "the present") and (after[:1].isalpha() and after not in _FREE)
    ):
        return None
    return meaning


_FREE = words(
    "and or of to in on but is was will has with for as the that which when a by he she it they we i at are can"
    " would could"
)
