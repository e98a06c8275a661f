"""Denials."""

from transforms.events.kind import Kind
from transforms.events.roles import SPEAKER

KIND = Kind(
    name="statement.deny",
    verbs="deny refute",
    nouns="denial",
    cameo="01",
    roles=SPEAKER,
    examples=("The firm [denied] the claim on Monday.",),
)
