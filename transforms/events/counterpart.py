"""Whom an event is aimed at, where the verb's own places name nobody: "threatened to cut off aid to Chad".

What one side says or does to another (PLOVER's types) often has the other side deeper down: in what is demanded or
threatened, or behind a noun ("rejected calls by the envoy"). The heads of the words lead there from the trigger.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from schemas.event import Participant
from schemas.time import Field
from transforms.events.gazetteer import demonyms, gazetteer
from transforms.events.kind import Kind
from transforms.events.names import Names
from transforms.languages.en import people
from transforms.languages.sentence import Sentence

ROLE: Final = "target"
_BETWEEN_SIDES = frozenset({"diplomacy", "conflict", "protest", "statement"})
_SOURCES = frozenset({"agent", "cause"})
_DEEPEST = 6
# What hangs on a verb without being part of what is said or done: a clause of its own, a time, who says so.
_ASIDES = frozenset({"parataxis", "conj", "acl:relcl", "advcl:relcl", "appos"})
# Before these it is a place, or who says so: "in Kenya", "according to two diplomats".
_BESIDES = frozenset({"in", "at", "near", "outside", "inside", "across", "around", "accord", "according"})
_GROUPS = people.ROLE_NOUNS | frozenset(
    """army authority civilian demonstrator force government group guerrilla insurgent militant militia opposition
    parliament party people police protester rebel refugee settler team troop union worker""".split()  # noqa: SIM905 - a list
)


def counterpart(
    sentence: Sentence, first: int, last: int, kind: Kind, found: Sequence[Participant], names: Names
) -> Participant | None:
    """The one that an event of `kind` at tokens `first` to `last` is aimed at, None where `found` has somebody already.

    It is the nearest name of a person, body or land, or word for people, below the trigger in the tree; one side at
    least is a land, its people or an office: of companies and private persons too many are only talked about.
    """
    if kind.plover is None or kind.name.partition(".")[0] not in _BETWEEN_SIDES or not sentence.heads or not found:
        return None
    for one in found:
        tokens = [i for i, start in enumerate(sentence.starts) if one.start <= start < one.end]
        if one.role not in _SOURCES and tokens and _is_somebody(sentence, tokens[0], tokens[-1], names):
            return None
    sources = [p for p in found if p.role in _SOURCES]
    if len(sources) > 1:
        return None  # they deal with each other
    official = any(_is_public(sentence, p.start, p.end, names) for p in sources)
    phrases = names.phrases(sentence)
    for token in _below(sentence, first, last):
        phrase = phrases.at(token)
        if phrase is None or phrase.head != token or phrase.temporal:
            continue
        if not _is_somebody(sentence, phrase.first, phrase.last, names) or _is_besides(sentence, token):
            continue
        start, end = sentence.starts[phrase.first], sentence.ends[phrase.last]
        if any(start < p.end and p.start < end for p in sources):
            continue
        if not official and not _is_public(sentence, start, end, names):
            continue
        field: Field = "title" if sentence.field == "title" else "body"
        name = names.resolve(sentence, phrase.first, phrase.last, phrase.head)
        return Participant(name=name, role=ROLE, field=field, start=start, end=end)
    return None


def _below(sentence: Sentence, first: int, last: int) -> Iterator[int]:
    """The tokens behind the trigger that hang on it, in the order of the text."""
    heads = sentence.heads
    for token in range(last + 1, len(heads)):
        at, steps = token, 0
        while at >= 0 and not first <= at <= last and steps < _DEEPEST and not _is_aside(sentence, at):
            at, steps = heads[at], steps + 1
        if first <= at <= last:
            yield token


def _is_aside(sentence: Sentence, token: int) -> bool:
    """Whether a clause of its own begins there; "to protest the law" belongs to what is done."""
    role = sentence.roles[token]
    return role in _ASIDES or (role == "advcl" and sentence.tags[token] != "VB")


def _is_besides(sentence: Sentence, token: int) -> bool:
    """Whether the phrase of that head says where it is or who says so."""
    return any(sentence.roles[i] == "case" and sentence.lemmas[i] in _BESIDES for i in sentence.children[token])


def _is_somebody(sentence: Sentence, first: int, last: int, names: Names) -> bool:
    """Whether the words are a person, people, a body or a land, and no thing: "the envoy", "Peruvian lorries"."""
    if sentence.tags[first] == "PRP$":
        return False
    nations = demonyms()
    for i in range(first, last + 1):
        if sentence.roles[i] == "compound":
            continue
        name = names.at(sentence, i)
        if name is not None and (name.type in ("person", "organization") or gazetteer().land(name.text) is not None):
            return True
        if sentence.words[i] in nations or sentence.lemmas[i].lower() in _GROUPS:
            return True
    return False


def _is_public(sentence: Sentence, start: int, end: int, names: Names) -> bool:
    """Whether the characters name a land, its people or an office, and no company or private person."""
    for i, at in enumerate(sentence.starts):
        if start <= at < end:
            name = names.at(sentence, i)
            if name is not None and gazetteer().land(name.text) is not None:
                return True
            if sentence.words[i] in demonyms() or sentence.lemmas[i].lower() in _GROUPS:
                return True
    return False
