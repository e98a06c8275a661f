"""The words of a sentence that show a side of now: verb groups ("had been due to appear"), "due", "payable"."""

import re
from bisect import bisect_left
from enum import Enum
from functools import lru_cache
from typing import Literal, NamedTuple

from transforms.languages.en.verbs import BASES, PARTICIPLES, PAST_OR_BASE, is_past, third

Side = Literal["past", "future"] | None
"""The side of the publication that words show, None for a cue that takes the side of another one."""


class Form(Enum):
    """How much a cue binds: a finite verb heads a clause, a participle only its noun, a doubtful one may be a noun."""

    FINITE = "finite"
    PARTICIPLE = "participle"
    INFINITIVE = "infinitive"
    GERUND = "gerund"
    WORD = "word"  # "payable", "scheduled": no verb, yet it decides
    DOUBTFUL = "doubtful"  # "votes", "talks": a present tense or a plural noun


class Cue(NamedTuple):
    """One cue: the tokens `first` to `last`, the side that it shows, its main word; `relative` after "who", "which"."""

    first: int
    last: int
    side: Side
    form: Form
    word: str
    relative: bool = False


class Sentence(NamedTuple):
    """The tokens of a sentence, lower case, with where they start, and the cues among them from left to right."""

    text: str
    words: list[str]
    starts: list[int]
    cues: list[Cue]

    def token(self, offset: int) -> int:
        """The token that holds `offset`, or the first one behind it."""
        k = bisect_left(self.starts, offset)
        return k - 1 if k and self.starts[k - 1] + len(self.words[k - 1]) > offset else k

    def said(self, cue: Cue) -> str:
        """The words of a cue as they stand."""
        return self.text[self.starts[cue.first] : self.starts[cue.last] + len(self.words[cue.last])]


_TOKEN = re.compile(r"\w{1,40}(?:[-.&/]\w{1,40}){0,5}|['’](?:ll|re|ve|d|s|m|t)\b|[^\w\s]")


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LISTED: dict[str, str] = {}
for _name, _words in {
    "will": "will shall 'll shan",
    "would": "would 'd wouldn could couldn may might mightn can cannot must mustn should shouldn",
    "is": "is are 're isn aren 'm",
    "was": "was were wasn weren",
    "be": "be",
    "been": "been",
    "being": "being",
    "has": "has have 've hasn haven",
    "had": "had hadn",
    "do": "do does doesn",
    "did": "did didn",
    "to": "to",
    "'s": "'s ’s",
    "chance": "chance chances likelihood odds risk prospect prospects possibility",
    "word": "payable due upcoming forthcoming deadline likely unlikely poised",
    "skip": "not 't ’t also still now then never already first probably both all soon only just even again yet ever"
    " formally initially originally previously later thus therefore instead jointly currently reportedly widely"
    " together themselves himself itself always often sometimes once long officially",
    "stop": '. ! ? ; : , ( ) [ ] " “ ” — – -',
}.items():
    _LISTED.update(dict.fromkeys(_words.split(), _name))
_LISTED.update({"’ll": "will", "’d": "would", "’re": "is", "’ve": "has", "’m": "is"})

_THIRDS = frozenset(map(third, BASES)) - _set("is has does")
# Third persons that are hardly ever plural nouns.
_SURE_THIRDS = _set(
    "begins opens meets resumes goes gets takes holds says tells makes comes arrives expires becomes happens kicks"
    " convenes reopens hosts unveils releases publishes decides elects faces celebrates premieres gathers hears"
    " takes gives leaves loses sees seeks announces enters considers appears continues concludes departs competes"
    " travels flies closes observes commemorates inaugurates reconvenes presents sits adjourns kills dies wins"
)
_SCHEDULED = _set(
    "open apply go travel host meet face begin start resume vote play close return launch convene premiere kick"
    " depart arrive"
)
TIMETABLED = (
    _SCHEDULED
    | frozenset(map(third, _SCHEDULED))
    | _set(
        "hosts debuts votes holds visits runs ends stops marks celebrates stages tours competes expires airs sails"
        " heads moves joins leaves goes flies travels lands plans"
    )
)
"""Presents that speak of a timetable, also far from the date: "plays three matches in June"."""
_NO_SUBJECT = _set(
    "a an the his her its their our my your this that some any no each every 's ’s to of for in on at by from"
)
# Presents that tell what has happened, also in headlines: "Bomb kills 10 Monday", "police say".
_NARRATIVE = _set(
    "say says tell tells kill kills die dies injure injures wound wounds report reports show shows hit hits"
    " reveal reveals find finds warn warns claim claims deny denies blame blames accuse accuses condemn condemns"
    " arrest arrests win wins lose loses beat beats defeat defeats admit admits strike strikes destroy destroys"
    " crash crashes collapse collapses suggest suggests indicate indicates add adds note notes explain explains"
    " rock rocks slam slams hail hails"
)
_FUTURE_WORDS = _set("scheduled slated expected due set planned tipped earmarked pencilled penciled")
_LEANING = _FUTURE_WORDS | _set(
    "likely unlikely poised about going supposed bound ready projected forecast anticipated hoped meant hoping planning"
    " eligible certain sure free able"
)
# What follows "scheduled", "due" … where they speak of a date and are no plain past tense ("analysts expected growth").
_AHEAD = _set(
    "to for in on at by from next later this before after around back out until sometime as early mid late no within"
    " monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december jan feb aug sept sep oct nov dec today tonight tomorrow soon any when"
)
_CLOCKED = _set("at on monday tuesday wednesday thursday friday saturday sunday next tomorrow tonight later")
_WISH_NOT_FACT = _set(
    "say comment give discuss elaborate confirm disclose identify name provide specify speculate reveal"
)
_NARRATED = _set("later eventually become go prove turn find")
# "failed to appear": the infinitive shares the side of its governor.
_IMPLICATIVE = _set(
    "failed failing fails managed managing began begun beginning started continued continuing had used forced"
    " refused declined struggled proceeded happened came went returned came rushed helped served stopped tried"
    " trying led seemed appeared got gone chose able unable sought travelled traveled flew arrived took gathered"
    " met allowed enabled caused rose fell climbed dropped jumped grew gained slipped added edged surged plunged"
    " soared tumbled turned"
)
_ASIDES = _set("who which whose a an the now then formerly")
_SHORTEST_ASIDE, _LONGEST_ASIDE = 4, 24
_MARKETS = _set("stores shops shelves showrooms theaters theatres cinemas screens screen newsstands market streets")
_ONE_WHO = _set("first last only latest youngest oldest one")
_LONG_NOUN = 8
_NOT = _set("not 't ’t never")
_ONCE = _set("first originally initially previously supposed meant")
HOPED = _set("hoped planned intended wanted wished meant threatened expected")  # "had hoped to sign"
_GUILT = _set(
    "accused suspected convicted guilty accuse suspect charged acquitted cleared jailed denies denied admitted admits"
)
_ARTICLES = _set("a an the his her its their our my your this that these those some any no each every 's ’s")
_PRONOUNS = _set("i we you they who which that he she it there")
_AFTER_IMPERATIVE = _set("us me the a your my his her their this that it them him")
_RELATIVES = _set("who which that whom whose")


class _Kinds(dict[str, str]):
    """What a lower-case word can be in a verb group, "" for nothing; remembers the words that it has met."""

    def __missing__(self, word: str) -> str:
        if len(self) > _REMEMBERED:
            self.clear()
        kind = self[word] = _LISTED.get(word) or _kind(word)
        return kind


_REMEMBERED = 1 << 16
_KINDS = _Kinds()


def _kind(word: str) -> str:
    if is_past(word):
        return "past"
    if word in PAST_OR_BASE:
        return "cut"
    if word in BASES:
        return "base"
    if word in _THIRDS:
        return "third"
    if word.endswith("ing") and len(word) > 4:
        return "ing"
    if word.endswith("ly"):
        return "skip"
    return "" if word[0].isalnum() else "stop"


@lru_cache(maxsize=256)
def read(text: str) -> Sentence:
    """The tokens and cues of a sentence."""
    lower = text.lower()
    if len(lower) != len(text):  # "İ" becomes two letters
        lower = text
    words = _TOKEN.findall(lower)
    starts = []
    at = 0
    for word in words:
        at = lower.index(word, at)
        starts.append(at)
        at += len(word)
    kinds = [_KINDS[word] for word in words]
    shouts = text[-1:].isalnum() and _shouts(text)
    for i, kind in enumerate(kinds):
        # A capital inside a sentence is a name's: "United", "Will Smith", "May".
        if kind and kind != "stop" and text[starts[i]].isupper() and i and not shouts and words[i - 1] not in _OPENING:
            kinds[i] = ""
    return Sentence(text, words, starts, _Groups(words, kinds).cues)


_OPENING = _set('. ! ? : ; “ " ‘ — – (')


def _shouts(text: str) -> bool:
    """Whether this is a headline with Capitals Everywhere, where a capital marks no name."""
    long = [word for word in text.split() if len(word) > 3]
    return len(long) > 2 and sum(word[0].isupper() for word in long) > 0.7 * len(long)


class _Groups:
    """Reads verb groups from left to right, with a reader for each kind of first word."""

    def __init__(self, words: list[str], kinds: list[str]) -> None:
        self.words = [*words, "", "", ""]
        self.kinds = [*kinds, "", "", ""]
        self.cues: list[Cue] = []
        self.at = 0
        for i, kind in enumerate(kinds):
            if kind in _READERS and i >= self.at:
                self.at = i + 1
                _READERS[kind](self, i)

    def _chance(self, i: int) -> None:
        if self.words[i + 1] == "of":
            self._add(i, i, "future", Form.WORD)

    def _word(self, i: int) -> None:
        self._add(i, i, "future", Form.WORD)

    def _add(self, first: int, last: int, side: Side, form: Form) -> None:
        relative = first > 0 and self.words[first - 1] in _RELATIVES
        self.cues.append(Cue(first, last, side, form, self.words[last], relative))
        self.at = max(self.at, last + 1)

    def _skip(self, i: int) -> int:
        """The next word that is no adverb."""
        stop = i + 4
        while i < stop and self.kinds[i] == "skip":
            i += 1
        return i

    def _main(self, i: int) -> int:
        """The last word of the group whose rest begins at `i`: "have been held"."""
        last = i - 1
        for _ in range(4):
            i = self._skip(i)
            kind = self.kinds[i]
            if kind in ("be", "been", "being", "has", "past", "cut", "base", "ing"):
                last, i = i, i + 1
                if kind not in ("be", "been", "being", "has"):
                    break
            else:
                break
        return last

    def _will(self, i: int) -> None:
        if i and self.words[i - 1] in ("a", "the", "his", "her", "their", "of"):  # the noun
            return
        if self.words[i] == "will" and self.kinds[i + 1] == "past":  # "Will resigned"
            return
        subject = self.words[i + 1] in _PRONOUNS
        self._add(i, max(i, self._main(i + 1 + subject)), "future", Form.FINITE)

    def _would(self, i: int) -> None:
        word, nxt = self.words[i], self._skip(i + 1)
        if word == "may" and not self.kinds[nxt] and self.words[nxt] not in _PRONOUNS:
            return  # the month in a text without capitals
        if word == "may" and self.kinds[i + 1] == "past":
            return  # "May broke his ankle"
        last = max(i, self._main(i + 1))
        negated = word == "cannot" or not _NOT.isdisjoint(self.words[i + 1 : nxt])
        side: Side = "future"
        if (
            (self.kinds[nxt] == "has" and last > nxt)
            or (negated and (self.words[last] in _WISH_NOT_FACT or word.startswith("could")))
            or (word == "would" and (self.words[nxt] in _NARRATED or "later" in self.words[i + 1 : nxt]))
        ):
            side = "past"
        self._add(i, last, side, Form.FINITE)

    def _is(self, i: int) -> None:
        nxt = self._skip(i + 1)
        if self.words[nxt] in _LEANING or self._infinitive(nxt):
            self._leaning(i, nxt, "future")
        else:
            self._add(i, max(i, self._main(i + 1)), "future", Form.FINITE)

    def _apostrophe(self, i: int) -> None:
        if i and self.words[i - 1] in _PRONOUNS:  # "he's due", "she's been"
            has = self.kinds[self._skip(i + 1)] == "been"
            (self._has if has else self._is)(i)

    def _was(self, i: int) -> None:
        nxt = self._skip(i + 1)
        early = bool(_ONCE & set(self.words[i + 1 : nxt + 1]))
        if self.words[nxt] in _LEANING and self._ahead(nxt):
            self._leaning(i, nxt, "past" if early or self.words[nxt] == "able" else "future")
        elif self._infinitive(nxt):
            self._leaning(i, nxt, "past" if early or self.words[nxt + 1] == "have" else "future")
        else:
            self._add(i, max(i, self._main(i + 1)), "past", Form.FINITE)

    def _leaning(self, i: int, nxt: int, side: Side) -> None:
        """A group such as "is due to vote", from its auxiliary at `i` and its leaning word at `nxt`."""
        last = nxt
        if self.kinds[nxt] == "to":
            last = self._main(nxt + 1)
        elif self._infinitive(nxt + 1):
            last = self._main(nxt + 2)
        self._add(i, max(last, nxt), side, Form.FINITE)

    def _infinitive(self, i: int) -> bool:
        return self.kinds[i] == "to" and self.kinds[self._skip(i + 1)] in ("be", "has", "base", "cut")

    def _ahead(self, i: int) -> bool:
        return self.words[i + 1] in _AHEAD or self.words[i] in ("due", "slated")

    def _has(self, i: int) -> None:
        nxt = self._skip(i + 1)
        if self.kinds[nxt] in ("been", "past", "cut") or self.words[nxt] in PARTICIPLES:
            self._add(i, max(nxt, self._main(i + 1)), "past", Form.FINITE)
            last = self.cues[-1].last
            behind = self.words[last + 2] if self.words[last + 1] == "in" else self.words[last + 1]
            if self.words[last] in _LEANING and behind in ("to", "for"):  # "has been scheduled for", "penciled in for"
                self.cues[-1] = self.cues[-1]._replace(side="future")
        else:
            self._add(i, i, "future", Form.FINITE)

    def _had(self, i: int) -> None:
        last = self._main(i + 1)
        nxt = self._skip(i + 1)
        if self.kinds[nxt] == "been" and self.words[nxt + 1] in _LEANING:
            self._leaning(i, nxt + 1, "past")
        else:
            self._add(i, max(i, last), "past", Form.FINITE)

    def _do(self, i: int) -> None:
        self._add(i, max(i, self._main(i + 1)), "future", Form.FINITE)

    def _did(self, i: int) -> None:
        subject = self.words[i + 1] in _PRONOUNS  # "Did he resign"
        self._add(i, max(i, self._main(i + 1 + subject)), "past", Form.FINITE)

    def _to(self, i: int) -> None:
        nxt = self._skip(i + 1)
        if self.kinds[nxt] not in ("be", "has", "base", "cut"):
            return
        governor = self.cues[-1] if self.cues else None
        side: Side = "future"
        last = self._main(nxt)
        if self.kinds[nxt] == "has" and last > nxt:
            side = "future" if governor and governor.side == "future" and governor.form is Form.FINITE else "past"
        elif governor and (governor.word in _IMPLICATIVE or self._one_who(governor.last, i)):
            side = governor.side
        elif governor and governor.word in HOPED and self.words[governor.first] == "had":
            side = "past"
        self._add(i, max(nxt, last), side, Form.INFINITIVE)

    def _one_who(self, governor: int, i: int) -> bool:
        """Whether an infinitive tells what its noun did: "was the first to finish", "was one of 15 men to resign"."""
        between = slice(governor + 1, i)
        near = i - governor <= _LONG_NOUN and "stop" not in self.kinds[between]
        return near and not _ONE_WHO.isdisjoint(self.words[between])

    def _past(self, i: int) -> None:
        word, before = self.words[i], self.words[i - 1] if i else ""
        if word == "won" and self.words[i + 1] in ("'t", "’t"):
            self._will(i)
            return
        if word in _FUTURE_WORDS and (self._ahead(i) or before in _ARTICLES):
            last = i
            if self._infinitive(i + 1):
                last = self._main(i + 2)
            self._add(i, last, "past" if before in _ONCE else "future", Form.WORD)
        elif before in _ARTICLES and before != "that":  # "the injured men"; "the left"
            return
        else:
            sure = word not in PARTICIPLES and not word.endswith("ed")
            side: Side = "future" if before in ("if", "unless") and not sure else "past"  # "if elected in November"
            self._add(i, i, side, Form.FINITE if sure or before in _PRONOUNS else Form.PARTICIPLE)

    def _cut(self, i: int) -> None:
        before = self.words[i - 1] if i else ""
        if self.words[i] == "let" and (not i or before == "please"):  # "Let's meet on Monday"
            self._add(i, i, "future", Form.DOUBTFUL)
            return
        if self.words[i] in _FUTURE_WORDS and self.words[i + 1] in _AHEAD:
            self._past(i)
        elif (
            i
            and before not in _ARTICLES
            and (self.kinds[i - 1] not in ("stop", "base", "cut") or (i > 1 and self.words[i - 2] in _ARTICLES))
        ):  # "a visit put off in May"
            self._add(i, i, "past", Form.PARTICIPLE)
        elif self._behind_aside(i) or self._in_relative(i):
            self._add(i, i, "past", Form.FINITE)

    def _behind_aside(self, i: int) -> bool:
        """Whether a verb follows the comma that closes an aside: "the minister, who had said he would stay, quit"."""
        if i < _SHORTEST_ASIDE or self.words[i - 1] != ",":
            return False
        opens = next((k for k in range(i - 2, max(i - _LONGEST_ASIDE, 0), -1) if self.words[k] == ","), None)
        if opens is None or self.kinds[opens - 1] == "stop":
            return False
        first = self.words[opens + 1]
        return first in _ASIDES or first.isdigit() or self.kinds[opens + 1] == "past"

    def _in_relative(self, i: int) -> bool:
        """Whether this is the verb of "the storm that hit on Tuesday", and not a noun: "that cut was deep"."""
        if i < 3 or self.words[i - 1] != "that" or not self.words[i - 2].isalpha():
            return False
        noun = not self.kinds[i - 2] or self.words[i - 3] in _ARTICLES
        return noun and self.words[i - 2] not in _ARTICLES and self.kinds[i + 1] not in ("is", "was", "will", "would")

    def _third(self, i: int) -> None:
        word, before = self.words[i], self.words[i - 1] if i else ""
        if not i or (before in _ARTICLES and before != "that"):
            return
        sold = self._goes_on_sale(i)
        side: Side = "past" if word in _NARRATIVE and not sold else "future"
        timed = word in TIMETABLED and self.words[i + 1] in _CLOCKED  # "the race starts at 3 p.m."
        sure = word in _SURE_THIRDS or before in _PRONOUNS or timed or sold
        if not sure and (self._object() or before.endswith("s") or self.kinds[i - 1] in ("base", "cut", "third")):
            return  # "hold talks", "the parties results", "slow speeds"
        self._add(i, i, side, Form.FINITE if sure else Form.DOUBTFUL)

    def _goes_on_sale(self, i: int) -> bool:
        """Whether this is said of a thing that comes to market: "hits stores", "hits the big screen"."""
        return self.words[i] in ("hit", "hits") and not _MARKETS.isdisjoint(self.words[i + 1 : i + 4])

    def _base(self, i: int) -> None:
        before = self.words[i - 1] if i else ""
        if i == 0:  # "Join us Friday"
            if self.words[1] in _AFTER_IMPERATIVE:
                self._add(i, i, "future", Form.DOUBTFUL)
        elif before in _PRONOUNS:
            self._add(i, i, "past" if self.words[i] in _NARRATIVE else "future", Form.FINITE)
        elif self._subject(i) and not self._object():
            self._add(i, i, "past" if self.words[i] in _NARRATIVE else "future", Form.DOUBTFUL)

    def _subject(self, i: int) -> bool:
        """Whether what stands before a base form can be its subject: "rules apply", "Spain host Italy"."""
        before = self.words[i - 1]
        if self.words[i] in _SCHEDULED or self.words[i] == "say":
            return before not in _NO_SUBJECT
        plural = before.endswith("s") or before in ("men", "women", "people", "children", "police")
        return plural and before not in _ARTICLES and self.kinds[i - 1] != "stop"

    def _ing(self, i: int) -> None:
        noun = i and (self.words[i - 1] in _ARTICLES or self.words[i + 1] in ("of", "for"))
        if noun and self.words[i] == "beginning":  # "the very beginning of the year"
            return
        if self.words[i] in ("starting", "beginning", "commencing"):
            self._add(i, i, "future", Form.GERUND)
            return
        guilt = i > 1 and self.words[i - 1] in ("of", "with", "to", "for") and self.words[i - 2] in _GUILT
        self._add(i, i, "past" if guilt or (i and self.words[i - 1] in _GUILT) else None, Form.GERUND)

    def _being(self, i: int) -> None:
        last = max(i, self._main(i + 1))
        self._add(i, last, "past" if last > i and i and self.words[i - 1] == "after" else None, Form.GERUND)

    def _object(self) -> bool:
        """Whether a verb shortly before, in the same clause, makes a doubtful word its object: "will hold talks"."""
        if not self.cues:
            return False
        last = self.cues[-1].last
        between = self.words[last + 1 : self.at - 1]
        if self.cues[-1].word in SAYING and between:
            return False
        if not between and self.cues[-1].form is Form.GERUND and not self.cues[-1].first:
            return False  # "Voting runs until Tuesday"
        return not any(self.kinds[k] == "stop" or self.words[k] in _BREAKS for k in range(last + 1, self.at - 1))


SAYING = _set(
    "said say says saying told tell tells announced announces added confirmed stated claimed reported reports"
    " warned insisted argued explained declared testified estimated acknowledged admitted alleged predicted"
    " revealed wrote believes believe believed thinks think thought hopes hope hoped knows expects suggested noted"
    " according suggest suggests indicates indicate indicated asserted replied"
)
_BREAKS = _set("and but that which who when while as because if although where so whether or than")
_READERS = {
    "word": _Groups._word,
    "'s": _Groups._apostrophe,
    "chance": _Groups._chance,
    "will": _Groups._will,
    "would": _Groups._would,
    "is": _Groups._is,
    "was": _Groups._was,
    "has": _Groups._has,
    "had": _Groups._had,
    "do": _Groups._do,
    "did": _Groups._did,
    "to": _Groups._to,
    "past": _Groups._past,
    "cut": _Groups._cut,
    "third": _Groups._third,
    "base": _Groups._base,
    "ing": _Groups._ing,
    "being": _Groups._being,
}
