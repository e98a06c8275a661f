"""Whether an event occurred, is scheduled, is possible or is denied: "failed to sign", "is due to vote", "may meet"."""

import msgspec

from schemas.event import Factuality
from transforms.events.structure import Group, Structure
from transforms.events.triggers import Trigger
from transforms.languages.sentence import Sentence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_DENIES = _words(
    "fail refuse decline deny avoid avert prevent cancel abandon neglect forget prohibit ban bar forbid stop scrap"
    " miss reject dismiss call_off avoid unable unwilling refusal failure lack block thwart foil halt"
)
_SCHEDULES = _words(
    "plan schedule set due expect intend agree decide slate book plan decision agreement poised ready about prepare"
    " arrange promise pledge vow order commit go predict forecast destine commitment obligation contract aim project"
)
_SUPPOSES = _words(
    "want hope seek try attempt threaten propose urge ask call demand consider like able wish forward request offer"
    " invite"
    " likely unlikely possible eager willing consider encourage advise appeal warn beg want need push press lobby"
    " chance bid effort attempt call proposal threat pressure ability opportunity right possibility allow permit"
    " enable require tell persuade force let expect_to recommend suggest allege suspect believe rumour rumor campaign"
    " ambition desire dream struggle aspire apply appear seem"
)
_REPORTS = _words("say announce tell state add confirm report claim predict expect promise reveal note")
_CONDITIONS = frozenset({"if", "unless", "whether"})
_WOULD = frozenset({"would", "'d", "’d"})
_NO = frozenset({"no", "neither", "without", "nor"})


class Judgement(msgspec.Struct, frozen=True, gc=False):
    """The factuality of an event and the words that decided it."""

    factuality: Factuality
    because: str


def judge(sentence: Sentence, structure: Structure, trigger: Trigger, ahead: bool | None) -> Judgement:
    """`ahead` tells whether the event's date lies after the publication; None where that is not known."""
    made = _by_words(sentence, structure, trigger)
    if ahead and made.factuality == "occurred":
        return Judgement("scheduled", "its date lies ahead of the publication")
    return made


def _by_words(sentence: Sentence, structure: Structure, trigger: Trigger) -> Judgement:
    if trigger.group < 0:
        return _of_noun(sentence, structure, trigger)
    group = structure.groups[trigger.group]
    if group.negated:
        return Judgement("denied", "the verb is negated")
    if trigger.course and group.passive and sentence.lemmas[group.head] in _SCHEDULES:
        return Judgement("scheduled", f"'{sentence.words[group.head]}'")
    if _no_before(sentence, structure, trigger, group):
        return Judgement("denied", "'no' stands before the noun")
    if group.tense in ("infinitive", "bare", "participle"):
        governed = _governed(sentence, structure, trigger.group)
        if governed is not None:
            return governed
    conditional = _conditional(sentence, structure, trigger)
    if conditional is not None:
        return conditional
    return _by_form(sentence, structure, trigger, group)


def _by_form(sentence: Sentence, structure: Structure, trigger: Trigger, group: Group) -> Judgement:
    word = sentence.lemmas[group.first]
    if group.modal and group.tense == "future":
        return Judgement("scheduled", f"'{sentence.words[group.first]}'")
    if group.modal and word in _WOULD and _reported(sentence, structure, trigger):
        return Judgement("scheduled", "'would' in reported speech")
    if group.modal:
        return Judgement("possible", f"'{sentence.words[group.first]}'")
    if sentence.words[-1] == "?":
        return Judgement("possible", "it is a question")
    return Judgement("occurred", "the verb says it as a fact")


def _conditional(sentence: Sentence, structure: Structure, trigger: Trigger) -> Judgement | None:
    first = structure.segments[trigger.segment].first
    if sentence.lemmas[first] in _CONDITIONS:
        return Judgement("possible", f"it stands behind '{sentence.words[first]}'")
    return None


def _reported(sentence: Sentence, structure: Structure, trigger: Trigger) -> bool:
    if any(sentence.lemmas[segment.first] == "if" for segment in structure.segments):
        return False
    return any(sentence.lemmas[group.head] in _REPORTS for group in structure.groups if group.head != trigger.head)


def _governed(sentence: Sentence, structure: Structure, number: int) -> Judgement | None:
    """What the word before an infinitive or a gerund makes of it: "failed to", "is set to", "threatened to"."""
    group = structure.groups[number]
    letters = structure.shape
    at = group.first - 1
    while at >= 0 and group.first - at <= 6:
        word = sentence.lemmas[at]
        if letters[at] in "123456789#0" and group.to and group.first - at <= 2:
            tense = letters[at]
            if tense in "12345":
                return Judgement("scheduled", f"'{sentence.words[at]} to'")
            if word == "have":
                return None
        judged = _by_governor(sentence, structure, at, word, letters)
        if judged is not None:
            return judged
        if letters[at] in "dpvm,.:;(" and letters[at] != ",":
            break
        at -= 1
    return Judgement("possible", "an infinitive") if group.to else None


def _by_governor(sentence: Sentence, structure: Structure, at: int, word: str, letters: str) -> Judgement | None:
    if letters[at] in ",;:(.":
        return None
    if word in _DENIES:
        return _turned(sentence, structure, at, "denied", "occurred")
    if word in _SCHEDULES:
        return _turned(sentence, structure, at, "scheduled", "denied")
    if word in _SUPPOSES:
        return _turned(sentence, structure, at, "possible", "denied")
    return None


def _turned(sentence: Sentence, structure: Structure, at: int, plain: Factuality, negated: Factuality) -> Judgement:
    group = structure.group_at(at)
    if group >= 0 and structure.groups[group].negated:
        return Judgement(negated, f"'not {sentence.words[at]}'")
    return Judgement(plain, f"'{sentence.words[at]}'")


def _no_before(sentence: Sentence, structure: Structure, trigger: Trigger, group: Group) -> bool:
    if trigger.noun and trigger.last > trigger.first:
        return any(sentence.lemmas[at] in _NO for at in range(trigger.first, trigger.last))
    if group.passive or trigger.noun:
        start = max(structure.segments[trigger.segment].first, group.first - 4)
        return any(sentence.lemmas[at] in _NO for at in range(start, group.first))
    return False


def _of_noun(sentence: Sentence, structure: Structure, trigger: Trigger) -> Judgement:
    start = max(structure.segments[trigger.segment].first, trigger.first - 4)
    for at in range(trigger.first - 1, start - 1, -1):
        word = sentence.lemmas[at]
        if word in _NO:
            return Judgement("denied", f"'{sentence.words[at]}'")
        if word in ("plan", "planned", "schedule", "scheduled", "upcoming", "forthcoming", "next", "coming", "set"):
            return Judgement("scheduled", f"'{sentence.words[at]}'")
        if word in ("propose", "proposed", "possible", "potential", "threaten", "threatened", "likely", "call"):
            return Judgement("possible", f"'{sentence.words[at]}'")
        if structure.shape[at] in "dgpvn" and word in _DENIES:
            return Judgement("denied", f"'{sentence.words[at]}'")
    return Judgement("occurred", "named as a fact")
