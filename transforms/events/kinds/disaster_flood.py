"""Floods and slides."""

from transforms.events.kind import Kind
from transforms.events.roles import CAUSE

KIND = Kind(
    name="disaster.flood",
    verbs="flood inundate",
    nouns="flood flooding landslide mudslide avalanche",
    roles=CAUSE,
    examples=("A [flood] on Monday cut off 40 villages.",),
)
