"""Journeys."""

from transforms.events.kind import Kind

KIND = Kind(
    name="transport.travel",
    verbs="travel fly sail",
    nouns="voyage journey",
    examples=("He [travelled] to Rome in May.",),
)
