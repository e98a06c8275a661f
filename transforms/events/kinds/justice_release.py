"""People set free."""

from transforms.events.kind import Kind
from transforms.events.roles import DONE_TO

KIND = Kind(
    name="justice.release",
    verbs="parole pardon",
    nouns="pardon parole",
    cued=(
        "release: prison jail bail custody hostage prisoner inmate detainee arrest",
        "free: hostage prisoner prison jail",
        "drop: charge",
    ),
    plover="RETREAT",
    cameo="08",
    roles=DONE_TO,
    examples=("He was [released] on bail on Thursday.",),
)
