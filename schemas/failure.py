"""The failure: an input that could not be used, why, and its original bytes."""

import msgspec


class Failure(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A dead letter.

    `input` and `position` say where the bytes came from (a path and a line, a topic and an offset); `original` is
    those bytes, unchanged (base64 in JSON); `stage` is the step that gave up and `reason` the message for a person.
    """

    stage: str
    reason: str
    input: str
    position: int
    original: bytes
    error: str
    uri: str | None = None
