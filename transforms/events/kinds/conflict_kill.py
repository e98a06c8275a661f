"""People killed by forces."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="conflict.kill",
    cued=("kill: forces army aircraft helicopter warplane tank airstrike shelling gunbattle firefight offensive",),
    plover="ASSAULT",
    plover_first="FIGHT",
    cameo="19",
    roles=Roles(possessor="patient"),
    examples=("Government forces [killed] nine rebels on Sunday.",),
    lookalikes=(
        "The blast killed nine people on Sunday.",
        "The quake killed nine people on Sunday and forced many to flee.",
    ),
)
