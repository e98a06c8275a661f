"""Plants, shops and borders closed."""

from transforms.events.kind import Kind

KIND = Kind(
    name="business.close",
    verbs="shut shut_down",
    nouns="closure shutdown",
    cued=("close: plant factory store office branch school airport",),
    examples=("The maker [closed] the plant in June.",),
    lookalikes=("Shares closed higher on Monday.",),
)
