"""Trials, hearings and testimony."""

from transforms.events.kind import Kind

KIND = Kind(
    name="justice.trial",
    verbs="testify plead_guilty",
    nouns="trial hearing testimony inquest retrial court-martial",
    cued=("plead: guilty", "try: court judge jury tribunal"),
    examples=("The [trial] began on Monday.", "The June 14 [hearing] was short."),
    lookalikes=("His hearing was poor.",),
)
