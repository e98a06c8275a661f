"""Property destroyed on purpose."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="conflict.destroy",
    verbs="torch set_fire vandalize vandalise deface ransack loot sabotage bulldoze",
    nouns="arson looting sabotage vandalism",
    plover="ASSAULT",
    plover_first="COERCE",
    cameo="17",
    roles=Roles(obliques={"to": "patient"}),
    examples=("Youths [set fire] to two cars on Monday.", "A mob [ransacked] the embassy on Sunday."),
)
