"""Accusations, criticism and complaints."""

from transforms.events.kind import Kind

KIND = Kind(
    name="diplomacy.accuse",
    verbs="accuse blame denounce condemn criticize criticise complain rebuke slam",
    nouns="accusation denunciation condemnation complaint criticism",
    plover="ACCUSE",
    cameo="11",
    examples=("Kyiv [accused] Moscow on Sunday of shelling the port.",),
)
