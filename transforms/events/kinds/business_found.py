"""Companies and bodies founded."""

from transforms.events.kind import Kind

KIND = Kind(
    name="business.found",
    verbs="found co-found establish",
    nouns="founding",
    cued=("set_up: company firm business fund foundation", "start: company business"),
    examples=("She [founded] the firm in 1998.",),
    lookalikes=("They found the keys on Monday.",),
)
