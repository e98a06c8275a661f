"""Attacks on computers and data."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="crime.hack",
    verbs="hack hack_into",
    nouns="cyberattack cyber_attack data_breach hacking",
    plover="COERCE",
    cameo="17",
    roles=Roles(obliques={"on": "patient", "into": "patient"}),
    examples=("Intruders [hacked] the ministry on Monday.",),
)
