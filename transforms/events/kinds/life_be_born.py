"""Births."""

from transforms.events.kind import Kind
from transforms.events.roles import UNDERGONE

KIND = Kind(
    name="life.be_born",
    verbs="born bear",
    nouns="birth",
    roles=UNDERGONE,
    examples=("She was [born] in Lyon in 1950.",),
)
