"""Forces that go, give up or lay down their arms."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="conflict.retreat",
    verbs="retreat withdraw surrender pull_out pull_back disarm demobilize demobilise demilitarize capitulate"
    " stand_down",
    nouns="retreat withdrawal surrender pullout",
    cued=("lay_down: arm weapon", "hand_over: weapon arm"),
    unless=("withdraw: candidacy race bid offer lawsuit complaint money cash nomination charge",),
    plover="RETREAT",
    cameo="08",
    roles=Roles(of="agent", obliques={"from": "patient"}),
    examples=("The rebels [withdrew] from the town on Friday.",),
    lookalikes=("She withdrew her candidacy on Monday.",),
)
