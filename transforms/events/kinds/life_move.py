"""People who move to live elsewhere."""

from transforms.events.kind import Kind

KIND = Kind(
    name="life.move",
    verbs="emigrate immigrate relocate flee",
    nouns="emigration",
    cued=("move: to",),
    examples=("The family [emigrated] in 1890.",),
)
