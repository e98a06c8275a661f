"""Degrees and studies."""

from transforms.events.kind import Kind

KIND = Kind(
    name="life.study",
    verbs="graduate enrol enroll",
    nouns="graduation",
    cued=("earn: degree phd diploma", "receive: degree phd diploma"),
    examples=("He [graduated] from Yale in 1960.",),
)
