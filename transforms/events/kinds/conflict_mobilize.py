"""Troops and police made ready or sent."""

from transforms.events.kind import Kind

KIND = Kind(
    name="conflict.mobilize",
    verbs="mobilize mobilise deploy",
    nouns="deployment mobilization mobilisation",
    cued=("send: troop soldier warship army", "place: alert military troop"),
    plover="MOBILIZE",
    cameo="15",
    examples=("France [deployed] 500 soldiers on Tuesday.",),
)
