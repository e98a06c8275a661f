"""Apologies, forgiveness, reconciliation."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="diplomacy.apologize",
    verbs="apologize apologise forgive reconcile",
    nouns="apology reconciliation",
    plover="SUPPORT",
    cameo="05",
    roles=Roles(obliques={"to": "patient"}),
    examples=("The ministry [apologised] on Monday.",),
)
