"""The names in an article, what each is, and who "he", "Rutte" or "the company" is: one fullest name for each."""

import math
from collections.abc import Iterator, Sequence

import msgspec

from schemas.article import Article
from transforms.events.candidates import Candidate, candidates, is_headline, known_in
from transforms.events.gazetteer import demonyms, gazetteer
from transforms.events.name_types import NameType, typed
from transforms.events.phrases import Phrases, codes_of, phrases_of
from transforms.languages.en import bodies, people
from transforms.languages.sentence import Sentence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_HE = _words("he him his himself")
_SHE = _words("she her hers herself")
_IT = _words("it its itself")
_SMALL = _words("of the and for de la le du des von van der den bin al el ibn di da del dos y & -")
# Nouns that any body may be called by; of the others the name must have the word.
_ANY_BODY = _words("company firm group organisation organization corporation maker manufacturer giant")
_STEMS = {"airline": "air", "carrier": "air", "carmaker": "motor", "planemaker": "air", "lender": "bank"}
_REACH = 4
"""How many sentences back a pronoun or a description finds its name."""


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


class _Bearer(msgspec.Struct):
    """What the article says of one named person or body."""

    canonical: str
    type: NameType
    roles: set[str]
    lands: set[str]
    gender: str = ""
    mentions: int = 0


class Names:
    """All names of one article, by sentence; made by `find_names`."""

    def __init__(self, sentences: Sequence[Sentence], article: Article) -> None:
        """Starts without names; the phrases of the sentences are cut on demand."""
        self._numbers = {(s.field, s.start): n for n, s in enumerate(sentences)}
        self._sentences = sentences
        self._article = article
        self.codes = [codes_of(sentence) for sentence in sentences]
        self._phrases: dict[int, Phrases] = {}
        self._spare: tuple[Sentence, Phrases] | None = None
        self.by_sentence: list[list[Name]] = [[] for _ in sentences]
        self._bearers: dict[str, _Bearer] = {}
        self._near: frozenset[str] | None = None

    @property
    def near(self) -> frozenset[str]:
        """The codes of the countries and United States' states that the article names: they decide between cities."""
        if self._near is None:
            self._near = frozenset(self._codes())
        return self._near

    def _codes(self) -> Iterator[str]:
        book = gazetteer()
        for name in self.all():
            code = book.region_code(name.text) if name.type != "person" and name.text != "Georgia" else None
            if code:
                yield from (code, code[:2])
        for sentence in self._sentences:
            yield from (demonyms()[word] for word in sentence.words if word in demonyms())

    def of(self, sentence: Sentence) -> Sequence[Name]:
        """The names in the sentence, in its order."""
        number = self._numbers.get((sentence.field, sentence.start))
        return self.by_sentence[number] if number is not None else ()

    def phrases(self, sentence: Sentence) -> Phrases:
        """The noun phrases of the sentence; a sentence of another reading of the article is cut afresh."""
        number = self._numbers.get((sentence.field, sentence.start))
        if number is None or self._sentences[number] is not sentence:
            if self._spare is None or self._spare[0] is not sentence:
                self._spare = (sentence, phrases_of(sentence))
            return self._spare[1]
        found = self._phrases.get(number)
        if found is None:
            found = self._phrases[number] = phrases_of(sentence, self.codes[number])
        return found

    def at(self, sentence: Sentence, token: int) -> Name | None:
        """The name that covers the token."""
        return next((name for name in self.of(sentence) if name.first <= token <= name.last), None)

    def all(self) -> Iterator[Name]:
        """Every name, in the order of the sentences."""
        for names in self.by_sentence:
            yield from names

    def resolve(self, sentence: Sentence, first: int, last: int, head: int, stands_for: int = -1) -> str:
        """The fullest name of what the words `first` to `last` stand for; their own text where that is not known."""
        if stands_for >= 0:
            phrase = self.phrases(sentence).at(stands_for)
            if phrase is not None:
                return self.resolve(sentence, phrase.first, phrase.last, phrase.head)
        name = self.at(sentence, head)
        if name is not None and first <= name.first and not (name.type == "other" and first < name.first):
            return name.canonical
        word = sentence.words[head].lower()
        number = self._numbers.get((sentence.field, sentence.start))
        if number is not None:
            found = self._pronoun(number, head, word) if first == last else None
            found = found or self._described(number, first, last, head, word)
            if found:
                return found
        return " ".join(self._article.text(sentence.field)[sentence.starts[first] : sentence.ends[last]].split())

    def _pronoun(self, number: int, token: int, word: str) -> str | None:
        if word in _HE:
            return self._nearest(number, token, "person", "m")
        if word in _SHE:
            return self._nearest(number, token, "person", "f")
        if word in _IT:
            return self._nearest(number, token, "organization", "", also_lands=True)
        return None

    def _nearest(
        self, number: int, token: int, kind: NameType, gender: str, also_lands: bool = False, noun: str = ""
    ) -> str | None:  # fmt: skip
        """The likeliest bearer of that type before the token: near, named often, and rather a subject.

        `also_lands` lets a place in where it is a subject ("Russia … it"); `noun` must be in the name.
        """
        best, weight = self._described_here(number, token, gender) if gender else (None, 0.0)
        field = self._sentences[number].field
        for back in range(_REACH):
            if number - back < 0 or self._sentences[number - back].field != field:
                break
            for name in self.by_sentence[number - back]:
                land = also_lands and name.type == "place"
                if (name.type != kind and not land) or (back == 0 and name.last >= token):
                    continue
                bearer = self._bearers[name.canonical]
                if gender and bearer.gender and bearer.gender != gender:
                    continue
                if noun and noun not in name.canonical.lower():
                    continue
                prominence = self._prominence(number - back, name)
                if land and prominence < 2.0:
                    continue
                value = 5.0 - 1.5 * back + prominence + 0.7 * math.log2(bearer.mentions)
                if value > weight:
                    best, weight = name.canonical, value
        return best

    def _described_here(self, number: int, token: int, gender: str) -> tuple[str | None, float]:
        """The person that the same sentence describes before the pronoun: "The former prime minister said he"."""
        sentence, phrases = self._sentences[number], self.phrases(self._sentences[number])
        for phrase in phrases:
            if phrase.last >= token:
                break
            word = sentence.words[phrase.head].lower()
            after = phrases.codes[phrase.last + 1 : phrase.last + 2]
            if phrases.codes[phrase.head] != "N" or word not in people.ROLE_NOUNS or after not in ("v", "m"):
                continue
            other = people.MALE_NOUNS if gender == "f" else people.FEMALE_NOUNS
            if word not in other and phrases.codes[max(phrase.first - 1, 0)] not in "ioyh":
                return self.resolve(sentence, phrase.first, phrase.last, phrase.head), 6.5
        return None, 0.0

    def _prominence(self, number: int, name: Name) -> float:
        """How much a name stands out in its sentence: a subject most, what follows a preposition least."""
        phrases = self.phrases(self._sentences[number])
        phrase = phrases.at(name.first)
        if phrase is None:
            return 0.0
        if not phrase.first <= name.last == phrase.head:
            return -2.0
        before = phrases.codes[phrase.first - 1] if phrase.first else "."
        after = phrases.codes[phrase.last + 1] if phrase.last + 1 < len(phrases.codes) else "."
        if before in "ioyht":
            return 0.0
        return 2.0 if after in "vmRn,w" else 1.0

    def _described(self, number: int, first: int, last: int, head: int, word: str) -> str | None:
        """The name behind "the company" or "the former Dutch prime minister"."""
        sentence = self._sentences[number]
        named = self._explained(sentence, last)
        role = word in people.ROLE_NOUNS or word in people.FEMALE_NOUNS
        if named is not None and (role or word in bodies.ENDINGS or word in people.BODY_NOUNS):
            return named
        if sentence.words[first].lower() != "the" or sentence.tags[head] in ("NNS", "NNPS"):
            return None
        inner = {w.lower() for w in sentence.words[first + 1 : last + 1]}
        if role:
            return self._person(number, first, word, inner)
        if word in people.BODY_NOUNS and len(inner) <= 2:
            noun = "" if word in _ANY_BODY else _STEMS.get(word, word)
            return self._nearest(number, first, "organization", "", noun=noun)
        return None

    def _explained(self, sentence: Sentence, last: int) -> str | None:
        """The name in "a spokeswoman, Jane Roe, said"."""
        if last + 2 < len(sentence.words) and sentence.words[last + 1] == ",":
            name = self.at(sentence, last + 2)
            if name is not None and name.first == last + 2 and name.type in ("person", "organization"):
                end = name.last + 1
                if end < len(sentence.words) and sentence.words[end] in (",", ".", ";"):
                    return name.canonical
        return None

    def _person(self, number: int, first: int, word: str, inner: set[str]) -> str | None:
        """The person of that office, else the foremost one whom nothing said speaks against."""
        nation = {demonyms()[w] for w in (x.capitalize() for x in inner) if w in demonyms()}
        gender = "f" if word in people.FEMALE_NOUNS else "m" if word in people.MALE_NOUNS else ""
        fitting: list[tuple[float, str]] = []
        seen = self._seen_before(number, first)
        for bearer in self._bearers.values():
            if bearer.type != "person" or bearer.canonical not in seen:
                continue
            if gender and bearer.gender and gender != bearer.gender:
                continue
            if nation and bearer.lands and not nation & bearer.lands:
                continue
            known = word in bearer.roles
            if not known and (not nation or not inner & {"former", "ex"}):
                continue
            fitting.append(((3.0 if known else 0.0) + seen[bearer.canonical], bearer.canonical))
        return max(fitting)[1] if fitting else None

    def _seen_before(self, number: int, first: int) -> dict[str, float]:
        """The names before that token -> how prominent: the article's first ones, and the latest."""
        seen: dict[str, float] = {}
        field = self._sentences[number].field
        for n in range(number + 1):
            if self._sentences[n].field != field:
                continue
            for name in self.by_sentence[n]:
                if n < number or name.last < first:
                    if name.canonical not in seen:
                        seen[name.canonical] = 2.0 / (1 + len(seen))
                    if number - n <= 2:
                        seen[name.canonical] += 0.3
        return seen

    def enter(self, name: Name, candidate: Candidate) -> None:
        """Adds the next mention and what its words say of its bearer."""
        self.by_sentence[name.sentence].append(name)
        bearer = self._bearers.get(name.canonical)
        if bearer is None:
            bearer = self._bearers[name.canonical] = _Bearer(name.canonical, name.type, set(), set())
        bearer.mentions += 1
        bearer.lands.update(candidate.lands)
        if name.type != "person":
            return
        roles = (*candidate.roles, *self._office_behind(name))
        bearer.roles.update(roles)
        bearer.gender = bearer.gender or _gender(roles, name.text)

    def _office_behind(self, name: Name) -> tuple[str, ...]:
        """The office that explains a name: "Steve Jobs, the chief executive of Apple"."""
        sentence, codes = self._sentences[name.sentence], self.codes[name.sentence]
        if codes[name.last + 1 : name.last + 2] != ",":
            return ()
        return tuple(
            word for i in range(name.last + 2, min(name.last + 8, len(codes)))
            if codes[i] in "NP" and (word := sentence.words[i].lower()) in people.ROLE_NOUNS
            and all(c in "DSJRNPC'" for c in codes[name.last + 2 : i])
        )  # fmt: skip


def find_names(sentences: Sequence[Sentence], article: Article) -> Names:
    """All names of the article's sentences, typed, and each with the fullest name that the article gives its bearer."""
    names = Names(sentences, article)
    found = _found(sentences, names.codes)
    types = typed(found, sentences, names.codes)
    fullest = _fullest(types)
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


def _gender(roles: Sequence[str], text: str) -> str:
    """"f" or "m" by the offices ("spokeswoman") and the given name; "" where they say nothing."""
    if any(role in people.FEMALE_NOUNS for role in roles):
        return "f"
    if any(role in people.MALE_NOUNS for role in roles):
        return "m"
    given = text.split(" ")[0].lower() if " " in text else ""
    female, male = given in people.FEMALE_NAMES, given in people.MALE_NAMES
    return "f" if female and not male else "m" if male and not female else ""


def _fullest(types: dict[str, NameType]) -> dict[str, str]:
    """Each name's text -> the fullest name in the article that means the same."""
    fullest: dict[str, str] = {}
    surnames: dict[str, str] = {}
    givens: dict[str, str] = {}
    initials: dict[str, str] = {}
    for text, kind in types.items():
        words = text.split(" ")
        if len(words) == 1:
            continue
        if kind == "person":
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


def _alias(
    text: str, kind: NameType, surnames: dict[str, str], givens: dict[str, str], initials: dict[str, str]
) -> str | None:
    """The longer name that a surname, a given name, an acronym or a name without its middle stands for."""
    words = text.split(" ")
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
