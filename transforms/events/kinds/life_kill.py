"""People killed."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="life.kill",
    verbs="kill murder slay gun_down",
    nouns="killing murder homicide slaying suicide",
    unless=("kill: deal bill plan proposal project idea program",),
    plover="ASSAULT",
    cameo="18",
    roles=Roles(possessor="patient"),
    examples=("The blast [killed] nine people on Sunday.",),
    lookalikes=("The committee killed the bill on Monday.",),
)
