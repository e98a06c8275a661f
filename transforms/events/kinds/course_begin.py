"""An event that begins, whatever it is."""

from transforms.events.kind import Kind
from transforms.events.roles import COURSE

KIND = Kind(
    name="course.begin",
    verbs="begin start commence resume reopen open kick_off",
    nouns="start beginning resumption",
    roles=COURSE,
    examples=("The works [began] in 1990.",),
)
