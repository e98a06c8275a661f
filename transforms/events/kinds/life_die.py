"""Deaths."""

from transforms.events.kind import Kind
from transforms.events.roles import UNDERGONE

KIND = Kind(
    name="life.die",
    verbs="die drown perish pass_away starve",
    nouns="death",
    roles=UNDERGONE,
    examples=("The actor [died] on Monday.", "Her [death] in 1848 ended the line."),
    lookalikes=("The death toll was high.",),
)
