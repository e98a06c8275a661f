"""Damage and destruction."""

from transforms.events.kind import Kind
from transforms.events.roles import CAUSE

KIND = Kind(
    name="disaster.destroy",
    verbs="destroy damage devastate demolish wreck",
    nouns="destruction collapse disaster",
    roles=CAUSE,
    examples=("The wave [destroyed] 30 homes on Monday.",),
)
