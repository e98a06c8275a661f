"""Elections and seats lost."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="election.lose",
    cued=("lose: election seat vote majority primary runoff presidency",),
    roles=Roles(object="topic"),
    examples=("She [lost] her seat in May.",),
    lookalikes=("Porto lost to Ajax on Saturday.",),
)
