"""Proposals, advice, appeals."""

from transforms.events.kind import Kind
from transforms.events.roles import SPEAKER

KIND = Kind(
    name="statement.propose",
    verbs="propose recommend urge advise appeal_to",
    nouns="proposal recommendation",
    plover="REQUEST",
    cameo="10",
    roles=SPEAKER,
    examples=("Norway [proposed] new talks on Friday.", "The mayor [urged] residents on Monday to stay home."),
)
