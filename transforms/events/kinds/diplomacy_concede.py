"""Demands and pressure yielded to."""

from transforms.events.kind import Kind

KIND = Kind(
    name="diplomacy.concede",
    verbs="concede relent back_down yield apologize apologise",
    nouns="concession apology",
    cued=("lift: ban sanction curfew embargo emergency blockade", "ease: sanction restriction"),
    plover="CONCEDE",
    cameo="08",
    examples=("The ministry [apologised] on Monday.", "The government [lifted] the curfew on June 4."),
)
