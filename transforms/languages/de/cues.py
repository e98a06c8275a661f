"""The words of a German sentence that show a side of now, by clauses: a verb and what stands at the clause's end."""

import re
from functools import lru_cache
from typing import NamedTuple

from transforms.languages.de import verbs
from transforms.languages.patterns import words as table
from transforms.languages.tense import Side

_TOKEN = re.compile(r"[^\W\d_]{1,40}(?:[-'’][^\W\d_]{1,40}){0,4}|\d{1,12}(?:[.,:]\d{1,6}){0,3}\.?|[^\w\s]")
_SPLITTING = frozenset(',;:–—„“”»«"!?')
_JOINING = table("und oder aber sondern doch sowie denn")
_SUBORDINATE = table(
    "dass weil da wenn als ob obwohl nachdem bevor ehe während bis sobald solange damit sodass falls indem seit"
    " seitdem wie der die das den dem deren dessen denen welche welcher welches wo wer was"
)
_HAVE = table("hat haben habe habt hast")
_BE = table("ist sind sei seien bin seid")
_WILL = table("wird werden werde werdet wirst würde würden")
_MODAL = table(
    "soll sollen solle will wollen wolle kann können könne muss müssen müsse darf dürfen dürfe könnte könnten dürfte"
    " dürften müsste müssten möchte möchten sollte sollten sollt muß"
)
_WAS = table("war waren hatte hatten wurde wurden wäre wären hätte hätten")
_SUBJUNCTIVE = table(
    "komme gehe reise beginne starte nehme trete finde stehe bleibe gebe treffe sehe laufe falle ende lasse halte fahre"
    " erwarte plane rechne biete leite erhalte empfange bekomme spiele"
)
_ONCE = table("eigentlich ursprünglich")
_DETERMINERS = table(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein sein seine seinen"
    " seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren dieser diese dieses diesem diesen"
    " jener jene jenen alle allen aller beide beiden viele vielen mehrere mehreren einige einigen wenige wenigen zwei"
    " drei vier fünf sechs sieben acht neun zehn elf zwölf manche jede jeden jeder jedes jedem zahlreiche im am vom"
    " zum zur beim ins ans aufs fürs"
)
_PREPOSITIONS = table(
    "in an auf aus bei mit nach von vor zu für gegen über unter um durch ohne zwischen neben hinter seit wegen trotz"
    " während laut mehr rund etwa knapp ganz sehr besonders so noch auch als bis teils teilweise"
)


class Clause(NamedTuple):
    """What a stretch of tokens says: its side of now and the word that shows it; None where no verb stands."""

    side: Side | None
    because: str


class Sentence(NamedTuple):
    """The tokens of a sentence as they stand and in small letters, with their starts, kinds and clauses."""

    said: tuple[str, ...]
    words: tuple[str, ...]
    starts: tuple[int, ...]
    kinds: tuple[str, ...]
    clauses: tuple[int, ...]
    within: tuple[tuple[int, ...], ...]
    """The tokens of each clause."""


@lru_cache(maxsize=256)
def read(text: str) -> Sentence:
    """The tokens of a sentence with their kinds and clauses."""
    matches = list(_TOKEN.finditer(text))
    said = tuple(m[0] for m in matches)
    words = tuple(word.lower() for word in said)
    kinds = tuple(_kind(said, words, at) for at in range(len(words)))
    clauses = _clauses(words, kinds)
    within: list[list[int]] = [[] for _ in range(max(clauses, default=-1) + 1)]
    for at, number in enumerate(clauses):
        within[number].append(at)
    starts = tuple(m.start() for m in matches)
    return Sentence(said, words, starts, kinds, clauses, tuple(map(tuple, within)))


def _kind(said: tuple[str, ...], words: tuple[str, ...], at: int) -> str:
    """What a token can be in a verb group, "" for nothing."""
    word = words[at]
    if not word[0].isalpha():
        return ""
    opens = at == 0 or words[at - 1] in '„“"»«:'
    if said[at][0].isupper() and not opens:
        return ""
    for kind, listed in (("have", _HAVE), ("be", _BE), ("will", _WILL), ("modal", _MODAL), ("was", _WAS)):
        if word in listed:
            return kind
    if said[at][0].isupper() and not (at + 1 < len(words) and words[at + 1] in _SUBJECTS):
        return "part" if verbs.is_participle(word) and at + 1 < len(words) and words[at + 1] in _AUXILIARIES else ""
    return _shape(said, words, at)


_SUBJECTS = table("es er sie man ich wir ihr")
"""Behind a verb that opens a question: "Kommt es am Montag zum Streik?"."""
_AUXILIARIES = _HAVE | _BE | _WILL | _WAS


def _shape(said: tuple[str, ...], words: tuple[str, ...], at: int) -> str:
    word = words[at]
    if _is_attributive(said, words, at):
        return "attribute" if word.endswith(_ENDINGS) else ""
    if verbs.has_zu(word):
        return "zu"
    if at and words[at - 1] == "zu" and word.endswith("n"):
        return "zu"
    if word in _SUBJUNCTIVE:
        return "present"
    if verbs.is_preterite(word):
        return "past"
    if verbs.is_participle(word):
        return "part"
    if verbs.is_third(word):
        return "present"
    return "infinitive" if verbs.is_infinitive(word) else ""


_ENDINGS = ("e", "en", "er", "es", "em")


def _is_attributive(said: tuple[str, ...], words: tuple[str, ...], at: int) -> bool:
    """Whether an inflected word stands before its noun: "die verletzten Fahrer", "der am Montag gefasste Mann"."""
    if not words[at].endswith(_ENDINGS) or at + 1 >= len(words):
        return False
    if not said[at + 1][0].isupper():
        again = at + 2 < len(words) and words[at + 1].endswith(_ENDINGS) and said[at + 2][0].isupper()
        if not again or words[at + 1] in _DETERMINERS or words[at + 1] in _PREPOSITIONS:
            return False
    if not at:
        return False
    before = words[at - 1]
    if before == "an" and at > 1 and said[at - 2][0].isupper():  # "vom 3. Mai an streikten Lokführer"
        return False
    if before in _DETERMINERS or before in _PREPOSITIONS or before[0].isdigit():
        return True
    return (
        before.endswith(_ENDINGS)
        and said[at - 1].islower()
        and at > 1
        and words[at - 2] in _DETERMINERS | _PREPOSITIONS
    )


_FINITE = frozenset(("have", "be", "will", "modal", "was", "past", "present"))


def _clauses(words: tuple[str, ...], kinds: tuple[str, ...]) -> tuple[int, ...]:
    """The clause of each token: commas, dashes and quotes part clauses, "und" only where verbs stand on both sides."""
    numbers: list[int] = []
    number = deepest = outer = 0
    depth = 0
    for at, word in enumerate(words):
        if word == "(":
            depth, outer = 1, number
            deepest += 1
            number = deepest
        numbers.append(number)
        if word == ")" and depth:
            depth, number = 0, outer
        elif word in _SPLITTING or (word in _JOINING and _parts(words, kinds, at)):
            deepest += 1
            number = deepest
    return tuple(numbers)


def _parts(words: tuple[str, ...], kinds: tuple[str, ...], at: int) -> bool:
    """Whether a conjunction joins clauses: a finite verb on either side before the next comma."""
    return _finite(words, kinds, range(at - 1, -1, -1)) and _finite(words, kinds, range(at + 1, len(words)))


def _finite(words: tuple[str, ...], kinds: tuple[str, ...], places: range) -> bool:
    for at in places:
        if words[at] in _SPLITTING or words[at] in _JOINING:
            return False
        if kinds[at] in _FINITE:
            return True
    return False


def clause(sentence: Sentence, number: int, skip: range) -> Clause:
    """What a clause says, the tokens of the date left out."""
    if all(sentence.kinds[at] in _NO_VERB for at in sentence.within[number]):
        return _NO_CLAUSE
    return _Verbs(sentence, number, skip).clause()


_NO_VERB = frozenset(("", "attribute"))
_NO_CLAUSE = Clause(None, "")


_Found = tuple[int, Side] | None


class _Verbs:
    """The verb forms of one clause, by their kinds."""

    def __init__(self, sentence: Sentence, number: int, skip: range) -> None:
        self.sentence = sentence
        self.words = sentence.words
        self.own = [at for at in sentence.within[number] if at not in skip]
        self.number = number

    def of(self, *kinds: str) -> list[int]:
        """The tokens of these kinds, in the order of the kinds."""
        return [at for kind in kinds for at in self.own if self.sentence.kinds[at] == kind]

    def clause(self) -> Clause:
        """The side by the first rule that finds a verb."""
        for rule in (self._preterite, self._perfect, self._ahead, self._infinitive, self._present):
            found = rule()
            if found is not None:
                return Clause(found[1], self.words[found[0]])
        return _NO_CLAUSE

    def _preterite(self) -> _Found:
        """ "wurde", "hatte", "kam"; beside an auxiliary "verloren" and "erhalten" are participles."""
        was, past = self.of("was"), self.of("past")
        if not was and (not past or self.of("have", "be", "will", "modal")):
            return None
        return (was or past)[0], "past"

    def _perfect(self) -> _Found:
        """ "hat beschlossen", "ist zurückgetreten", "sei entlassen worden"; not "ist geplant", "ist geschlossen"."""
        have = self.of("have")
        if not (have or self.of("be")) or self.of("will", "modal"):
            return None
        done = self.of("part") or self.of("past") or self._behind() or (self._closing() if have else [])
        if not done:
            return None
        planned = any(self.words[at] in verbs.TO_COME for at in done) and self.words[done[-1]] != "worden"
        if planned and (not have or self.of("zu")):
            return done[-1], "future"
        return done[-1], "past"

    def _closing(self) -> list[int]:
        """A participle that is an adjective elsewhere, at the end of a clause: "hat mehr verdient als im Vorjahr"."""
        return [at for at in self.own if verbs.is_participle_with_have(self.words[at])][-1:]

    def _behind(self) -> list[int]:
        """The participle of a clause that another interrupts: "hat der Mann, der krank war, gestanden"."""
        sentence = self.sentence
        for following in sentence.within[self.number + 1 :]:
            if any(sentence.kinds[at] in _FINITE for at in following):
                continue
            lexical = [at for at in following if self.words[at][0].isalpha()]
            if lexical and sentence.kinds[lexical[-1]] == "part":
                return lexical[-1:]
        return []

    def _ahead(self) -> _Found:
        """ "wird eröffnet", "soll beginnen"; "soll gestohlen haben" is past."""
        ahead = self.of("modal", "will")
        if not ahead:
            return None
        last = next((at for at in reversed(self.own) if self.words[at][0].isalpha()), 0)
        told = self.of("modal") and self._is_perfect(last)
        once = self.words[ahead[0]] in ("sollte", "sollten") and any(self.words[at] in _ONCE for at in self.own)
        return ahead[0], "past" if told or once else "future"

    def _is_perfect(self, last: int) -> bool:
        """Whether a clause ends in "getötet haben", "geflohen sein"; "geöffnet sein" is a state."""
        if last - 1 not in self.of("part", "past"):
            return False
        return self.words[last] == "haben" or (
            self.words[last] == "sein" and self.words[last - 1].endswith(verbs.PERFECT_WITH_BE)
        )

    def _infinitive(self) -> _Found:
        """ "am Dienstag zurückzutreten" lies ahead; "getötet zu haben" does not, nor what someone "versuchte"."""
        zu = self.of("zu")
        if not zu:
            return None
        told = self.words[zu[-1]] in ("haben", "sein") and self.of("part")
        did = any(word in _IMPLICATIVE for word in self.words[: self.own[0]])
        return zu[-1], "past" if told or did else "future"

    def _present(self) -> _Found:
        present = self.of("be", "have", "present", "part", "infinitive")
        if not present:
            return None
        return present[0], "past" if self.words[present[0]] in verbs.NARRATIVE else "future"


_IMPLICATIVE = table(
    "versuchte versuchten begann begannen gelang gelungen versucht vergaß vergessen weigerte weigerten schaffte"
    " schafften geweigert begonnen versäumte versäumt scheiterte verzichtete zwang gezwungen half genötigt unterließ"
)


def subordinate(sentence: Sentence, number: int) -> bool:
    """Whether a clause opens with a conjunction or a relative pronoun."""
    first = next((at for at in sentence.within[number] if sentence.words[at][0].isalpha()), None)
    return first is not None and sentence.words[first] in _SUBORDINATE
