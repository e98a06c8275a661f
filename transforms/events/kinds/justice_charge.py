"""Charges before a court."""

from transforms.events.kind import Kind
from transforms.events.roles import DONE_TO

KIND = Kind(
    name="justice.charge",
    verbs="indict prosecute arraign",
    nouns="indictment arraignment",
    cued=("charge: murder fraud police court prosecutor count man woman theft jail conspiracy bail",),
    plover="ACCUSE",
    cameo="11",
    roles=DONE_TO,
    examples=("He was [charged] with fraud on Tuesday.", "A grand jury [indicted] the mayor on June 1."),
    lookalikes=("The bank charged a fee of 2% in May.",),
)
