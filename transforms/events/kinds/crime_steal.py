"""Theft, robbery and fraud."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="crime.steal",
    verbs="steal rob burgle defraud embezzle smuggle swindle",
    nouns="robbery theft burglary heist mugging",
    unless=("steal: show base scene",),
    roles=Roles(of="patient"),
    examples=("Two men [robbed] a bank on Friday.", "The [theft] on Monday was filmed."),
)
