"""An event in the making: what one sentence says of it, before mentions merge and ids are given."""

import msgspec

from schemas.event import Attribution, EventTime, Evidence, Factuality, Participant, Place
from transforms.events.confidence import Grounds
from transforms.events.kind import Kind
from transforms.events.triggers import Trigger
from transforms.languages.sentence import Sentence

_STRENGTH = {"explicit": 4, "relative": 4, "anchored": 3, "inferred": 2, "vague": 1}


class Draft(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One mention of an event. `grounds` are what the confidence in its date is read from."""

    sentence: Sentence
    trigger: Trigger
    told: "tuple[Sentence, Trigger] | None" = None  # the mention that says most of it, where that is another one
    kind: Kind
    factuality: Factuality
    time: EventTime | None
    participants: tuple[Participant, ...] = ()
    place: Place | None = None
    attribution: Attribution | None = None
    evidence: tuple[Evidence, ...]
    grounds: Grounds
    because: dict[str, tuple[str, ...]] = {}

    @property
    def strength(self) -> int:
        """How firmly the date is known: 0 for none."""
        return _STRENGTH[self.time.basis] if self.time is not None else 0

    @property
    def definite(self) -> bool:
        """Whether the trigger takes an event up that was told before: "the meeting", "this attack"."""
        if not self.trigger.noun:
            return False
        at = self.trigger.first
        words = self.sentence.lemmas[max(0, at - 3) : at + 1]
        return not _TAKEN_UP.isdisjoint(words) and _ANOTHER.isdisjoint(words)


_TAKEN_UP = frozenset({"the", "this", "that", "these", "those"})
_ANOTHER = frozenset(
    {"other", "last", "next", "new", "latest", "final", "previous", "first", "second", "third", "fourth", "fifth"}
)
"""Tell one event from others of its kind: "the second match"."""
