"""Posts taken from somebody."""

from transforms.events.kind import Kind
from transforms.events.roles import DONE_TO

KIND = Kind(
    name="personnel.dismiss",
    verbs="dismiss sack oust impeach depose lay_off",
    nouns="dismissal sacking ouster impeachment layoff",
    cued=("fire: manager coach executive employee worker chief staff minister director", "cut: job"),
    roles=DONE_TO,
    examples=("The club [sacked] its coach on Monday.",),
)
