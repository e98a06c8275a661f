"""Promises and willingness."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="statement.promise",
    verbs="promise pledge vow commit_to guarantee",
    nouns="promise pledge vow",
    adjectives="willing prepared",
    unless=("vow: wedding marriage",),
    plover="AGREE",
    cameo="03",
    roles=Roles(object="topic", second="addressee", with_="addressee", of="topic", obliques={"to": "addressee"}),
    examples=("The minister [pledged] on Monday to cut taxes.", "Peru said on Monday that it [was willing] to talk."),
)
