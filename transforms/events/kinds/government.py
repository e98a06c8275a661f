"""Elections, offices and laws: votes, appointments, resignations, bills passed and signed."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

OFFICE = Roles(possessor="patient", of="patient")

KINDS = (
    Kind(
        name="election.elect",
        verbs="elect re-elect reelect",
        nouns="election re-election reelection",
        roles=OFFICE,
        examples=("Smith was [elected] mayor on November 5.", "The [election] takes place on May 4."),
    ),
    Kind(
        name="election.vote",
        verbs="vote",
        nouns="vote referendum ballot primary runoff poll by-election",
        cued=("cast: ballot vote",),
        examples=("Parliament [voted] on Tuesday.", "Monday's [vote] was close."),
    ),
    Kind(
        name="election.nominate",
        verbs="nominate",
        nouns="nomination candidacy",
        cued=("run: president mayor office senate election governor",),
        roles=OFFICE,
        examples=("The party [nominated] Lee on Saturday.",),
        lookalikes=("He ran a shop in 1990.",),
    ),
    Kind(
        name="personnel.appoint",
        verbs="appoint hire recruit promote install inaugurate",
        nouns="appointment hiring promotion inauguration",
        cued=("name: chief chairman director president ceo head minister coach manager captain successor", "swear_in:"),
        roles=OFFICE,
        examples=("The bank [appointed] Jones chief executive on May 2.",),
    ),
    Kind(
        name="personnel.resign",
        verbs="resign step_down retire quit step_aside",
        nouns="resignation retirement departure",
        roles=Roles(possessor="agent", of="agent", object="post"),
        examples=("The minister [resigned] on Friday.", "She will [step] down in June."),
    ),
    Kind(
        name="personnel.dismiss",
        verbs="dismiss sack oust impeach depose lay_off",
        nouns="dismissal sacking ouster impeachment layoff",
        cued=("fire: manager coach executive employee worker chief staff minister director", "cut: job"),
        roles=OFFICE,
        examples=("The club [sacked] its coach on Monday.",),
    ),
    Kind(
        name="law.pass",
        verbs="enact legislate repeal amend legalize legalise abolish",
        nouns="enactment repeal legislation",
        cued=(
            "pass: bill law parliament senate house act legislation budget",
            "approve: bill law parliament senate budget",
            "sign: bill law order decree",
            "adopt: resolution law bill constitution",
        ),
        examples=("The Senate [passed] the bill on Thursday.",),
        lookalikes=("Apple passed its rival in February.",),
    ),
    Kind(
        name="law.approve",
        verbs="approve authorize authorise license",
        nouns="approval authorization",
        examples=("The agency [approved] the drug on June 2.",),
    ),
)
