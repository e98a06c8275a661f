"""Posts given to somebody."""

from transforms.events.kind import Kind
from transforms.events.roles import DONE_TO

KIND = Kind(
    name="personnel.appoint",
    verbs="appoint hire recruit install inaugurate",
    nouns="appointment hiring promotion inauguration",
    cued=(
        "name: chief chairman director president ceo head minister coach manager captain successor",
        "swear_in:",
        "promote: captain manager director chief rank general post position team",
    ),
    roles=DONE_TO,
    examples=("The bank [appointed] Jones chief executive on May 2.",),
    lookalikes=("The firm promoted its phone on Monday.",),
)
