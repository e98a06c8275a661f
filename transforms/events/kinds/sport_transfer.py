"""Players who change clubs."""

from transforms.events.kind import Kind

KIND = Kind(
    name="sport.transfer",
    cued=("sign: player striker midfielder defender goalkeeper club",),
    examples=("The club [signed] a striker on Monday.",),
)
