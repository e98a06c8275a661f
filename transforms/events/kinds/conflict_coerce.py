"""States and police that forbid, detain, confiscate, deport."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="conflict.coerce",
    verbs="confiscate deport ban outlaw impound censor blockade repress suppress quell crack_down bar prohibit"
    " disperse seize",
    nouns="deportation confiscation blockade crackdown curfew martial_law",
    cued=(
        "declare: emergency curfew martial siege",
        "impose: curfew blockade emergency blackout martial ban restriction",
        "reimpose: curfew blockade emergency ban",
        "extend: curfew emergency",
        "tighten: blockade curfew security",
        "prevent: demonstration rally march protest",
        "close: border crossing newspaper",
        "shut: newspaper border",
        "use: tear",
        "fire: tear",
    ),
    unless=(
        "seize: opportunity chance moment lead",
        "bar: candy chocolate",
        "seize: town city village power hostage",
        "bar: agreement contract term",
        "prohibit: agreement contract term",
    ),
    plover="COERCE",
    cameo="17",
    roles=Roles(obliques={"from": "patient", "on": "patient"}),
    examples=(
        "Police [confiscated] nine rifles on Sunday.",
        "The city [banned] the march on May 2.",
        "The king [declared] a state of emergency on Monday.",
        "Chad [closed] its border on Monday.",
    ),
)
