"""Fines and other penalties."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="justice.fine",
    verbs="fine penalize penalise",
    cued_nouns=("fine: million court pay regulator",),
    plover="COERCE",
    cameo="17",
    roles=Roles(possessor="patient"),
    examples=("The regulator [fined] the bank on Monday.",),
    lookalikes=("It was fine on Monday.",),
)
