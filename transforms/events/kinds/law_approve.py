"""Permissions given."""

from transforms.events.kind import Kind

KIND = Kind(
    name="law.approve",
    verbs="approve authorize authorise license",
    nouns="approval authorization",
    examples=("The agency [approved] the drug on June 2.",),
)
