"""On which side of the publication a date without a year lies: "resigned on Friday", "is due to vote on Tuesday"."""

from itertools import pairwise

import msgspec

from transforms.languages.en.cues import HOPED, SAYING, TIMETABLED, Cue, Form, Sentence, Side, read
from transforms.languages.tense import Decision

_NOTHING = Decision(None, "")


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PREPOSITIONS = _set(
    "on in at by from for to of until till through since before after following during over around between"
)
_FILLERS = _set(
    "the a an this that late early mid about around only just and or as midnight noon evening morning day end"
)
_BETWEEN = _set("late early again here there both all only even either")
_EDGES = _set("end start beginning close morning afternoon evening night day hours week rest")
_CLAUSE_STARTS = _set(
    "and but that which who when while as because if although though where so whether or , ; : ( [ \" “ — – -- ” '"
)
_AFTER_PARTICIPLE = _set("by in on at from with during as under last")
_SLIGHT = _set("also morning night evening afternoon")  # may stand between a date and the verb that it waits for
_CONJUNCTIONS = _set("and but or")
_NO_NOUN = _CLAUSE_STARTS | _PREPOSITIONS
_DETERMINERS = _set("the a an its his their")
# Nouns of what has happened when one writes of it: "Monday's attack".
_HAPPENED = _set(
    "attack attacks bombing bombings shooting shootings ruling rulings decision decisions statement statements"
    " announcement announcements remarks speech defeat victory loss win crash quake earthquake explosion"
    " explosions blast fire massacre raid raids killing killings murder murders death deaths storm coup arrest"
    " arrests verdict result results report reports drop decline gain gains rise fall rally selloff accident"
    " incident disaster tragedy strike strikes ambush assault collapse clash clashes protest protests riot riots"
    " flood floods earthquake article interview letter memo tweet post broadcast filing close closing high low"
    " settlement"
)
_STRUCK = _set(
    "death attack attacks bombing shooting crash explosion earthquake quake arrest killing murder massacre coup"
    " collapse resignation ouster defeat accident fire blast raid assassination disaster fall"
)
_KEPT = _set("minutes transcript transcripts victims survivors aftermath footage")
_BEHIND = _set("after since following over from")
_DECIDING = {
    **dict.fromkeys(("since", "as recently as", "dated"), "past"),
    **dict.fromkeys(("ending", "ended", "ending on", "ended on", "as of"), "past"),
    **dict.fromkeys(("until", "till", "through", "until at least"), "until"),
    **dict.fromkeys(("ahead of", "run-up to", "run up to", "prior to", "countdown to", "deadline of"), "future"),
    **dict.fromkeys(("as early as", "as soon as", "no later than", "not later than"), "future"),
    **dict.fromkeys(("upcoming", "forthcoming", "payable", "payable on", "effective", "effective on"), "future"),
    **dict.fromkeys(("effective from", "effective as of", "starting", "starting on", "starting in"), "future"),
    **dict.fromkeys(("outlook for", "guidance for", "forecast for"), "future"),
    **dict.fromkeys(("delivery in", "delivery on", "delivery by"), "future"),
    **dict.fromkeys(("starting from", "beginning", "beginning on", "beginning in", "commencing"), "future"),
}
_COMMANDING = _set("will must would shall won")
_ENDING = frozenset(("ending", "ended", "ending on", "ended on", "as of"))
_UTTERANCES = _set(
    "interview statement speech letter remarks ruling article report filing email tweet post broadcast briefing memo"
    " note address commentary editorial"
)
_ARRANGED = _set(
    "election elections vote votes referendum summit hearing trial deadline meeting conference games final ballot poll"
    " polls by-election by-elections byelection launch debate runoff primary talks session match game concert ceremony"
)
_ENDINGS = frozenset(".!?”\"'’)")
_POSTPONED = _set(
    "postponed adjourned delayed suspended extended remanded deferred closed barred banned jailed detained given"
    " put pushed shelved valid cancelled canceled rescheduled moved remain remains stay stays continue continues"
    " lasts last had gave give gives"
)
_MOVED = _set("postponed adjourned delayed deferred put pushed rescheduled moved shelved extended remanded")
_ONGOING = _set("run runs last lasts continue continues remain remains stay stays go goes extend extends")
_TO_COME = _set(
    "postpone postponed cancel cancelled canceled delay delayed boycott skip rescheduled reschedule prepare preparing"
    " faces face facing miss await awaits awaited awaiting waited wait waiting braced brace bracing prepared prepares"
)
_SPANS = _set("months weeks days quarters quarter period half")
_WANTING = _set("want wants need needs")
_FAILURE = _set("but until although")
_PUBLISHING = _set(
    "report reports release releases publish publishes post posts announce announces present presents disclose"
    " discloses reported released published posted announced presented disclosed due out"
)
_FIGURES = _set(
    "sales results result earnings profit profits loss losses figures data numbers income revenue revenues report"
    " reports accounts payrolls unemployment inflation output production deliveries exports imports orders jobs"
)
_TRADED = _set("contract contracts futures gold silver crude wheat corn soybeans copper coffee cocoa cotton sugar")
_PLANNED = _set("set scheduled called planned fixed booked announced arranged slated reserved proposed")
_COMING = _set("will 'll ’ll")
_COMING_WITH = _PLANNED | _set("to due expected likely")
_LEFT = _set("stepped resigned retired quit left departed")


def direct(sentence: str, start: int, end: int) -> Decision:
    """The side on which the date `sentence[start:end]` lies, from the words that govern it."""
    choice = _Choice(read(sentence), start, end)
    decision = choice.decide()
    return msgspec.structs.replace(decision, follows=True) if choice.follows(decision.direction) else decision


class _Choice:
    """The date's place among the tokens, and the cues on either side of it."""

    def __init__(self, sentence: Sentence, start: int, end: int) -> None:
        self.sentence = sentence
        self.first = sentence.token(start)
        self.next = max(sentence.token(end), self.first)
        words = sentence.words
        self.possessive = self.next < len(words) and words[self.next] in ("'s", "’s")
        k = self._before_fillers(self.first - 1)
        self.preposition = words[k] if k >= 0 and words[k] in _PREPOSITIONS else ""
        if self.preposition and words[k - 1] in _EDGES:  # "by the end of the day Saturday"
            k = self._before_fillers(k - 2)
            self.preposition = words[k] if k >= 0 and words[k] in _PREPOSITIONS else self.preposition
        k -= bool(self.preposition)
        while k > 0 and words[k] in _BETWEEN:  # "in an interview late on Friday"
            k -= 1
        self.before = k  # the word in front of the date's phrase
        self.left = next((c for c in reversed(sentence.cues) if c.last < self.first and c.side), None)
        self.right = self._right()

    def _before_fillers(self, k: int) -> int:
        words = self.sentence.words
        while k >= 0 and words[k] in _FILLERS and words[k] not in _CONJUNCTIONS:
            k -= 1
        return k

    def decide(self) -> Decision:
        for rule in (self._governed, self._of_figures, self._of_noun, self._of_utterance, self._by_clause):
            decision = rule()
            if decision is not None:
                return decision
        return _NOTHING

    def follows(self, side: Side) -> bool:
        """Whether the date lies after the one before it: "then flies on May 5", "before moving to Rome in May"."""
        words = self.sentence.words
        near = next((c for c in reversed(self.sentence.cues) if c.last < self.first), None)
        if near is None or not near.first:
            return False
        if near.form is Form.GERUND and words[near.first - 1] == "before":
            return True
        return side == "future" and "then" in words[near.first - 1 : self.first]

    def _right(self) -> Cue | None:
        """The verb that the date waits for: the first finite one behind it that is in no relative clause."""
        cues = [c for c in self.sentence.cues if c.first >= self.next and c.side]
        for k, cue in enumerate(cues):
            if cue.relative or cue.form in (Form.INFINITIVE, Form.WORD):
                continue
            if cue.form is Form.PARTICIPLE and k + 1 < len(cues) and self._reduced(cue, cues[k + 1]):
                continue
            if cue.form is Form.DOUBTFUL and any(c.form is Form.FINITE for c in cues[k + 1 :]):
                continue
            if cue.form is Form.DOUBTFUL and k + 1 < len(cues) and cues[k + 1].first == cue.last + 1:
                continue  # "exports climbed"
            return cue
        near = cues and cues[0].first < self.next + 4
        return cues[0] if near else None  # "Trump on Friday to visit"

    def _reduced(self, cue: Cue, following: Cue) -> bool:
        """Whether a participle only describes its noun: "the plan proposed by X will …"."""
        words = self.sentence.words
        between = words[cue.last + 1 : following.first]
        return bool(between) and between[0] in _AFTER_PARTICIPLE and not set(between) & _CLAUSE_STARTS

    def _because(self, cue: Cue, side: Side = None) -> Decision:
        return Decision(side or cue.side, self.sentence.said(cue), present=self._is_coming(cue))

    def _is_coming(self, cue: Cue) -> bool:
        """Whether a verb looks ahead from the day of writing, as no history does: "will open", "is due to open"."""
        verb, *rest = self.sentence.words[cue.first : cue.last + 1]
        return verb in _COMING or (verb in ("is", "are") and bool(rest) and rest[0] in _COMING_WITH)

    def _governed(self) -> Decision | None:
        """Prepositions, participles and adjectives right before the date that decide by themselves."""
        words = self.sentence.words
        phrase, side = self._front()
        if self._of_record():
            return Decision(None, "of record")
        if self._opens_from():
            return Decision("future", "from")
        if phrase != "since" and self._is_released():
            return Decision("future", "out")
        if side == "until":
            return self._until()
        left = self.left
        if phrase in _ENDING and left and left.side == "future" and left.form is not Form.INFINITIVE:
            side = "future"
        if phrase == "as of" and self.right and words[self.right.first] in _COMMANDING:
            side = "future"
        told = phrase == "prior to" and self._finite_left() == "past"
        if side == "future" and (told or (left and left.word == "had")):
            side = "past"
        if phrase == "effective" and left and left.word in _LEFT:
            return Decision(None, phrase)  # "resigned effective Sept. 30" is the nearest
        return Decision("past" if side == "past" else "future", phrase) if phrase else None

    def _opens_from(self) -> bool:
        """Whether the sentence tells what holds from the date on: "From Tuesday, drivers pay a fee."."""
        words = self.sentence.words
        comma = words[: self.first] == ["from"] and words[self.next : self.next + 1] == [","]
        return comma and not (self.right and self.right.side == "past")

    def _is_released(self) -> bool:
        """Whether the date is that of a work that is coming out: "the novel, out in paperback on Jan. 29, …"."""
        words = self.sentence.words
        near = words[max(0, self.first - 6) : self.first]
        return any(pair == (",", "out") for pair in pairwise(near)) and near[-1] != ","

    def _finite_left(self) -> Side:
        """The side of the clause's verb before the date, participles and infinitives left out."""
        cues = reversed(self.sentence.cues)
        return next((c.side for c in cues if c.last < self.first and c.form is Form.FINITE), None)

    def _of_record(self) -> bool:
        """Whether one must hold shares on this day, soon past or soon to come: "holders of record May 2"."""
        before = self.sentence.words[max(self.first - 4, 0) : self.first]
        while before[-1:] and before[-1] in ("on", "as", "of"):
            before.pop()
        return before[-2:] == ["of", "record"] or before == ["record"]

    def _front(self) -> tuple[str, str]:
        """The longest deciding phrase right before the date, articles left out, and its side."""
        words = self.sentence.words
        k = self.first
        while k and words[k - 1] in ("the", "a", "late", "early", "mid"):
            k -= 1
        for length in (3, 2, 1):
            phrase = " ".join(words[max(0, k - length) : k])
            if phrase in _DECIDING:
                return phrase, _DECIDING[phrase]
        return "", ""

    def _until(self) -> Decision | None:
        left, words = self.left, self.sentence.words
        if self.before == 0 and words[0] == "not" and self.right and words[self.right.first] == "did":
            return Decision("past", "not until")
        if self.before >= 0 and words[self.before] in _SPANS:  # "in the 12 months through July"
            told = {c.side for c in (left, self.right) if c and c.form is Form.FINITE}
            return Decision("future" if told == {"future"} else "past", f"{words[self.before]} {self.preposition}")
        if left is None and self.right and self.right.side == "past" and self.right.form is Form.FINITE:
            return None  # "in the year through September, prices rose"
        if left is None or left.word in SAYING:
            return Decision("future", self.preposition)
        if self.before > left.last and self.sentence.words[self.before] in _ONGOING:
            return Decision("future", self.preposition)  # "opened on Monday and runs until Friday"
        if left.word == "had" and not _FAILURE.isdisjoint(self.sentence.words[self.next :]):
            return Decision("past", self.sentence.said(left))  # "had until April 30 to appeal but missed it"
        if self.sentence.words[left.first] in ("has", "have", "'ve", "’ve") and left.form is Form.FINITE:
            return Decision("future", f"{self.sentence.said(left)} {self.preposition}")  # "have been bailed until"
        if left.side == "past" and left.word in _POSTPONED and "not" not in self.sentence.words[left.first : left.last]:
            return Decision("future", f"{self.sentence.said(left)} {self.preposition}")
        return None

    def _of_figures(self) -> Decision | None:
        """Figures still to be published are of the nearest term: "will report third-quarter earnings on Friday"."""
        words = self.sentence.words
        cue = next((c for c in (self.left, self.right) if c and c.word in _PUBLISHING), None)
        if cue is None or cue.side != "future" or self.preposition not in ("", "for", "of"):
            return None
        if self.preposition:
            return Decision(None, words[self.before]) if words[self.before] in _FIGURES else None
        behind = words[self.next : self.next + 4]
        noun = next((k for k, word in enumerate(behind) if word in _FIGURES), None)
        if noun is None or not _NO_NOUN.isdisjoint(behind[:noun]):
            return None
        return Decision(None, behind[noun])

    def _of_noun(self) -> Decision | None:
        """Monday's vote, the June 14 hearing: first what the noun says, then the phrase around it."""
        words = self.sentence.words
        behind = words[self.next : min(self.next + 5, self.right.first if self.right else len(words))]
        if words[self.next : self.next + 1] == ["delivery"]:  # "wheat for March delivery"
            return Decision("future", "delivery")
        if not _KEPT.isdisjoint(words[max(self.first - 4, 0) : self.first]):
            return Decision("past", "of")  # "the minutes of the May 2 meeting will be published"
        if not self.preposition and not _TRADED.isdisjoint(words[self.next : self.next + 1]):
            return Decision("future", words[self.next])  # "December gold rose 3 dollars"
        if not (self.possessive or self._describes()):
            return None
        left = self.left
        if left and left.word in _TO_COME:
            return Decision("future", self.sentence.said(left))
        noun = next((w for w in behind if w in _HAPPENED), None)
        if noun:
            return Decision("past", noun)
        if left and left.side == "future" and not _ARRANGED.isdisjoint(behind):
            return Decision("future", self.sentence.said(left))
        if self.preposition in ("before", "until") and not (left and left.first < left.last and left.side == "past"):
            return Decision("future", self.preposition)
        if self.preposition in ("after", "following") and not (left and left.side == "future"):
            return Decision("past", self.preposition)
        return None

    def _of_utterance(self) -> Decision | None:
        """The words after what was said: "the bank will not be rushed, he said in an interview on Friday"."""
        words, left = self.sentence.words, self.left
        behind = words[max(self.before - 4, 0) : max(self.before, 0)]
        if self.before > 0 and words[self.before] in _STRUCK and not _BEHIND.isdisjoint(behind):
            return Decision("past", words[self.before])  # "polls were set for May after his death on March 5"
        if left is None or self.before < 0 or words[self.before] not in _UTTERANCES:
            return None
        apart = not {",", "”", '"'}.isdisjoint(words[left.last + 1 : self.before])
        return Decision("past", words[self.before]) if apart else None

    def _describes(self) -> bool:
        """Whether a noun follows the date, which stands before it like an adjective: "the June 14 hearing"."""
        words = self.sentence.words
        if self.first == 0 or self.next >= (self.right.first if self.right else len(words)):
            return False
        behind = words[self.next]
        return words[self.first - 1] in _DETERMINERS and behind.isalpha() and behind not in _NO_NOUN

    def _by_clause(self) -> Decision | None:
        """The verb of the date's own clause: to the right of a date that opens it, else to the left."""
        left, right = self.left, self.right
        if left is None or right is None:
            cue = left or right
            return self._settle(cue) if cue else None
        still_to_win = left.relative and left.word in ("win", "wins") and right.side == "future"
        if still_to_win or self._opens() or self._leans_right(left, right):  # "the team that wins on Friday will play"
            return self._settle(right)
        return self._settle(left)

    def _opens(self) -> bool:
        """Whether the date opens its clause: ", and on Friday the company …"."""
        words = self.sentence.words
        if self.before < 0:
            return True
        word = words[self.before]
        if word not in _CLAUSE_STARTS or self.right is None:
            return False
        between = words[self.next : self.right.first]
        closed = bool(between) and between[0] in (",", ";", ")", ".")
        if word == ",":
            return not closed and not set(between) & {",", ";"}
        if word in _CONJUNCTIONS:
            return not closed and self.right.form is Form.FINITE and not set(between) & {",", ";", "that", "and"}
        return True

    def _leans_right(self, left: Cue, right: Cue) -> bool:
        """Whether the date stands before its verb: "the company on Friday announced", "said Monday's vote will …"."""
        words = self.sentence.words
        adjacent = left.last >= self.before
        gap = words[self.next : right.first]
        if self.possessive:
            subject = left.word in SAYING or left.last < self.first - 6
            return subject and not set(gap) & {",", ";", "that"}
        if adjacent and left.form is not Form.DOUBTFUL:
            return False
        if left.relative and "," not in words[left.last : self.first]:  # "jurors who met on Monday are to"
            return False
        charged = right.form is Form.PARTICIPLE and words[right.last + 1 : right.last + 2] == ["with"]
        if charged and left.word not in SAYING:  # "is to appear in court on Monday charged with theft"
            return False
        if right.form in (Form.INFINITIVE, Form.WORD, Form.GERUND) or not _SLIGHT.issuperset(gap):
            return False
        return left.form in (Form.FINITE, Form.DOUBTFUL)

    def _settle(self, cue: Cue) -> Decision:
        """The cue's side; a plan that came to nothing is past: "was due to appear on Wednesday but …"."""
        words = self.sentence.words
        planned = words[cue.first] in ("was", "were") or self._was_hoped(cue)
        failed = planned and not _FAILURE.isdisjoint(words[self.next :])
        failed = failed or (cue.form is Form.INFINITIVE and self._came_to_nothing())
        if cue.side == "future" and failed:
            return self._because(cue, "past")
        headline = self.sentence.text[-1:] not in _ENDINGS
        if headline and cue.form is Form.DOUBTFUL and cue.last + 1 < self.before and cue.word not in TIMETABLED:
            return self._because(cue, "past")  # "Pope names 21 cardinals on Sunday"
        once = words[cue.first - 1] in ("originally", "initially", "previously", "once", "first")
        moved = self.preposition in ("for", "to") and cue.word in _PLANNED | _MOVED
        wanted = not _WANTING.isdisjoint(words[max(0, cue.first - 4) : cue.first])
        if cue.side == "past" and wanted:  # "wants the law repealed by May"
            return self._because(cue, "future")
        if cue.word == "registered" and self._finite_left() == "future":  # "to holders registered on May 30"
            return self._because(cue, "future")
        if cue.side == "past" and moved and not once and words[cue.first] != "had":
            return self._because(cue, "future")
        return self._because(cue)

    def _came_to_nothing(self) -> bool:
        """Whether the sentence ends with what was not done: "had promised to resign by May and did not"."""
        rest = self.sentence.words[self.next :]
        return any(did == "did" and no in ("not", "n't") for did, no in pairwise(rest)) or "didn" in rest

    def _was_hoped(self, cue: Cue) -> bool:
        """Whether an infinitive says what someone once wished: "wanted the trial to start in May, but"."""
        if cue.form is not Form.INFINITIVE:
            return False
        return self._governor(cue) in HOPED

    def _governor(self, cue: Cue) -> str:
        """The verb before another."""
        return next((c.word for c in reversed(self.sentence.cues) if c.last < cue.first), "")
