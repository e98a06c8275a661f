"""Demands and pressure yielded to."""

from transforms.events.kind import Kind

KIND = Kind(
    name="diplomacy.concede",
    verbs="concede relent back_down yield give_in bow_to cave_in",
    nouns="concession",
    cued=(
        "lift: ban curfew emergency censorship",
        "ease: curfew censorship curb rule",
        "relax: restriction rule curb curfew",
        "shorten: curfew emergency",
        "accept: demand ultimatum",
        "accede: demand request",
        "allow: opposition candidate rally demonstration protester exile dissident",
        "permit: opposition candidate rally demonstration",
        "legalize: party opposition union",
        "legalise: party opposition union",
        "grant: amnesty autonomy independence",
        "restore: freedom right autonomy",
    ),
    unless=(
        "concede: goal penalty point run set corner",
        "yield: result profit percent crop",
        "allow: user customer feature",
    ),
    plover="CONCEDE",
    cameo="08",
    examples=("The government [lifted] the curfew on June 4.", "The firm [backed down] on Monday."),
    lookalikes=("Porto conceded a penalty on Monday.",),
)
