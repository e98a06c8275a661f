"""Operations and treatments."""

from transforms.events.kind import Kind

KIND = Kind(
    name="health.treat",
    verbs="undergo",
    nouns="surgery transplant operation",
    examples=("She [underwent] surgery on Monday.",),
)
