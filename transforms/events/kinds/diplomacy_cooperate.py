"""Work done together."""

from transforms.events.kind import Kind

KIND = Kind(
    name="diplomacy.cooperate",
    verbs="cooperate collaborate partner",
    nouns="cooperation collaboration partnership",
    plover="COOPERATE",
    cameo="06",
    examples=("The two navies [cooperated] in the search in March 2014.",),
)
