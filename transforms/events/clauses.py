"""Who is subject and object of a verb, and what hangs on it, read off the tree of its sentence."""

from collections.abc import Iterator, Sequence

import msgspec

from transforms.events.phrases import Phrases
from transforms.languages.en import people
from transforms.languages.sentence import Sentence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Verbs that lend a noun their subject: "held talks", "paid a visit".
_LIGHT = _words(
    """hold have make take give pay conduct carry launch sign reach begin start open deliver stage suffer undergo
    perform mount issue file place announce score secure commit complete conclude end finish continue resume enter
    attend join hit strike offer receive win face lead chair host"""
)
SAYING = _words(
    """say add tell state announce report explain note warn claim argue declare write reply respond comment insist
    continue admit confirm recall observe ask"""
)
_COURSE = _words("take hold occur happen begin start end conclude open resume continue schedule plan set stage convene")
_OF_COURSE = _words("with between in at near")
_GIVING = _words(
    """give award grant offer pay send show tell teach hand lend promise allot assign sell deliver transfer donate
    supply extradite present lease"""
)
# What stands behind these is what somebody becomes and takes no part: "was named a director".
_BECOMING = _words("become remain be seem stay")
NAMING = _BECOMING | _words("name elect appoint call make create crown dub declare proclaim ordain consider")
_SUBJECTS = _words("nsubj nsubj:pass nsubj:outer")
_OBLIQUE = _words("obl obl:agent nmod")
_SHARED = _words("with against between")
_SAME = {"along with": "with", "together with": "with", "out of": "from"}
_RELATIVES = _words("WDT WP WP$ WRB")
_QUOTES = frozenset([",", '"', "''", "”", "’", "'"])
_OPENERS = _words("after before since until till as while than")
_HELPERS = _words("aux aux:pass cop")
_AUXILIARY = _words("be have do get")
_FINITE = _words("VBD VBZ VBP MD")
_DEPTH = 6
_ASIDE = 40
"""Words of an aside between a subject and its verb at most."""
_MOST = 8
"""Members of a list that are told apart."""


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
    what somebody was named or became; `giving` that its "to" phrase receives; `content` that a clause is its object."""

    subjects: tuple[Argument, ...] = ()
    objects: tuple[Argument, ...] = ()
    second: tuple[Argument, ...] = ()
    owners: tuple[Argument, ...] = ()
    obliques: tuple[Oblique, ...] = ()
    complement: tuple[Argument, ...] = ()
    passive: bool = False
    giving: bool = False
    content: bool = False


def clause_of(sentence: Sentence, phrases: Phrases, first: int, last: int) -> Clause:
    """The clause of the trigger at tokens `first` to `last`, a verb, an event noun or a verb with its noun.

    Several parts of an event are read off one clause, so the phrases keep those that were read. Without heads there is
    nothing around a trigger.
    """
    if not sentence.heads:
        return Clause()
    if not isinstance(phrases.clauses, _Clauses):
        phrases.clauses = _Clauses(sentence, phrases)
    return phrases.clauses.at(first, last)


def cleft(lemmas: Sequence[str], tags: Sequence[str], verb: int) -> int:
    """The "do" that the verb spells out, or -1: of "what they did was (to) sell the boat" it is "did"."""
    at = verb - 1
    while at > 1 and tags[at] in ("RB", "TO"):
        at -= 1
    if at < 1 or lemmas[at] != "be" or tags[at] not in _FINITE:
        return -1
    at -= 1
    return at if lemmas[at] == "do" and tags[at].startswith("V") else -1


class _Clauses:
    """The clauses of one sentence, read off its tree as they are asked for."""

    def __init__(self, sentence: Sentence, phrases: Phrases) -> None:
        self.phrases = phrases
        self.words, self.tags, self.lemmas = sentence.words, sentence.tags, sentence.lemmas
        self.heads, self.roles = sentence.heads, sentence.roles
        self.children = sentence.children
        self.known: dict[tuple[int, int], Clause] = {}

    def at(self, first: int, last: int) -> Clause:
        """The clause of a trigger."""
        known = self.known.get((first, last))
        if known is None:
            known = self.known[first, last] = self.read(first, last)
        return known

    def read(self, first: int, last: int) -> Clause:
        verb = next((i for i in range(first, last + 1) if self.tags[i].startswith("V")), -1)
        noun = next((i for i in range(last, first - 1, -1) if self.tags[i].startswith("N")), -1)
        if verb < 0:
            return self.nominal(noun if noun >= 0 else last)
        return self.verbal(verb) if noun < 0 else self.carried(verb, noun)

    def verbal(self, verb: int) -> Clause:
        """What stands around a verb."""
        passive = self.is_passive(verb)
        subjects = self.subject(verb)
        objects = tuple(o for o in self.arguments(verb, "obj") if not self.opens_clause(verb, o.first))
        second = self.arguments(verb, "iobj")
        if len(objects) > 1 and self.lemmas[verb] in _GIVING and not second:
            second, objects = objects[:1], objects[1:]
        if second and not objects:
            objects, second = second, ()
        if self.is_inverted(verb, objects):
            subjects, objects = objects, ()
        objects = objects or self.gap(verb, subjects)
        complement: tuple[Argument, ...] = ()
        if self.lemmas[verb] in NAMING:
            complement = self.arguments(verb, "xcomp")
            if not complement and (passive or self.lemmas[verb] in _BECOMING):
                complement, objects = objects, ()
        giving = self.lemmas[verb] in _GIVING and (passive or bool(objects))
        content = bool(self.named(verb, "ccomp"))
        return Clause(subjects, objects, second, (), self.obliques(verb), complement, passive, giving, content)

    def carried(self, verb: int, noun: int) -> Clause:
        """What stands around a noun and the verb that says only that it is done: "held talks with", "talks began"."""
        inner = self.nominal(noun)
        passive = self.is_passive(verb)
        told = self.roles[noun] in _SUBJECTS
        subjects = () if passive and not told else self.subject(verb)
        obliques = self.obliques(verb) + tuple(o for o in inner.obliques if o not in self.obliques(verb))
        return Clause(subjects, (), (), inner.owners, obliques, (), passive)

    def nominal(self, noun: int) -> Clause:
        """What stands around an event noun: "Trump's visit", "talks between A and B"."""
        owners = self.arguments(noun, "nmod:poss")
        obliques = self.obliques(noun)
        verb = self.heads[noun]
        for participle in self.named(noun, "acl"):
            obliques += self.obliques(participle)
        if verb < 0 or not self.tags[verb].startswith("V"):
            return Clause((), (), (), owners, obliques)
        subjects: tuple[Argument, ...] = ()
        if self.roles[noun] == "obj" and self.lemmas[verb] in _LIGHT:
            subjects = self.subject(verb)
            obliques += tuple(o for o in self.obliques(verb) if o not in obliques)
        elif self.roles[noun] in _SUBJECTS and self.lemmas[verb] in _COURSE:
            obliques += tuple(o for o in self.obliques(verb) if o.preposition in _OF_COURSE)
        return Clause(subjects, (), (), owners, obliques)

    def named(self, head: int, *wanted: str) -> list[int]:
        """The dependents with one of those roles, in order."""
        roles = self.roles
        return [child for child in self.children[head] if roles[child] in wanted]

    def is_passive(self, verb: int) -> bool:
        """Whether something is done to the verb's subject; a participle alone is passive: "figures released"."""
        if self.named(verb, "aux:pass", "nsubj:pass"):
            return True
        if self.tags[verb] != "VBN" or self.named(verb, "aux", "nsubj", "obj"):
            return False
        if self.roles[verb] in ("acl", "advcl") or self.named(verb, "obl:agent"):
            return True
        return self.roles[verb] == "conj" and self.is_passive(self.heads[verb])

    def subject(self, verb: int, depth: int = 0) -> tuple[Argument, ...]:
        """The subject of the verb, also one that it takes over from another verb; () where none is found."""
        doing = self.cleft(verb)
        if doing >= 0 and depth <= _DEPTH:
            return self.subject(doing, depth + 1)
        own = self.own_subject(verb)
        if own >= 0:
            return self.members(own) if not self.is_empty_it(own, verb) else ()
        head, role = self.heads[verb], self.roles[verb]
        if head < 0 or depth > _DEPTH:
            return ()
        if role == "cop":
            return self.subject(head, depth + 1)
        if role == "acl":
            if self.tags[verb] in ("VBN", "VBG", "VBD"):
                return self.members(head)[:1]
            return self.subject(self.heads[head], depth + 1) if self.roles[head] == "obj" else ()
        if role == "acl:relcl":
            return ()
        if role == "xcomp":
            controller = self.arguments(head, "obj", "iobj")
            return controller if controller and self.lemmas[head] != "promise" else self.subject(head, depth + 1)
        if role == "conj" or (role == "advcl" and self.tags[verb] in ("VBG", "VBN", "VB")):
            return self.subject(head, depth + 1)
        return ()

    def own_subject(self, verb: int) -> int:
        """The head of the subject in the verb's own clause, or -1.

        A noun right before a finite verb is it where a comma or nothing stands before the noun, whatever the tree says.
        """
        own = [child for child in self.named(verb, *_SUBJECTS) if not (self.is_time(child) or self.preposition(child))]
        if own and (taken_up := self.over_opinion(own[0], verb)) >= 0:
            return taken_up
        row = [] if any(child > verb for child in own) else list(self.before(verb))
        known = next((one.head for one in row if one.head in own), -1)
        if known >= 0 or not row:
            return known if row else own[0] if own else self.over_aside(verb)
        lead = self.preposition(row[-1].head)
        if own and (lead or not self.begins(row[-1].first)):
            return own[0]
        return row[-1].head if not lead or lead in _OPENERS else -1

    def cleft(self, verb: int) -> int:
        """The "do" that the verb spells out, "what they are [doing] is selling", or -1: its doer is the verb's too."""
        return cleft(self.lemmas, self.tags, verb)

    def over_opinion(self, subject: int, verb: int) -> int:
        """The relative pronoun before somebody's opinion, "the rule, [which] she says is unfair", or -1."""
        phrase = self.phrases.at(subject)
        if phrase is None or not phrase.first or self.tags[phrase.first - 1] not in _RELATIVES or phrase.last > verb:
            return -1
        between = range(phrase.last + 1, self.start(verb))
        return phrase.first - 1 if any(self.tags[i] in _FINITE for i in between) else -1

    def over_aside(self, verb: int) -> int:
        """The noun before an aside that ends before the verb, "Jobs, the head of Apple, said", or -1."""
        start = self.start(verb)
        if not self.is_finite(verb) or self.words[start - 1] != ",":
            return -1
        for comma in range(start - 2, max(0, start - _ASIDE), -1):
            phrase = self.phrases.at(comma - 1) if self.words[comma] == "," else None
            if phrase is not None and not phrase.temporal and not self.preposition(phrase.head):
                return phrase.head
        return -1

    def start(self, verb: int) -> int:
        """The first of the verb and its helpers, or of the adverbs before them."""
        start = min([verb, *self.helpers(verb)])
        while start and self.tags[start - 1] == "RB":
            start -= 1
        return start

    def is_finite(self, verb: int) -> bool:
        return self.tags[min([verb, *self.helpers(verb)])] in _FINITE

    def helpers(self, verb: int) -> list[int]:
        """Its auxiliaries, without the full verbs that the tree may take for such."""
        return [
            i for i in self.named(verb, *_HELPERS) if not self.tags[i].startswith("V") or self.lemmas[i] in _AUXILIARY
        ]

    def before(self, verb: int) -> Iterator[Argument]:
        """The noun phrases right before a finite verb that prepositions join, from right to left: "one of the men"."""
        token = self.start(verb) - 1 if self.is_finite(verb) else -1
        while (phrase := self.phrases.at(token)) is not None and phrase.owner < phrase.last - 1:
            argument = self.argument(phrase.head)
            if argument is None:
                return
            yield argument
            joined = argument.first > 1 and self.tags[argument.first - 1] == "IN"
            joined = joined and self.words[argument.first - 1].lower() not in _OPENERS
            token = argument.first - 2 if joined else -1

    def begins(self, token: int) -> bool:
        """Whether nothing leads to the word from the left: it opens the sentence or stands behind a comma."""
        return token == 0 or self.words[token - 1] in _QUOTES

    def is_time(self, token: int) -> bool:
        """Whether the noun only says when: "that year", "Monday's"."""
        return self.phrases.codes[token] in "MTU"

    def is_empty_it(self, subject: int, verb: int) -> bool:
        """Whether "it" only holds the place of a clause: "it is expected that"."""
        if self.words[subject].lower() != "it":
            return False
        behind = self.words[verb + 1].lower() if verb + 1 < len(self.words) else ""
        return behind in ("that", "whether") or (behind == "to" and self.tags[verb] == "VBN")

    def opens_clause(self, verb: int, first: int) -> bool:
        """Whether a conjunction between a verb and a noun makes it the subject of what is said: "said that talks"."""
        return any(self.tags[i] == "IN" and self.words[i] in ("that", "whether", "if") for i in range(verb + 1, first))

    def is_inverted(self, verb: int, objects: tuple[Argument, ...]) -> bool:
        """Whether what looks like the object is who says so: `"…," said Angers`."""
        after_quotation = verb > 0 and self.words[verb - 1] in _QUOTES
        if not after_quotation or self.lemmas[verb] not in SAYING or not objects:
            return False
        return objects[0].first == verb + 1 and self.is_named(objects[0].head)

    def gap(self, verb: int, subjects: tuple[Argument, ...]) -> tuple[Argument, ...]:
        """The noun whose relative clause lacks an object: "the clock he made"."""
        if self.roles[verb] != "acl:relcl" or not subjects or subjects[0].stands_for >= 0 or self.is_passive(verb):
            return ()
        if any(self.tags[i] in _RELATIVES for i in range(self.heads[verb] + 1, verb)):
            return ()
        found = self.argument(self.heads[verb])
        return (found,) if found is not None else ()

    def arguments(self, head: int, *roles: str) -> tuple[Argument, ...]:
        """The noun phrases that hang on a word with one of those roles."""
        return tuple(argument for child in self.named(head, *roles) for argument in self.members(child))

    def obliques(self, head: int) -> tuple[Oblique, ...]:
        """The prepositional phrases that hang on a verb or a noun, and those of its object that name who shares in."""
        found = [phrase for child in self.named(head, *_OBLIQUE) for phrase in self.phrase_of(child)]
        for thing in self.named(head, "obj"):
            for inner in self.named(thing, "nmod"):
                if self.preposition(inner) in _SHARED and self.is_named(inner):
                    found.extend(self.phrase_of(inner))
        return tuple(found)

    def phrase_of(self, noun: int) -> Iterator[Oblique]:
        """The noun with its preposition, or each of several names behind it."""
        preposition = self.preposition(noun)
        return (Oblique(preposition, one) for one in self.members(noun)) if preposition else iter(())

    def preposition(self, token: int) -> str:
        """The preposition before a noun, "" for none: "along with" is "with", "out of" is "from"."""
        cases = [case for case in self.named(token, "case") if case < token]
        if not cases:
            return ""
        said = self.words[cases[-1]].lower()
        for part in self.named(cases[-1], "fixed"):
            said = f"{said} {self.words[part].lower()}"
        if said == "of" and len(cases) > 1 and self.words[cases[-2]].lower() == "out":
            return "from"
        return _SAME.get(said, said)

    def members(self, head: int) -> tuple[Argument, ...]:
        """The noun phrase, or each of several names that "and" joins; a list of common nouns is one."""
        joined = [child for child in self.named(head, "conj") if not self.tags[child].startswith("V")]
        if not joined:
            only = self.argument(head)
            return (only,) if only is not None else ()
        heads = [head, *joined]
        found = [argument for argument in map(self.argument, heads[:_MOST]) if argument is not None]
        found = [one for i, one in enumerate(found) if all(one.first > other.last for other in found[:i])]
        if len(found) > 1 and self.is_office(found[0].head) and self.is_office(found[1].first):
            found[:2] = [Argument(found[0].first, found[1].last, found[1].head)]
        if len(found) > 1 and not any(self.is_named(one.head) for one in found):
            return (Argument(found[0].first, found[-1].last, found[0].head),)
        return tuple(found)

    def is_named(self, token: int) -> bool:
        """Whether the word is a name or says who somebody is."""
        return self.tags[token] in ("NNP", "NNPS", "PRP") or self.is_office(token)

    def is_office(self, token: int) -> bool:
        word = self.words[token].lower()
        return word in people.ROLE_NOUNS or word in people.TITLES

    def argument(self, head: int) -> Argument | None:
        """The noun phrase around the word with the "of" phrase behind it: "a group of teenagers"."""
        phrase = self.phrases.at(head)
        if phrase is None or self.is_time(head):
            return None
        if self.phrases.codes[phrase.head] == "w":
            return Argument(phrase.first, phrase.last, phrase.head, self.antecedent(head))
        first, last = phrase.first, phrase.last
        words = self.words
        if "," in words[first:head]:
            first = head - words[first:head][::-1].index(",")
        if last + 1 < len(words) and words[last + 1] == "of":
            behind = self.phrases.at(last + 2)
            if behind is not None and not behind.temporal:
                return Argument(first, behind.last, phrase.head)
        if phrase.temporal and first == phrase.first:
            return None
        if self.roles[head] == "nmod:poss":
            last = head
        return Argument(first, last, phrase.head if last == phrase.last and first == phrase.first else head)

    def antecedent(self, pronoun: int) -> int:
        """The noun that a relative pronoun takes up, or -1: where its clause hangs, else the noun before it."""
        at = pronoun
        for _ in range(_DEPTH):
            if at < 0:
                break
            if self.roles[at] == "acl:relcl":
                return self.heads[at]
            at = self.heads[at]
        before = pronoun - 1
        while before >= 0 and (self.words[before] in _QUOTES or self.tags[before] == "IN"):
            before -= 1
        phrase = self.phrases.at(before)
        return phrase.head if phrase is not None and not phrase.temporal else -1
