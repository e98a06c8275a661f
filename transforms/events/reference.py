"""Who a pronoun or a description stands for: "he", "it", "they", "the company", "the former Dutch prime minister"."""

import math
from collections.abc import Iterator

from transforms.events.gazetteer import demonyms
from transforms.events.name_types import NameType
from transforms.events.phrases import Phrase, Phrases
from transforms.events.roster import Bearer, Name, Roster
from transforms.languages.en import people
from transforms.languages.sentence import Sentence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_HE = _words("he him his himself")
_SHE = _words("she her hers herself")
_IT = _words("it its itself")
_THEY = _words("they them their theirs themselves")
# Nouns that any body may be called by; of the others the name must have the word.
_ANY_BODY = _words("company firm group organisation organization corporation maker manufacturer giant")
_STEMS = {"airline": "air", "carrier": "air", "carmaker": "motor", "planemaker": "air", "lender": "bank"}
_REACH = 4
"""How many sentences back a pronoun or a description finds its name."""
_WIDTH = 60
"""Words of a sentence that are looked at."""
_OPENING = 30
"""The sentences at an article's head in which its leading names stand."""


def pronoun(roster: Roster, number: int, token: int, word: str) -> str | None:
    """The name or the words that the pronoun at that token of sentence `number` stands for."""
    if word in _HE:
        return _person_before(roster, number, token, "m")
    if word in _SHE:
        return _person_before(roster, number, token, "f")
    if word in _IT:
        return _thing_before(roster, number, token, plural=False)
    if word in _THEY:
        return _thing_before(roster, number, token, plural=True)
    return None


def description(roster: Roster, number: int, phrase: Phrase) -> str | None:
    """The name behind a common noun; None where it is not known."""
    sentence = roster.sentences[number]
    word = sentence.words[phrase.head].lower()
    role = word in people.ROLE_NOUNS or word in people.FEMALE_NOUNS
    body = word in people.BODY_NOUNS
    if role or body:
        named = _explained(roster, sentence, phrase.last)
        if named is not None:
            return named
    if sentence.words[phrase.first].lower() != "the" or sentence.tags[phrase.head] in ("NNS", "NNPS"):
        return None
    inner = {w.lower() for w in sentence.words[phrase.first + 1 : phrase.last + 1]}
    if role:
        found = _office_holder(roster, number, phrase.first, word, inner)
        if found is not None or not body:
            return found
    if body and len(inner) <= 2:
        noun = "" if word in _ANY_BODY else _STEMS.get(word, word)
        return _nearest(roster, number, phrase.first, "organization", noun=noun)
    return None


def _person_before(roster: Roster, number: int, token: int, gender: str) -> str | None:
    """The person of that gender: described or named in the same sentence, named before, or the article's main one."""
    main = _main_person(roster, gender)
    if main is not None and main.gender == "" and roster.leaning == gender:
        main.gender = gender
    here = _described_here(roster, number, token, gender)
    found = _nearest(roster, number, token, "person", gender, least=9.0 if here else 0.0) or here
    return found or (main.canonical if main is not None and main.gender == gender else None)


def _nearest(
    roster: Roster, number: int, token: int, kind: NameType, gender: str = "", noun: str = "", least: float = 0.0
) -> str | None:
    """The likeliest name of that type before the token: near, named often, and rather a subject."""
    best, weight = None, least
    for back, name in _names_before(roster, number, token):
        if name.type != kind or (noun and noun not in name.canonical.lower()):
            continue
        bearer = roster.bearers[name.canonical]
        if not _agrees(bearer, gender):
            continue
        value = 5.0 - 1.5 * back + _prominence(roster, name) + 0.7 * math.log2(bearer.mentions)
        if value > weight:
            best, weight = name.canonical, value
    return best


def _names_before(roster: Roster, number: int, token: int) -> Iterator[tuple[int, Name]]:
    """The names before the token in its sentence and the ones before it, with how many sentences back."""
    field = roster.sentences[number].field
    for back in range(min(_REACH, number + 1)):
        if roster.sentences[number - back].field != field:
            return
        sentence = roster.sentences[number - back]
        end = token - 1 if back == 0 else len(sentence.words)
        for name in roster.within(sentence, max(0, end - _WIDTH), end):
            yield back, name


def _agrees(bearer: Bearer, gender: str) -> bool:
    return not (gender and bearer.gender and bearer.gender != gender)


def _described_here(roster: Roster, number: int, token: int, gender: str) -> str | None:
    """The person that the same sentence describes before the pronoun: "The former prime minister said he"."""
    words, phrases = roster.sentences[number].words, roster.phrases_in(number)
    other = people.MALE_NOUNS if gender == "f" else people.FEMALE_NOUNS
    for phrase in phrases.between(token - _WIDTH, token):
        word = words[phrase.head].lower()
        if word in people.ROLE_NOUNS and word not in other and _is_subject(phrases, phrase):
            return _words_or_name(roster, number, phrase)
    return None


def _main_person(roster: Roster, gender: str) -> Bearer | None:
    """The person whom the article is about: named most often."""
    main = roster.main_person
    return main if main is not None and _agrees(main, gender) else None


def _thing_before(roster: Roster, number: int, token: int, *, plural: bool) -> str | None:
    """What "it" or "they" takes up: the subject before it in its sentence, else the subject of the sentence before."""
    found = _subject(roster, number, token, plural)
    if found is None and number and roster.sentences[number - 1].field == roster.sentences[number].field:
        found = _subject(roster, number - 1, 0, plural)
    if found is None and not plural:
        found = _nearest(roster, number, token, "organization")
    return found


def _subject(roster: Roster, number: int, before: int, plural: bool) -> str | None:
    """The last subject before that token, or the first of the sentence, if it can be an "it" or a "they"."""
    sentence, phrases = roster.sentences[number], roster.phrases_in(number)
    nearby = phrases.between(before - _WIDTH, before) if before else phrases.between(0, _WIDTH)
    subjects = [
        phrase for phrase in nearby
        if _is_subject(phrases, phrase) and phrases.codes[phrase.head] not in "wpe" and not phrase.temporal
    ]  # fmt: skip
    subjects = subjects[::-1] if before else subjects[:1]
    for phrase in subjects:
        many = sentence.tags[phrase.head] in ("NNS", "NNPS")
        name = roster.at(sentence, phrase.head)
        person = _is_person(roster, name) if name else sentence.words[phrase.head].lower() in people.ROLE_NOUNS
        if (many == plural or (plural and name is not None and name.type == "organization")) and (plural or not person):
            return _words_or_name(roster, number, phrase)
    return None


def _is_person(roster: Roster, name: Name) -> bool:
    """Whether a name is surely a person's; one word alone may be a company's that was taken for a person's."""
    bearer = roster.bearers[name.canonical]
    return name.type == "person" and bool(bearer.gender or " " in bearer.canonical)


def _is_subject(phrases: Phrases, phrase: Phrase) -> bool:
    """Whether a verb follows the phrase and no preposition stands before it."""
    i = phrase.last + 1
    while i < len(phrases.codes) and phrases.codes[i] == "R":
        i += 1
    if i >= len(phrases.codes) or phrases.codes[i] not in "vm":
        return False
    return phrase.first == 0 or phrases.codes[phrase.first - 1] not in "ioyht"


def _words_or_name(roster: Roster, number: int, phrase: Phrase) -> str:
    sentence = roster.sentences[number]
    name = roster.at(sentence, phrase.head)
    if name is not None:
        return name.canonical
    return description(roster, number, phrase) or roster.text(sentence, phrase.first, phrase.last)


def _prominence(roster: Roster, name: Name) -> float:
    """How much a name stands out in its sentence: a subject most, what follows a preposition least."""
    phrases = roster.phrases_in(name.sentence)
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


def _explained(roster: Roster, sentence: Sentence, last: int) -> str | None:
    """The name in "a spokeswoman, Jane Roe, said"."""
    if last + 2 >= len(sentence.words) or sentence.words[last + 1] != ",":
        return None
    phrase = roster.phrases(sentence).at(last + 2)
    name = roster.at(sentence, phrase.head) if phrase is not None and phrase.first == last + 2 else None
    if phrase is None or name is None or name.last != phrase.last or name.type not in ("person", "organization"):
        return None
    end = name.last + 1
    return name.canonical if end < len(sentence.words) and sentence.words[end] in (",", ".", ";") else None


def _office_holder(roster: Roster, number: int, first: int, word: str, inner: set[str]) -> str | None:
    """The person of that office, else the foremost one whom nothing said speaks against."""
    nation = {demonyms()[w] for w in (x.capitalize() for x in inner) if w in demonyms()}
    gender = "f" if word in people.FEMALE_NOUNS else "m" if word in people.MALE_NOUNS else ""
    once = bool(nation and inner & {"former", "ex", "ex-"})
    fitting: list[tuple[float, str]] = []
    for canonical, fame in _fame(roster, number, first).items():
        bearer = roster.bearers[canonical]
        if bearer.type != "person" or not _agrees(bearer, gender):
            continue
        if nation and bearer.lands and not nation & bearer.lands:
            continue
        if word in bearer.roles:
            fitting.append((3.0 + fame, canonical))
        elif once:
            fitting.append((fame, canonical))
    return max(fitting)[1] if fitting else None


def _fame(roster: Roster, number: int, first: int) -> dict[str, float]:
    """The names before that token -> how prominent: the article's first ones most, then the latest."""
    fame: dict[str, float] = {}
    field = roster.sentences[number].field
    near = range(max(_OPENING, number - _REACH), number + 1)
    for n in (*range(min(_OPENING, number + 1)), *near):
        if roster.sentences[n].field == field:
            for name in roster.by_sentence[n]:
                if n < number or name.last < first:
                    fame.setdefault(name.canonical, 2.0 / (1 + len(fame)))
                    fame[name.canonical] += 0.3 if number - n <= 2 else 0.0
    return fame
