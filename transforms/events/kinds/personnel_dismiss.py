"""Posts taken from somebody."""

from transforms.events.kind import Kind
from transforms.events.roles import DONE_TO

KIND = Kind(
    name="personnel.dismiss",
    verbs="dismiss sack oust impeach",
    nouns="dismissal sacking ouster impeachment",
    cued=("fire: manager coach executive employee worker chief staff minister director company job post",),
    unless=("sack: quarterback city", "dismiss: rumour"),
    roles=DONE_TO,
    examples=("The club [sacked] its coach on Monday.",),
)
