"""Births, deaths, injuries, marriages, health: what happens to people."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

OF_SOMEBODY = Roles(subject="patient", possessor="patient", of="patient")

KINDS = (
    Kind(
        name="life.be_born",
        verbs="born bear",
        nouns="birth",
        roles=OF_SOMEBODY,
        examples=("She was [born] in Lyon in 1950.",),
    ),
    Kind(
        name="life.die",
        verbs="die drown perish pass_away starve",
        nouns="death",
        roles=OF_SOMEBODY,
        examples=("The actor [died] on Monday.", "Her [death] in 1848 ended the line."),
        lookalikes=("The death toll was high.",),
    ),
    Kind(
        name="life.kill",
        verbs="kill murder slay gun_down",
        nouns="killing murder homicide slaying suicide",
        plover="ASSAULT",
        cameo="18",
        roles=Roles(possessor="patient"),
        examples=("The blast [killed] nine people on Sunday.",),
    ),
    Kind(
        name="life.injure",
        verbs="injure wound hurt maim",
        nouns="injury",
        roles=Roles(possessor="patient"),
        examples=("The crash [injured] 12 people on Friday.",),
    ),
    Kind(
        name="life.marry",
        verbs="marry wed divorce",
        nouns="marriage wedding divorce",
        roles=Roles(of="agent", object="with"),
        examples=("They [married] in 1990.",),
    ),
    Kind(
        name="life.bury",
        verbs="bury cremate mourn",
        nouns="funeral burial",
        roles=OF_SOMEBODY,
        examples=("He was [buried] on Friday.",),
    ),
    Kind(
        name="life.study",
        verbs="graduate enrol enroll",
        nouns="graduation",
        cued=("earn: degree phd diploma", "receive: degree phd diploma"),
        examples=("He [graduated] from Yale in 1960.",),
    ),
    Kind(
        name="life.move",
        verbs="emigrate immigrate relocate flee",
        nouns="emigration",
        cued=("move: to",),
        examples=("The family [emigrated] in 1890.",),
    ),
    Kind(
        name="health.outbreak",
        verbs="infect vaccinate quarantine hospitalize hospitalise",
        nouns="outbreak epidemic pandemic vaccination infection quarantine",
        cued=("diagnose: cancer disease", "recall: product car vehicle contamination"),
        roles=Roles(subject="cause"),
        examples=("The virus [infected] 300 people in May.",),
    ),
    Kind(
        name="health.treat",
        verbs="undergo",
        nouns="surgery transplant operation",
        examples=("She [underwent] surgery on Monday.",),
    ),
)
