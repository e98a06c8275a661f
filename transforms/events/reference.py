"""Who a pronoun or a description stands for: "he", "it", "they", "the company", "the former Dutch prime minister".

A wrong name is worse than none: where two bearers are about as likely, or a quotation speaks, the words stay.
"""

import math
from collections.abc import Iterable, Iterator

from transforms.events.gazetteer import demonyms, gazetteer
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
_I = _words("i me myself")
_PRONOUNS = _HE | _SHE | _IT | _THEY | _I
# Nouns that any body may be called by; of the others the name must have the word.
_ANY_BODY = _words("company firm group organisation organization corporation maker manufacturer giant")
_STEMS = {"airline": "air", "carrier": "air", "carmaker": "motor", "planemaker": "air", "lender": "bank"}
_COUNTRY = _words("country nation")
_TOWN = _words("city town")
_TWO = _words("two both")
_PAIRED = {"leaders": "person", "presidents": "person", "ministers": "person", "men": "person", "women": "person",
           "politicians": "person", "pair": "person", "couple": "person", "countries": "place", "nations": "place",
           "states": "place", "sides": "", "companies": "organization", "firms": "organization",
           "parties": "organization", "teams": "organization", "clubs": "organization", "groups": "organization",
           "banks": "organization", "airlines": "organization"}  # fmt: skip
# Words that say which of several ministers or presidents is meant.
_WHICH = _words(
    """prime foreign defence defense finance interior home justice health education trade energy vice deputy economy
    agriculture transport labour labor environment culture first chief"""
)
_SAYING = _words("say tell add write warn declare announce explain reply ask insist")
_WEATHER = _words("rain snow hail drizzle thunder freeze")
_SEEMING = _words("seem appear emerge transpire happen follow take turn become")
_DESCRIBED = 9.0
"""How likely a name must be to go before the person that the same sentence describes."""
_REACH = 4
"""How many sentences back a pronoun or a description finds its name."""
_WIDTH = 60
"""Words of a sentence that are looked at."""
_OPENING = 30
"""The sentences at an article's head in which its leading names stand."""
_MARGIN = 1.2
"""How much likelier a name must be than the next one of its kind: more than a subject than an object."""
_LEADING = 3
"""How many times as often as others of his office a man must be named to be "the president" of the article."""


def pronoun(roster: Roster, number: int, token: int, word: str) -> str | None:
    """The name or the words that the pronoun at that token of sentence `number` stands for."""
    if word in _PRONOUNS and _quoted(roster, number, token):
        return _speaker(roster, number, token) if word in _I else None
    if word in _HE:
        return _person_before(roster, number, token, "m")
    if word in _SHE:
        return _person_before(roster, number, token, "f")
    if word in _IT and not _expletive(roster.sentences[number], token):
        return _thing_before(roster, number, token, plural=False)
    if word in _THEY:
        return _joined_before(roster, number, token, "person") or _thing_before(roster, number, token, plural=True)
    return None


def _quoted(roster: Roster, number: int, token: int) -> bool:
    """Whether somebody else's words begin before the token in its paragraph and end behind it."""
    sentence = roster.sentences[number]
    text, end = roster.article.text(sentence.field), sentence.starts[token]
    before = text[max(text.rfind("\n", 0, end), end - 1_000, 0) : end]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _speaker(roster: Roster, number: int, token: int) -> str | None:
    """The person who says what is quoted: "“I will resign,” Anna Berg said"."""
    sentence = roster.sentences[number]
    close = next((i for i in range(token, len(sentence.words)) if sentence.words[i] in ("”", '"', "''")), -1)
    for name in roster.within(sentence, close, close + 8) if close >= 0 else ():
        near = sentence.lemmas[max(name.first - 1, 0) : name.first] + sentence.lemmas[name.last + 1 : name.last + 2]
        if name.type == "person" and _SAYING & set(near):
            return name.canonical
    return None


def _expletive(sentence: Sentence, token: int) -> bool:
    """Whether the "it" only fills the subject's place: "it rained", "it was announced that", "it took two hours to"."""
    lemmas, tags = sentence.lemmas[token + 1 :], sentence.tags[token + 1 :]
    at = next((i for i, tag in enumerate(tags) if tag[0] not in "RM" and lemmas[i] not in ("have", "do")), -1)
    if at < 0:
        return False
    verb = lemmas[at]
    behind = tags[at + 1 :]
    if verb in _WEATHER:
        return True
    clause = any(
        lemma in ("that", "to", "whether", "if", "when", "who") and tag in ("IN", "TO", "WDT", "WP", "WRB")
        for lemma, tag in zip(lemmas[at + 1 :], behind, strict=True)
    )
    if verb in _SEEMING:
        return clause
    after = next((tag for tag in behind if tag[:2] != "RB" and tag != "VBG"), "")
    return verb == "be" and clause and after in ("VBN", "JJ", "JJR", "JJS")


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
    opening = sentence.words[phrase.first].lower()
    if word in _PAIRED and (opening in _TWO or (opening == "the" and phrase.last > phrase.first)):
        second = sentence.words[phrase.first + 1].lower()
        if word in ("pair", "couple") or _TWO & {opening, second}:
            return _joined_before(roster, number, phrase.first, _PAIRED[word], two=True)
    if opening != "the" or sentence.tags[phrase.head] in ("NNS", "NNPS"):
        return None
    inner = {w.lower() for w in sentence.words[phrase.first + 1 : phrase.last + 1]}
    if role:
        found = _office_holder(roster, number, phrase.first, word, inner)
        if found is not None or not body:
            return found
    if body and len(inner) <= 2:
        return _nearest(roster, number, phrase.first, "organization", noun="" if word in _ANY_BODY else word)
    if word in _COUNTRY and len(inner) == 1:
        return _nearest(roster, number, phrase.first, "place", noun="country")
    if word in _TOWN and len(inner) == 1:
        return _nearest(roster, number, phrase.first, "place", noun="town")
    return None


def _person_before(roster: Roster, number: int, token: int, gender: str) -> str | None:
    """The person of that gender: described or named in the same sentence, named before, or the article's main one."""
    main = _main_person(roster, gender)
    if main is not None and main.gender == "" and roster.leaning == gender:
        main.gender = gender
    here = _described_here(roster, number, token, gender)
    values = _values(roster, number, token, "person", gender)
    if here and max(values.values(), default=0.0) < _DESCRIBED:
        return here
    if values:
        return _clear(values)
    return main.canonical if main is not None and main.gender == gender else None


def _nearest(roster: Roster, number: int, token: int, kind: NameType, noun: str = "") -> str | None:
    """The likeliest name of that type before the token, if it is clearly so."""
    return _clear(_values(roster, number, token, kind, noun=noun))


def _clear(values: dict[str, float]) -> str | None:
    """The name of the highest value, unless another's is nearly as high."""
    ranked = sorted(values, key=lambda name: values[name], reverse=True)
    if len(ranked) > 1 and values[ranked[0]] - values[ranked[1]] < _MARGIN:
        return None
    return ranked[0] if ranked and values[ranked[0]] > 0.0 else None


def _values(
    roster: Roster, number: int, token: int, kind: NameType, gender: str = "", noun: str = ""
) -> dict[str, float]:
    """How likely each name of that type before the token is: near, named often, and rather a subject."""
    values: dict[str, float] = {}
    for back, name in _names_before(roster, number, token):
        if name.type != kind or name.text in demonyms() or (noun and not _called(roster.bearers[name.canonical], noun)):
            continue
        bearer = roster.bearers[name.canonical]
        if not _agrees(bearer, gender):
            continue
        value = 5.0 - 1.5 * back + _prominence(roster, name) + 0.7 * math.log2(bearer.mentions)
        value += 0.7 if gender and bearer.gender else 0.0
        values[name.canonical] = max(value, values.get(name.canonical, value))
    return values


def _called(bearer: Bearer, noun: str) -> bool:
    """Whether the article or the name itself calls the bearer that: "Aerovia, an airline", "Iberia Airlines"."""
    if bearer.type == "place":
        land = gazetteer().land(bearer.canonical)
        if noun == "country":
            return land is not None and land.kind == "country"
        return land is None and bool(gazetteer().towns(bearer.canonical))
    stem = _STEMS.get(noun, noun)
    return noun in bearer.roles or stem in bearer.canonical.lower()


def _joined_before(roster: Roster, number: int, token: int, kind: str, *, two: bool = False) -> str | None:
    """The names that the sentence joins before the token, else the one before: "Norway and Denmark agreed"."""
    field = roster.sentences[number].field
    for n, end in ((number, token), (number - 1, _WIDTH)):
        if n < 0 or roster.sentences[n].field != field:
            continue
        named = [name for name in roster.by_sentence[n] if name.last < end and name.text not in demonyms()]
        names = [name for name in named if not kind or name.type == kind]
        joined = _joined(roster, n, names)
        if not joined and two and len({name.canonical for name in names}) == 2 and kind == "person":
            joined = names[:1] + [name for name in names if name.canonical != names[0].canonical][:1]
        if joined and not (two and len(joined) != 2):
            return _listed([name.canonical for name in joined])
        if names:
            return None
    return None


def _joined(roster: Roster, number: int, names: list[Name]) -> list[Name]:
    """The first names of the sentence that only commas and "and" stand between, where a verb follows the last."""
    codes = roster.codes[number]
    held = names[:1]
    for name in names[1:]:
        between = codes[held[-1].last + 1 : name.first].replace(",", "")
        if between not in ("c", ""):
            break
        held.append(name)
        if between == "c":
            subject = codes[name.last + 1 : name.last + 2] in ("v", "m", "n")
            return held if subject and len({n.canonical for n in held}) == len(held) else []
    return []


def _listed(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


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
    """The person of that office, or of a past one the foremost whom nothing said speaks against; None of several."""
    nation = {demonyms()[w] for w in (x.capitalize() for x in inner) if w in demonyms()}
    gender = "f" if word in people.FEMALE_NOUNS else "m" if word in people.MALE_NOUNS else ""
    once = bool(nation and inner & {"former", "ex", "ex-"})
    holders: dict[str, float] = {}
    others: dict[str, float] = {}
    for canonical, fame in _fame(roster, number, first).items():
        bearer = roster.bearers[canonical]
        if bearer.type != "person" or not _agrees(bearer, gender):
            continue
        if nation and bearer.lands and not nation & bearer.lands:
            continue
        if word in bearer.roles:
            if not _other_office(bearer, inner):
                holders[canonical] = fame
        elif once:
            others[canonical] = fame
    of_nation = [name for name in holders if nation & roster.bearers[name].lands]
    if len(of_nation) == 1:
        return of_nation[0]
    if len(holders) > 1:
        return _leading(roster, holders)
    fitting = holders or others
    return max(fitting, key=lambda name: (fitting[name], name)) if fitting else None


def _other_office(bearer: Bearer, inner: set[str]) -> bool:
    """Whether the person is another minister than the one described: "the foreign minister" is no prime minister."""
    said, held = inner & _WHICH, bearer.roles & _WHICH
    return bool(said and held and not said & held)


def _leading(roster: Roster, holders: Iterable[str]) -> str | None:
    """The holder of an office who is named far more often than the others."""
    best, second, *_ = sorted(holders, key=lambda name: roster.bearers[name].mentions, reverse=True)
    return best if roster.bearers[best].mentions >= _LEADING * roster.bearers[second].mentions else None


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
