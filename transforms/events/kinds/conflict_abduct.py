"""People and vessels taken by force."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="conflict.abduct",
    verbs="kidnap abduct hijack take_hostage",
    nouns="kidnapping abduction hijacking hostage-taking",
    cued=("seize: hostage", "take: hostage"),
    plover="ASSAULT",
    cameo="18",
    roles=Roles(possessor="patient"),
    examples=("Gunmen [kidnapped] two engineers on Monday.", "Rebels [took] nine people hostage in May."),
)
