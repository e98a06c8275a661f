"""Police and courts: arrest, charge, trial, verdict, sentence, appeal, release, lawsuits and rulings."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

OF_SOMEBODY = Roles(possessor="patient", of="patient")

KINDS = (
    Kind(
        name="justice.arrest",
        verbs="arrest apprehend nab",
        nouns="arrest",
        plover="COERCE",
        cameo="17",
        roles=OF_SOMEBODY,
        examples=("Police [arrested] two men on Friday.", "His [arrest] on May 2 surprised the town."),
    ),
    Kind(
        name="justice.charge",
        verbs="indict prosecute arraign",
        nouns="indictment arraignment",
        cued=("charge: murder fraud police court prosecutor count man woman theft jail conspiracy bail",),
        plover="ACCUSE",
        cameo="11",
        roles=OF_SOMEBODY,
        examples=("He was [charged] with fraud on Tuesday.", "A grand jury [indicted] the mayor on June 1."),
        lookalikes=("The bank charged a fee of 2% in May.",),
    ),
    Kind(
        name="justice.trial",
        verbs="testify plead_guilty",
        nouns="trial hearing testimony inquest retrial court-martial",
        cued=("plead: guilty", "try: court judge jury tribunal"),
        examples=("The [trial] began on Monday.", "The June 14 [hearing] was short."),
        lookalikes=("His hearing was poor.",),
    ),
    Kind(
        name="justice.convict",
        verbs="convict acquit exonerate",
        nouns="conviction acquittal verdict",
        cued=("find: guilty",),
        roles=OF_SOMEBODY,
        examples=("A jury [convicted] Jones on May 9.",),
    ),
    Kind(
        name="justice.sentence",
        verbs="sentence jail imprison behead",
        nouns="sentencing execution imprisonment",
        cued=(
            "execute: prisoner inmate convict murderer death penalty man woman",
            "hang: prisoner murderer convict man",
        ),
        plover="COERCE",
        cameo="17",
        roles=OF_SOMEBODY,
        examples=("The judge [sentenced] her to four years on Friday.",),
        lookalikes=("The plan was executed well.",),
    ),
    Kind(
        name="justice.sue",
        verbs="sue",
        nouns="lawsuit suit litigation",
        cued=("file: lawsuit suit complaint petition court", "settle: lawsuit court dispute"),
        examples=("The firm [sued] its rival on Monday.", "The group [filed] a lawsuit in January."),
    ),
    Kind(
        name="justice.appeal",
        cued=("appeal: court ruling verdict conviction sentence judge",),
        cued_nouns=("appeal: court ruling verdict conviction sentence judge",),
        examples=("He [appealed] the verdict on Friday.",),
        lookalikes=("The film appealed to critics in 2004.",),
    ),
    Kind(
        name="justice.release",
        verbs="parole pardon extradite",
        nouns="extradition pardon",
        cued=(
            "release: prison jail bail custody hostage prisoner inmate detainee arrest",
            "free: hostage prisoner prison jail",
        ),
        plover="CONCEDE",
        cameo="08",
        roles=OF_SOMEBODY,
        examples=("He was [released] on bail on Thursday.",),
    ),
    Kind(
        name="justice.rule",
        verbs="overturn uphold adjudicate",
        nouns="ruling judgment judgement injunction",
        cued=("rule: court judge panel tribunal justice", "strike_down: court judge", "fine: million court regulator"),
        examples=("The court [ruled] on Monday that the sale was legal.",),
        lookalikes=("The dynasty ruled in 1400.",),
    ),
)
