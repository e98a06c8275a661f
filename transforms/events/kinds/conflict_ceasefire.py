"""Ceasefires and truces declared."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="conflict.ceasefire",
    nouns="ceasefire cease-fire truce armistice",
    cued=("declare: ceasefire truce",),
    plover="RETREAT",
    cameo="08",
    roles=Roles(with_="with"),
    examples=("The rebels [declared] a ceasefire on Monday.", "The [truce] of May 3 was short."),
)
