"""Who says that an event is so: "…, a spokeswoman said", "according to NPD Group", "police say that …"."""

from typing import NamedTuple

from schemas.event import Attribution
from transforms.events.clauses import Argument
from transforms.events.names import Names
from transforms.events.phrases import Phrase
from transforms.languages.en import people
from transforms.languages.sentence import Sentence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SAYING = _words(
    """say tell announce report claim allege warn confirm state add note explain argue insist predict estimate suggest
    reveal disclose maintain declare write tweet post testify admit acknowledge assert stress remark complain indicate
    inform recall promise vow pledge conclude deny reply recount"""
)
_TELLING = _words("tell inform warn remind assure")
_WIDTH = 80
"""Words to either side of a trigger in which "according to" is looked for."""
_STEPS = 12
"""Words above a trigger that are asked."""
_SUBJECT_WIDTH = 10
"""Words before a verb of saying in which the comma stands that its subject follows: "…, sources close to it said"."""
_ENTERS = frozenset(("ccomp", "xcomp", "parataxis"))
"""By these what is said hangs on the verb of saying; by others only behind "that", a colon or a quotation mark."""
_APART = frozenset(("nsubj", "nsubj:pass", "conj", "root"))
_SHARES_SUBJECT = frozenset(("conj", "advcl", "xcomp", "acl"))
_QUOTES = frozenset(('"', "“", "”", "``", "''"))
_OPENERS = frozenset(("that", ":", "‘", "'")) | _QUOTES


def attribution_of(sentence: Sentence, trigger: int, names: Names) -> Attribution | None:
    """The source of the event whose trigger begins at that token; None where the sentence says it itself.

    The speaker of a verb of saying is a participant of that saying, and the source of what is said only.
    """
    according = _according(sentence, trigger, names)
    if according is not None or not sentence.heads or SAYING.isdisjoint(sentence.lemmas):
        return according
    quoted = _quoted(sentence)
    said = (at for at, lemma in enumerate(sentence.lemmas) if lemma in SAYING and at != trigger)
    for verb in sorted(said, key=lambda at: abs(at - trigger)):
        if sentence.tags[verb].startswith("V") and quoted[verb] <= quoted[trigger]:
            speaker = _speaker(sentence, trigger, verb, names)
            if speaker is not None and not speaker.first <= trigger <= speaker.last:
                return attributed(sentence, speaker, names)
    return None


def _quoted(sentence: Sentence) -> list[bool]:
    """For each word whether it stands between quotation marks; without one none does."""
    if _QUOTES.isdisjoint(sentence.words):
        return [False] * len(sentence.words)
    made, inside = [], False
    for word in sentence.words:
        inside ^= word in _QUOTES
        made.append(inside)
    return made


def _speaker(sentence: Sentence, trigger: int, verb: int, names: Names) -> Argument | None:
    """Who says by that verb what the trigger tells; None where the trigger is not in what is said."""
    aside = _aside(sentence, verb, names)
    if aside is not None and _is_around(sentence, trigger, verb, aside.comma, names):
        return aside.speaker
    if verb < trigger and (aside is None or aside.speaker.first < verb) and _is_said(sentence, trigger, verb):
        return _subject(sentence, verb, names)
    return None


class _Aside(NamedTuple):
    """ "…, X said" or "…, said X": the comma or quotation mark before it, and X."""

    comma: int
    speaker: Argument


def _aside(sentence: Sentence, verb: int, names: Names) -> _Aside | None:
    """The aside that a verb of saying makes with its speaker; None where it is none."""
    phrases = names.phrases(sentence)
    subject = next((at for at in _below(sentence, verb, "nsubj") if at < verb), -1)
    phrase = phrases.at(subject)
    if phrase is not None and _parts(sentence, phrases.codes, phrase.first - 1):
        return _Aside(phrase.first - 1, _grown(sentence, phrase, names))
    behind = phrases.at(verb + 1)
    inverted = behind is not None and not behind.temporal
    comma = _comma(sentence, phrases.codes, verb, verb - (1 if inverted else 2))
    phrase = behind if comma == verb - 1 else phrases.at(comma + 1) if comma >= 0 else None
    if phrase is None or (phrase is behind and not _is_person(sentence, phrases.codes, phrase.head)):
        return None
    return _Aside(comma, _grown(sentence, phrase, names, comma + 1))


def _is_person(sentence: Sentence, codes: str, head: int) -> bool:
    """Whether a noun behind a verb of saying is who says it: "said Ruiz", "said a spokesman", but not "said work"."""
    return codes[head] in "Pp" or sentence.words[head] in people.ROLE_NOUNS


def _comma(sentence: Sentence, codes: str, verb: int, last: int) -> int:
    """The comma or quotation mark, not behind `last`, behind which only a noun and the verb stand; -1 without one."""
    for at in range(last, max(verb - _SUBJECT_WIDTH, 0), -1):
        if _parts(sentence, codes, at):
            return at
        if codes[at] in "vmngw.:":
            break
    return -1


def _parts(sentence: Sentence, codes: str, at: int) -> bool:
    return at >= 0 and (codes[at] == "," or sentence.words[at] in _QUOTES)


def _is_around(sentence: Sentence, trigger: int, verb: int, comma: int, names: Names) -> bool:
    """Whether an aside is put behind or into the clause of the trigger."""
    codes = names.phrases(sentence).codes
    before = codes[:comma]
    if "that" in sentence.lemmas[verb + 1 : verb + 3]:
        return False
    if trigger < comma:
        return sentence.words[comma] in _QUOTES or any(code in before for code in "vmn")
    behind = codes.find(",", verb)
    return 0 < behind < trigger and not any(code in before for code in "vmw")


def _is_said(sentence: Sentence, trigger: int, verb: int) -> bool:
    """Whether the trigger, behind the verb of saying, is in what is said."""
    node = trigger
    for _ in range(_STEPS):
        parent = sentence.heads[node]
        if parent == verb:
            break
        if parent < 0:
            return False
        node = parent
    if ";" in sentence.words[verb:trigger]:
        return False
    role = sentence.roles[node]
    opened = not _OPENERS.isdisjoint(sentence.lemmas[verb + 1 : trigger])
    return node > verb and role not in _APART and (role in _ENTERS or opened)


def _subject(sentence: Sentence, verb: int, names: Names) -> Argument | None:
    """Who says it: the subject, also one that the verb shares with another; who it is said by in the passive."""
    for _ in range(_STEPS):
        below = {sentence.roles[at]: at for at in sentence.children[verb]}
        if "nsubj:pass" in below or "aux:pass" in below:
            return _argument(sentence, below["obl:agent"], names) if "obl:agent" in below else None
        if "nsubj" in below:
            return _argument(sentence, below["nsubj"], names)
        if sentence.roles[verb] not in _SHARES_SUBJECT or sentence.heads[verb] < 0:
            return None
        verb = sentence.heads[verb]
    return None


def _below(sentence: Sentence, verb: int, role: str) -> list[int]:
    return [at for at in sentence.children[verb] if sentence.roles[at] == role]


def _argument(sentence: Sentence, head: int, names: Names) -> Argument | None:
    """The noun phrase around a word; of "who" with the noun that it stands for."""
    phrase = names.phrases(sentence).at(head)
    if phrase is None:
        return None
    if sentence.tags[head] in ("WP", "WDT"):
        return Argument(phrase.first, phrase.last, phrase.head, sentence.heads[sentence.heads[head]])
    return _grown(sentence, phrase, names)


def _grown(sentence: Sentence, phrase: Phrase, names: Names, first: int = 0) -> Argument:
    """The phrase from `first` on, with what it is of or for: "a spokesman for the airline"."""
    behind = names.phrases(sentence).at(phrase.last + 2)
    of = behind is not None and not behind.temporal and sentence.lemmas[phrase.last + 1] in ("of", "for")
    return Argument(max(phrase.first, first), behind.last if behind is not None and of else phrase.last, phrase.head)


def speaker_in(sentence: Sentence, start: int, end: int, names: Names) -> Attribution | None:
    """Who says something by a verb outside of the offsets `start` to `end`, which are those of a quotation."""
    for verb, lemma in enumerate(sentence.lemmas):
        outside = not start <= sentence.starts[verb] < end
        if lemma in SAYING and outside and sentence.tags[verb].startswith("V"):
            aside = _aside(sentence, verb, names)
            speaker = aside.speaker if aside is not None else None
            if speaker is None and sentence.heads:
                speaker = _subject(sentence, verb, names)
            if speaker is not None:
                return attributed(sentence, speaker, names)
    return None


def _according(sentence: Sentence, trigger: int, names: Names) -> Attribution | None:
    """The source behind "according to", wherever it stands in the sentence."""
    words = sentence.words
    if "according" not in words and "According" not in words:
        return None
    for i in range(max(0, trigger - _WIDTH), min(len(words) - 2, trigger + _WIDTH)):
        if words[i].lower() == "according" and words[i + 1] == "to":
            phrase = names.phrases(sentence).at(i + 2)
            if phrase is not None and not phrase.first <= trigger <= phrase.last:
                return attributed(sentence, Argument(phrase.first, phrase.last, phrase.head), names)
    return None


def attributed(sentence: Sentence, speaker: Argument, names: Names) -> Attribution:
    """The record of a speaker, by the fullest name."""
    source = names.resolve(sentence, speaker.first, speaker.last, speaker.head, speaker.stands_for)
    return Attribution(
        source=source, field="title" if sentence.field == "title" else "body",
        start=sentence.starts[speaker.first], end=sentence.ends[speaker.last],
    )  # fmt: skip
