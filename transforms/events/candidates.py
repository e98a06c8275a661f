"""The runs of capitalised words that may be names, cut at titles: "US President Barack Obama" holds two."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from transforms.events.gazetteer import demonyms, gazetteer
from transforms.languages.en import bodies, people
from transforms.languages.sentence import Sentence

_SHORT_TITLES = frozenset({"Mr", "Ms", "Dr", "Lt", "MP", "Sr", "Mr.", "Ms.", "Dr.", "Lt."})
_PHRASE_BEFORE = frozenset("NLPJnDSC-")
_HEADLINE = 0.6
"""The share of capitalised words from which a sentence counts as a headline, whose capitals say nothing."""
_LONGEST = 15
"""The words of a name at most."""
_NUMERALS = frozenset("II III IV VI VII VIII IX XI XII XIII XIV XV XVI XXIII".split())  # noqa: SIM905
_WORD = re.compile(r"[^\W\d_]")


class Candidate(msgspec.Struct, gc=False):
    """Tokens `first` to `last` of sentence number `sentence`; the offices and nations that stand before them.

    `titled` where a title in the same run or a common noun for a person stands right before.
    """

    sentence: int
    first: int
    last: int
    text: str
    titled: bool = False
    roles: tuple[str, ...] = ()
    lands: tuple[str, ...] = ()


def candidates(number: int, sentence: Sentence, codes: str) -> Iterator[Candidate]:
    """The candidates of a sentence whose letters are `codes`, in order."""
    at = codes.find("P")
    while at >= 0:
        end = _run_end(sentence, codes, at)
        yield from _split(number, sentence, codes, _run_start(sentence, codes, at), end - 1)
        at = codes.find("P", end)


def is_headline(sentence: Sentence, codes: str) -> bool:
    """Whether most of the words are capitalised: "Parliament Votes on Budget"."""
    if codes.count("P") * 2 < len(codes):
        return False
    words = [word for word in sentence.words if _WORD.match(word)]
    return len(words) > 4 and sum(word[0].isupper() for word in words) >= _HEADLINE * len(words)


def known_in(number: int, sentence: Sentence, codes: str, known: set[str]) -> Iterator[Candidate]:
    """The names of a headline that other sentences have too, the longest first."""
    words, i = sentence.words, 0
    while i < len(words):
        end = min(len(words), i + 6)
        while end > i and not (codes[i] in "PNLJ" and span_text(sentence, i, end - 1) in known):
            end -= 1
        if end > i:
            yield Candidate(number, i, end - 1, span_text(sentence, i, end - 1))
        i = max(end, i + 1)


def _run_start(sentence: Sentence, codes: str, i: int) -> int:
    """The first word of a run: a capitalised adjective before a name is part of it ("Great Yarmouth")."""
    while i > 1 and codes[i - 1] == "J" and sentence.words[i - 1].istitle() and sentence.words[i - 1] not in demonyms():
        i -= 1
    return i


def _run_end(sentence: Sentence, codes: str, i: int) -> int:
    """The token behind the run of name words that begins at i; "Ministry of Defence" is one run."""
    words, begin = sentence.words, i
    count = min(len(codes), i + _LONGEST)
    while i < count:
        code = codes[i]
        if code == "P" or _goes_on(words, codes, i):
            i += 1
        elif code == "-" and codes[i + 1 : i + 2] == "C" and sentence.ends[i - 1] == sentence.starts[i + 1] - 1:
            i += 2
        elif code == "o" and (words[i - 1].lower() in bodies.OPENINGS or words[i - 1].lower() in bodies.WATERS):
            i += 2 if codes[i + 1 : i + 2] == "D" else 1
            if i >= count or codes[i] not in "PNLJ" or not words[i][:1].isupper():
                return i - (2 if codes[i - 1] == "D" else 1)
        elif (code == "-" and _syllable(sentence, codes, begin, i)) or (code == "'" and _owned_name(words, i)):
            i += 2
        elif code == "c" and i + 1 < count and words[begin].lower() in bodies.OPENINGS and codes[i + 1 : i + 2] == "P":
            i += 1
        else:
            break
    return i


def _syllable(sentence: Sentence, codes: str, begin: int, i: int) -> bool:
    """Whether the hyphen at i is within a given name: "Kim Jong-un", "Kwok Ka-ki"; but not "the US dollar-based"."""
    words = sentence.words
    if i - 2 < begin or i + 1 >= len(words) or sentence.ends[i - 1] != sentence.starts[i + 1] - 1:
        return False
    first, second = words[i - 1], words[i + 1]
    behind = codes[i + 2 : i + 3]
    short = first.istitle() and 2 <= len(first) <= 5 and len(second) <= 6
    return short and second.islower() and behind not in ("N", "L", "-")


def _owned_name(words: Sequence[str], i: int) -> bool:
    """Whether the possessive mark at i is within a name: "Workers' Party"."""
    return words[i - 1].lower() in bodies.OWNERS and i + 1 < len(words) and words[i + 1].lower() in bodies.ENDINGS


def _goes_on(words: Sequence[str], codes: str, i: int) -> bool:
    """Whether a capitalised common word or a number is part of the name before it: "Apollo 11"."""
    if codes[i] in "JNLU":
        return words[i][:1].isupper() and words[i] not in demonyms()
    if words[i] in _NUMERALS:
        return True
    return codes[i] == "C" and i + 1 < len(codes) and codes[i + 1] not in "NLPJUC" and words[i][:1].isdigit()


def _split(number: int, sentence: Sentence, codes: str, first: int, last: int) -> Iterator[Candidate]:
    """Cuts a run at its titles."""
    words = sentence.words
    titles = _titles(words, first, last)
    if titles and titles[-1] < last and words[last].lower().strip(".") in bodies.ENDINGS:
        titles = []
    if not titles:
        roles, lands, titled = _before(sentence, codes, first)
        yield Candidate(number, first, last, span_text(sentence, first, last), titled, roles, lands)
        return
    begin = first
    held: list[str] = []
    _, nations, _ = _before(sentence, codes, first)
    land = list(nations)
    for i in titles:
        if begin < i:
            text = span_text(sentence, begin, i - 1)
            yield Candidate(number, begin, i - 1, text)
            code = demonyms().get(words[i - 1]) or gazetteer().region_code(text)
            land += [code[:2]] if code else []
        held += [] if words[i] == "-" else [words[i].lower().strip(".")]
        begin = i + 1
    single = begin == last or (begin + 1 == last and words[last] in _NUMERALS)
    if single and words[begin - 1].lower() in people.THRONES:
        begin -= 1
    if begin <= last:
        yield Candidate(
            number, begin, last, span_text(sentence, begin, last), True, (*held, *_joined_roles(held)), tuple(land)
        )  # fmt: skip


def _joined_roles(titles: list[str]) -> tuple[str, ...]:
    """The office of a title in several words: "prime-minister"."""
    return ("-".join(titles),) if len(titles) > 1 else ()


def _titles(words: Sequence[str], first: int, last: int) -> list[int]:
    """The tokens of a run that are titles or stand before one: "Deputy", "Prime" and "Minister"."""
    found: list[int] = []
    for i in range(last, first - 1, -1):
        low = words[i].lower()
        title = low.rstrip(".") in people.TITLES and (len(low) > 2 or words[i] in _SHORT_TITLES)
        follows = bool(found) and found[-1] == i + 1
        hyphen = i > first and words[i - 1] == "-"
        if title or (low == "elect" and hyphen) or (follows and (low in people.TITLE_MODIFIERS or low == "-")):
            found.append(i)
    return found[::-1]


def _before(sentence: Sentence, codes: str, first: int) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """The offices and nations before a name ("former Dutch prime minister"), and whether an office is next to it."""
    if first == 0 or codes[first - 1] not in _PHRASE_BEFORE:
        return (), (), False
    nations = demonyms()
    roles: list[str] = []
    lands: list[str] = []
    i = first - 1
    while i >= 0 and first - i < 9 and codes[i] in _PHRASE_BEFORE:
        word = sentence.words[i]
        low = word.lower()
        if low in people.ROLE_NOUNS or low in people.FEMALE_NOUNS:
            roles.append(low)
        elif word in nations:
            lands.append(nations[word])
        elif codes[i] == "P":
            code = gazetteer().region_code(word)
            lands += [code[:2]] if code else []
        i -= 1
    next_to = sentence.words[first - 1].lower() if first else ""
    titled = bool(roles) and next_to == roles[0] and next_to not in people.BODY_NOUNS
    return tuple(roles), tuple(lands), titled


def span_text(sentence: Sentence, first: int, last: int) -> str:
    """The words from one token to another, with single blanks where the source has any."""
    if first == last:
        return sentence.words[first]
    words, starts, ends = sentence.words, sentence.starts, sentence.ends
    text = words[first]
    for i in range(first + 1, last + 1):
        text += f" {words[i]}" if starts[i] > ends[i - 1] else words[i]
    return text
