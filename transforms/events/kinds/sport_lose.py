"""Matches lost."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="sport.lose",
    verbs="lose_to",
    cued=("lose: match game final cup league title championship set tournament race goal side season",),
    cued_nouns=("defeat: match game final cup league season", "loss: match game final cup league season"),
    roles=Roles(subject="patient", object="agent", with_="agent"),
    examples=("Porto [lost] to Ajax on Saturday.",),
    lookalikes=("The firm lost $3 million in May.", "He lost his grip in May."),
)
