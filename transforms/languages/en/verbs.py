"""The tense that an English verb form shows: irregular pasts, -ed words that are no verbs, base forms of news verbs."""

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# base: past / participle (the past again where only one is written)
_IRREGULAR = """
arise arose arisen; awake awoke awoken; be was been; bear bore borne; beat beat beaten; become became become;
befall befell befallen; begin began begun; bend bent; bet bet; bid bid; bind bound; bite bit bitten; bleed bled;
blow blew blown; break broke broken; breed bred; bring brought; broadcast broadcast; build built; burn burnt;
burst burst; buy bought; cast cast; catch caught; choose chose chosen; cling clung; come came come; cost cost;
creep crept; cut cut; deal dealt; dig dug; do did done; draw drew drawn; dream dreamt; drink drank drunk;
drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled;
fling flung; fly flew flown; forbid forbade forbidden; forecast forecast; foresee foresaw foreseen;
forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; freeze froze frozen; get got gotten;
give gave given; go went gone; grind ground; grow grew grown; hang hung; have had; hear heard; hide hid hidden;
hit hit; hold held; hurt hurt; keep kept; kneel knelt; know knew known; lay laid; lead led; leap leapt;
learn learnt; leave left; lend lent; let let; lie lay lain; light lit; lose lost; make made; mean meant;
meet met; mislead misled; mistake mistook mistaken; mow mowed mown; offset offset; outbid outbid;
outdo outdid outdone; outgrow outgrew outgrown; overcome overcame overcome; overdo overdid overdone;
overhear overheard; override overrode overridden; oversee oversaw overseen; overtake overtook overtaken;
overrun overran overrun;
overthrow overthrew overthrown; overturn overturned; partake partook partaken; pay paid; prove proved proven;
put put; quit quit; read read; rebuild rebuilt; redo redid redone; repay repaid; resell resold; reset reset;
retake retook retaken; rethink rethought; rewrite rewrote rewritten; rid rid; ride rode ridden; ring rang rung;
rise rose risen; run ran run; rerun reran rerun; saw sawed sawn; say said; see saw seen; seek sought; sell sold;
send sent; set set; shake shook shaken; shed shed; shine shone; shoot shot; show showed shown;
shrink shrank shrunk; shut shut; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept;
slide slid; sow sowed sown; speak spoke spoken; speed sped; spend spent; spill spilt; spin spun; split split;
spread spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung;
strike struck stricken; strive strove striven; swear swore sworn; sweep swept; swell swelled swollen;
swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought;
throw threw thrown; thrust thrust; undergo underwent undergone; undertake undertook undertaken;
undo undid undone; understand understood; uphold upheld; upset upset; wake woke woken; wear wore worn;
weave wove woven; wed wed; weep wept; wet wet; win won; wind wound; withdraw withdrew withdrawn;
withhold withheld; withstand withstood; write wrote written
"""
IRREGULAR: dict[str, tuple[str, str]] = {
    words[0]: (words[1], words[-1]) for entry in _IRREGULAR.split(";") if (words := entry.split())
}
"""Base form to past tense and participle."""

_AMBIGUOUS = frozenset(base for base, forms in IRREGULAR.items() if base in forms)
IRREGULAR_PAST = (frozenset(form for forms in IRREGULAR.values() for form in forms) - _AMBIGUOUS) | _words("were dove")
"""Past tenses and participles that are not base forms too ("held", "gone")."""
PAST_OR_BASE = _AMBIGUOUS - {"bet", "become", "come", "overcome", "run", "rerun"}
"""Forms whose past tense looks like the base ("cut", "hit", "set")."""

PARTICIPLES = frozenset(forms[1] for forms in IRREGULAR.values())

# Lower-case words in -ed that are not the past of a verb, or show no tense.
_NOT_PAST = _words(
    "need feed seed weed heed deed reed breed greed creed speed bleed exceed proceed succeed indeed agreed-upon"
    " bed red wed shed sled fed-up hundred kindred sacred naked wicked rugged ragged aged so-called"
    " unprecedented unexpected united biased talented gifted crooked beloved jagged wretched embed infrared bred"
    " unarmed untitled unnamed unrelated unidentified unmanned undisputed unwanted unused unlimited unspecified"
    " detailed sophisticated dedicated armored armoured middle-aged red-faced two-thirds wooded limited-edition"
    " masked hooded unfounded rumored deep-seated"
)
_SHORT_PAST = _words("died lied tied vied owed used dyed spat overran")
_ED = re.compile(r"[a-z][a-z'-]{1,20}[a-z]ed")


_UN_VERBS = _words("unveiled united unleashed unlocked undermined unfolded unloaded unearthed unified underlined undid")


def is_past(word: str) -> bool:
    """Whether the lower-case `word` can be a past tense or a past participle and nothing else."""
    if word in IRREGULAR_PAST or word in _SHORT_PAST:
        return True
    if not word.endswith("ed") or word in _NOT_PAST or (word.startswith("un") and word not in _UN_VERBS):
        return False
    return bool(_ED.fullmatch(word))


BASES = frozenset(IRREGULAR) | _words(
    "abandon accept access accompany account accuse achieve acquire act adapt add address adjourn adjust admit"
    " adopt advance advise affect afford agree aid aim air allege allow alter amend amount analyse analyze announce"
    " answer apologise apologize appeal appear apply appoint approach approve argue arm arrange arrest arrive ask"
    " assassinate assault assemble assess assign assist assume assure attack attempt attend attract auction"
    " authorise authorize avert avoid await award back ban bar base battle beg behave believe benefit bill blame"
    " block blockade board boost border borrow boycott brief bulldoze bury call calm campaign cancel capsize capture"
    " care carry cause cease celebrate censure challenge change charge chase check cite claim clarify clash clean"
    " clear climb close coach collaborate collapse collect collide combat combine commemorate commence comment"
    " commit compare compensate compete complain complete comply concede concentrate concern conclude condemn"
    " conduct confer confess confirm confiscate confront consider consist consolidate construct consult contact"
    " contain contest continue contract contribute control convene convert convict convince cooperate cope cover"
    " crack crackdown crash create criticise criticize cross crown curb cure damage dare debate debut decide declare"
    " decline decrease dedicate deface defeat defend defer define delay deliver demand demolish demonstrate deny"
    " depart depend deploy deport describe deserve design destroy detain determine develop devote die differ"
    " diminish direct disappear disband discharge disclose discontinue discover discuss dismantle dismiss display"
    " dispute dissolve distribute divert divide dominate donate double doubt downgrade draft drag drop drown dump"
    " earn ease echo edge edit elect eliminate embark emerge employ enable enact encourage end endorse enforce"
    " engage enhance enjoy enlist ensure enter entertain equip erect erupt escape establish estimate evacuate"
    " evaluate examine exceed exchange exclude execute exempt exercise exhibit exist exit expand expect expel"
    " experience expire explain explode exploit explore export expose express extend extradite face fail fear"
    " feature fend file fill film finalise finalize finance finish fire fit fix flag float flow focus follow force"
    " form formalise formalize forward foster free fuel fulfil fulfill function fund gain gather generate govern"
    " grab graduate grant greet guarantee guard guide halt hand handle happen harm head heal help highlight hijack"
    " hike hire honor honour hope host house identify ignore illustrate imagine implement import impose impress"
    " improve include increase indicate indict inform infringe inject injure inspect inspire install integrate"
    " intend intensify interest interpret intervene interview introduce invade invest investigate invite involve"
    " isolate issue jail join judge jump justify kick kidnap kill kiss knock lack lambaste land last laugh launch"
    " leak level levy liberate lift like limit line link liquidate list listen live lobby locate lock look loot"
    " lower maintain manage march mark marry match matter maximise maximize mean measure mediate mention merge"
    " migrate mind minimise minimize miss mobilise mobilize modify monitor mount mourn move murder name need"
    " negotiate nominate notice notify obey observe obtain occupy occur offer open operate oppose order organise"
    " organize oust outline overhaul overturn overwhelm own pack pardon park parole participate pass pause perform"
    " permit persuade phase pick place plan plant play plead please pledge point poison poll pose position possess"
    " post postpone pour praise pray prefer premiere prepare present preserve press pressure pretend prevent print"
    " probe proceed process produce prohibit promise promote prompt propose prosecute protect protest provide"
    " provoke publish pull punish purchase purge pursue push qualify quarantine question race raid raise rally rank"
    " ratify re-elect reach react realise realize reappear reassure rebuke rebut recall receive recognise recognize"
    " recommend reconsider reconvene record recover recruit redeem redeploy reduce reelect refer reflect reform"
    " refrain refund refuse regain register regret regulate rehabilitate reinforce reinstate reject rejoin relate"
    " relaunch release relieve relocate rely remain remember remind remove rename renew reopen repair repatriate"
    " repeal repeat replace reply report represent request require reschedule rescue reserve reshape resign resist"
    " resolve respect respond rest restart restore restrain restrict restructure result resume retain retaliate"
    " retire retrieve return reunite reveal reverse review revise revive revoke reward ring roll rule rush sack"
    " safeguard sail salvage sanction satisfy save say scale scan schedule score scrap screen scrutinise scrutinize"
    " seal search secure seize select sentence separate serve settle shape share shell shelter shift ship shock"
    " shorten shout sign signal skate skip slash slow smash smuggle soar solve sort spark spell sponsor spot"
    " stabilise stabilize staff stage start starve stay stem step stock stop store storm strengthen stress stretch"
    " strip study stumble submit succeed sue suffer suggest suit summon supply support suppose suppress surge"
    " surpass surprise surrender survey survive suspect suspend sustain switch symbolise symbolize tackle talk"
    " target tax telephone tender terminate test testify thank threaten thrive tie top topple toss total touch tour"
    " track trade train transfer transform transmit transport travel treat trigger trim triple troop trust try turn"
    " unblock undermine unfold unify unite unload unveil update upgrade urge use vacate vaccinate value vanish veto"
    " vie view violate visit voice volunteer vote wait walk want warn wash waste watch weaken weigh welcome wipe"
    " wish withdraw witness work worry yield"
)
"""Base forms that news uses after "to" and modals."""

ADJECTIVAL = _words(
    "alarm amaze annoy appal astonish bewilder bore charm comfort confuse convince damage daunt degrade demean depress"
    " devastate disappoint discourage disgust disturb embarrass encourage entertain excite exhaust fascinate flatter"
    " frighten frustrate harm horrify humiliate inspire insult interest intimidate intrigue irritate mislead offend"
    " overwhelm please puzzle reassure relax reward satisfy scare shock sicken startle surprise terrify threaten thrill"
    " trouble unsettle upset worry"
)
"""Verbs that ask for an object, and whose -ing form behind "be" is an adjective without one: "is worrying"."""


def third(base: str) -> str:
    """The third person singular: votes, passes, carries."""
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def past(lemma: str, plural: bool = False) -> str:
    """The past tense: "meet" -> "met", "stop" -> "stopped"."""
    if lemma == "be":
        return "were" if plural else "was"
    known = IRREGULAR.get(lemma)
    return known[0] if known else _ed(lemma)


def participle(lemma: str) -> str:
    """The past participle: "take" -> "taken"."""
    known = IRREGULAR.get(lemma)
    return known[1] if known else _ed(lemma)


def _ed(lemma: str) -> str:
    if lemma.endswith("e"):
        return f"{lemma}d"
    if re.fullmatch(r".*[^aeiou]y", lemma):
        return f"{lemma[:-1]}ied"
    if re.fullmatch(r"[^aeiou]*[aeiou][bdgklmnprt]", lemma) or lemma in _DOUBLED:
        return f"{lemma}{lemma[-1]}ed"
    return f"{lemma}ed"


_DOUBLED = _words(
    """admit commit compel control occur omit permit prefer refer submit transfer regret travel cancel label expel
    propel rebel kidnap equip level signal"""
)
