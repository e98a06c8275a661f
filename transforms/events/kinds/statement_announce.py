"""Announcements."""

from transforms.events.kind import Kind
from transforms.events.roles import SPEAKER

KIND = Kind(
    name="statement.announce",
    verbs="announce confirm disclose reveal proclaim",
    nouns="announcement confirmation proclamation",
    cameo="01",
    roles=SPEAKER,
    examples=("The company [announced] the closure on Tuesday.",),
)
