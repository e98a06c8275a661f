"""Elections and who is elected."""

from transforms.events.kind import Kind
from transforms.events.roles import DONE_TO

KIND = Kind(
    name="election.elect",
    verbs="elect re-elect reelect",
    nouns="election re-election by-election",
    cued=(
        "win: election seat vote presidency primary runoff landslide majority mayoralty",
        "defeat: candidate incumbent senator mayor election seat vote constituency district politician party",
        "beat: candidate incumbent senator mayor election seat vote constituency district politician party",
    ),
    roles=DONE_TO,
    examples=(
        "Smith was [elected] mayor on November 5.",
        "The [election] takes place on May 4.",
        "The incumbent was [defeated] in his district on Sunday.",
    ),
)
