"""Proposals, advice, offers."""

from transforms.events.kind import Kind
from transforms.events.roles import SPEAKER

KIND = Kind(
    name="statement.propose",
    verbs="propose offer recommend urge advise",
    nouns="proposal offer recommendation",
    plover="REQUEST",
    cameo="02",
    roles=SPEAKER,
    examples=("Norway [proposed] new talks on Friday.",),
)
