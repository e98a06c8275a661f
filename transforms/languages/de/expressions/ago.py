"""A length of time before the publication: "vor zwei Jahren", "vor rund einem Monat", "heute vor einem Jahr"."""

import re

from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Duration, Meaning, Relative, Shifted

NAME = "ago"
_EXACTLY = r"(?:(?:genau|exakt|schon|bereits|erst|nur|inzwischen|etwas|nun|jetzt) )?"
OVER = rf"(?:(?P<same>{{day}}|{{month}}) )?vor {_EXACTLY}(?P<length>{{duration}})(?! (?:dem|der|den|des|einer|einem)\b)"
NEEDS = words("vor")
EXAMPLES = {
    "Er ging [vor zwei Wochen].": "2024-W45",
    "Er ging [vor drei Jahren].": "2021",
    "Er ging [vor zehn Tagen].": "2024-11-12",
    "Es begann [vor mehreren Jahren].": "PAST_REF",
    "Es begann [vor Jahren].": "PAST_REF",
    "[Heute vor einem Jahr] begann der Streik.": "2023-11-22",
    "Er ging [vor mehr als zehn Jahren].": "2014",
}
LOOKALIKES = ("Er stand vor dem Haus.", "Kurz vor Jahresende.")


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The publication shifted back, or the day that is named."""
    length, same = inner["length"], inner.get("same")
    if not isinstance(length, Duration):
        return None
    if same is not None:
        return Shifted(length, -1, same, same=isinstance(same, Relative))
    return Shifted(length, -1, "publication")
