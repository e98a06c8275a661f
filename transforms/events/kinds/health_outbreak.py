"""Diseases that spread, and what is done against them."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="health.outbreak",
    verbs="infect vaccinate quarantine hospitalize hospitalise",
    nouns="outbreak epidemic pandemic vaccination infection quarantine",
    cued=("diagnose: cancer disease",),
    roles=Roles(subject="cause"),
    examples=("The virus [infected] 300 people in May.",),
)
