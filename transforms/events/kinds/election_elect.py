"""Elections and who is elected."""

from transforms.events.kind import Kind
from transforms.events.roles import DONE_TO

KIND = Kind(
    name="election.elect",
    verbs="elect re-elect reelect",
    nouns="election re-election reelection",
    roles=DONE_TO,
    examples=("Smith was [elected] mayor on November 5.", "The [election] takes place on May 4."),
)
