"""Threats and ultimatums."""

from transforms.events.kind import Kind

KIND = Kind(
    name="diplomacy.threaten",
    verbs="threaten",
    cued=("warn: strike attack retaliate retaliation force war military missile consequence",),
    nouns="threat ultimatum warning",
    plover="THREATEN",
    cameo="13",
    examples=("Tehran [threatened] on Monday to close the strait.",),
)
