"""Where an event is: the "in", "at" and "near" phrases of its clause, looked up in the gazetteer."""

import re
from collections.abc import Iterator

import msgspec

from schemas.article import Article
from schemas.event import Place
from transforms.events.clauses import Argument, clause_of
from transforms.events.gazetteer import Spot, gazetteer
from transforms.events.names import Names
from transforms.languages.en import bodies
from transforms.languages.sentence import Sentence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WHERE = {"in": 3.0, "at": 3.0, "near": 3.0, "outside": 2.5, "inside": 2.5, "on": 0.0, "across": 2.5, "throughout": 2.5,
          "around": 2.0, "off": 2.0, "over": 1.0, "along": 1.5, "within": 1.5, "through": 1.0, "into": 1.5,
          "onto": 1.5, "in subject": 1.8}  # fmt: skip
_WHITHER = {"to": 2.6, "into": 2.6, "toward": 1.5, "towards": 1.5, "for": 1.4}
_WHENCE = _words("depart leave flee escape withdraw evacuate fly sail lift")
# Verbs whose "to" phrase is where the event ends: "went to Geneva".
_MOTION = _words(
    """go travel return move fly arrive come head relocate immigrate emigrate migrate send deport extradite
    transfer drive sail march flee escape withdraw land walk journey retreat evacuate
    visit trip travel arrival return flight move transfer deportation extradition migration march
    withdrawal leave depart tour enter invade reach cross"""
)
# Verbs whose object is where they happen: "visited China".
_REACHING = _words(
    """visit leave reach enter invade tour cross occupy attack bomb bombard shell strike hit shake rock devastate batter
    pound ravage flood storm raid besiege capture recapture seize liberate evacuate flee quit"""
)
_REGION_NOUNS = _words("state province region county prefecture oblast governorate")
_PREPOSITION_OR_CLAUSE = re.compile("[itvmwW;]")
_WIDTH = 60
"""Words before a subject in which a place may open the sentence."""
_LARGE = 200_000
"""People in a city whose name alone, within a longer one, is taken for it."""


class Candidate(msgspec.Struct, frozen=True, gc=False):
    """A place phrase that was looked up."""

    weight: float
    place: Place


def place_of(sentence: Sentence, trigger_first: int, trigger_last: int, names: Names, article: Article) -> Place | None:
    """The place of the event whose trigger is at those tokens.

    A phrase that is clearly one of place and not in the gazetteer comes with null coordinates.
    """
    found = places_near(sentence, trigger_first, trigger_last, names, article)
    best = max(found, key=lambda f: (f.weight, -f.place.start), default=None)
    return best.place if best is not None else None


def places_near(
    sentence: Sentence, trigger_first: int, trigger_last: int, names: Names, article: Article
) -> list[Candidate]:
    """The places that the event could be at, each with its weight."""
    lemmas = {lemma.lower() for lemma in sentence.lemmas[trigger_first : trigger_last + 1]}
    found: list[Candidate] = []
    for preposition, argument in _phrases(sentence, trigger_first, trigger_last, names):
        weight = _weight(preposition, lemmas, _is_site(sentence, argument.head))
        if weight <= 0.0:
            continue
        place = _known(sentence, argument, names)
        if place is None and preposition in ("in", "at", "near", "outside", "inside"):
            place = _unknown(sentence, argument, article, names)
            weight -= 1.5
        if place is not None:
            found.append(Candidate(weight + (0.5 if place.geonames_id and _is_city(place) else 0.0), place))
    return found


def _phrases(sentence: Sentence, first: int, last: int, names: Names) -> Iterator[tuple[str, Argument]]:
    """The prepositional phrases of the trigger's clause: behind it, and at the head of the sentence."""
    phrases = names.phrases(sentence)
    clause = clause_of(sentence, phrases, first, last)
    for oblique in clause.obliques:
        yield oblique.preposition, oblique.argument
    if any(lemma.lower() in _REACHING for lemma in sentence.lemmas[first : last + 1]):
        for argument in clause.objects:
            yield "in", argument
    start = min((a.first for a in clause.subjects), default=first)
    if start <= first:
        yield from _between(sentence, names, max(0, start - _WIDTH), start)
    yield from _between(sentence, names, last + 1, min(len(sentence.words), last + 1 + _WIDTH))
    for argument in (*clause.objects, *clause.second):
        yield from _within(sentence, names, argument)
    for argument in clause.subjects:
        for preposition, inner in _within(sentence, names, argument):
            if preposition in ("in", "at", "near"):
                yield "in subject", inner


def _between(sentence: Sentence, names: Names, i: int, until: int) -> Iterator[tuple[str, Argument]]:
    """The phrases up to the next verb or clause, whatever they hang on: "In Paris, ministers met"."""
    phrases = names.phrases(sentence)
    while (mark := _PREPOSITION_OR_CLAUSE.search(phrases.codes, i, until)) is not None and mark.group() in "it":
        i = mark.end()
        phrase = phrases.at(i)
        if phrase is not None and phrase.first == i and phrase.last < until:
            yield sentence.words[i - 1].lower(), Argument(phrase.first, phrase.last, phrase.head)
            i = phrase.last + 1


def _within(sentence: Sentence, names: Names, argument: Argument) -> Iterator[tuple[str, Argument]]:
    """The phrases that hang on an object: "attended the summit in Budapest" ends the object before "in"."""
    phrases = names.phrases(sentence)
    i = argument.last + 1
    if i + 1 < len(sentence.words) and phrases.codes[i] == "i":
        phrase = phrases.at(i + 1)
        if phrase is not None and phrase.first == i + 1:
            yield sentence.words[i].lower(), Argument(phrase.first, phrase.last, phrase.head)


def _weight(preposition: str, lemmas: set[str], site: bool) -> float:
    if preposition == "from":
        return 1.2 if lemmas & _WHENCE else 0.0
    if preposition in _WHERE and not (preposition in _WHITHER and lemmas & _MOTION):
        return _WHERE[preposition] or (2.0 if site else 0.0)
    return _WHITHER.get(preposition, 0.0) if lemmas & _MOTION else 0.0


def _known(sentence: Sentence, argument: Argument, names: Names) -> Place | None:
    """The gazetteer's place in the phrase; "San Francisco" in "at Moscone Center in San Francisco, California"."""
    inside = names.within(sentence, argument.first, argument.last)
    across = names.at(sentence, argument.head)  # "Gulf of Mexico" is longer than the phrase of its head
    for name in inside if across is None or across.last <= argument.last else [*inside, across]:
        whole = name.last >= argument.last
        if name.type == "person" or (not whole and not _is_site(sentence, argument.head)):
            continue
        spot = _lookup(sentence, name.text, name.last, names)
        if spot is not None and (name.type == "place" or gazetteer().land(name.text)):
            if name.first and sentence.words[name.first - 1] == "The" and gazetteer().towns(f"The {name.text}"):
                return _place(f"The {name.text}", spot, sentence.field, sentence.starts[name.first - 1], name.end)
            return _place(name.text, spot, sentence.field, name.start, name.end)
    return None


def _lookup(sentence: Sentence, text: str, last: int, names: Names) -> Spot | None:
    """The spot of a name, by the land behind its comma or its "state" where there is one."""
    words, book = sentence.words, gazetteer()
    behind = words[last + 1].lower() if last + 1 < len(words) else ""
    if behind in _REGION_NOUNS:
        found = book.find_region(text, behind, names.votes(text))
        if found is not None:
            return found
    if behind == ",":
        within = names.at(sentence, last + 2)
        if within is not None and within.first == last + 2:
            found = book.find(text, within.text)
            if found is not None:
                return found
    votes = names.votes(text)
    found = book.find(text, votes=votes)
    if found is None:
        return _part(text, names)
    return None if book.doubtful(found, votes) else found


def _part(text: str, names: Names) -> Spot | None:
    """The city that a name begins or ends with: "London Heathrow", "East Jerusalem"."""
    words, book = text.split(" "), gazetteer()
    for part in (" ".join(words[:-1]), " ".join(words[1:]), words[0]):
        spot = book.find(part, votes=names.votes(part)) if part and not book.ambiguous(part) else None
        if spot is not None and spot.population > _LARGE:
            return spot
    return None


def _is_site(sentence: Sentence, head: int) -> bool:
    """Whether the word is one for a site: "airport", "headquarters"."""
    return sentence.words[head].lower() in bodies.PLACE_ENDINGS


def _unknown(sentence: Sentence, argument: Argument, article: Article, names: Names) -> Place | None:
    """A place phrase without an entry in the gazetteer: "the East Los Angeles sheriff's station"."""
    name = names.at(sentence, argument.head)
    if not _is_site(sentence, argument.head) and (name is None or name.type not in ("place", "organization")):
        return None
    start, end = sentence.starts[argument.first], sentence.ends[argument.last]
    text = " ".join(article.text(sentence.field)[start:end].split())
    return _place(text, None, sentence.field, start, end)


def _is_city(place: Place) -> bool:
    return gazetteer().land(place.name) is None


def _place(name: str, spot: Spot | None, field: str, start: int, end: int) -> Place:
    return Place(
        name=name, country=spot.country if spot else None, latitude=spot.latitude if spot else None,
        longitude=spot.longitude if spot else None, geonames_id=spot.geonames_id if spot else None,
        field="title" if field == "title" else "body", start=start, end=end,
    )  # fmt: skip
