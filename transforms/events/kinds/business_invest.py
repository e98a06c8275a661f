"""Money put into something."""

from transforms.events.kind import Kind

KIND = Kind(
    name="business.invest",
    verbs="invest fund finance",
    nouns="investment funding",
    examples=("The fund [invested] $20 million in the start-up in May.",),
)
