"""People and vessels that are missing."""

from transforms.events.kind import Kind
from transforms.events.roles import UNDERGONE

KIND = Kind(
    name="life.disappear",
    verbs="disappear vanish go_missing",
    nouns="disappearance",
    roles=UNDERGONE,
    examples=("The yacht [vanished] on Monday.",),
)
