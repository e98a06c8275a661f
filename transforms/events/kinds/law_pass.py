"""Laws passed, changed and repealed."""

from transforms.events.kind import Kind

KIND = Kind(
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
)
