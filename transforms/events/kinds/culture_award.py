"""Prizes and honours."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="culture.award",
    verbs="award honor honour decorate",
    nouns="award",
    cued=(
        "win: prize award oscar grammy medal",
        "receive: prize award medal honour honor",
        "present: award prize medal",
    ),
    roles=Roles(object="patient"),
    examples=("The poet [won] the prize in 1990.", "She was [awarded] a medal on Tuesday."),
)
