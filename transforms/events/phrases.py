"""The noun phrases of a sentence, cut by a pattern over its tags: "NATO chief Mark Rutte", "18 people"."""

import re
from bisect import bisect_left
from collections.abc import Iterator

import msgspec

from transforms.languages.en.verbs import BASES, IRREGULAR_PAST
from transforms.languages.sentence import Sentence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# One letter a token, so that phrases and clauses are patterns over a short string.
_LETTERS = {
    "DT": "D", "PDT": "D", "WDT": "w", "WP": "w", "WP$": "S", "PRP$": "S", "JJ": "J", "JJR": "J", "JJS": "J",
    "CD": "C", "NN": "N", "NNS": "L", "NNP": "P", "NNPS": "P", "PRP": "p", "EX": "e", "WRB": "W", "RB": "R",
    "RBR": "R", "RBS": "R", "RP": "r", "POS": "'", "VB": "v", "VBP": "v", "VBZ": "v", "VBD": "v", "VBN": "n",
    "VBG": "g", "MD": "m", "TO": "t", "IN": "i", "CC": "c", ",": ",", ":": ":", ".": ".", "``": '"', "''": '"',
    "-LRB-": "(", "-RRB-": ")", "$": "$", "#": "$", "HYPH": "-", "FW": "P", "SYM": "x", "LS": "x", "UH": "x",
    "ADD": "P", "AFX": "J", "GW": "N", "NFP": "x", "XX": "x",
}  # fmt: skip
_OWN_LETTERS = {"of": "o", "by": "y", "with": "h", "to": "t", "(": "(", ")": ")", "[": "(", "]": ")", "-": "-",
                "–": "-", "&": "&"}  # fmt: skip
_APPROXIMATE = _words("about around over nearly almost approximately roughly some under")
_TURNS = _words("last next this past previous following coming")
_PARTICLES = _words("de la le du des von van der den bin al el ibn di da del dos y abu ter zu af")
_ARTICLES = _words("the a an every no")
_DAYS = _words("today yesterday tomorrow tonight")
_TIME_NAMES = _words(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul.
    aug. sep. sept. oct. nov. dec. mon tue wed thu fri sat sun mon. tue. wed. thu. fri. sat. sun."""
)
_TIME_NOUNS = _TIME_NAMES | _words(
    """second seconds minute minutes hour hours day days week weeks weekend weekends fortnight month months quarter
    quarters year years decade decades century centuries morning mornings afternoon evening evenings night nights
    midnight noon dawn dusk time times moment period spring summer autumn winter christmas easter ramadan anniversary
    season while past future today yesterday tomorrow tonight date beginning end start eve am pm a.m. p.m. gmt utc
    millennium semester era"""
)

_KEPT = 50_000
"""Words with a tag whose letter is remembered."""

# M is a weekday or a month, T "today", U a unit of time, X "last" or "next" (an adjective but before a unit), A
# "about", Y "this", B a verb with a capital.
_ABOUT_NUMBER = re.compile(r"A(?=[C$])")
_TURNED = re.compile(r"[XY](?=U)")
_IN_NAME = re.compile(r"(?<=P)[-&](?=P)")
_OWNED_DAY = re.compile(r"T(?=')")
_DETERMINED = r"[DS]{1,3}(?:[R-]{0,2}[JCng$MNLPU]){0,24}"
_BARE = r"(?:[R-]?[JC$]){0,10}-?(?:[NPU](?:-?(?:[NPJ$U]|C(?!C?U))){0,24}L?(?:-?[NLU]){0,8}|L(?:-?[NLU]){0,8})"
_OWNED = r"(?:'(?:[R-]{0,2}(?:[JC$MNLPU]|[gn](?=[JNLPU]))){0,24})*"
_PHRASE = re.compile(rf"(?:{_DETERMINED}|{_BARE}|C?M[NLUCM,]{{0,3}}|(?:R?[C$]){{1,6}}){_OWNED}|[pwe]|T")
_NOUN_END = re.compile(r".*[NLPCMUS]")
_PARTICIPLE = re.compile(r".*?[NLPMU].*?(?=(?<!-)[ngR]|(?<=[NLP])M|(?<=L)P)")


class Phrase(msgspec.Struct, frozen=True, gc=False):
    """One noun phrase, tokens `first` to `last`; `owner` is the last token before a possessive 's, or -1."""

    first: int
    last: int
    head: int
    owner: int = -1
    temporal: bool = False


class Phrases:
    """A sentence's phrases. `codes` is a letter a token; `covering[i]` the number of the phrase of token i, or -1.

    `clauses` is what has been read of its clauses.
    """

    __slots__ = ("_made", "_spans", "clauses", "codes", "covering", "words")

    def __init__(self, words: tuple[str, ...], codes: str, spans: list[tuple[int, int]]) -> None:
        """The phrases at those spans of tokens; a phrase is looked into only when it is asked for."""
        self.words, self.codes, self._spans = words, codes, spans
        self.clauses: object = None
        self._made: list[Phrase | None] = [None] * len(spans)
        covering = [-1] * len(words)
        for number, (first, end) in enumerate(spans):
            covering[first:end] = [number] * (end - first)
        self.covering = covering

    def at(self, token: int) -> Phrase | None:
        """The phrase that the token is in."""
        if not 0 <= token < len(self.covering):
            return None
        number = self.covering[token]
        return (self._made[number] or self.numbered(number)) if number >= 0 else None

    def numbered(self, number: int) -> Phrase:
        """The phrase of that number."""
        made = self._made[number]
        if made is None:
            made = self._made[number] = _phrase(self.words, self.codes, *self._spans[number])
        return made

    def between(self, first: int, end: int) -> Iterator[Phrase]:
        """The phrases that lie in the tokens from `first` to before `end`, in order."""
        number = bisect_left(self._spans, (max(first, 0), 0))
        while number < len(self._spans) and self._spans[number][1] <= end:
            yield self.numbered(number)
            number += 1


def phrases_of(sentence: Sentence, codes: str = "") -> Phrases:
    """Cuts the sentence into its noun phrases; `codes` are its `codes_of` where the caller has them."""
    codes = codes or codes_of(sentence)
    spans: list[tuple[int, int]] = []
    at = 0
    search = _PHRASE.search
    while match := search(codes, at):
        first, end = match.span()
        if end - first > 1:
            end = _trimmed(codes, first, _before_name(codes, first, end))
        at = end if end > first else first + 1
        bare = end - first == 1 and codes[first] == "D" and sentence.words[first].lower() in _ARTICLES
        if end > first and not bare:
            spans.append((first, end))
    return Phrases(sentence.words, codes, spans)


def codes_of(sentence: Sentence) -> str:
    """The sentence as a string of letters, a token each."""
    codes = "".join(map(_letters, zip(sentence.words, sentence.tags, strict=True)))
    if "A" in codes:
        codes = _ABOUT_NUMBER.sub("R", codes).replace("A", "i")
    if "X" in codes or "Y" in codes:
        codes = _TURNED.sub("M", codes).replace("X", "J").replace("Y", "D")
    if "-" in codes or "&" in codes:
        codes = _IN_NAME.sub("P", _elected(sentence.words, codes)).replace("&", "c")
    if "B" in codes:
        codes = _capital_verbs(sentence, codes)
    return _OWNED_DAY.sub("M", codes) if "T" in codes else codes


def _elected(words: tuple[str, ...], codes: str) -> str:
    """The letters with the second part of "President - elect" as a name's, whatever its tag."""
    at = codes.find("-")
    while 0 < at < len(codes) - 1:
        if words[at + 1] in ("elect", "designate") and codes[at - 1] in "PN":
            codes = f"{codes[: at - 1]}PPP{codes[at + 2 :]}"
        at = codes.find("-", at + 1)
    return codes


def _capital_verbs(sentence: Sentence, codes: str) -> str:
    """Decides whether words tagged as verbs and written with a capital are names: "Boeing", but "Visiting Russia"."""
    letters = list(codes)
    headline = codes.count("B") > 2
    for i, letter in enumerate(codes):
        if letter != "B":
            continue
        opens = i == 0 or codes[i - 1] in '":.('
        before_name = codes[i + 1 : i + 2] == "P"
        name = (before_name and not _is_verb(sentence.words[i].lower())) if opens else not headline
        letters[i] = "P" if name else _LETTERS[sentence.tags[i]]
    return "".join(letters)


def _is_verb(low: str) -> bool:
    """Whether the lower-case word is a form of a verb that news uses."""
    if low in BASES or low in IRREGULAR_PAST:
        return True
    stem = re.sub(r"(?:ing|ed|es|s)$", "", low)
    return stem in BASES or f"{stem}e" in BASES or (len(stem) > 2 and stem[-1] == stem[-2] and stem[:-1] in BASES)


class _Letters(dict[tuple[str, str], str]):
    """The letters of words with their tags, as far as they have been asked for: forgets all when it has too many."""

    def __missing__(self, tagged: tuple[str, str]) -> str:
        if len(self) >= _KEPT:
            self.clear()
        letter = self[tagged] = _letter(*tagged)
        return letter


_letters = _Letters().__getitem__


def _letter(word: str, tag: str) -> str:
    letter = _LETTERS.get(tag, "x")
    low = word.lower()
    own = "N" if low == "mine" else _OWN_LETTERS.get(low)
    if own is not None:
        return own
    if letter in "vng" and word[:1].isupper() and word[1:].islower():
        return "B"
    if letter == "P" and word == low and word.isalpha() and low not in _PARTICLES:
        letter = "L" if tag == "NNPS" else "N"
    if letter in "NLPJ":
        if low in _DAYS:
            return "T"
        if low in _TIME_NAMES and letter != "J":
            return "M"
        if low in _TURNS and letter == "J":
            return "X"
        return "U" if letter in "NL" and low in _TIME_NOUNS else letter
    if letter == "i" and low in _APPROXIMATE:
        return "A"
    return "Y" if letter == "D" and low == "this" else letter


def _before_name(codes: str, first: int, end: int) -> int:
    """Where a name begins another phrase: "the year Apple", and "In his first term Trump pushed"."""
    cut = codes.find("UP", first, end)
    if cut >= 0:
        return cut + 1
    opens = first == 1 or (first > 1 and codes[first - 2] in ',"')
    if opens and codes[first - 1] in "ihy" and codes[end : end + 1] in ("v", "m", "R"):
        cut = codes.find("NP", first, end)
    return cut + 1 if cut >= 0 else end


def _trimmed(codes: str, first: int, end: int) -> int:
    """The end of the phrase without what cannot end one: "the agreement signed" is "the agreement"."""
    if codes[first] in "DS":
        noun_end = _NOUN_END.match(codes, first, end)
        if noun_end is None:
            return end if codes[end - 1] in "DSJR" else first + 1
        stop = noun_end.end()
        cut = _PARTICIPLE.match(codes, first, stop)
        return cut.end() if cut is not None else stop
    while end > first + 1 and codes[end - 1] in "JR$,'gn-":
        end -= 1
    return end


def _phrase(words: tuple[str, ...], codes: str, first: int, end: int) -> Phrase:
    last = end - 1
    head = last
    while head > first and codes[head] not in "NLPMUpweT":
        head -= 1
    if codes[head] not in "NLPMUpweT":
        head = last
    owner = codes.rfind("'", first, end) - 1
    code = codes[head]
    temporal = code in "MTU" or (code == "C" and _is_time(words[head]))
    return Phrase(first, last, head, owner if owner >= first else -1, temporal)


def _is_time(number: str) -> bool:
    """Whether a number on its own is a year or a time of day."""
    return ":" in number or (len(number) == 4 and number.isdigit() and "1000" <= number <= "2199")
