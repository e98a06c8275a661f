"""The dictionary form of a word by its tag: "met" VBD is "meet", "flies" NNS is "fly", "Trump" stays "Trump"."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from transforms.languages.en.verbs import BASES, IRREGULAR

KEPT = 60_000
"""So many words are remembered with their lemma; then the memory starts afresh."""

_VOWELS = frozenset("aeiou")
_VERBS = frozenset(f"v {base}" for base in BASES)
_NAMES = frozenset(("NNP", "NNPS", "ADD", "FW", "GW"))
_KEPT_DOUBLE = ("ll", "ss", "zz", "ff")
# Endings of stems that lost an "e": "privatiz-ed", "escalat-ed", "troubl-ed", "conced-ed".
_LOST_E = (
    "iz", "at", "us", "uc", "iv", "rv", "lv", "ov", "av", "uz", "as", "is", "os", "rc", "nc", "dg", "rg", "ag",
    "bl", "cl", "dl", "fl", "gl", "kl", "pl", "tl", "zl", "v", "u",
    "grad", "mot", "ced", "lud", "fid", "cut", "tur", "lys", "plor", "quir", "spir", "sum", "clin", "bin", "nit", "xil",
)  # fmt: skip


class Lemmas:
    """Lemmas by learnt exceptions ("VBD met meet") first, then by the endings of regular forms.

    `bases` are known dictionary forms of verbs, nouns and adjectives ("v use"), between which an ending may leave open
    ("using": "use", not "us").
    """

    def __init__(self, exceptions: Iterable[str], bases: Iterable[str]) -> None:
        self._exceptions: dict[tuple[str, str], str] = {}
        for line in exceptions:
            tag, form, lemma = line.split(" ")
            self._exceptions[form, tag] = lemma
        for base, forms in IRREGULAR.items():
            for form in forms:
                self._exceptions.setdefault((form, "VBD"), base)
                self._exceptions.setdefault((form, "VBN"), base)
        self._bases = _VERBS.union(bases)
        self._known: dict[tuple[str, str], str] = {}

    def of(self, words: Iterable[str], tags: Iterable[str]) -> list[str]:
        """The lemmas of `words` with the tags `tags`."""
        known = self._known
        return [known.get(pair) or self._remembered(*pair) for pair in zip(words, tags, strict=True)]

    def _remembered(self, word: str, tag: str) -> str:
        lemma = self._exceptions.get((_low(word), tag)) or self.regular(word, tag)
        if len(word) <= 40:
            if len(self._known) >= KEPT:
                self._known.clear()
            self._known[word, tag] = lemma
        return lemma

    def regular(self, word: str, tag: str) -> str:
        """The lemma by the endings alone."""
        low = _low(word)
        match tag:
            case "NNS":
                return self._without_s(low, "n")
            case "VBZ":
                return self._without_s(low, "v")
            case "VBD" | "VBN" if low.endswith("ed") and len(low) > 3:
                return self._stem(low[:-2], "v", dropped="e")
            case "VBG" if low.endswith("ing") and len(low) > 4:
                return self._stem(low[:-3], "v", dropped="e")
            case "JJR" | "RBR" if low.endswith("er") and len(low) > 3:
                return self._stem(low[:-2], "a", dropped="e")
            case "JJS" | "RBS" if low.endswith("est") and len(low) > 4:
                return self._stem(low[:-3], "a", dropped="e")
            case "NNPS" if low.endswith("s"):
                return word[:-3] + "y" if low.endswith("ies") else word[:-1]
        return word if tag in _NAMES else low

    def _without_s(self, low: str, kind: str) -> str:
        if not low.endswith("s") or low.endswith("ss") or len(low) < 3:
            return low
        if low.endswith("ies") and len(low) > 4 and f"{kind} {low[:-1]}" not in self._bases:
            return low[:-3] + "y"
        if low.endswith("es") and f"{kind} {low[:-1]}" not in self._bases:
            if f"{kind} {low[:-2]}" in self._bases or low.endswith(("sses", "ches", "shes", "xes", "zzes", "oes")):
                return low[:-2]
            if kind == "n" and low.endswith("ses") and low[-4:-3] in "u":
                return low[:-2]
        return low[:-1]

    def _stem(self, stem: str, kind: str, *, dropped: str) -> str:
        """The base behind a stem: with its dropped letter, without its doubled one, or as it is."""
        bases = self._bases
        for base in (stem, stem + dropped, stem[:-1] if stem[-1:] == stem[-2:-1] else "", _with_y(stem)):
            if base and f"{kind} {base}" in bases and not (base == stem and f"{kind} {stem}{dropped}" in bases):
                return base
        if _with_y(stem):
            return _with_y(stem)
        if stem[-1:] == stem[-2:-1] and not stem.endswith(_KEPT_DOUBLE):
            return stem[:-1]
        return stem + dropped if _drops_e(stem) else stem


def _low(word: str) -> str:
    return word.lower().replace("’", "'")


def _with_y(stem: str) -> str:
    return stem[:-1] + "y" if stem.endswith("i") and len(stem) > 2 else ""


def _drops_e(stem: str) -> bool:
    """Whether an unknown stem most likely lost an "e": "privatiz", "escalat", "curv"; not "lock", "offer", "visit"."""
    if stem.endswith(_LOST_E):
        return True
    # A short word with one vowel before one consonant: "fad-ed", "bor-ed"; a doubled one would show otherwise.
    syllables = sum(a in _VOWELS and b not in _VOWELS for a, b in zip(stem, stem[1:] + "x", strict=True))
    short = syllables == 1 and len(stem) > 2 and stem[-1] not in "aeiouwxy"
    return short and stem[-2] in _VOWELS and stem[-3] not in _VOWELS


def learnt(words: Iterable[tuple[str, str, str]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """From (form, tag, lemma) of the treebanks: the exceptions and the bases for `Lemmas`."""
    seen: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    bases: set[str] = set()
    for form, tag, lemma in words:
        low = _low(form)
        if lemma == "_" or " " in lemma or " " in low:
            continue
        seen[low, tag][lemma] += 1
        kind = {"V": "v", "N": "n", "J": "a", "R": "a"}.get(tag[0])
        if kind and tag not in _NAMES and lemma.isalpha():
            bases.add(f"{kind} {lemma.lower()}")
    rules = Lemmas((), bases)
    exceptions = []
    for (low, tag), lemmas in sorted(seen.items()):
        lemma, count = lemmas.most_common(1)[0]
        named = tag in _NAMES and (count < 3 or lemma.lower() == low)
        if not named and rules.regular(low, tag) != lemma:
            exceptions.append(f"{tag} {low} {lemma}")
    return tuple(exceptions), tuple(sorted(bases))
