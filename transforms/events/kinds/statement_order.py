"""Orders."""

from transforms.events.kind import Kind

KIND = Kind(
    name="statement.order",
    verbs="order instruct summon command",
    unless=("order: aircraft plane jet airliner unit meal book",),
    plover="REQUEST",
    cameo="10",
    examples=("The court [ordered] a recount on Tuesday.",),
)
