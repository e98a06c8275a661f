"""The names in an article, what each is, and who "he", "Rutte" or "the company" is: one fullest name for each."""

import bisect
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal

import msgspec

from schemas.article import Article
from transforms.events.gazetteer import demonyms, gazetteer
from transforms.events.phrases import Phrase, Phrases, phrases_of
from transforms.languages.en import bodies, people
from transforms.languages.sentence import Sentence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NameType = Literal["person", "organization", "place", "other"]
_TYPES: tuple[NameType, ...] = ("person", "organization", "place", "other")
_PERSON, _BODY, _PLACE, _OTHER = range(4)

_THINGS = _words(
    """war cup games game award awards prize act treaty bill day olympics championship championships tournament
    festival agreement accord convention constitution law medal book bible series trophy open grand prix crisis summit
    scandal affair revolution uprising plan code project version edition century age era language hurricane typhoon
    cyclone storm operation theory effect disease virus syndrome album symphony"""
)
_SMALL = _words("of the and for de la le du des von van der den bin al el ibn di da del dos y & -")
_LOCATIVE = {"in": 1.6, "near": 1.6, "at": 0.8, "to": 0.5, "from": 0.6, "across": 1.2, "outside": 1.2, "around": 0.8,
             "inside": 1.0, "throughout": 1.4, "into": 0.7, "toward": 0.4, "towards": 0.4, "over": 0.2}  # fmt: skip
_SAYING = _words("say tell add note warn explain write comment state")
_HE = _words("he him his himself")
_SHE = _words("she her hers herself")
_IT = _words("it its itself")
_THEY = _words("they them their theirs themselves")
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


class _Candidate(msgspec.Struct):
    """A run of capitalised words before it is known what it names."""

    sentence: int
    first: int
    last: int
    text: str
    scores: list[float]
    roles: tuple[str, ...] = ()
    lands: tuple[str, ...] = ()
    gender: str = ""


class Names:
    """All names of one article, by sentence; made by `find_names`."""

    def __init__(self, sentences: Sequence[Sentence], article: Article) -> None:
        """Starts without names; the phrases of the sentences are cut on demand."""
        self._numbers = {(s.field, s.start): n for n, s in enumerate(sentences)}
        self._sentences = sentences
        self._article = article
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
            found = self._phrases[number] = phrases_of(sentence)
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
            return self._nearest(number, token, "organization", "")
        return None

    def _nearest(self, number: int, token: int, kind: NameType, gender: str) -> str | None:
        """The likeliest bearer of that type before the token: near, and rather a subject."""
        best, weight = None, 0.0
        field = self._sentences[number].field
        for back in range(_REACH):
            if number - back < 0 or self._sentences[number - back].field != field:
                break
            for name in self.by_sentence[number - back]:
                if name.type != kind or (back == 0 and name.last >= token):
                    continue
                bearer = self._bearers.get(name.canonical)
                if gender and bearer and bearer.gender and bearer.gender != gender:
                    continue
                value = 5.0 - 1.5 * back + self._prominence(number - back, name)
                if value > weight:
                    best, weight = name.canonical, value
        return best

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
            return self._nearest(number, first, "organization", "")
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

    def enter(self, number: int, name: Name, candidate: "_Candidate") -> None:
        """Adds a mention and what its words say of its bearer."""
        held = self.by_sentence[number]
        bisect.insort(held, name, key=lambda n: n.first)
        bearer = self._bearers.get(name.canonical)
        if bearer is None:
            bearer = self._bearers[name.canonical] = _Bearer(name.canonical, name.type, set(), set())
        bearer.roles.update(candidate.roles)
        bearer.lands.update(candidate.lands)
        bearer.gender = bearer.gender or candidate.gender
        bearer.mentions += 1


def find_names(sentences: Sequence[Sentence], article: Article) -> Names:
    """All names of the article's sentences, typed, and each with the fullest name that the article gives its bearer."""
    names = Names(sentences, article)
    candidates = [c for n, s in enumerate(sentences) for c in _candidates(n, s, names.phrases(s))]
    types = _types(candidates)
    fullest = _fullest(types)
    for c in candidates:
        s = sentences[c.sentence]
        canonical = fullest.get(c.text, c.text)
        kind = types.get(canonical, types[c.text])
        start, end = s.starts[c.first], s.ends[c.last]
        names.enter(c.sentence, Name(s.field, start, end, c.sentence, c.first, c.last, c.text, kind, canonical), c)
    return names


def _candidates(number: int, sentence: Sentence, phrases: Phrases) -> Iterator[_Candidate]:
    """The runs of capitalised words of one sentence that may be names, with the evidence for each type."""
    codes = phrases.codes
    i, count = 0, len(codes)
    while i < count:
        if codes[i] != "P":
            i += 1
            continue
        first = i
        i = _run_end(sentence, codes, i)
        yield from _split(number, sentence, phrases, first, i - 1)


def _run_end(sentence: Sentence, codes: str, i: int) -> int:
    """The token behind the run of name words that begins at i; "Ministry of Defence" is one run."""
    count, words = len(codes), sentence.words
    begin = i
    while i < count:
        code = codes[i]
        named = code == "P" or (code in "JN" and words[i][:1].isupper() and words[i] not in demonyms())
        if named or (code == "C" and i + 1 < count and codes[i + 1] not in "NPJ" and words[i].isalnum()):
            i += 1
        elif code == "o" and words[i - 1].lower() in bodies.OPENINGS:
            skip = 2 if codes[i + 1 : i + 2] == "D" else 1
            if codes[i + skip : i + skip + 1] != "P":
                break
            i += skip
        elif words[i] in ("and", "&") and words[begin].lower() in bodies.OPENINGS and codes[i + 1 : i + 2] == "P":
            i += 1
        else:
            break
    return i


def _split(number: int, sentence: Sentence, phrases: Phrases, first: int, last: int) -> Iterator[_Candidate]:
    """Cuts a run at its titles: "US President Barack Obama" is US and Barack Obama."""
    words = sentence.words
    titles = _titles(words, first, last)
    if titles and titles[-1] < last and words[last].lower().strip(".") in bodies.ENDINGS:
        titles = []
    begin = first
    roles: list[str] = []
    land: list[str] = []
    for i in titles:
        if begin < i:
            yield _candidate(number, sentence, phrases, begin, i - 1, (), ())
            code = gazetteer().region_code(_text(sentence, begin, i - 1)) or demonyms().get(words[i - 1])
            land += [code[:2]] if code else []
        roles.append(words[i].lower().strip("."))
        begin = i + 1
    if begin <= last:
        if not titles or titles[0] > first or not roles:
            more, where = _before(sentence, phrases, first)
            roles, land = [*more, *roles], [*where, *land]
        elif titles[0] == first:
            _, where = _before(sentence, phrases, first)
            land = [*where, *land]
        yield _candidate(number, sentence, phrases, begin, last, tuple(roles), tuple(land), bool(titles))


def _before(sentence: Sentence, phrases: Phrases, first: int) -> tuple[list[str], list[str]]:
    """The offices and nations before a name in its own phrase: "former Dutch prime minister", "NATO chief"."""
    phrase = phrases.at(first)
    roles: list[str] = []
    land: list[str] = []
    if phrase is None:
        return roles, land
    for word in sentence.words[phrase.first : first]:
        low = word.lower()
        if low in people.ROLE_NOUNS or low in people.FEMALE_NOUNS:
            roles.append(low)
        elif word in demonyms():
            land.append(demonyms()[word])
        elif word[:1].isupper():
            code = gazetteer().region_code(word)
            land += [code[:2]] if code else []
    return roles, land


def _titles(words: Sequence[str], first: int, last: int) -> list[int]:
    """The tokens of a run that are titles or stand before one: "Deputy", "Prime" and "Minister"."""
    found: list[int] = []
    for i in range(last, first - 1, -1):
        if _title(words[i]) or (found and found[-1] == i + 1 and words[i].lower() in people.TITLE_MODIFIERS):
            found.append(i)
    return found[::-1]


def _title(word: str) -> bool:
    return word.lower().rstrip(".") in people.TITLES and (len(word) > 2 or word in ("Mr", "Ms", "Dr", "Lt", "MP", "Sr"))


def _candidate(
    number: int, sentence: Sentence, phrases: Phrases, first: int, last: int,
    roles: tuple[str, ...], lands: tuple[str, ...], titled: bool = False,
) -> _Candidate:  # fmt: skip
    text = _text(sentence, first, last)
    scores = list(_own_scores(text))
    low = sentence.words[last + 1].lower() if last + 1 < len(sentence.words) else ""
    before = sentence.words[first - 1].lower() if first else ""
    if titled:
        scores[_PERSON] += 3.0
    if roles and phrases.codes[first - 1 : first] in ("N", "P"):
        scores[_PERSON] += 2.0
    if before in _LOCATIVE:
        scores[_PLACE] += _LOCATIVE[before]
    elif before == "the":
        scores[_BODY] += 0.8
        scores[_OTHER] += 0.6
        scores[_PERSON] -= 1.5
    if low in bodies.FOLLOWERS:
        scores[_BODY] += 1.5
    elif low in ("who", "whose"):
        scores[_PERSON] += 2.0
    elif low in _THINGS:
        scores[_OTHER] += 0.5
    elif last + 1 < len(sentence.words) and sentence.lemmas[last + 1] in _SAYING:
        scores[_PERSON] += 0.7
        scores[_BODY] += 0.2
    if low == ",":
        _after_comma(sentence, phrases, last + 2, scores)
    if before == "," and first >= 2 and sentence.tags[first - 2].startswith("NNP") and gazetteer().land(text):
        scores[_PLACE] += 1.5
    extra = _apposition(sentence, phrases, last) if scores[_PERSON] > 0 else ()
    gender = _gender((*roles, *extra), sentence.words[first] if last > first else "")
    return _Candidate(number, first, last, text, scores, (*roles, *extra), lands, gender)


def _after_comma(sentence: Sentence, phrases: Phrases, i: int, scores: list[float]) -> None:
    """What stands behind a name's comma: an age, an office, or the land that a town lies in."""
    if i >= len(sentence.words):
        return
    word = sentence.words[i]
    if word.isdigit() and len(word) == 2:
        scores[_PERSON] += 2.0
    elif phrases.codes[i] == "P":
        behind = phrases.at(i)
        land = gazetteer().region_code(_text(sentence, i, behind.head)) if behind is not None else None
        if land or word in gazetteer().admins:
            scores[_PLACE] += 2.0
    else:
        behind = phrases.at(i)
        if behind is not None:
            head = sentence.words[behind.head].lower()
            if head in people.ROLE_NOUNS:
                scores[_PERSON] += 2.0
            elif head in people.BODY_NOUNS:
                scores[_BODY] += 2.0


def _apposition(sentence: Sentence, phrases: Phrases, last: int) -> tuple[str, ...]:
    """The office behind a name: "Steve Jobs, the chief executive of Apple"."""
    if last + 2 >= len(sentence.words) or sentence.words[last + 1] != ",":
        return ()
    behind = phrases.at(last + 2)
    if behind is None or behind.first != last + 2:
        return ()
    word = sentence.words[behind.head].lower()
    return (word,) if word in people.ROLE_NOUNS else ()


def _gender(roles: tuple[str, ...], given: str) -> str:
    if any(r in people.FEMALE_NOUNS for r in roles):
        return "f"
    if any(r in people.MALE_NOUNS for r in roles):
        return "m"
    low = given.lower()
    female, male = low in people.FEMALE_NAMES, low in people.MALE_NAMES
    return "f" if female and not male else "m" if male and not female else ""


@lru_cache(maxsize=20_000)
def _own_scores(text: str) -> tuple[float, float, float, float]:
    """What the words of a name alone say of its type."""
    words = text.split(" ")
    low = [w.lower().strip(".") for w in words]
    person, body, place, other = 0.0, 0.0, 0.0, 0.8
    first, last = low[0], low[-1]
    given = first in people.FEMALE_NAMES or first in people.MALE_NAMES
    plain = all(w.replace("-", "").replace("'", "").replace(".", "").isalpha() for w in words)
    if len(words) > 1:
        person += 2.5 if given and plain else 0.0
        person += 1.0 if len(words) <= 3 and plain and not words[-1].isupper() else -0.5
        person += 1.5 if any(len(w.strip(".")) == 1 for w in words[1:-1]) else 0.0
        person += 1.0 if last in ("jr", "sr", "iii") else 0.0
    elif given:
        person += 1.0
    elif plain and not words[0].isupper():
        person += 0.6
    if last in bodies.ENDINGS and len(words) > 1:
        body += 3.0
    if len(words) > 2 and first in bodies.OPENINGS and low[1] in ("of", "for"):
        body += 3.5
    if text.lower() in bodies.KNOWN or first in bodies.KNOWN:
        body += 3.0
    mapped = _map_score(text, len(words))
    if len(words) == 1 and 2 <= len(text) <= 6 and text.isupper() and mapped < 4.0:
        body += 2.0
    if "&" in words:
        body += 2.0
    if last in bodies.PLACE_ENDINGS:
        place += 2.5 if len(words) > 1 else 1.0
    if first in bodies.PLACE_OPENINGS and len(words) > 1:
        place += 1.5
    if any(w in _THINGS for w in low) or any(c.isdigit() for c in text):
        other += 2.2
    place += mapped
    return person, body, place, other


def _map_score(text: str, count: int) -> float:
    """How surely the gazetteer makes a name a place's."""
    book = gazetteer()
    if book.land(text) is not None:
        return 4.0
    cities = book.cities(text)
    if not cities:
        return 0.0
    if book.ambiguous(text):
        return 0.2
    people_there = max(city.population for city in cities)
    size = 1.2 if people_there > 1_000_000 else 0.7 if people_there > 100_000 else 0.0
    return 1.3 + size if count == 1 else 2.8 + size


def _types(candidates: list[_Candidate]) -> dict[str, NameType]:
    """The type of each name's text, from all of its mentions together."""
    sums: dict[str, list[float]] = {}
    for c in candidates:
        held = sums.get(c.text)
        if held is None:
            own = _own_scores(c.text)
            held = sums[c.text] = list(own)
        own = _own_scores(c.text)
        for t in range(4):
            held[t] = max(min(held[t] + c.scores[t] - own[t], own[t] + 4.0), own[t] - 3.0)
    surnames = {text.rsplit(" ", 1)[1] for text, s in sums.items() if " " in text and max(s) == s[_PERSON]}
    for text, held in sums.items():
        if text in surnames and held[_PLACE] < 5.0:
            held[_PERSON] += 3.0
    return {text: _TYPES[held.index(max(held))] for text, held in sums.items()}


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


def _text(sentence: Sentence, first: int, last: int) -> str:
    """The words as the reader would write them, on one line."""
    parts = [sentence.words[first]]
    for i in range(first + 1, last + 1):
        if sentence.starts[i] > sentence.ends[i - 1]:
            parts.append(" ")
        parts.append(sentence.words[i])
    return "".join(parts)


def text_of(sentence: Sentence, phrase: Phrase) -> str:
    """The phrase's words."""
    return _text(sentence, phrase.first, phrase.last)
