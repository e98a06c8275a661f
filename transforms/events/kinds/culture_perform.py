"""Performances, festivals and ceremonies."""

from transforms.events.kind import Kind

KIND = Kind(
    name="culture.perform",
    verbs="perform star",
    nouns="concert performance exhibition festival parade ceremony gala carnival",
    examples=("She [performed] in Oslo on Friday.", "The [festival] opened on May 3."),
    lookalikes=("Five stars were visible.",),
)
