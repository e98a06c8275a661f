"""Earthquakes and the waves that they make."""

from transforms.events.kind import Kind
from transforms.events.roles import CAUSE

KIND = Kind(
    name="disaster.earthquake",
    nouns="earthquake quake aftershock tsunami",
    cued=("strike: earthquake quake tremor", "hit: earthquake quake tremor"),
    roles=CAUSE,
    examples=("The [earthquake] on May 12 killed two people.",),
)
