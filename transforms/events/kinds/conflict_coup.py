"""Governments overthrown."""

from transforms.events.kind import Kind
from transforms.events.roles import DONE_TO

KIND = Kind(
    name="conflict.coup",
    verbs="overthrow topple depose",
    nouns="coup overthrow putsch",
    unless=("topple: tree statue crane wind",),
    roles=DONE_TO,
    examples=("Officers [overthrew] the president in 1979.", "The [coup] of June 3 failed."),
)
