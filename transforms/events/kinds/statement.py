"""What people and papers say: statements, announcements, reports, denials, orders."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

SPEAKER = Roles(object="addressee", with_="addressee", of="topic", possessor="agent")

KINDS = (
    Kind(
        name="statement.say",
        verbs="say state tell add claim argue note insist stress explain comment remark declare assert maintain write"
        " tweet quote respond reply warn describe suggest acknowledge admit point_out allege speak reiterate"
        " emphasize emphasise caution vow pledge promise cite ask",
        nouns="statement remark comment speech claim pledge promise interview address",
        cameo="01",
        roles=SPEAKER,
        examples=('"It is over", she [said] on Monday.', "His [speech] on Friday was short."),
    ),
    Kind(
        name="statement.announce",
        verbs="announce confirm disclose reveal proclaim",
        nouns="announcement confirmation proclamation",
        cameo="01",
        roles=SPEAKER,
        examples=("The company [announced] the closure on Tuesday.",),
    ),
    Kind(
        name="statement.report",
        verbs="report publish broadcast leak",
        nouns="report publication broadcast",
        cameo="01",
        roles=SPEAKER,
        examples=("The paper [reported] on Friday that the talks had failed.",),
    ),
    Kind(
        name="statement.deny",
        verbs="deny refute",
        nouns="denial",
        plover="REJECT",
        cameo="12",
        roles=SPEAKER,
        examples=("The firm [denied] the claim on Monday.",),
    ),
    Kind(
        name="statement.propose",
        verbs="propose offer recommend urge advise",
        nouns="proposal offer recommendation",
        plover="REQUEST",
        cameo="02",
        roles=SPEAKER,
        examples=("Norway [proposed] new talks on Friday.",),
    ),
    Kind(
        name="statement.order",
        verbs="order instruct summon command",
        plover="COERCE",
        cameo="17",
        examples=("The court [ordered] a recount on Tuesday.",),
    ),
    Kind(
        name="statement.plan",
        verbs="plan intend schedule aim",
        cameo="03",
        examples=("The firm [planned] on Monday to sell the unit.",),
        lookalikes=("The sun set at six on Monday.",),
    ),
    Kind(
        name="statement.predict",
        verbs="predict forecast estimate expect project",
        nouns="forecast prediction",
        cameo="01",
        roles=SPEAKER,
        examples=("The bank [predicted] growth of 2% on Monday.",),
    ),
)
