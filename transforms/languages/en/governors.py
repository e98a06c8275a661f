"""What a word makes of the event that hangs on it: "failed to sign", "threat of a strike", "denied that it fired"."""

from typing import Literal

Effect = Literal["denies", "plans", "opens", "passes", "doubts"]
"""That the event was not; that it is to come; that it is left open; that it is as true as the word itself ("managed to
sign", "no evidence that"); that only the word's denial leaves it open ("not clear that")."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _table(**words: str) -> dict[str, Effect]:
    effects: dict[str, Effect] = {
        "denies": "denies", "plans": "plans", "opens": "opens", "passes": "passes", "doubts": "doubts",
    }  # fmt: skip
    return {word: effects[effect] for effect, listed in words.items() for word in listed.split()}


INFINITIVES = _table(
    denies="""fail refuse decline avoid forget neglect omit prevent bar ban block prohibit forbid stop refrain abstain
    dissuade deter unable unwilling refusal failure inability reluctance cancel abandon scrap reject dismiss deny
    impossible short escape cease rule_out call_off denial miss""",
    plans="""plan schedule set due expect intend agree decide slate book ready poise prepare arrange promise pledge vow
    commit predict forecast destine commitment about determine resolve undertake swear opt decision agreement intention
    intent vote project prepared obligation contract course track""",
    opens="""want hope seek try attempt threaten propose urge ask call demand consider like wish request offer invite
    likely unlikely possible eager keen willing encourage advise appeal warn beg need push press lobby chance bid effort
    proposal threat pressure ability opportunity right allow permit enable require tell persuade let recommend suggest
    allege suspect rumour rumor campaign ambition desire dream struggle aspire apply appear seem order command instruct
    authorise authorize fear believe think understand mull weigh discuss debate explore contemplate favour favor oppose
    possibility aim mean design suppose enough call_on prefer idea option mandate permission licence license free
    hopeful afraid bill law""",
    passes="""manage succeed force begin start continue help cause lead come compel oblige make proceed happen turn_out
    prove remember bother go_on rush hasten dare use true prompt spur""",
)
"""By the lemma of the verb, noun or adjective that an infinitive or a gerund hangs on."""

THAT = _table(
    denies="deny dismiss reject disprove refute doubt doubtful false untrue wrong impossible denial myth lie",
    opens="""believe think suppose imagine fear suspect allege hope wish demand likely unlikely possible suggest
    recommend propose request seem appear rumour rumor speculate urge require prefer theory possibility risk danger
    chance suspicion allegation accusation speculation hint idea fearful hopeful worry provide""",
    passes="true evidence proof sign indication report claim suggestion statement news confirmation",
    doubts="clear sure certain confirm know prove establish guarantee",
)
"""By the lemma of the word that a clause with a verb of its own hangs on: "fears that", "no evidence that"."""

REPORTS = _words(
    """say announce tell state add confirm report claim reveal note warn insist declare explain write argue maintain
    acknowledge admit assert indicate recall reply stress promise predict expect vow pledge agree hope forecast"""
)
"""Under these "would" is what somebody plans, and in the passive ("is said to have") they leave an event open."""

OBJECTS = _table(
    denies="cancel avert avoid prevent abandon scrap thwart foil block deny abort shelve rule_out call_off",
    plans="""plan schedule set prepare promise vow pledge slate arrange expect anticipate predict forecast organise
    organize postpone""",
    opens="""demand propose threaten fear consider seek urge want suggest recommend mull weigh favour favor request
    oppose allege suspect contemplate risk advocate discuss""",
)
"""By the lemma of the verb that an event noun is the object of, or the subject of in the passive."""

UNDONE = _words("drop withdraw abandon scrap cancel shelve reject oppose reverse thwart foil")
"""What is done to a plan or an offer of which nothing came: "its offer to buy the paper was withdrawn"."""
FALSELY = _words("wrongly falsely mistakenly erroneously incorrectly")
"""With these a verb of saying tells what was not so."""
FEW = _words("hardly barely scarcely single")
"""With a negative word or alone these leave next to nothing: "hardly anyone", "not a single shot"."""

COURSES = _words("hold take occur happen begin start open end conclude resume come stage")
"""Verbs that say only that the noun before them took its course."""

_PHRASES: tuple[tuple[Effect, str, str], ...] = (
    ("opens", "for", "call ask hope push press appeal wait plead beg lobby campaign argue demand request wish bid"),
    ("opens", "of", "warn accuse suspect threat hope fear possibility prospect chance risk likelihood danger event"),
    ("opens", "of", "allegation accusation rumour rumor suspicion idea option talk charge warning dream"),
    ("opens", "with", "charge threaten"),
    ("opens", "against", "warn campaign lobby"),
    ("opens", "about", "speculate speculation rumour rumor worry"),
    ("opens", "at", "attempt"),
    ("opens", "in", "interested"),
    ("plans", "for", "prepare plan preparation date schedule agenda ready set slate"),
    ("plans", "of", "promise"),
    ("plans", "to", "commit consent"),
    ("denies", "from", "prevent bar stop refrain keep ban exclude dissuade deter"),
    ("denies", "of", "lack absence cancellation short"),
    ("denies", "to", "close near"),
    ("denies", "on", "ban"),
)
PHRASES = {(word, preposition): effect for effect, preposition, listed in _PHRASES for word in listed.split()}
"""By the lemma of a verb, noun or adjective and the preposition with which an event noun or a gerund hangs on it."""

DESCRIBING = _table(
    denies="""fail failed cancel cancelled canceled abort aborted avert averted thwart thwarted foil foiled abandon
    abandoned scrap scrapped botch botched""",
    plans="plan planned schedule scheduled upcoming forthcoming coming expect expected anticipated impending imminent",
    opens="""propose proposed possible potential threaten threatened likely allege alleged suspect suspected attempt
    attempted hypothetical purported rumour rumoured rumored supposed fear feared probable""",
)
"""By the lemma of the adjective or participle before an event noun."""

TRIED = _words("talk negotiation meeting launch test attempt bid effort campaign visit marriage election")
"""What was held although it failed: "the failed talks"."""

OPEN_ADVERBS = _words(
    """allegedly reportedly apparently supposedly purportedly probably perhaps maybe possibly likely presumably
    seemingly conceivably potentially"""
)
MISSED_ADVERBS = frozenset(("nearly", "almost"))
GROWTH = _words("double triple quadruple halve complete fill finish")
"""What "nearly" leaves true in the main: "sales nearly doubled"."""
LATER_ADVERBS = _words("later eventually subsequently ultimately finally")
"""With "would" they tell what came to be: "he would later win"."""

CONDITIONS = frozenset(("if", "unless", "whether", "provided", "lest"))
INSTEAD = frozenset(("without", "instead", "rather"))
AHEAD = frozenset(("when", "until", "till", "before", "once", "after"))
"""Conjunctions whose clause is to come where its main clause is."""
NONE = frozenset(("no", "neither", "none", "nobody", "nothing", "no-one", "nor"))
FIRSTS = _words("first last only next youngest oldest latest second third")
"""With these an infinitive tells a fact: "the first governor to visit"."""
LEFT = _words("choice doubt option alternative time secret")
"""What is said with "no" of things that did happen: "left them no choice"."""
