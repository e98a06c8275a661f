"""The names in an article, what each is, and one fullest name for each: "Rutte" is Mark Rutte, NATO spelt out."""

from collections.abc import Iterator, Sequence

from schemas.article import Article
from transforms.events import reference
from transforms.events.candidates import Candidate, candidates, is_headline, known_in
from transforms.events.gazetteer import gazetteer
from transforms.events.name_types import NameType, typed
from transforms.events.phrases import Phrase
from transforms.events.roster import Name, Roster
from transforms.languages.en import bodies
from transforms.languages.sentence import Sentence

__all__ = ["Name", "Names", "find_names"]

_SMALL = frozenset("of the and for de la le du des von van der den bin al el ibn di da del dos y & -".split())  # noqa: SIM905


class Names(Roster):
    """The names of one article, and what else stands for them; made by `find_names`."""

    def resolve(self, sentence: Sentence, first: int, last: int, head: int, stands_for: int = -1) -> str:
        """The fullest name of what the words `first` to `last` stand for; their own text where that is not known."""
        if stands_for >= 0:
            phrase = self.phrases(sentence).at(stands_for)
            if phrase is not None:
                return self.resolve(sentence, phrase.first, phrase.last, phrase.head)
        name = self.at(sentence, head)
        if name is not None and first <= name.first and not (name.type == "other" and first < name.first):
            return name.canonical
        number = self.number(sentence)
        found = None
        if number is not None:
            if first == last:
                found = reference.pronoun(self, number, head, sentence.words[head].lower())
            found = found or reference.description(self, number, Phrase(first, last, head))
        return found or self.text(sentence, first, last)


def find_names(sentences: Sequence[Sentence], article: Article) -> Names:
    """All names of the article's sentences, typed, and each with the fullest name that the article gives its bearer."""
    names = Names(sentences, article)
    found = _found(sentences, names.codes)
    given = _abbreviated(found, sentences, names.codes)
    if given:
        found = sorted([*found, *_mentions_of(given, found, sentences)], key=lambda c: (c.sentence, c.first))
    types = typed(found, sentences, names.codes)
    types.update((short, types[full]) for short, full in given.items())
    fullest = _fullest(types, {c.text for c in found if c.roles}) | given
    for c in found:
        s = sentences[c.sentence]
        canonical = fullest.get(c.text, c.text)
        kind = types.get(canonical, types[c.text])
        name = Name(s.field, s.starts[c.first], s.ends[c.last], c.sentence, c.first, c.last, c.text, kind, canonical)
        names.enter(name, c)
    return names


def _found(sentences: Sequence[Sentence], codes: Sequence[str]) -> list[Candidate]:
    """The candidates of all sentences; of headlines only those that stand elsewhere too."""
    found: list[Candidate] = []
    headlines: list[int] = []
    for number, sentence in enumerate(sentences):
        if "P" not in codes[number]:
            continue
        if is_headline(sentence, codes[number]):
            headlines.append(number)
        else:
            found.extend(candidates(number, sentence, codes[number]))
    known = {c.text for c in found}
    for number in headlines:
        known_there = list(known_in(number, sentences[number], codes[number], known))
        found.extend(known_there or candidates(number, sentences[number], codes[number]))
    return found


def _abbreviated(found: Sequence[Candidate], sentences: Sequence[Sentence], codes: Sequence[str]) -> dict[str, str]:
    """The abbreviations that brackets give names: "World Health Organization (WHO)"."""
    given: dict[str, str] = {}
    for c in found:
        behind = codes[c.sentence][c.last + 1 : c.last + 4]
        if len(behind) == 3 and behind[0] == "(" and behind[2] == ")":
            short = sentences[c.sentence].words[c.last + 2]
            if short.isupper() and _stands_for(short, c.text):
                given.setdefault(short, c.text)
    return given


def _stands_for(short: str, text: str) -> bool:
    """Whether the letters are the first ones of the name's words, small words left out or not."""
    words = text.replace("-", " ").split(" ")
    capitals = "".join(w[0] for w in words if w not in _SMALL and w[:1].isupper())
    return short in (capitals, "".join(w[0].upper() for w in words if w))


def _mentions_of(given: dict[str, str], found: list[Candidate], sentences: Sequence[Sentence]) -> Iterator[Candidate]:
    """The mentions of an abbreviation that the tags do not show as names: "WHO declared an emergency"."""
    taken = {(c.sentence, token) for c in found for token in range(c.first, c.last + 1)}
    for number, sentence in enumerate(sentences):
        if not given.keys().isdisjoint(sentence.words):
            for token, word in enumerate(sentence.words):
                if word in given and (number, token) not in taken:
                    yield Candidate(number, token, token, word)


def _fullest(types: dict[str, NameType], offices: set[str]) -> dict[str, str]:
    """Each name's text -> the fullest name in the article that means the same; `offices` are persons with a title."""
    fullest: dict[str, str] = {}
    surnames: dict[str, str] = {}
    givens: dict[str, str] = {}
    initials: dict[str, str] = {}
    for text, kind in types.items():
        words = text.split(" ")
        if len(words) == 1:
            continue
        if kind == "person":
            if words[-1] in surnames and _others(surnames[words[-1]], text):
                surnames[words[-1]] = _foremost(surnames[words[-1]], text, offices)
            surnames.setdefault(words[-1], text)
            givens.setdefault(words[0], text)
        elif kind in ("organization", "other"):
            initials.setdefault("".join(w[0] for w in words if w not in _SMALL and w[:1].isupper()), text)
            stem = _stem(words)
            if stem != text and types.get(stem) in ("organization", "person", "other"):
                fullest[stem] = text
                types[stem] = kind
    for text, kind in list(types.items()):
        full = _alias(text, kind, surnames, givens, initials)
        if full is not None and full != text:
            fullest[text] = full
        elif kind == "place" and text.replace(".", "").isupper() and len(text) <= 6:
            land = gazetteer().land(text)
            if land is not None:
                fullest[text] = land.name
                types.setdefault(land.name, "place")
    return fullest


def _others(one: str, other: str) -> bool:
    """Whether two full names with the same surname are of two persons: not "J. Miller" and "John Miller"."""
    return one != "" and one.split(" ")[0].rstrip(".") != other.split(" ")[0].rstrip(".") and one[0] != other[0]


def _foremost(one: str, other: str, offices: set[str]) -> str:
    """Whom of two a surname alone means: the one with an office; nobody ("") where both or none has one."""
    return one if one in offices and other not in offices else other if other in offices and one not in offices else ""


def _alias(
    text: str, kind: NameType, surnames: dict[str, str], givens: dict[str, str], initials: dict[str, str]
) -> str | None:
    """The longer name that a surname, a given name, an acronym or a name without its middle stands for."""
    words = text.split(" ")
    if len(words) == 1 and text in surnames and gazetteer().land(text) is None:
        return surnames[text] or None
    if kind == "person":
        if len(words) == 1:
            return surnames.get(text) or givens.get(text)
        full = surnames.get(words[-1])
        return full if full and full.split(" ")[0] == words[0] and len(full) > len(text) else None
    letters = text.replace(".", "")
    if len(words) == 1 and 2 <= len(letters) <= 7 and letters.isupper() and kind != "place":
        return initials.get(letters)
    return None


def _stem(words: list[str]) -> str:
    """An organisation's name without its endings: "Apple Computer" -> "Apple"."""
    end = len(words)
    while end > 1 and words[end - 1].lower().strip(".") in bodies.ENDINGS:
        end -= 1
    return " ".join(words[:end])
