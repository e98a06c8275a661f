"""Why each part of an event is as it is, in words, for `dateline explain`; nothing of it is worked out otherwise."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from schemas.event import Attribution, EventTime, Participant, Place
from transforms.events.clauses import Clause, clause_of
from transforms.events.confidence import Grounds, parts
from transforms.events.dating import Dated
from transforms.events.names import Names
from transforms.events.occasion import Span
from transforms.events.places import Candidate
from transforms.events.triggers import Trigger
from transforms.events.vocabulary import OTHER
from transforms.languages.sentence import Sentence


class Choice(NamedTuple):
    """What a date was chosen from: the time expressions of the sentence, its triggers, and the dates that each has."""

    found: Sequence[Span]
    named: Sequence[Trigger]
    times: Mapping[int, tuple[Dated, ...]]


def of_trigger(sentence: Sentence, trigger: Trigger) -> str:
    words = " ".join(sentence.words[trigger.first : trigger.last + 1])
    if trigger.noun and trigger.group >= 0:
        return f"'{words}' says that a {trigger.lemma} took its course"
    return f"'{words}' is {'an event noun' if trigger.noun else 'a main verb'}"


def of_kind(trigger: Trigger) -> str:
    if trigger.kind is OTHER:
        return f"no kind lists '{trigger.lemma}'"
    return f"'{trigger.lemma}' is listed in {trigger.kind.name}"


def of_time(time: EventTime | None, evidence: str, choice: Choice, sentence: Sentence) -> Iterator[str]:
    """Why the event has its date, and why it has none of the others of its sentence."""
    if time is None:
        yield "no time expression belongs to it"
    else:
        yield evidence if time.basis == "inferred" else f"'{time.text}' {evidence}"
    owners = {
        dated.time.start: (sentence.words[choice.named[number].head], dated.evidence)
        for number, all_dated in choice.times.items()
        for dated in all_dated
    }
    for span in choice.found:
        mention = span.mention
        if time is not None and time.start is not None and time.start <= mention.start < (time.end or 0):
            continue
        owner = owners.get(mention.start)
        if owner is not None:
            yield f"not '{mention.text}': it belongs to '{owner[0]}' ({owner[1]})"
        elif span.usable:
            yield f"not '{mention.text}': it hangs on no event of the sentence"
        else:
            yield f"not '{mention.text}': it is no date on the calendar"


def of_participants(
    sentence: Sentence, trigger: Trigger, names: Names, participants: Sequence[Participant]
) -> Iterator[str]:
    """Where each stands in the clause of the trigger, and what a pronoun or a short name stands for."""
    clause = clause_of(sentence, names.phrases(sentence), trigger.first, trigger.last)
    places = dict(_places(clause))
    for each in participants:
        first = next((at for at, start in enumerate(sentence.starts) if start == each.start), -1)
        words = " ".join(sentence.words[first : _last(sentence, each.end) + 1]) if first >= 0 else each.name
        place = places.get(first, "part of the clause")
        stands = f", which stands for {each.name}" if words != each.name else ""
        yield f"'{words}'{stands}: {place} of '{sentence.words[trigger.head]}', so {each.role}"


def _last(sentence: Sentence, end: int) -> int:
    return next((at for at, each in enumerate(sentence.ends) if each == end), len(sentence.ends) - 1)


def _places(clause: Clause) -> Iterator[tuple[int, str]]:
    """The first token of each phrase of a clause, and the phrase's place in it."""
    for oblique in clause.obliques:
        yield oblique.argument.first, f"'{oblique.preposition}' phrase"
    for argument in clause.owners:
        yield argument.first, "owner"
    for argument in clause.second:
        yield argument.first, "second object"
    for argument in clause.objects:
        yield argument.first, "object"
    for argument in clause.subjects:
        yield argument.first, "passive subject" if clause.passive else "subject"


def of_place(place: Place | None, weighed: Sequence[Candidate]) -> Iterator[str]:
    """Why the place was chosen among the candidates."""
    if place is None:
        return
    known = "found in the gazetteer" if place.geonames_id else "not in the gazetteer, so without coordinates"
    yield f"'{place.name}' stands where a place of this event does; {known}"
    for other in (each.place for each in sorted(weighed, key=lambda each: -each.weight)):
        if other.start != place.start:
            yield f"not {other.name}{f' ({other.country})' if other.country else ''}: its phrase says less surely where"


def of_attribution(attribution: Attribution | None, sentence: Sentence) -> Iterator[str]:
    if attribution is None:
        return
    within = attribution.field == sentence.field and sentence.start <= attribution.start < sentence.end
    yield "says so in the sentence" if within else "speaks in the quotation, which goes on over sentences"


def of_confidence(grounds: Grounds) -> Iterator[str]:
    """The parts of the confidence, each with what it adds or takes."""
    if grounds.basis is None:
        yield "without a date: how sure it is that it is an event at all"
        return
    for number, (words, added) in enumerate(parts(grounds)):
        yield f"{added:.2f} {words}" if number == 0 else f"{added:+.2f} {words}"
