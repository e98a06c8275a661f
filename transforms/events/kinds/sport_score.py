"""Goals and points."""

from transforms.events.kind import Kind

KIND = Kind(
    name="sport.score",
    verbs="score equalise equalize",
    cued=("convert: penalty try",),
    examples=("Kane [scored] twice on Monday.",),
)
