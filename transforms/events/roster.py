"""The names of one article, sentence by sentence, and what it says of each bearer: office, nation, gender."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from operator import attrgetter

import msgspec

from schemas.article import Article
from transforms.events.candidates import Candidate
from transforms.events.gazetteer import Spot, demonyms, folded, gazetteer
from transforms.events.name_types import NameType
from transforms.events.phrases import Phrases, codes_of, phrases_of
from transforms.languages.en import people
from transforms.languages.sentence import Sentence


class Name(msgspec.Struct, frozen=True, gc=False):
    """One mention: characters `start` to `end` of the field, tokens `first` to `last` of sentence number `sentence`."""

    field: str
    start: int
    end: int
    sentence: int
    first: int
    last: int
    text: str
    type: NameType
    canonical: str


_first = attrgetter("first")
# What a named place says for the others of its country or state, in powers of ten of a town's people.
_LAND = 1.5
_LAND_OF_STATE = 1.0
_STATE = 2.0
_TOWN_FOR_LAND = 0.5
_TOWN_FOR_STATE = 1.0
_ONE_MORE = 0.5
_APPOSED = 12
"""The words before a name's comma in which its bearer's office may stand."""
_IN_APPOSITION = "DSJNPC'oit"


class Bearer(msgspec.Struct):
    """What the article says of one named person, body or place. `gender` is "f", "m" or ""."""

    canonical: str
    type: NameType
    roles: set[str]
    lands: set[str]
    gender: str = ""
    mentions: int = 0


class Roster:
    """All names of one article."""

    def __init__(self, sentences: Sequence[Sentence], article: Article) -> None:
        """Starts without names; the phrases of the sentences are cut on demand."""
        self.sentences, self.article = sentences, article
        self.codes = [codes_of(sentence) for sentence in sentences]
        self.by_sentence: list[list[Name]] = [[] for _ in sentences]
        self.bearers: dict[str, Bearer] = {}
        self._numbers = {(s.field, s.start): n for n, s in enumerate(sentences)}
        self._phrases: dict[int, Phrases] = {}
        self._last: tuple[Sentence, Phrases] | None = None
        self._votes: Mapping[str, float] | None = None
        self._towns: Mapping[str, Spot] = {}
        self._leaning: str | None = None
        self._main: Bearer | None = None
        self._counted = False

    @property
    def leaning(self) -> str:
        """ "f" or "m" where nearly all of the article's "he" and "she" are the one or the other."""
        if self._leaning is None:
            words = [word.lower() for sentence in self.sentences for word in sentence.words if len(word) < 5]
            he, she = words.count("he") + words.count("his"), words.count("she") + words.count("her")
            self._leaning = "f" if she > 2 and she > 4 * he else "m" if he > 2 and he > 4 * she else ""
        return self._leaning

    def votes(self, name: str) -> Mapping[str, float]:
        """How strongly the article's places, the named one apart, speak for each country and state ("US", "US-FL")."""
        if self._votes is None:
            self._votes = self._votes_of_lands()
            self._towns = self._towns_named()
        votes = dict(self._votes)
        others = [town for other, town in self._towns.items() if other != name]
        spoken = {town.country or "": _TOWN_FOR_LAND for town in others} | {t.region: _TOWN_FOR_STATE for t in others}
        for code, weight in spoken.items():
            votes[code] = votes[code] + _ONE_MORE if code in votes else weight
        return votes

    def _votes_of_lands(self) -> dict[str, float]:
        """The votes of the lands that the article names, and of their people: "Kenya", "the Dutch minister"."""
        votes: dict[str, float] = {}
        book = gazetteer()
        for bearer in self.bearers.values():
            name = bearer.canonical
            code = book.region_code(name) if bearer.type != "person" and name != "Georgia" else None
            if code and "-" in code:
                votes[code] = _STATE
                votes.setdefault(code[:2], _LAND_OF_STATE)
            elif code:
                votes[code] = _LAND
        nations = demonyms()
        for sentence in self.sentences:
            if not nations.keys().isdisjoint(sentence.words):
                votes.update((nations[word], _LAND) for word in sentence.words if word in nations)
        return votes

    def _towns_named(self) -> dict[str, Spot]:
        """The article's towns that are surely meant: Atlanta tells which Georgia."""
        book = gazetteer()
        places = {name.text for held in self.by_sentence for name in held if name.type == "place"}
        found = {name: book.known_well(name) for name in places}
        return {name: town for name, town in found.items() if town is not None}

    @property
    def main_person(self) -> Bearer | None:
        """The person named most often, the first of equals, where one is named twice."""
        if not self._counted:
            self._counted = True
            persons = [bearer for bearer in self.bearers.values() if bearer.type == "person" and bearer.mentions > 1]
            self._main = max(persons, key=lambda bearer: bearer.mentions, default=None)
        return self._main

    def number(self, sentence: Sentence) -> int | None:
        """The number of the sentence, None for one of another reading."""
        number = self._numbers.get((sentence.field, sentence.start))
        return number if number is not None and self.sentences[number] is sentence else None

    def of(self, sentence: Sentence) -> Sequence[Name]:
        """The names in the sentence, in its order."""
        number = self._numbers.get((sentence.field, sentence.start))
        return self.by_sentence[number] if number is not None else ()

    def phrases(self, sentence: Sentence) -> Phrases:
        """The noun phrases of the sentence; a sentence of another reading of the article is cut afresh."""
        if self._last is None or self._last[0] is not sentence:
            number = self.number(sentence)
            self._last = (sentence, phrases_of(sentence) if number is None else self.phrases_in(number))
        return self._last[1]

    def phrases_in(self, number: int) -> Phrases:
        """The noun phrases of the sentence of that number."""
        found = self._phrases.get(number)
        if found is None:
            found = self._phrases[number] = phrases_of(self.sentences[number], self.codes[number])
        return found

    def at(self, sentence: Sentence, token: int) -> Name | None:
        """The name that covers the token."""
        held = self.of(sentence)
        place = bisect_right(held, token, key=_first) - 1
        return held[place] if place >= 0 and held[place].last >= token else None

    def within(self, sentence: Sentence, first: int, last: int) -> Sequence[Name]:
        """The names that lie in those tokens."""
        held = self.of(sentence)
        found = held[bisect_right(held, first - 1, key=_first) : bisect_right(held, last, key=_first)]
        return [name for name in found if name.last <= last]

    def text(self, sentence: Sentence, first: int, last: int) -> str:
        """The words of the article, on one line."""
        return " ".join(self.article.text(sentence.field)[sentence.starts[first] : sentence.ends[last]].split())

    def enter(self, name: Name, candidate: Candidate) -> None:
        """Adds the next mention and what its words say of its bearer."""
        self.by_sentence[name.sentence].append(name)
        bearer = self.bearers.get(name.canonical)
        if bearer is None:
            bearer = self.bearers[name.canonical] = Bearer(name.canonical, name.type, set(), set())
        bearer.mentions += 1
        bearer.lands.update(candidate.lands)
        if name.type == "person":
            before, lands = self._office_before(name)
            roles = (*candidate.roles, *before, *self._named_behind(name, people.ROLE_NOUNS))
            bearer.lands.update(lands)
            bearer.roles.update(roles)
            bearer.gender = bearer.gender or gender_of(roles, name.text)
        elif name.type == "organization":
            bearer.roles.update(self._named_behind(name, people.BODY_NOUNS))

    def _named_behind(self, name: Name, nouns: frozenset[str]) -> tuple[str, ...]:
        """The nouns that explain a name: "Steve Jobs, the chief executive of Apple", "Aerovia, a Spanish airline"."""
        words, codes = self.sentences[name.sentence].words, self.codes[name.sentence]
        found: list[str] = []
        if codes[name.last + 1 : name.last + 2] == ",":
            for i in range(name.last + 2, min(name.last + 8, len(codes))):
                if codes[i] in "vm":
                    return ()  # "…, the union said" explains nothing
                if codes[i] not in "DSJRNPC'":
                    break
                if words[i].lower() in nouns:
                    found.append(words[i].lower())
        return tuple(found)

    def _office_before(self, name: Name) -> tuple[list[str], list[str]]:
        """The office and the nation that a name explains: "Croatia's foreign minister, Ana Kovac, said"."""
        words, codes = self.sentences[name.sentence].words, self.codes[name.sentence]
        if name.first < 2 or codes[name.first - 1] != "," or codes[name.last + 1 : name.last + 2] not in (",", "."):
            return [], []
        first = name.first - 2
        while first > 0 and name.first - first < _APPOSED and codes[first - 1] in _IN_APPOSITION:
            first -= 1
        end = next((i for i in range(first, name.first - 1) if codes[i] in "oit"), name.first - 1)
        low = [word.lower() for word in words[first:end]]
        if not low or low[-1] not in people.ROLE_NOUNS:
            return [], []
        nations = demonyms()
        lands = [nations[word] for word in words[first:end] if word in nations]
        lands += [code[:2] for word in words[first:end] if (code := gazetteer().region_code(word)) is not None]
        return [word for word in low if word in people.ROLE_NOUNS or word in people.TITLE_MODIFIERS], lands


def gender_of(roles: Sequence[str], text: str) -> str:
    """ "f" or "m" by the offices ("spokeswoman") and the given name; "" where they say nothing."""
    if any(role in people.FEMALE_NOUNS for role in roles):
        return "f"
    if any(role in people.MALE_NOUNS for role in roles):
        return "m"
    given = text.split(" ")[0].lower() if " " in text else ""
    return people.gender_of(folded(given))
