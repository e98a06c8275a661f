"""Forces that go, give up or lay down their arms."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="conflict.retreat",
    verbs="retreat withdraw surrender pull_out pull_back cease_fire disarm",
    nouns="retreat withdrawal surrender pullout",
    plover="RETREAT",
    cameo="08",
    roles=Roles(of="agent"),
    examples=("The rebels [withdrew] from the town on Friday.",),
)
