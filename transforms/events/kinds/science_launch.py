"""Rockets and spacecraft sent up."""

from transforms.events.kind import Kind

KIND = Kind(
    name="science.launch",
    verbs="blast_off lift_off",
    nouns="liftoff",
    cued=("launch: rocket satellite spacecraft shuttle nasa orbit space", "orbit: spacecraft probe"),
    examples=("NASA [launched] the probe in 2006.",),
)
