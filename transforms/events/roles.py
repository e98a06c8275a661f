"""What the people and things around a trigger are to the event: "arrested" has an agent and a patient."""

import msgspec


class Roles(msgspec.Struct, frozen=True, kw_only=True):
    """The role of each grammatical place of a trigger, for one kind of event.

    `subject`, `object` and `second` are the places of a verb in the active voice (a passive's subject takes the
    role of `object`); `possessor` ("Smith's arrest"), `of`, `by`, `with_` and `between` are those of a noun too.
    `obliques` names what other prepositions bring in: "sanctions on the bank" has a patient behind "on".
    """

    subject: str = "agent"
    object: str = "patient"
    second: str = "recipient"
    possessor: str = "agent"
    of: str = "patient"
    by: str = "agent"
    with_: str = "with"
    between: str = "agent"
    obliques: dict[str, str] = {}


USUAL = Roles()
"""Most kinds: who acts is the subject, whom it is done to the object."""
DONE_TO = Roles(possessor="patient", of="patient")
"""Whose arrest or election it is, is whom it is done to."""
UNDERGONE = Roles(subject="patient", possessor="patient", of="patient")
"""What nobody does: "She died", "her death"."""
CAUSE = Roles(subject="cause", of="patient")
"""The subject is a thing that does harm."""
COURSE = Roles(subject="event", object="event", of="event")
"""The subject is itself an event: "The works began"."""
SPEAKER = Roles(object="addressee", with_="addressee", of="topic", possessor="agent")
"""Somebody speaks to somebody of something."""
