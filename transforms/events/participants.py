"""Who and what takes part in an event, and as what: "Mark Rutte held talks with Donald Trump"."""

from collections.abc import Iterator

import msgspec

from schemas.event import Participant
from schemas.time import Field
from transforms.events.clauses import Argument, Clause, clause_of
from transforms.events.names import Names
from transforms.events.roles import USUAL, Roles
from transforms.languages.sentence import Sentence

_EMPTY = frozenset({"", "that", "which", "who", "whom", "what", "there"})
_TELLING = frozenset("tell inform ask warn remind assure urge order advise notify brief address".split())  # noqa: SIM905
_MOST = 12


def participants_of(
    sentence: Sentence, trigger_first: int, trigger_last: int, names: Names, roles: Roles = USUAL
) -> tuple[Participant, ...]:
    """The participants of the event whose trigger is at those tokens, in the order of the sentence.

    `roles` says what the kind of event calls each grammatical place. Times, amounts and the trigger itself are none.
    """
    phrases = names.phrases(sentence)
    clause = clause_of(sentence, phrases, trigger_first, trigger_last)
    field: Field = "title" if sentence.field == "title" else "body"
    found: list[Participant] = []
    told = sentence.lemmas[trigger_first] in _TELLING
    for argument, role in _arguments(clause, roles if told else _without_addressee(roles)):
        if role == roles.second and _is_place(sentence, argument, names):
            continue
        if argument.first <= trigger_last and trigger_first <= argument.last:
            continue
        start, end = sentence.starts[argument.first], sentence.ends[argument.last]
        if any(start < other.end and other.start < end for other in found):
            continue
        name = _name(sentence, argument, names, [other.name for other in found])
        again = any(other.name == name and other.role == role for other in found)
        if name.lower() not in _EMPTY and not again:
            found.append(Participant(name=name, role=role, field=field, start=start, end=end))
    found.sort(key=lambda participant: participant.start)
    return tuple(found[:_MOST])


def _without_addressee(roles: Roles) -> Roles:
    """The roles of a saying whose object is what is said and not who is told: "announced the closure"."""
    return msgspec.structs.replace(roles, object="topic") if roles.object == "addressee" else roles


def _name(sentence: Sentence, argument: Argument, names: Names, taken: list[str]) -> str:
    """The argument's name; a pronoun is not somebody who takes part already, unless it says so ("himself")."""
    name = names.resolve(sentence, argument.first, argument.last, argument.head, argument.stands_for)
    word = sentence.words[argument.head]
    if name in taken and sentence.tags[argument.head] == "PRP" and not word.endswith(("self", "selves")):
        return word
    return name


def _is_place(sentence: Sentence, argument: Argument, names: Names) -> bool:
    """Whether the words are a place, which is sent to and receives nothing."""
    name = names.at(sentence, argument.head)
    return name is not None and name.type == "place"


def _arguments(clause: Clause, roles: Roles) -> Iterator[tuple[Argument, str]]:
    """The clause's noun phrases with the role that each plays."""
    for argument in clause.subjects:
        yield argument, roles.object if clause.passive else roles.subject
    for argument in clause.objects:
        yield argument, roles.second if clause.passive else roles.object
    for argument in clause.second:
        yield argument, roles.second
    for argument in clause.owners if not clause.subjects else ():
        yield argument, roles.possessor
    nominal = not (clause.subjects or clause.objects) or bool(clause.owners)
    for oblique in clause.obliques:
        if oblique.preposition == "with":
            yield oblique.argument, roles.with_
        elif oblique.preposition == "by" and (clause.passive or nominal):
            yield oblique.argument, roles.by
        elif oblique.preposition in roles.obliques:
            yield oblique.argument, roles.obliques[oblique.preposition]
        elif oblique.preposition == "against":
            yield oblique.argument, "against"
        elif oblique.preposition == "to" and clause.giving:
            yield oblique.argument, roles.second
        elif oblique.preposition == "between" and not clause.objects:
            yield oblique.argument, roles.between
        elif oblique.preposition == "of" and nominal:
            yield oblique.argument, roles.of
