"""Orders."""

from transforms.events.kind import Kind

KIND = Kind(
    name="statement.order",
    verbs="order instruct summon command",
    plover="COERCE",
    cameo="17",
    examples=("The court [ordered] a recount on Tuesday.",),
)
