"""Public places that open."""

from transforms.events.kind import Kind

KIND = Kind(
    name="culture.open",
    nouns="opening",
    cued=("open: museum exhibition store park bridge airport school station theatre office",),
    examples=("The museum [opened] in 1931.",),
)
