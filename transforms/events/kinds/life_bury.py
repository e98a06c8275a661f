"""Funerals and mourning."""

from transforms.events.kind import Kind
from transforms.events.roles import UNDERGONE

KIND = Kind(
    name="life.bury",
    verbs="bury cremate mourn",
    nouns="funeral burial",
    roles=UNDERGONE,
    examples=("He was [buried] on Friday.",),
)
