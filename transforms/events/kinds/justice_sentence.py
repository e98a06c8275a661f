"""Sentences, and their execution."""

from transforms.events.kind import Kind
from transforms.events.roles import DONE_TO

KIND = Kind(
    name="justice.sentence",
    verbs="sentence jail imprison behead",
    nouns="sentencing execution imprisonment",
    cued=("execute: prisoner inmate convict murderer death penalty man woman", "hang: prisoner murderer convict man"),
    plover="COERCE",
    cameo="17",
    roles=DONE_TO,
    examples=("The judge [sentenced] her to four years on Friday.",),
    lookalikes=("The plan was executed well.",),
)
