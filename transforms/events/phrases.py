"""The noun phrases of a sentence, cut by a pattern over its tags: "NATO chief Mark Rutte", "18 people"."""

import re

import msgspec

from transforms.languages.sentence import Sentence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# One letter a token, so that phrases and clauses are patterns over a short string.
_CODES = {
    "DT": "D", "PDT": "D", "WDT": "w", "WP": "w", "WP$": "S", "PRP$": "S", "JJ": "J", "JJR": "J", "JJS": "J",
    "CD": "C", "NN": "N", "NNS": "N", "NNP": "P", "NNPS": "P", "PRP": "p", "EX": "e", "WRB": "W", "RB": "R",
    "RBR": "R", "RBS": "R", "RP": "r", "POS": "'", "VB": "v", "VBP": "v", "VBZ": "v", "VBD": "v", "VBN": "n",
    "VBG": "g", "MD": "m", "TO": "t", "IN": "i", "CC": "c", ",": ",", ":": ":", ".": ".", "``": '"', "''": '"',
    "-LRB-": "(", "-RRB-": ")", "$": "$", "#": "$", "HYPH": "-", "FW": "P", "SYM": "x", "LS": "x", "UH": "x",
    "ADD": "P", "AFX": "J", "GW": "N", "NFP": "x", "XX": "x",
}  # fmt: skip
_WORD_CODES = {"of": "o", "by": "y", "with": "h", "to": "t", "(": "(", ")": ")", "[": "(", "]": ")"}
_APPROXIMATE = _words("about around over nearly almost approximately roughly some under")
_TURNS = _words("last next this past previous following coming")
_DAYS = _words("today yesterday tomorrow tonight")
_TIME_NAMES = _words(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul.
    aug. sep. sept. oct. nov. dec. mon tue wed thu fri sat sun mon. tue. wed. thu. fri. sat. sun."""
)
TIME_NOUNS = _words(
    """second seconds minute minutes hour hours day days week weeks weekend weekends fortnight month months quarter
    quarters year years decade decades century centuries morning mornings afternoon evening evenings night nights
    midnight noon dawn dusk time times moment period spring summer autumn winter christmas easter ramadan anniversary
    season while past future today yesterday tomorrow tonight date beginning end start eve am pm a.m. p.m. gmt utc
    millennium semester era"""
) | _TIME_NAMES  # fmt: skip

_PHRASE = re.compile(
    r"(?:[DS]{1,3}(?:[R-]{0,2}[JCng$MNP]){0,24}|(?:[R-]?[JC$]){0,10}-?[NP](?:-?[NPCJ$]){0,24}"
    r"|(?:R?[C$]){1,6}|M[NCM,]{0,3})"
    r"(?:'(?:[R-]{0,2}[JC$MNP]){0,24})*|[pwe]|T"
)


class Phrase(msgspec.Struct, frozen=True, gc=False):
    """One noun phrase, tokens `first` to `last`; `owner` is the last token before a possessive 's, or -1."""

    first: int
    last: int
    head: int
    owner: int = -1
    temporal: bool = False


class Phrases(msgspec.Struct, frozen=True):
    """A sentence's phrases. `codes` is a letter a token; `covering[i]` the number of the phrase of token i, or -1."""

    codes: str
    spans: tuple[Phrase, ...]
    covering: tuple[int, ...]

    def at(self, token: int) -> Phrase | None:
        """The phrase that the token is in."""
        number = self.covering[token] if 0 <= token < len(self.covering) else -1
        return self.spans[number] if number >= 0 else None


def phrases_of(sentence: Sentence) -> Phrases:
    """Cuts the sentence into its noun phrases."""
    words, tags = sentence.words, sentence.tags
    codes = _codes(words, tags)
    covering = [-1] * len(words)
    spans: list[Phrase] = []
    at = 0
    while match := _PHRASE.search(codes, at):
        first, at = match.span()
        end = _trimmed(codes, first, _before_name(codes, tags, first, at))
        at = max(end, first + 1)
        if end <= first:
            continue
        covering[first:end] = [len(spans)] * (end - first)
        spans.append(_phrase(words, codes, first, end))
    return Phrases(codes, tuple(spans), tuple(covering))


def _codes(words: tuple[str, ...], tags: tuple[str, ...]) -> str:
    """The sentence as a string of letters, a token each."""
    letters = [_CODES.get(tag, "x") for tag in tags]
    last = len(words) - 1
    for i, word in enumerate(words):
        letter = letters[i]
        if letter in "NPJRivmC" and len(word) < 10:
            low = word.lower()
            if low in _WORD_CODES:
                letters[i] = _WORD_CODES[low]
            elif letter in "NPJ" and low in _DAYS:
                letters[i] = "M" if i < last and tags[i + 1] == "POS" else "T"
            elif (letter in "NP" and low in _TIME_NAMES) or (
                letter == "J" and low in _TURNS and _time_noun(words, i + 1)
            ):
                letters[i] = "M"
            elif letter == "i" and low in _APPROXIMATE and i < last and tags[i + 1] in ("CD", "$"):
                letters[i] = "R"
        elif word in ("-", "–", "&") and 0 < i < last and letters[i - 1] == "P" and tags[i + 1] in ("NNP", "NNPS"):
            letters[i] = "P"
        elif word in "()[]":
            letters[i] = _WORD_CODES[word]
        elif letter == "t":
            continue
    return "".join(letters)


def _time_noun(words: tuple[str, ...], i: int) -> bool:
    return i < len(words) and words[i].lower() in TIME_NOUNS


def _before_name(codes: str, tags: tuple[str, ...], first: int, end: int) -> int:
    """Where a plural ends the phrase and a name begins another: "the letters Galois wrote"."""
    at = codes.find("NP", first, end)
    while at >= 0:
        if tags[at] == "NNS" and at > first:
            return at + 1
        at = codes.find("NP", at + 1, end)
    return end


def _trimmed(codes: str, first: int, end: int) -> int:
    """The end of the phrase without what cannot end one: "the agreement signed" is "the agreement"."""
    if codes[first] in "DS":
        stop = end
        while stop > first and codes[stop - 1] not in "NPCMS":
            stop -= 1
        noun = next((i for i in range(first, stop) if codes[i] in "NPM"), stop)
        for i in range(noun, stop):
            if codes[i] in "ngR" or (codes[i] == "M" and codes[i - 1] == "P" and i > first):
                return i if i > first else stop
        if stop > first:
            return stop
        return end if all(c in "DSJR" for c in codes[first:end]) else first + 1
    while end > first + 1 and codes[end - 1] in "JR$,'gn-":
        end -= 1
    return end


def _phrase(words: tuple[str, ...], codes: str, first: int, end: int) -> Phrase:
    last = end - 1
    head = next((i for i in range(last, first - 1, -1) if codes[i] in "NPMpweT"), last)
    owner = codes.rfind("'", first, end) - 1
    word = words[head].lower()
    temporal = codes[head] in "MT" or word in TIME_NOUNS or (codes[head] == "C" and _year(word))
    clock = codes[head] == "C" and ":" in word
    temporal = clock or (temporal and not (codes[head] == "P" and last > first))
    return Phrase(first, last, head, owner if owner >= first else -1, temporal)


def _year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and "1000" <= word <= "2199"
