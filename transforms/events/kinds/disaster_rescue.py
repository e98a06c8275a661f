"""People rescued and brought to safety."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="disaster.rescue",
    verbs="rescue evacuate airlift",
    nouns="rescue evacuation",
    plover="AID",
    cameo="07",
    roles=Roles(possessor="patient"),
    examples=("Troops [evacuated] 300 villagers on Tuesday.", "The [rescue] on Monday took nine hours."),
    lookalikes=("The rescue team was praised.",),
)
