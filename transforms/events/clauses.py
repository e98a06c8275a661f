"""Who is subject and object of a verb, and what hangs on it, read from the tags of its sentence."""

import msgspec

from transforms.events.phrases import TIME_NOUNS, Phrase, Phrases
from transforms.languages.en import people
from transforms.languages.sentence import Sentence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_AUXILIARIES = _words("be have do get")
_SUBORDINATORS = _words("that because while if whether although though unless when where whereas once so lest why how")
_EITHER = _words("after before since until till as than like for")
# "asked them to leave": what they do with their object's verb.
_OBJECT_CONTROL = _words(
    """ask tell order urge force allow want expect require persuade encourage invite help permit enable cause instruct
    advise warn compel push press lead authorize authorise request call appoint choose elect select commission beg
    convince direct oblige pressure teach remind summon"""
)
# Verbs that lend a noun their subject: "held talks", "paid a visit".
LIGHT = _words(
    """hold have make take give pay conduct carry launch sign reach begin start open deliver stage suffer undergo
    perform mount issue file place announce score secure commit complete conclude end finish continue resume enter
    attend join hit strike offer receive win face lead chair host"""
)
SAYING = _words(
    """say add tell state announce report explain note warn claim argue declare write reply respond comment insist
    continue admit confirm recall observe ask"""
)
_OF_COURSE = _words("with between in at near")
_COURSE = _words("take hold occur happen begin start end conclude open resume continue schedule plan set stage convene")
# What stands behind these is what somebody becomes and takes no part: "was named a director".
_GIVING = _words("give award grant offer pay send show tell teach hand lend deny owe promise allot assign")
_HANDING = (_GIVING | _words("sell deliver transfer donate supply send extradite present lease")) - _words("deny owe")
_INTRANSITIVE = _words(
    """step die arrive happen occur fall rise go come emerge vanish disappear sleep resign retire erupt collapse remain
    exist belong depart travel return"""
)
_BECOMING = _words("become remain be seem stay")
NAMING = _BECOMING | _words("name elect appoint call make create crown dub declare proclaim ordain consider")
_GIVEN = _GIVING | NAMING
_PREPOSITIONS = "ioyht"
_VERBS = "vng"
_DEPTH = 6
_WIDTH = 60
"""Words to either side of a verb that are looked at."""


class Argument(msgspec.Struct, frozen=True, gc=False):
    """A noun phrase in a clause: tokens `first` to `last` and its head.

    `stands_for` is the head of the noun that a relative pronoun takes up ("the spokeswoman, who"), or -1.
    """

    first: int
    last: int
    head: int
    stands_for: int = -1


class Oblique(msgspec.Struct, frozen=True, gc=False):
    """A noun phrase with its preposition: "with Trump"."""

    preposition: str
    argument: Argument


class Clause(msgspec.Struct, frozen=True, gc=False):
    """What was found around one trigger. `passive` says that the subject is what the verb was done to; `complement` is
    what somebody was named or became; `giving` that its "to" phrase receives."""

    subjects: tuple[Argument, ...] = ()
    objects: tuple[Argument, ...] = ()
    second: tuple[Argument, ...] = ()
    owners: tuple[Argument, ...] = ()
    obliques: tuple[Oblique, ...] = ()
    complement: tuple[Argument, ...] = ()
    passive: bool = False
    giving: bool = False


def clause_of(sentence: Sentence, phrases: Phrases, first: int, last: int) -> Clause:
    """The clause of the trigger at tokens `first` to `last`, a verb, an event noun or a verb with its noun.

    Several parts of an event are read off one clause, so the phrases keep those that were read.
    """
    known = phrases.clauses.get((first, last))
    if not isinstance(known, Clause):
        known = phrases.clauses[first, last] = _read(sentence, phrases, first, last)
    return known


def _read(sentence: Sentence, phrases: Phrases, first: int, last: int) -> Clause:
    reader = _Reader(sentence, phrases)
    verb = next((i for i in range(first, last + 1) if phrases.codes[i] in _VERBS and phrases.covering[i] < 0), -1)
    if verb < 0 and phrases.codes[first] in _VERBS and sentence.tags[first].startswith("V"):
        verb = first
    return reader.verbal(verb, last) if verb >= 0 else reader.nominal(first, last)


class _Reader:
    """Reads one sentence's clauses from its tags."""

    def __init__(self, sentence: Sentence, phrases: Phrases) -> None:
        self.sentence, self.phrases = sentence, phrases
        self.codes, self.covering = phrases.codes, phrases.covering
        self.words, self.lemmas, self.count = sentence.words, sentence.lemmas, len(sentence.words)

    def verbal(self, verb: int, last: int) -> Clause:
        start, passive = self.group(verb)
        subjects = self.subject(verb, 0)
        after = last + 1
        inverted = not subjects or self.lemmas[verb] in SAYING
        objects, second, after = self.objects(after)
        if inverted and objects and self.is_inverted(verb, start):
            subjects, objects = objects, ()
        if not objects and not passive and subjects:
            objects = self.fronted(subjects)
        if subjects and self.codes[subjects[0].head] == "e":
            subjects, objects = objects, ()
        elif subjects and self.is_empty_it(subjects[0], verb):
            subjects = ()
        inside = self.inside(verb, last)
        obliques = self.obliques(after)
        if inside is not None:
            noun = self.nominal(inside.head, inside.last)
            return Clause(subjects, (), (), (), noun.obliques, (), passive)
        if self.codes[verb] == "n" and not passive and start == verb:
            passive = self.is_reduced(verb, subjects, objects)
        complement: tuple[Argument, ...] = ()
        if self.lemmas[verb] in NAMING:
            complement = objects if passive or self.lemmas[verb] in _BECOMING else second
            objects, second = (() if complement is objects else objects), ()
        giving = self.lemmas[verb] in _HANDING and (passive or bool(objects))
        if passive:
            return Clause(subjects, objects, second, (), obliques, complement, passive, giving)
        if second:
            objects, second = second, objects
        return Clause(subjects, objects, second, (), obliques, complement, passive, giving)

    def is_empty_it(self, subject: Argument, verb: int) -> bool:
        """Whether "it" only holds the place of a clause: "it is expected that"."""
        if self.words[subject.head].lower() != "it" or verb + 1 >= self.count:
            return False
        behind = self.words[verb + 1].lower()
        return behind in ("that", "whether") or (self.codes[verb] == "n" and behind == "to")

    def is_reduced(self, verb: int, subjects: tuple[Argument, ...], objects: tuple[Argument, ...]) -> bool:
        """Whether a participle on its own is a passive ("figures released by"), and no past tense tagged as one."""
        if subjects and subjects[0].stands_for >= 0:
            return False
        around = range(max(0, verb - _WIDTH), min(self.count, verb + _WIDTH))
        others = any(self.codes[i] in "vm" and self.covering[i] < 0 for i in around if i != verb)
        if not others and self.sentence.field == "body" and self.after_noun(verb):
            return False
        if self.lemmas[verb] in _INTRANSITIVE:
            return False
        given = self.lemmas[verb] in _GIVEN
        return not (objects and self.after_noun(verb) and not given)

    def after_noun(self, verb: int) -> bool:
        """Whether a noun stands right before the verb, adverbs aside."""
        i = verb - 1
        while i >= 0 and self.codes[i] == "R":
            i -= 1
        return i >= 0 and self.covering[i] >= 0

    def fronted(self, subjects: tuple[Argument, ...]) -> tuple[Argument, ...]:
        """The relative pronoun before the subject, which is the verb's object: "the prize, which she won"."""
        before = self.phrases.at(subjects[0].first - 1)
        if before is None or self.codes[before.head] != "w" or subjects[0].stands_for >= 0:
            return ()
        return (self.relative(before),) if self.words[before.head].lower() != "what" else ()

    def inside(self, verb: int, last: int) -> Phrase | None:
        """The noun phrase within a trigger such as "held talks"."""
        for i in range(verb + 1, last + 1):
            phrase = self.phrases.at(i)
            if phrase is not None and verb < phrase.head <= last:
                return phrase
        return None

    def is_inverted(self, verb: int, start: int) -> bool:
        """Whether the noun behind is the subject: `"…," said Angers`."""
        if self.lemmas[verb] not in SAYING or start != verb or not verb:
            return False
        behind = self.phrases.at(verb + 1)
        named = behind is not None and (self.codes[behind.head] in "Pp" or self.words[behind.head] in people.ROLE_NOUNS)
        return named and self.codes[verb - 1] in ',".:'

    def group(self, verb: int) -> tuple[int, bool]:
        """Where the verb's own auxiliaries begin, and whether they make it passive."""
        i, start, passive, helper = verb - 1, verb, False, ""
        while i >= 0 and verb - i < 10:
            code = self.codes[i]
            if code == "m":
                start = i
            elif code in _VERBS and self.lemmas[i] in _AUXILIARIES:
                helper = helper or self.lemmas[i]
                start = i
            elif code not in "R":
                break
            i -= 1
        if self.codes[verb] in "nv" and self.sentence.tags[verb] in ("VBN", "VBD"):
            passive = helper in ("be", "get")
        return start, passive

    def subject(self, verb: int, depth: int) -> tuple[Argument, ...]:
        """The subject of the verb; () where none is found."""
        start, _ = self.group(verb)
        if depth > _DEPTH:
            return ()
        form = self.codes[start]
        if self.covering[verb] >= 0:
            return ()
        i, low = start - 1, max(0, start - 80)
        while i >= low:
            code = self.codes[i]
            number = self.covering[i]
            if number >= 0:
                phrase = self.phrases.numbered(number)
                step = self.take(phrase, form, i == start - 1)
                if isinstance(step, tuple):
                    return step
                i = step
            elif code == "t":
                return self.controller(i, depth)
            elif code == ",":
                found = self.over_comma(i, form, depth)
                if isinstance(found, tuple):
                    return found
                i = found
            elif code == "c" or (code in _PREPOSITIONS and form == "g"):
                return self.shared(i, depth, form, self.sentence.tags[verb if start == verb else start])
            elif code == ")":
                i = self.codes.rfind("(", 0, i) - 1
            elif code in "vm":
                return self.subject(i, depth + 1) if form in "gvn" and code == "v" else ()
            else:
                i -= 1
        return self.following(verb) if form in "gn" else ()

    def take(self, phrase: Phrase, form: str, near: bool) -> tuple[Argument, ...] | int:
        """The phrase left of a verb as its subject, or the token to go on from."""
        before = phrase.first - 1
        if self.timed(phrase):
            return before
        code = self.codes[before] if before >= 0 else "."
        if self.codes[phrase.head] == "w":
            return (self.relative(phrase),)
        participle = near and form in "gn"
        if code == "c" and (further := self.in_phrase(before)) is not None:
            return further
        if code in _PREPOSITIONS and not participle and not self.opens_clause(before, phrase, form):
            return before - 1
        return self.coordinated(phrase)

    def timed(self, phrase: Phrase) -> bool:
        """Whether the phrase is a time, and no amount: "75 hours of video"."""
        behind = self.codes[phrase.last + 1 : phrase.last + 2]
        return phrase.temporal and not (behind == "o" or (behind == "r" and self.codes[phrase.first] == "C"))

    def in_phrase(self, conjunction: int) -> int | None:
        """Where to go on where "and" joins to a noun behind a preposition: "Schools in Ovalle and Monte Patria"."""
        left = self.phrases.at(conjunction - 1)
        before = left.first - 1 if left is not None else 0
        if before < 1 or self.codes[before] not in _PREPOSITIONS or self.phrases.at(before - 1) is None:
            return None
        if self.words[before].lower() in _SUBORDINATORS:
            return None
        verbs = any(self.codes[i] in "vm" for i in range(max(0, before - _WIDTH), before))
        return before - 1 if not verbs else None

    def opens_clause(self, i: int, phrase: Phrase, form: str) -> bool:
        """Whether the word before a phrase is a conjunction ("after he won") and no preposition ("after the vote")."""
        word = self.words[i].lower()
        if self.codes[i] != "i":
            return False
        if word in _SUBORDINATORS:
            return True
        if word not in _EITHER or form in "gn":
            return False
        if self.words[phrase.head].lower() in ("he", "she", "they", "we", "i"):
            return True
        j = i - 1
        if j >= 0 and self.codes[j] == ",":
            return True
        while j >= 0 and self.codes[j] not in "vm,":
            j -= 1
        return j < 0 or self.codes[j] in "vm"

    def relative(self, phrase: Phrase) -> Argument:
        i = phrase.first - 1
        while i >= 0 and (self.codes[i] in ',"' or self.codes[i] in _PREPOSITIONS):
            i -= 1
        antecedent = self.phrases.at(i)
        known = antecedent is not None and not antecedent.temporal
        return Argument(phrase.first, phrase.last, phrase.head, antecedent.head if antecedent and known else -1)

    def coordinated(self, phrase: Phrase) -> tuple[Argument, ...]:
        """The phrase with those that "and" and commas join to it on its left."""
        found = [self.argument(phrase)]
        while len(found) < 8:
            i = phrase.first - 1
            joined = i >= 0 and (self.codes[i] == "c" or (self.codes[i] == "," and len(found) > 1))
            if joined and self.codes[i] == "c" and i and self.codes[i - 1] == ",":
                i -= 1
            left = self.phrases.at(i - 1) if joined else None
            if left is None or left.temporal or self.codes[left.head] in "wpe":
                break
            if self.is_office(left.head) and self.is_office(phrase.first) and len(found) == 1:
                found = [Argument(left.first, found[0].last, found[0].head)]
                phrase = left
                continue
            edge = self.codes[left.first - 1] if left.first else "."
            if edge in _VERBS + _PREPOSITIONS:
                if edge == "o" and self.phrases.at(left.first - 2) is not None:
                    break
                if edge not in "i" or self.words[left.first - 1].lower() not in _SUBORDINATORS:
                    break
            found.append(self.argument(left))
            phrase = left
        return tuple(reversed(found))

    def is_office(self, token: int) -> bool:
        word = self.words[token].lower()
        return word in people.ROLE_NOUNS or word in people.TITLES

    def argument(self, phrase: Phrase) -> Argument:
        """The phrase with the "of" phrase behind it: "a group of teenagers"."""
        last = phrase.last
        if last + 2 < self.count and self.codes[last + 1] == "o":
            behind = self.phrases.at(last + 2)
            if behind is not None and not behind.temporal:
                last = behind.last
        return Argument(phrase.first, last, phrase.head)

    def over_comma(self, i: int, form: str, depth: int) -> tuple[Argument, ...] | int:
        """What a verb right behind a comma belongs to: "Jobs, the head of Apple, said", "it won, beating them"."""
        if form == "g":
            return self.shared(i, depth, form)
        if form == "n":
            phrase = self.phrases.at(i - 1)
            return (self.argument(phrase),) if phrase and not phrase.temporal else i - 1
        opening = self.codes.rfind(",", 0, i)
        while opening > 0 and i - opening < 40:
            edge = opening - 1
            if self.codes[edge] == ")":
                edge = self.codes.rfind("(", 0, edge) - 1
            phrase = self.phrases.at(edge)
            begins = self.codes[opening + 1]
            if phrase is not None and not phrase.temporal and (begins in "wDNLPUMngRihSJ(" or begins == "C"):
                between = self.codes[opening + 1 : i]
                if "v" not in between or "w" in between:
                    return edge
            opening = self.codes.rfind(",", 0, opening)
        return i - 1

    def shared(self, i: int, depth: int, form: str, tag: str = "") -> tuple[Argument, ...]:
        """The subject of the verb before, which a verb behind "and" or a participle takes over.

        A base form ("to meet and discuss") goes with a base form where there is one.
        """
        low = max(0, i - 60)
        if tag == "VB":
            base = next((k for k in range(i, low - 1, -1) if self.sentence.tags[k] == "VB" and self.is_verb(k)), -1)
            if base >= 0:
                return self.subject(base, depth + 1)
        while i >= low:
            if self.is_verb(i) and self.lemmas[i] not in _AUXILIARIES:
                return self.subject(i, depth + 1)
            if self.codes[i] == "v" and self.covering[i] < 0 and form != "v":
                return self.subject(i, depth + 1)
            i -= 1
        return self.following(i) if form in "gn" else ()

    def is_verb(self, i: int) -> bool:
        """Whether the token is a verb, and no part of a compound such as "best - selling"."""
        return self.codes[i] in "vn" and self.covering[i] < 0 and self.codes[max(i - 1, 0)] != "-"

    def controller(self, to: int, depth: int) -> tuple[Argument, ...]:
        """Who does what stands behind "to": "he plans to", "told them to", "is due to", "Trump to meet Putin"."""
        i = to - 1
        while i >= 0 and self.codes[i] in "RJr":
            i -= 1
        if i < 0:
            return ()
        phrase = self.phrases.at(i)
        if phrase is None:
            if self.codes[i] in _VERBS:
                return self.subject(i, depth + 1)
            return self.shared(i, depth, "v") if self.codes[i] in "c," else self.previous(i, depth)
        before = phrase.first - 1
        if before >= 0 and self.words[before].lower() == "for":
            return self.coordinated(phrase)
        if self.lemmas[to + 1 : to + 2] == ("be",) and to + 2 < self.count and self.codes[to + 2] == "n":
            return self.coordinated(phrase)
        verb = before
        low = max(0, before - 30)
        while verb >= low and not (self.codes[verb] in _VERBS and self.covering[verb] < 0):
            verb -= 1
        if verb < low:
            return self.coordinated(phrase)
        near = all(c in "Rr" for c in self.codes[verb + 1 : phrase.first])
        if near and self.lemmas[verb] in _OBJECT_CONTROL:
            return self.coordinated(phrase)
        return self.subject(verb, depth + 1)

    def previous(self, i: int, depth: int) -> tuple[Argument, ...]:
        low = max(0, i - 40)
        while i >= low:
            if self.codes[i] in "vn" and self.covering[i] < 0:
                return self.subject(i, depth + 1)
            i -= 1
        return ()

    def following(self, verb: int) -> tuple[Argument, ...]:
        """The subject of the main clause behind an opening participle: "Born in Basel, he studied"."""
        comma = self.codes.find(",", max(verb, 0))
        high = min(self.count, comma + 12) if comma >= 0 else 0
        for i in range(comma + 1, high):
            phrase = self.phrases.at(i)
            if phrase is not None and phrase.first == i and not phrase.temporal:
                return (self.argument(phrase),)
            if self.codes[i] in _PREPOSITIONS + "v":
                return ()
        return ()

    def objects(self, i: int) -> tuple[tuple[Argument, ...], tuple[Argument, ...], int]:
        """The objects behind the verb, a second one if there are two, and where the rest begins."""
        while i < self.count and self.codes[i] in 'Rr"' and self.covering[i] < 0:
            i += 1
        phrase = self.phrases.at(i)
        if phrase is None or phrase.first < i or self.timed(phrase) or self.codes[phrase.head] in "we":
            return (), (), i
        if self.starts_clause(phrase):
            return (), (), self.count
        first = self.joined(phrase)
        i = first[-1].last + 1
        behind = self.phrases.at(i)
        if behind is not None and behind.first == i and not behind.temporal and self.codes[behind.head] not in "we":
            if self.starts_clause(behind):
                return first, (), i
            second = self.joined(behind)
            return first, second, second[-1].last + 1
        return first, (), i

    def starts_clause(self, phrase: Phrase) -> bool:
        """Whether a verb follows that has the phrase as its subject: "said the talks failed"."""
        i = self.argument(phrase).last + 1
        while i < self.count and self.codes[i] == "R":
            i += 1
        return i < self.count and self.codes[i] in "vm"

    def joined(self, phrase: Phrase, surely: bool = False) -> tuple[Argument, ...]:
        """The phrase with those that commas and "and" join to it on its right; `surely` where more must come."""
        found = [self.argument(phrase)]
        while len(found) < 8:
            i = found[-1].last + 1
            if i >= self.count or self.codes[i] not in "c,":
                break
            comma = self.codes[i] == ","
            if comma and i + 1 < self.count and self.codes[i + 1] == "c":
                i, comma = i + 1, False
            right = self.phrases.at(i + 1)
            if right is None or right.first != i + 1 or right.temporal or self.codes[right.head] in "wpe":
                break
            if (self.starts_clause(right) and not surely) or (comma and not self.list_goes_on(right)):
                break
            found.append(self.argument(right))
        return tuple(found)

    def list_goes_on(self, phrase: Phrase) -> bool:
        """Whether an "and" comes soon, so that a comma joins ("A, B and C") and does not explain ("A, the head,")."""
        i = self.argument(phrase).last + 1
        for _ in range(6):
            if i >= self.count or self.codes[i] not in ",c":
                return False
            if self.codes[i] == "c":
                return True
            if self.codes[i + 1 : i + 2] == "c":
                return True
            behind = self.phrases.at(i + 1)
            if behind is None:
                return False
            i = self.argument(behind).last + 1
        return False

    def obliques(self, i: int) -> tuple[Oblique, ...]:
        """The prepositional phrases up to the clause's end."""
        found: list[Oblique] = []
        begin, limit = i, min(self.count, i + 60)
        while i < limit:
            code = self.codes[i]
            if self.covering[i] >= 0:
                inner = self.phrases.numbered(self.covering[i])
                if self.codes[inner.head] in "we" or (self.codes[i - 1] in "c," and self.starts_clause(inner)):
                    break
                i = inner.last + 1
            elif code in _PREPOSITIONS:
                phrase = self.phrases.at(i + 1)
                word = self.words[i].lower()
                word = "from" if code == "o" and self.words[i - 1].lower() == "out" else word
                if phrase is None or phrase.first != i + 1:
                    if word in _SUBORDINATORS or code == "t":
                        break
                    i += 1
                    continue
                opens = word in _SUBORDINATORS or (word in _EITHER and self.starts_clause(phrase))
                if opens or self.codes[phrase.head] == "w":
                    break
                arguments = self.joined(phrase, word == "between") if code != "o" else (self.argument(phrase),)
                if not phrase.temporal:
                    found.extend(Oblique(word, argument) for argument in arguments)
                i = arguments[-1].last + 1
            elif code in "vmWg;" or (code == "n" and self.codes[i - 1] in ",)"):
                break
            elif code == "c" and i + 1 < self.count and self.codes[i + 1] in "vmngR":
                if self.codes[i + 1] != "n" or i - begin > 6:
                    return tuple(found)
                i += 2
            else:
                i += 1
        return tuple(found)

    def nominal(self, first: int, last: int) -> Clause:
        """What stands around an event noun: "Trump's visit", "talks between A and B", "held talks with"."""
        phrase = self.phrases.at(last) or self.phrases.at(first)
        if phrase is None:
            return Clause()
        owners: tuple[Argument, ...] = ()
        timed = self.codes[max(phrase.owner, 0)] in "MT" or self.words[phrase.owner].lower() in TIME_NOUNS
        if 0 <= phrase.owner < first and not timed:
            owners = (Argument(phrase.first, phrase.owner, phrase.owner),)
        elif self.codes[phrase.first] == "S" and phrase.first < first:
            owners = (Argument(phrase.first, phrase.first, phrase.first),)
        obliques = self.obliques(phrase.last + 1)
        verb = phrase.first - 1
        while verb >= 0 and self.codes[verb] in "Rr":
            verb -= 1
        if verb >= 0 and self.codes[verb] in _VERBS and self.covering[verb] < 0 and self.lemmas[verb] in LIGHT:
            _, passive = self.group(verb)
            if not passive:
                return Clause(self.subject(verb, 0), (), (), owners, obliques)
        obliques += self.of_course_verb(max([phrase.last, *(o.argument.last for o in obliques)]) + 1)
        return Clause((), (), (), owners, obliques)

    def of_course_verb(self, i: int) -> tuple[Oblique, ...]:
        """What hangs on the verb whose subject the event noun is, where it says only that it happens."""
        end = min(self.count, i + 6)
        while i < end and self.codes[i] in "vmnRtJ":
            if self.lemmas[i] in _COURSE:
                noun = self.phrases.at(i + 1)
                behind = noun.last + 1 if noun is not None and self.words[i + 1] == "place" else i + 1
                return tuple(o for o in self.obliques(behind) if o.preposition in _OF_COURSE)
            i += 1
        return ()
