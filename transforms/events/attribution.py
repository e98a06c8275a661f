"""Who says that an event is so: "…, a spokeswoman said", "according to NPD Group", "police say that …"."""

from schemas.event import Attribution
from transforms.events.clauses import Argument, clause_of
from transforms.events.names import Names
from transforms.languages.sentence import Sentence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SAYING = _words(
    """say tell announce report claim allege warn confirm state add note explain argue insist predict estimate suggest
    reveal disclose maintain declare write tweet post testify admit acknowledge assert stress remark complain indicate
    inform recall promise vow pledge conclude"""
)
_WIDTH = 80
"""Words to either side of a trigger in which its source is looked for."""
_OPENERS = frozenset(["that", '"', "“", "``", ":", "‘", "'"])


def attribution_of(sentence: Sentence, trigger_first: int, names: Names) -> Attribution | None:
    """The source of the event whose trigger begins at that token; None where the article says it itself.

    The speaker of a verb of saying is a participant of that saying, and the source of what is said only.
    """
    according = _according(sentence, trigger_first, names)
    if according is not None or _SAYING.isdisjoint(sentence.lemmas):
        return according
    phrases = names.phrases(sentence)
    best: tuple[int, Argument] | None = None
    lemmas = sentence.lemmas
    low = max(0, trigger_first - _WIDTH)
    said = [i for i, lemma in enumerate(lemmas[low : trigger_first + _WIDTH], low) if lemma in _SAYING]
    for i in said:
        if i == trigger_first or phrases.codes[i] not in "vng" or phrases.covering[i] >= 0:
            continue
        clause = clause_of(sentence, phrases, i, i)
        if clause.passive or not clause.subjects:
            continue
        speaker = clause.subjects[0]
        if _is_said(sentence, phrases.codes, i, speaker, trigger_first):
            distance = abs(trigger_first - i)
            if best is None or distance < best[0]:
                best = (distance, speaker)
    return _attribution(sentence, best[1], names) if best is not None else None


def _is_said(sentence: Sentence, codes: str, verb: int, speaker: Argument, trigger: int) -> bool:
    """Whether the token is in what the speaker says, and not beside the verb of saying."""
    if trigger < min(speaker.first, verb):
        between = sentence.words[trigger + 1 : min(speaker.first, verb)]
        return any(w in (",", '"', "”", "''", "’") for w in between)
    if speaker.first <= trigger <= speaker.last or trigger < verb:
        return False
    if sentence.lemmas[trigger] in _SAYING and _closes_quote(sentence, codes, verb, trigger):
        return False
    for i in range(max(verb, speaker.last) + 1, trigger + 1):
        if sentence.words[i].lower() in _OPENERS:
            return True
        if codes[i] in "vm" and i <= trigger:
            return True
    return False


def _closes_quote(sentence: Sentence, codes: str, verb: int, trigger: int) -> bool:
    """Whether the trigger says what the verb is a part of: "Nobody told me, he said"."""
    i = trigger - 1
    while i > verb and (codes[i] in "pPNLDJSg-'" or codes[i] == "o"):
        i -= 1
    return i > verb and sentence.words[i] in (",", '"', "”", "’", "?", "!")


def _according(sentence: Sentence, trigger: int, names: Names) -> Attribution | None:
    """The source behind "according to", wherever it stands in the sentence."""
    words = sentence.words
    if "according" not in words and "According" not in words:
        return None
    for i in range(max(0, trigger - _WIDTH), min(len(words) - 2, trigger + _WIDTH)):
        if words[i].lower() == "according" and words[i + 1] == "to":
            phrase = names.phrases(sentence).at(i + 2)
            if phrase is not None and not phrase.first <= trigger <= phrase.last:
                return _attribution(sentence, Argument(phrase.first, phrase.last, phrase.head), names)
    return None


def _attribution(sentence: Sentence, speaker: Argument, names: Names) -> Attribution:
    source = names.resolve(sentence, speaker.first, speaker.last, speaker.head, speaker.stands_for)
    return Attribution(
        source=source, field="title" if sentence.field == "title" else "body",
        start=sentence.starts[speaker.first], end=sentence.ends[speaker.last],
    )  # fmt: skip
