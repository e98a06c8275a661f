"""Plans that are told."""

from transforms.events.kind import Kind

KIND = Kind(
    name="statement.plan",
    verbs="plan intend schedule aim",
    cameo="03",
    examples=("The firm [planned] on Monday to sell the unit.",),
    lookalikes=("The sun set at six on Monday.",),
)
