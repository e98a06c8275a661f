"""What a name is (a person's, a body's, a place's or another), from its own words and its neighbours.

The evidence is counted with weights that `train_names.py` learned from the Georgetown University Multilayer corpus.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal

import msgspec

from transforms.events.candidates import Candidate
from transforms.events.gazetteer import folded, gazetteer
from transforms.languages.en import bodies, lands, people
from transforms.languages.sentence import Sentence

NameType = Literal["person", "organization", "place", "other"]
TYPES: tuple[NameType, ...] = ("person", "organization", "place", "other")
Scores = tuple[float, float, float, float]
# "in" before a place of the gazetteer says more in news than in the corpora, where names of towns are rare.
_IN_PLACE: Scores = (0.0, 0.0, 2.5, 0.0)
# What explains a name behind its comma: "Aerovia, a Spanish airline"; the corpora have few of these.
_EXPLAINED: dict[str, Scores] = {"comma body": (0.0, 2.0, 0.0, 0.0), "comma office": (1.5, 0.0, 0.0, 0.0),
                                 "role before a comma": (2.0, 0.0, 0.0, 0.0),
                                 "vessel before": (0.0, 0.0, 0.0, 3.0)}  # fmt: skip

THINGS = frozenset(
    """war cup games game award awards prize act treaty bill day olympics championship championships tournament
    festival agreement accord convention constitution law medal book bible series trophy open grand prix crisis summit
    scandal affair revolution uprising plan code project version edition century age era language hurricane typhoon
    cyclone storm operation theory effect disease virus syndrome album symphony""".split()  # noqa: SIM905
)
# Endings that make a coined name a company's; too rare in the corpora to be learned.
_BODY_SOUND = re.compile(r"(?:bank|[Cc]orp|soft|tech|tel|[Aa]ir|com|net|gas|oil|power|media|tube|[Nn]et)$")
_SURELY_TOWNS = ("land", "large", "middling", "small", "doubtful large", "doubtful middling")
_NO_TOWN = ("none", "tiny", "doubtful tiny", "small", "doubtful small")
_SAYING = frozenset({"say", "tell", "add", "note", "warn", "explain", "write", "comment", "state"})


class Weights(msgspec.Struct, frozen=True):
    """The learned weights: of a name's own marks, of the words before and behind it, of the marks of its setting."""

    own: dict[str, Scores]
    before: dict[str, Scores]
    behind: dict[str, Scores]
    setting: dict[str, Scores]


@cache
def weights() -> Weights:
    """The weights that ship with Dateline."""
    return msgspec.json.decode((files("transforms.events") / "name_types.json").read_bytes(), type=Weights)


def typed(candidates: Sequence[Candidate], sentences: Sequence[Sentence], codes: Sequence[str]) -> dict[str, NameType]:
    """The type of each candidate's text, from all of its mentions together."""
    sums: dict[str, list[float]] = {}
    counts: dict[str, int] = {}
    for candidate in candidates:
        text = candidate.text
        held = sums.get(text)
        if held is None:
            held = sums[text] = [0.0, 0.0, 0.0, 0.0]
            counts[text] = 0
        counts[text] += 1
        number = candidate.sentence
        for person, body, place, other in setting_scores(candidate, sentences[number], codes[number]):
            held[0] += person
            held[1] += body
            held[2] += place
            held[3] += other
    for text, held in sums.items():
        share = counts[text] ** -0.5
        own = own_scores(text)
        held[:] = [score + mark * share for score, mark in zip(own, held, strict=True)]
    _surnames(sums)
    return {text: TYPES[held.index(max(held))] for text, held in sums.items()}


def _surnames(sums: dict[str, list[float]]) -> None:
    """Makes the last word of a person's full name a person's, unless it is surely a land's."""
    last = {text.rsplit(" ", 1)[1] for text, held in sums.items() if " " in text and held.index(max(held)) == 0}
    for text, held in sums.items():
        if text in last and gazetteer().land(text) is None:
            held[0] += 3.0


def setting_scores(candidate: Candidate, sentence: Sentence, codes: str) -> list[Scores]:
    """The weights of the neighbours of one mention."""
    model = weights()
    before, behind, marks = setting_marks(candidate, sentence, codes)
    found = [model.before[before]] if before in model.before else []
    if behind in model.behind:
        found.append(model.behind[behind])
    found += [model.setting[mark] for mark in marks if mark in model.setting]
    found += [_EXPLAINED[mark] for mark in marks if mark in _EXPLAINED]
    if before in ("in", "near") and _on_map(candidate.text) in _SURELY_TOWNS:
        found.append(_IN_PLACE)
    return found


def setting_marks(candidate: Candidate, sentence: Sentence, codes: str) -> tuple[str, str, list[str]]:
    """The words before and behind a mention, and the marks of what else stands around it."""
    words, first, last = sentence.words, candidate.first, candidate.last
    before = words[first - 1].lower() if first else "^"
    behind = words[last + 1].lower() if last + 1 < len(words) else "$"
    marks = ["before " + (codes[first - 1] if first else "^"), "behind " + (codes[last + 1 : last + 2] or "$")]
    if candidate.titled:
        marks.append("titled")
    elif candidate.roles:
        marks.append("role")
    if before in people.BODY_NOUNS:
        marks.append("body before")
    if before == "the" and first > 1:
        marks.append("the " + words[first - 2].lower())
    if behind == ",":
        marks.append("comma " + _after_comma(sentence, codes, last + 2))
    elif behind in bodies.FOLLOWERS:
        marks.append("follower")
    elif behind in people.ROLE_NOUNS:
        marks.append("role behind")
    elif last + 1 < len(words) and sentence.lemmas[last + 1] in _SAYING:
        marks.append("says")
    if before in bodies.VESSELS:
        marks.append("vessel before")
    if before == "," and first > 1 and words[first - 2].lower() in people.ROLE_NOUNS:
        marks.append("role before a comma")
    if before == "," and first > 1 and codes[first - 2] == "P" and candidate.text in lands.STATES:
        marks.append("state behind a comma")
    return before, behind, marks


def _after_comma(sentence: Sentence, codes: str, i: int) -> str:
    """What stands behind a name's comma: an age, an office, the land that a town lies in."""
    words = sentence.words
    if i >= len(words):
        return "end"
    if codes[i] == "P":
        end = i
        while end + 1 < len(words) and codes[end + 1] == "P":
            end += 1
        text = " ".join(words[i : end + 1])
        return "land" if words[i] in lands.STATES or gazetteer().land(text) is not None else "name"
    if codes[i] == "C":
        return "age" if len(words[i]) == 2 else "number"
    head = i
    while head < len(words) and codes[head] in "DSJRCg-NLP'" and head - i < 12:
        head += 1
    told = head < len(words) and codes[head] in "vm"  # "…, the union said" explains nothing
    word = words[head - 1].lower() if head > i and not told else ""
    if word in people.ROLE_NOUNS:
        return "office"
    return "body" if word in people.BODY_NOUNS else "word " + codes[i]


@lru_cache(maxsize=20_000)
def own_scores(text: str) -> Scores:
    """The summed weights of what the name's own words say."""
    model = weights()
    total = [0.0, 2.5 if _BODY_SOUND.search(text) else 0.0, 0.0, 0.0]
    for mark in own_marks(text):
        scores = model.own.get(mark)
        if scores is not None:
            for t in range(4):
                total[t] += scores[t]
    return (total[0], total[1], total[2], total[3])


def own_marks(text: str) -> list[str]:
    """The marks of a name's words: its length and shape, its endings, what the lists and the gazetteer say of them."""
    words = text.split(" ")
    low = [folded(w).lower().strip(".,") for w in words]
    count = min(len(words), 4)
    first, last = low[0], low[-1]
    one = "one" if count == 1 else "more"
    marks = ["name", f"{count} words", f"map {one} {_on_map(text)}", f"shape {one} {_shape(words[-1])}", f"last {last}"]
    marks += [f"suffix {one} {last[-3:]}", f"suffix {one} {last[-2:]}"]
    marks.append(f"given {count} {_given(first)}")
    marks.append(f"surname {one} {_surname(last)}")
    if count > 1:
        marks.append(f"person {count} {_given(first)} {_surname(last)} {_on_map(words[0]) in _NO_TOWN}")
        marks += ["town and team"] if last.endswith("s") and _is_town(words[:-1]) else []
        marks += [f"first {first}", f"shape first {_shape(words[0])}"]
        marks += [f"inner {w}" for w in low[1:-1]]
        marks += ["initial"] if any(len(w) == 1 for w in low[1:-1]) else []
        marks += ["plain names"] if all(w.isalpha() and w[:1].isupper() for w in words) else []
        marks.append(f"map last {_on_map(words[-1])}")
    lists = (("ending", last, bodies.ENDINGS), ("site", last, bodies.PLACE_ENDINGS), ("thing", last, THINGS),
             ("opening", first, bodies.OPENINGS), ("site first", first, bodies.PLACE_OPENINGS),
             ("known", text.lower(), bodies.KNOWN), ("known first", first, bodies.KNOWN))  # fmt: skip
    named = one == "more" and _given(first) == "common" and _surname(last) == "common"
    marks += [f"{name} {one}{' or surname' if named else ''}" for name, word, listed in lists if word in listed]
    return marks


def _is_town(words: Sequence[str]) -> bool:
    """Whether the words begin with a large town or are one: "Boston" of "Boston Red Sox"."""
    return "large" in (_on_map(" ".join(words)), _on_map(words[0]))


@lru_cache(maxsize=20_000)
def _on_map(text: str) -> str:
    book = gazetteer()
    if book.land(text) is not None:
        return "land"
    towns = book.towns(text)
    if not towns:
        return "none"
    largest = max(towns, key=lambda town: town.population)
    size = largest.population
    grade = "large" if size > 500_000 else "middling" if size > 50_000 else "small" if size > 5_000 else "tiny"
    return f"{'doubtful ' if largest.common or book.ambiguous(text) else ''}{grade}"


def _given(word: str) -> str:
    marks = people.marks_of(word)
    return "common" if marks & people.COMMON else "rare" if marks & (people.FEMALE | people.MALE) else "none"


def _surname(word: str) -> str:
    marks = people.marks_of(word)
    return "common" if marks & people.SURNAME_COMMON else "rare" if marks & people.SURNAME else "none"


def _shape(word: str) -> str:
    if word.isupper():
        return f"capitals {min(len(word), 5)}"
    if word.istitle():
        return "title"
    if word.isalpha():
        return "mixed" if word[:1].isupper() else "lower"
    return "digits" if any(c.isdigit() for c in word) else "signs"
