"""One sentence for an event, as a person would write it: "Mark Rutte met Donald Trump on 22 November 2024."

It is put together from the parts that were found; where they do not make a sentence it is the source's own clause.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from schemas.event import EventTime, Factuality, Participant, Place
from transforms.events.clauses import NAMING, SAYING, Argument, Clause, clause_of, cleft
from transforms.events.date_words import when
from transforms.events.names import Names
from transforms.events.phrases import Phrases, phrases_of
from transforms.events.place_words import lies_in, place_in
from transforms.events.source_words import LONGEST, finish, source_clause
from transforms.languages.en.verbs import participle, past
from transforms.languages.sentence import Sentence

# Stand without a complement: "was elected".
_ALONE = frozenset({"elect", "appoint", "crown", "ordain", "create", "call"})
# Say nothing without the clause behind them.
_OPEN = frozenset(["deny", "know", "conclude", "decide", "promise", "expect", "estimate", "believe", "predict", "hope"])
_UNTOLD = SAYING | _OPEN
_TELLING = frozenset(["tell", "inform", "remind", "assure", "warn"])
_STOPS = frozenset(
    ["--", "that", "because", "while", "although", "though", "when", "if", "unless", "whereas", "where", "after", "as"]
)
_BEFORE_TIMES = frozenset(["shortly", "just", "early", "late", "only"])
_CLAUSE = 28
"""Words of a clause at most."""
# Prepositions whose phrase is kept, because the verb says little without it: "apologised for the delay".
_TOWARDS = frozenset({"to", "into", "from", "near", "outside", "at", "off", "across", "over", "toward", "towards"})
_KEPT = frozenset({"to", "into", "as", "for", "on", "against", "about", "from", "of", "over", "onto", "at", "in"})
_MANY_OR_ONE = {"is": "are", "was": "were", "has": "have", "are": "is", "were": "was", "have": "has"}
_MANY = frozenset({"they", "we", "them", "these", "those", "both"})
_NOUN_KEPT = frozenset({"of", "between", "with", "by", "on", "against", "over"})
_SUBJECTIVE = {"him": "he", "her": "she", "them": "they", "me": "I", "us": "we"}
_OBJECTIVE = {"he": "him", "she": "her", "they": "them", "we": "us", "I": "me", "who": "whom"}


def summarise(
    sentence: Sentence, trigger_first: int, trigger_last: int, factuality: Factuality,
    participants: Sequence[Participant], place: Place | None, time: EventTime | None, names: Names | None = None,
) -> str:  # fmt: skip
    """The event in one sentence. The tokens are the trigger's; the other parts are those of the merged event.

    `names` are the article's, which spare reading the sentence again.
    """
    phrases = names.phrases(sentence) if names is not None else phrases_of(sentence)
    clause = clause_of(sentence, phrases, trigger_first, trigger_last)
    writer = _Writer(sentence, phrases, clause, participants, place, time, factuality, names)
    text = writer.verbal(trigger_first, trigger_last) or writer.nominal(trigger_first, trigger_last)
    return text if text and len(text) <= LONGEST else source_clause(sentence, trigger_first)


class _Writer:
    """The parts of one event on their way into a sentence."""

    def __init__(
        self, sentence: Sentence, phrases: Phrases, clause: Clause, participants: Sequence[Participant],
        place: Place | None, time: EventTime | None, factuality: Factuality, names: Names | None,
    ) -> None:  # fmt: skip
        self.sentence, self.phrases, self.clause = sentence, phrases, clause
        self.participants, self.place, self.time, self.factuality = participants, place, time, factuality
        self.known = names

    def verbal(self, first: int, last: int) -> str | None:
        """The sentence of an event that a verb names; None where it has no subject."""
        codes = self.phrases.codes
        verb = next((i for i in range(first, last + 1) if codes[i] in "vng" and self.phrases.covering[i] < 0), -1)
        if verb < 0:
            return None
        subjects = self.names(self.clause.subjects)
        if not subjects or any(name.lower() in ("it", "which", "that", "who", "there") for name in subjects):
            return None
        subject = _joined([_SUBJECTIVE.get(name.lower(), name) for name in subjects])
        objects = _joined([_OBJECTIVE.get(name, name) for name in self.names(self.clause.objects)])
        complement = _joined([self.words(argument) for argument in self.clause.complement])
        wish = self.wished(max(verb, last)) if not objects else ""
        lemma = self.sentence.lemmas[verb].lower()
        empty = not objects and not wish
        untold = lemma in _TELLING or (empty and (lemma in _UNTOLD or self.clause.content))
        alone = last == verb and lemma in NAMING and not complement and lemma not in _ALONE
        if untold or alone or (lemma in SAYING and self.is_clause(verb)):
            return None
        if (told := self.told(verb, last, subject)) is not None:
            return told
        predicate = self.predicate(verb, last, len(subjects) > 1 or self.is_plural(self.clause.subjects))
        second, rest = _joined(self.names(self.clause.second)), self.rest(max(verb, last))
        return finish([subject, predicate, second, objects, complement, wish, *rest, self.where(), self.when()])

    def is_clause(self, verb: int) -> bool:
        """Whether what looks like an object is the subject of what is said: "commented [the firm] has enough"."""
        ends = [argument.last for argument in self.clause.objects if argument.first > verb]
        return any(self.phrases.codes[end + 1 : end + 2] in ("v", "m") for end in ends)

    def told(self, verb: int, last: int, subject: str) -> str | None:
        """The source's own clause with the subject's name and the date; None where the parts alone say as much."""
        start = self.chain(verb)
        if self.phrases.codes[start] not in "vm" or self.sentence.tags[start] == "VB":
            return None
        if self.clause.subjects[0].last >= start or self.clause.subjects[0].head > start:
            return None
        end = self.clause_end(max(verb, last) + 1)
        dropped, said = self.time_words(start, end)
        if dropped and self.phrases.codes[max(dropped) + 1 : max(dropped) + 2] in (",", "c"):
            end = max(dropped) + 1  # "in May, two weeks before the vote": the date must stand behind its own clause
        dropped |= self.brackets(start, end)
        plain = self.plain(verb, last) | dropped
        cut = next((i for i in range(verb + 1, end) if self.phrases.codes[i] in "MT" and i not in dropped), end)
        kept = [i for i in range(start, cut) if i not in dropped]
        while kept and kept[-1] > verb and self.dangles(kept[-1]):
            kept.pop()
        if len(kept) < 2 or all(i in plain or self.phrases.codes[i] in ',"' or (i < verb) for i in kept):
            return None
        where, other = self.beside(kept)
        if cleft(self.sentence.lemmas, self.sentence.tags, verb) >= 0:
            other[start] = self.agreed(start, self.is_plural(self.clause.subjects))
        # A clause that tells more than its event may hold other dates: one that no words say would stand beside them.
        spoken = self.time is not None and self.time.basis != "inferred"
        date = self.dated(said) if spoken else ""
        if date and self.is_perfect(start) and date.startswith(("on ", "in ")):
            kept, other = self.simple_past(kept, other)
        finished = finish([subject, self.spelt(kept, other), where, date])
        return finished if len(finished) <= LONGEST else None

    def beside(self, tokens: Sequence[int]) -> tuple[str, dict[int, str]]:
        """What tells the place behind a clause of those tokens, and what it puts in place of some of them.

        A clause that names a place has no second one: "in Palm Beach, Florida" is told for Florida.
        """
        if self.place is None or any(self.is_place(Argument(i, i, i)) for i in tokens):
            return "", {}
        said = place_in(self.sentence, tokens, self.known) if self.known is not None else None
        if said is None:
            return self.where(), {}
        if not lies_in(self.place, said):
            return "", {}
        return "", {said.first: f"{self.place.name}, {self.sentence.words[said.first]}"}

    def dangles(self, token: int) -> bool:
        """Whether a clause cannot end on the token once its time is cut off: "shortly before", "on 11"."""
        code, before = self.phrases.codes[token], self.phrases.codes[token - 1]
        word = self.sentence.words[token].lower()
        if code == "g":
            return before != "i"  # "a statement saying", but "barred him from working"
        if code == "R" and before == "c":
            return True
        return code in ',:itohycD-"' or word in _BEFORE_TIMES or (code == "C" and before in "it")

    def plain(self, verb: int, last: int) -> set[int]:
        """The tokens that the sentence put together from the parts would tell."""
        particle = self.phrases.codes[verb + 1 : verb + 2] == "r"
        found = set(range(self.chain(verb), max(verb + particle, last) + 1))
        for argument in (*self.clause.objects, *self.clause.second, *self.clause.complement):
            found.update(range(argument.first, argument.last + 1))
        for oblique in self.clause.obliques:
            argument = oblique.argument
            told = oblique.preposition == "with" or (oblique.preposition == "by" and self.clause.passive)
            elsewhere = oblique.preposition == "in" and self.phrases.codes[argument.head] == "P"
            if told or self.is_place(argument) or (elsewhere and self.place is not None):
                found.update(range(argument.first - 1, argument.last + 1))
        found.update(i for i, code in enumerate(self.phrases.codes[: len(self.sentence.words)]) if code == "c")
        return found

    def clause_end(self, verb: int) -> int:
        """The token behind the last of the clause: what follows it is another clause, an attribution or a quotation."""
        codes, words, i = self.phrases.codes, self.sentence.words, verb
        limit = min(len(codes), i + _CLAUSE)
        relative = any(argument.stands_for >= 0 for argument in self.clause.subjects)
        while i < limit:
            if codes[i] in '"(' and (behind := self.behind_aside(i, limit)):
                i = behind
                continue
            if codes[i] in '.;:wW"(' or words[i].lower() in _STOPS or (relative and self.is_finite(i)):
                return i
            if codes[i] == "," and (i + 1 >= limit or codes[i + 1] in "wWgncvmDNLPpRiS"):
                return i
            if codes[i] == "c" and i + 1 < limit and (self.opens_verb(i + 1) or self.opens_clause(i + 1)):
                return i
            i += 1
        phrase = self.phrases.at(limit)
        return phrase.first if phrase is not None and verb < phrase.first < limit else limit

    def brackets(self, first: int, end: int) -> set[int]:
        """The tokens that stand in brackets, with these: "the Royal Air Force (RAF)"."""
        codes, found, opened = self.phrases.codes, set[int](), -1
        for i in range(first, end):
            if codes[i] == "(":
                opened = i
            elif codes[i] == ")" and opened >= 0:
                found.update(range(opened, i + 1))
        return found

    def behind_aside(self, opening: int, limit: int) -> int:
        """The token behind a bracket, or behind words that a clause quotes ("the so-called 'wall'"); 0 for a speech."""
        codes = self.phrases.codes
        closes = codes[opening] == '"' and self.sentence.starts[opening] == self.sentence.ends[opening - 1]
        if closes or codes[opening - 1] in ",:":
            return 0
        return codes.find(")" if codes[opening] == "(" else '"', opening + 1, limit) + 1

    def is_finite(self, token: int) -> bool:
        return self.phrases.codes[token] in "vm" and self.sentence.tags[token] in ("VBD", "VBZ", "VBP", "MD")

    def opens_verb(self, token: int) -> bool:
        """Whether a verb begins at the token, adverbs before it: "and quickly left", but not "and highly paid work"."""
        codes = self.phrases.codes
        while codes[token : token + 1] == "R":
            token += 1
        return codes[token : token + 1] in ("v", "m", "n")

    def opens_clause(self, token: int) -> bool:
        """Whether a noun phrase begins at the token that a verb follows: "and she joined"."""
        phrase = self.phrases.at(token)
        return phrase is not None and self.phrases.codes[phrase.last + 1 : phrase.last + 2] in ("v", "m")

    def time_words(self, first: int, end: int) -> tuple[set[int], str]:
        """The tokens of the time expression with its preposition, and that preposition where it must be kept."""
        time = self.time
        if time is None or time.start is None or time.end is None or time.field != self.sentence.field:
            return set(), ""
        inside = [
            i for i in range(first, end)
            if self.sentence.starts[i] < time.end and time.start < self.sentence.ends[i]
        ]  # fmt: skip
        if not inside:
            return set(), ""
        before = inside[0] - 1
        found = set(inside)
        if before >= first and self.phrases.codes[before] in "iyt":
            found.add(before)
            return found, self.sentence.words[before].lower()
        return found, ""

    def spelt(self, tokens: Sequence[int], other: Mapping[int, str]) -> str:
        """Those tokens with the blanks of the source between them; `other` are words put in place of some."""
        text, sentence = "", self.sentence
        for at, i in enumerate(tokens):
            gap = at > 0 and (tokens[at - 1] != i - 1 or sentence.starts[i] > sentence.ends[i - 1])
            text += (" " if gap and self.phrases.codes[i] != "," else "") + other.get(i, sentence.words[i])
        return text

    def chain(self, verb: int) -> int:
        """The first token of the verbs in a row that end in this one: "is due to vote"."""
        codes, start = self.phrases.codes, verb
        doing = cleft(self.sentence.lemmas, self.sentence.tags, verb)
        if doing >= 0:
            return doing + 1 if codes[verb] == "g" else verb
        while start > 0 and (codes[start - 1] in "vmngtR" or (codes[start - 1] == "J" and codes[start] == "t")):
            if self.phrases.covering[start - 1] >= 0:
                break
            start -= 1
        while start < verb and codes[start] == "R":
            start += 1
        return start

    def wished(self, after: int) -> str:
        """What an infinitive behind the verb adds: "wanted to meet Donald Trump"."""
        codes = self.phrases.codes
        if codes[after + 1 : after + 3] != "tv":
            return ""
        verb = after + 2
        clause = clause_of(self.sentence, self.phrases, verb, verb)
        objects = _joined([self.name(a) or self.words(a) for a in clause.objects])
        return f"to {self.sentence.words[verb]} {objects}"

    def predicate(self, verb: int, last: int, plural: bool) -> str:
        """The verb group as the source has it, or one put together where it has no finite verb of its own."""
        codes, words = self.phrases.codes, self.sentence.words
        start = self.chain(verb)
        last = verb + 1 if last == verb and codes[verb + 1 : verb + 2] == "r" else last
        tail = [self.words(Argument(verb + 1, last, last))] if last > verb else []
        group = [w for i, w in enumerate(words[start:verb], start) if codes[i] != "R" or w in ("not", "n't", "never")]
        finite = codes[start] in "vm" and self.sentence.tags[start] not in ("VB",)
        subject = self.clause.subjects[0]
        if finite and subject.last < start:
            if self.is_perfect(start) and self.when().startswith(("on ", "in ")):
                return self.made(verb, tail, plural)  # "has died on 5 May" is not said
            if group:
                group[0] = self.agreed(start, plural)
            text = " ".join([*group, words[verb], *tail]).replace(" n't", "n't").replace(" n’t", "n’t")
            return text if group or self.agrees(start, plural) else self.made(verb, tail, plural)
        return self.made(verb, tail, plural)

    def is_perfect(self, start: int) -> bool:
        """Whether a present perfect begins at the token: "has left", "have been sold", but not "has been selling"."""
        if self.sentence.lemmas[start] != "have" or self.sentence.tags[start] not in ("VBZ", "VBP"):
            return False
        last = self.main_verb(start)
        return last > start and self.phrases.codes[last] == "n" and self.sentence.lemmas[last] != "be"

    def main_verb(self, start: int) -> int:
        """The last of the verbs in a row, adverbs between them, that begin at the token."""
        last = at = start
        while self.phrases.codes[at + 1 : at + 2] and self.phrases.codes[at + 1] in "vngR":
            at += 1
            last = last if self.phrases.codes[at] == "R" else at
        return last

    def simple_past(self, tokens: Sequence[int], other: Mapping[int, str]) -> tuple[list[int], dict[int, str]]:
        """The clause without the "has" that it begins with: "has left in May" is not said, "left in May" is."""
        sentence = self.sentence
        first = next(i for i in tokens[1:] if self.phrases.codes[i] != "R")
        plural = len(self.clause.subjects) > 1 or self.is_plural(self.clause.subjects)
        return list(tokens[1:]), {**other, first: past(sentence.lemmas[first].lower(), plural)}

    def agreed(self, start: int, plural: bool) -> str:
        """The helping verb in the subject's number: what it takes over says "is" of one and "are" of many."""
        word = self.sentence.words[start]
        if self.agrees(start, plural):
            return word
        return _MANY_OR_ONE.get(word.lower(), word)

    def agrees(self, start: int, plural: bool) -> bool:
        """Whether the finite verb has the subject's number: a subject may have come from elsewhere."""
        word, tag = self.sentence.words[start].lower(), self.sentence.tags[start]
        if tag == "VBZ" or word == "was":
            return not plural
        if tag == "VBP" or word == "were":
            return plural or self.sentence.words[self.clause.subjects[0].head].lower() in ("i", "you", "we", "they")
        return True

    def made(self, verb: int, tail: list[str], plural: bool) -> str:
        """A verb group by what is known of the event: "is due to vote", "did not sign", "was arrested"."""
        lemma = self.sentence.lemmas[verb].lower()
        passive = self.clause.passive
        done = self.sentence.words[verb].lower() if self.sentence.tags[verb] == "VBN" else participle(lemma)
        base = f"be {done}" if passive else lemma
        are = "are" if plural else "is"
        if self.factuality == "scheduled":
            words = [are, "due to", base]
        elif self.factuality == "possible":
            words = ["may", base]
        elif self.factuality == "denied":
            words = ["were" if plural else "was", "not", done] if passive else ["did not", lemma]
        else:
            words = ["were" if plural else "was", done] if passive else [past(lemma, plural)]
        return " ".join([*words, *tail])

    def rest(self, after: int) -> list[str]:
        """The prepositional phrases that belong to the sense: partners, doers, and one that the verb asks for."""
        found: list[str] = []
        kept = 0
        doers: list[str] = []
        partners: list[str] = []
        for oblique in self.clause.obliques:
            argument = oblique.argument
            if self.is_place(argument) or self.is_time(argument):
                continue
            name = self.name(argument)
            if oblique.preposition == "with" and name:
                partners.append(name)
            elif oblique.preposition == "by" and self.clause.passive:
                doers.append(name or self.words(argument))
            elif oblique.preposition in _KEPT and not kept and argument.first - after <= 3 and not self.clause.objects:
                kept += 1
                found.insert(0, f"{oblique.preposition} {name or self.words(argument)}")
        by, beside = _joined(doers), _joined(partners)
        return [*found, f"by {by}" if by else "", f"with {beside}" if beside else ""]

    def nominal(self, first: int, last: int) -> str | None:
        """The sentence of an event that a noun names: "The talks between Iran and Iraq took place in Geneva"."""
        phrase = self.phrases.at(last) or self.phrases.at(first)
        if phrase is None:
            return None
        end = phrase.last
        for oblique in self.clause.obliques:
            argument = oblique.argument
            near = argument.first == end + 2 and oblique.preposition in _NOUN_KEPT
            between = oblique.preposition == "between" and argument.first - end <= 3
            if (near and not self.is_time(argument) and not self.is_place(argument)) or between:
                end = argument.last
        text = self.words(Argument(phrase.first, end, phrase.head))
        if phrase.owner >= 0 and not self.clause.owners:
            text = self.words(Argument(phrase.owner + 2, end, phrase.head))
        owner = next((self.name(a) for a in self.clause.owners), None)
        if owner and self.clause.owners:
            rest = self.words(Argument(self.clause.owners[0].last + 1, end, end))
            text = f"{owner}{'' if rest.startswith(('’', chr(39))) else chr(39) + 's '}{rest}"
        if self.phrases.codes[phrase.head] not in "NLP":
            return None
        plural = self.sentence.tags[phrase.head] in ("NNS", "NNPS")
        happens = {
            "occurred": "took place",
            "scheduled": f"{'are' if plural else 'is'} due",
            "possible": "may take place",
            "denied": "did not take place",
        }[self.factuality]
        where = self.where()
        way = where.startswith(("to ", "from "))  # "a flight to Oslo took place"
        return finish([text, where, happens, self.when()] if way else [text, happens, where, self.when()])

    def names(self, arguments: Iterable[Argument]) -> list[str]:
        return list(dict.fromkeys(self.name(a) or self.words(a) for a in arguments))

    def name(self, argument: Argument) -> str | None:
        """The name of the participant that stands at those words."""
        start, end = self.sentence.starts[argument.first], self.sentence.ends[argument.last]
        for one in self.participants:
            if one.field == self.sentence.field and one.start < end and start < one.end:
                return one.name
        return None

    def words(self, argument: Argument) -> str:
        """The source's own words, on one line; of a relative pronoun those that it stands for."""
        sentence = self.sentence
        phrase = self.phrases.at(argument.stands_for)
        if phrase is not None:
            argument = Argument(phrase.first, phrase.last, phrase.head)
        text = sentence.words[argument.first]
        for i in range(argument.first + 1, argument.last + 1):
            text += (" " if sentence.starts[i] > sentence.ends[i - 1] else "") + sentence.words[i]
        return text

    def is_plural(self, arguments: Sequence[Argument]) -> bool:
        heads = [a.stands_for if a.stands_for >= 0 else a.head for a in arguments]
        return any(self.sentence.words[head].lower() in _MANY or self.is_several(head) for head in heads)

    def is_several(self, token: int) -> bool:
        """Whether the noun is a plural; a surname may look like one."""
        name = self.known.at(self.sentence, token) if self.known is not None else None
        return self.sentence.tags[token] == "NNS" and (name is None or name.type != "person")

    def is_place(self, argument: Argument) -> bool:
        place = self.place
        if place is None or place.field != self.sentence.field:
            return False
        start, end = self.sentence.starts[argument.first], self.sentence.ends[argument.last]
        return place.start < end and start < place.end

    def is_time(self, argument: Argument) -> bool:
        phrase = self.phrases.at(argument.first)
        return phrase is not None and phrase.temporal

    def where(self) -> str:
        place = self.place
        if place is None or any(place.name == one.name for one in self.participants):
            return ""
        said = next((o.preposition for o in self.clause.obliques if self.is_place(o.argument)), None)
        said = said or self.before_place(place)
        site = place.geonames_id is None and place.name.split()[0] in ("the", "a", "an")
        return f"{said if said in _TOWARDS else 'at' if site else 'in'} {place.name}"

    def before_place(self, place: Place) -> str:
        """The word before the place in the source."""
        at = bisect_left(self.sentence.starts, place.start) if place.field == self.sentence.field else 0
        return self.sentence.words[at - 1].lower() if 0 < at < len(self.sentence.words) else ""

    def when(self) -> str:
        return self.dated(self.before_time(self.time)) if self.time is not None else ""

    def dated(self, said: str) -> str:
        """The date behind the source's preposition; none for the year of "the first since 1998", which lies before."""
        if self.time is None or (said == "since" and "have" not in self.sentence.lemmas):
            return ""
        return when(self.time, self.factuality, said)

    def before_time(self, time: EventTime) -> str:
        """The word before the time in the source: "since"."""
        at = bisect_left(self.sentence.starts, time.start or 0) if time.field == self.sentence.field else 0
        return self.sentence.words[at - 1].lower() if 0 < at < len(self.sentence.words) else ""


def _joined(names: Sequence[str]) -> str:
    if len(names) < 2:
        return names[0] if names else ""
    return f"{', '.join(names[:-1])} and {names[-1]}"
