"""An event of which is only said that it took place."""

from transforms.events.kind import Kind
from transforms.events.roles import COURSE

KIND = Kind(
    name="course.happen",
    verbs="happen occur take_place",
    roles=COURSE,
    examples=("It [happened] on Monday.",),
)
