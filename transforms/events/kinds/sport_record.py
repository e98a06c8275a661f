"""Records set and broken."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="sport.record",
    cued=("break: record", "set: record", "smash: record", "equal: record"),
    unless=("break: heat heatwave temperature rainfall sale", "set: police criminal"),
    roles=Roles(object="topic"),
    examples=("She [broke] the world record on Sunday.",),
    lookalikes=("The heatwave broke records on Monday.",),
)
