"""Arrests."""

from transforms.events.kind import Kind
from transforms.events.roles import DONE_TO

KIND = Kind(
    name="justice.arrest",
    verbs="arrest apprehend nab detain round_up",
    nouns="arrest detention",
    cued=("take: custody",),
    plover="COERCE",
    cameo="17",
    roles=DONE_TO,
    examples=("Police [arrested] two men on Friday.", "His [arrest] on May 2 surprised the town."),
)
