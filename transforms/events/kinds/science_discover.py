"""Discoveries and inventions."""

from transforms.events.kind import Kind

KIND = Kind(
    name="science.discover",
    verbs="discover invent detect",
    nouns="discovery invention",
    cued=("find: scientist researcher study evidence fossil",),
    examples=("Astronomers [discovered] the moon in 1978.",),
)
