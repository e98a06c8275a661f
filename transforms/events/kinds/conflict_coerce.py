"""States and police that forbid, detain, confiscate, deport."""

from transforms.events.kind import Kind

KIND = Kind(
    name="conflict.coerce",
    verbs="confiscate deport ban outlaw impound censor blockade detain",
    nouns="deportation confiscation blockade crackdown curfew detention",
    cued=("declare: emergency curfew martial", "impose: curfew blockade"),
    plover="COERCE",
    cameo="17",
    examples=("Police [detained] nine activists on Sunday.", "The city [banned] the march on May 2."),
)
