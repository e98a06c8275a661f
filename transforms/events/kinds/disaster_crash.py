"""Crashes of vehicles, collapses of buildings."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="disaster.crash",
    verbs="crash collide derail capsize",
    nouns="collision derailment wreck accident",
    cued=(
        "crash: plane car bus train aircraft helicopter flight jet",
        "collapse: building bridge roof crane dam mine",
        "sink: ship boat ferry vessel trawler",
    ),
    cued_nouns=(
        "crash: plane car bus train aircraft helicopter flight jet highway road",
        "collapse: building bridge roof crane dam mine",
    ),
    roles=Roles(subject="patient", of="patient", possessor="patient"),
    examples=("The jet [crashed] in June.", "The plane [crash] on Friday killed two people."),
)
