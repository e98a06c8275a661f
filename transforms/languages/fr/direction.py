"""On which side of the publication a date without a year lies: "a démissionné vendredi", "doit être jugé mardi"."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

import msgspec

from transforms.languages.fr import lexicon, verbs
from transforms.languages.patterns import words
from transforms.languages.tense import Decision, Side

_TOKEN = re.compile(r"[^\W\d_]{1,40}(?:-[^\W\d_]{1,40}){0,3}|\d{1,12}|[^\w\s]")
_PRONOUN = re.compile(r"-(?:t-)?(?=(?:ils?|elles?|on|je|nous|vous)\b)")
_ELIDED = str.maketrans("'’", "  ")
_CLOSERS = frozenset(',;:()[]"“”«»–—')
_CLAUSES = words("qui que qu dont où lorsque lorsqu quand et ou mais car puisque alors tandis selon parce si comme")
_REACH = 4
"""How many words behind its auxiliary a participle or an infinitive can stand: "n'a pas encore été jugé"."""
_FAR = 1000
_FILLERS = words(
    "le la l les ce cette au du des début fin mi milieu courant matin soir nuit de dernier week-end environ"
)
_AHEAD_OF = (
    "d ici|d ici à|d ici au|d ici la|d ici le|d ici fin|à partir de|à partir du|à compter de|à compter du|jusqu à"
    "|jusqu au|jusqu en|au plus tard|au plus tôt|date limite|rendez vous|en salle|en salles|en kiosque"
    "|en librairie|en prévision de|à l approche de|en vue de"
)
_BACK_FROM = "depuis|daté de|datée de|daté du|datée du|en date du|remonte à|remontent à"
_GOVERNING: Mapping[str, Side] = {
    **dict.fromkeys(_AHEAD_OF.split("|"), "future"),
    **dict.fromkeys(_BACK_FROM.split("|"), "past"),
}
"""Phrases right before a date that decide by themselves, elided words apart."""
_LONGEST = max(phrase.count(" ") + 1 for phrase in _GOVERNING)
_POSTPONED = re.compile(
    r"(?:report|repouss|renvoy|ajourn|décal|avanc|fix|convoqu|prolong|mainten|valable|suspend|déplac|délibér)\w{0,4}"
    r" (?:\w{1,12} ){0,3}(?:à|au|pour|jusqu à|jusqu au|jusqu en)"
)
_LEANING = words("dès pour avant")
"""Prepositions that put a date ahead where no verb says anything."""
_AHEAD = words(
    "avant approche vue perspective prévision préparer préparation prépare préparent attente attendant veille"
)
_BESIDE = 12
_HOUR = re.compile(r"\b\d\d? ?h(?:eures)?\b|\b\d\d?h\d\d\b")
"""An hour beside a date that no verb places announces what is to come: "Samedi à 15 h : visite du jardin"."""
_HAPPENED = words(
    "attentat attentats attaque attaques explosion explosions accident catastrophe séisme fusillade tuerie incendie"
    " crash naufrage inondations émeutes violences affrontements heurts bombardement bombardements raid raids"
    " assassinat meurtre enlèvement défaite victoire démission annonce annonces verdict drame massacre tempête putsch"
    " incident incidents collision braquage cambriolage mort morts décès disparition arrestation arrestations agression"
    " chute noyade viol rixe tirs blessé blessés vainqueur vainqueurs sacre succès bilan images"
)
"""What has happened when one writes of its day: "l'attentat de mardi"."""
_HEADLINE = 120
"""The most letters of a headline."""
_STARTING = {(verb, "en") for verb in ("entre", "entrent")} | {(verb, "fin") for verb in ("prend", "prennent")}
"""A present form and the word behind it that tell what is on the timetable: "entre en vigueur", "prend fin"."""
_LABEL = 3
"""Up to so many words are a label, and say nothing."""
_WEEKDAYS = frozenset((name,) for name in lexicon.WEEKDAYS)
_BEHIND = words("après lors suite depuis lendemain")
_DETERMINERS = words("le la un une du ce cette son sa leur au l d de des les")


class _Tokens(msgspec.Struct, frozen=True):
    words: tuple[str, ...]
    starts: tuple[int, ...]
    sides: tuple[Side | None, ...]
    bare: frozenset[int]
    clauses: tuple[int, ...]


def direct(sentence: str, start: int, end: int) -> Decision:
    """The side on which the date `sentence[start:end]` lies, from the words that govern it."""
    tokens = _read(sentence)
    first = sum(begin < start for begin in tokens.starts)
    behind = sum(begin < end for begin in tokens.starts)
    nearest = _nearest(tokens, first, behind)
    decision = _governed(tokens.words, first) or _of_noun(tokens, first, nearest) or nearest
    leans = first and tokens.words[first - 1] in _LEANING
    placed = not _only_participles(tokens) or not (leans or decision.because in verbs.ARRANGED)
    if decision.direction and placed:
        return decision
    if leans:
        return Decision("future", tokens.words[first - 1])
    if _announces(sentence, tokens, first):
        return Decision("future", "headline")
    if decision.direction:
        return decision
    hour = _HOUR.search(sentence, start, end + _BESIDE)
    return decision if hour is None else Decision("future", hour[0])


def _only_participles(tokens: _Tokens) -> bool:
    """Whether no verb is finite: "le trafic perturbé dès jeudi"."""
    return all(side is None or at in tokens.bare for at, side in enumerate(tokens.sides))


def _announces(sentence: str, tokens: _Tokens, first: int) -> bool:
    """Whether a headline tells of what is to come: no verb says otherwise, nor a noun of what has happened."""
    return (
        len(sentence) < _HEADLINE
        and len(tokens.words) > _LABEL
        and not sentence.rstrip().endswith((".", "!", "?", "…", "»", '"'))
        and tokens.words[first : first + 1] in _WEEKDAYS
        and _DETERMINERS.isdisjoint(tokens.words[max(0, first - 1) : first])
        and _HAPPENED.isdisjoint(tokens.words)
    )


def _governed(said: Sequence[str], first: int) -> Decision | None:
    """By the phrase right before the date, with any fillers between passed over."""
    at = first
    while True:
        near = " ".join(said[max(0, at - 6) : at])
        for length in range(min(_LONGEST, at), 0, -1):
            phrase = " ".join(said[at - length : at])
            if phrase in _GOVERNING:
                return Decision(_GOVERNING[phrase], phrase)
        match = _POSTPONED.search(near)
        if match is not None and match.end() == len(near):
            return Decision("future", match[0])
        if not at or said[at - 1] not in _FILLERS:
            return None
        at -= 1


def _of_noun(tokens: _Tokens, first: int, nearest: Decision) -> Decision | None:
    """By the word before the noun that a date belongs to: "avant le scrutin de dimanche"."""
    said = tokens.words
    if not first or said[first - 1] not in ("de", "du", "d"):
        if first and said[first - 1] == "avant":
            return Decision("future", "avant") if "past" not in tokens.sides[:first][-6:] else None
        return None
    if first > 1 and said[first - 2] in _HAPPENED:
        return Decision("past", said[first - 2])
    for word in reversed(said[max(0, first - 6) : first]):
        if word in _AHEAD:
            return Decision("future", word)
        if word in _BEHIND and nearest.direction != "future":
            return Decision("past", word)
        if word in _CLOSERS or word in _CLAUSES:
            return None
    return None


def _nearest(tokens: _Tokens, first: int, behind: int) -> Decision:
    """By the nearest cue of the date's clause, else by the nearest of the sentence."""
    clause = tokens.clauses[min(first, len(tokens.clauses) - 1)] if tokens.clauses else 0
    best, strain = None, 2 * _FAR
    for at, side in enumerate(tokens.sides):
        if side is None or first <= at < behind or (at >= behind and at in tokens.bare):
            continue  # a participle behind a date describes something else: "le scrutin de mardi s'annonce serré"
        away = first - at if at < first else at - behind + 3
        away += _FAR * (tokens.clauses[at] != clause)
        if away < strain:
            best, strain = at, away
    return Decision(None, "") if best is None else Decision(tokens.sides[best], tokens.words[best])


@lru_cache(maxsize=256)
def _read(sentence: str) -> _Tokens:
    """The words of a sentence with what each tells; elided and joined words are parted in place."""
    parted = _PRONOUN.sub(lambda m: " " * len(m[0]), sentence.translate(_ELIDED))
    matches = list(_TOKEN.finditer(parted))
    said = tuple(m[0].lower() for m in matches)
    clauses, number = [], 0
    for at, word in enumerate(said):
        number += (word in _CLOSERS or word in _CLAUSES) and at > 0
        clauses.append(number)
    sides, bare = _sides(said)
    return _Tokens(said, tuple(m.start() for m in matches), sides, bare, tuple(clauses))


def _sides(said: Sequence[str]) -> tuple[tuple[Side | None, ...], frozenset[int]]:
    """What each word tells, and which participles stand alone.

    An auxiliary lends its side to the participles and infinitives that follow it.
    """
    sides: list[Side | None] = []
    bare = set()
    lent, until = "", 0
    for at, word in enumerate(said):
        if word in _CLOSERS and word != ",":
            until = 0
        auxiliary = _auxiliary(said, at)
        if auxiliary:
            if auxiliary == "deciding":
                sides.append(_participle(word, lent) if at < until else None)
            else:
                sides.append(_shown(auxiliary))
            if not (at < until and word in ("être", "avoir")):
                lent, until = auxiliary, at + 1 + _REACH
            continue
        if at < until and word == "été":
            lent, until = "past" if lent in ("past", "would have") else lent, at + 1 + _REACH
            sides.append(None)
            continue
        side = _verb(word, lent if at < until else "", said, at)
        sides.append(side)
        if side == "past" and at >= until and verbs.is_participle(word, behind_auxiliary=False):
            bare.add(at)
    return tuple(sides), frozenset(bare)


def _shown(lent: str) -> Side | None:
    return "future" if lent in ("future", "modal", "deciding") else None


def _auxiliary(said: Sequence[str], at: int) -> str:
    """What an auxiliary lends to the words behind it: "past", "being", "future" …; "" where a word is none."""
    word, after = said[at], said[at + 1 : at + 2]
    if word in verbs.HAVE:
        return "past" if not (word in ("a", "ont") and after and after[0] == "lieu") else "future"
    if word in verbs.BE:
        return "reflexive" if at and said[at - 1] in ("s", "se", "me", "m", "nous") else "being"
    if word in verbs.BE_PAST:
        return "was"
    if word in verbs.WOULD_HAVE:
        return "would have" if not (after and after[0] == "lieu") else "future"
    if word in verbs.WOULD_BE:
        return "would be"
    if word in verbs.COMING:
        return "coming" if after and after[0] in ("de", "d") else ""
    if word in verbs.DECIDING and after and after[0] in ("de", "d"):
        return "deciding"
    if verbs.is_future(word) or verbs.is_would(word):
        return "future"
    if word in verbs.GOING or word in verbs.MODALS:
        return "modal" if any(map(verbs.is_infinitive, said[at + 1 : at + 2 + _REACH])) else ""
    return ""


def _verb(word: str, lent: str, said: Sequence[str], at: int) -> Side | None:
    """What a verb tells in the light of its auxiliary."""
    if word in verbs.PLANNED or (word in verbs.CALLING and said[at + 1 : at + 2] in (("à",), ("au",))):
        return "future"
    if verbs.is_participle(word, behind_auxiliary=bool(lent)):
        return _participle(word, lent)
    if lent and verbs.is_infinitive(word):
        return "past" if lent == "coming" else _shown(lent)
    if (
        verbs.is_infinitive(word)
        and said[at - 1 : at] == ("à",)
        and not verbs.CALLING.isdisjoint(said[max(0, at - 8) : at])
    ):
        return "future"
    if tuple(said[at : at + 2]) in _STARTING:
        return "future"
    if (word in verbs.SCHEDULED or word in verbs.FORECASTING) and not (at and said[at - 1] in _DETERMINERS):
        return "future"
    return "past" if verbs.is_past(word) else None


def _participle(word: str, lent: str) -> Side:
    if lent in ("future", "modal"):
        return "future"
    if lent in ("being", "would be"):
        return "past" if word in verbs.BY_BEING else "future"
    return "past"
