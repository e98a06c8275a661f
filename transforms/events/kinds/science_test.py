"""Tests and experiments."""

from transforms.events.kind import Kind

KIND = Kind(
    name="science.test",
    verbs="test",
    nouns="test experiment",
    examples=("Pyongyang [tested] a missile on Sunday.",),
    lookalikes=("The test results were good.",),
)
