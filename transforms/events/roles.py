"""What the people and things around a trigger are to the event: "arrested" has an agent and a patient."""

import msgspec


class Roles(msgspec.Struct, frozen=True, kw_only=True):
    """The role of each grammatical place of a trigger, for one kind of event.

    `subject`, `object` and `second` are the places of a verb in the active voice (a passive's subject takes the
    role of `object`); `possessor` ("Smith's arrest"), `of`, `by`, `with_` and `between` are those of a noun too.
    """

    subject: str = "agent"
    object: str = "patient"
    second: str = "recipient"
    possessor: str = "agent"
    of: str = "patient"
    by: str = "agent"
    with_: str = "with"
    between: str = "agent"


USUAL = Roles()
