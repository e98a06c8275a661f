"""Appeals against a verdict."""

from transforms.events.kind import Kind

KIND = Kind(
    name="justice.appeal",
    cued=("appeal: court ruling verdict conviction sentence judge",),
    cued_nouns=("appeal: court ruling verdict conviction sentence judge",),
    examples=("He [appealed] the verdict on Friday.",),
    lookalikes=("The film appealed to critics in 2004.",),
)
