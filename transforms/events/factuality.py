"""Whether an event occurred, is scheduled, is possible or is denied: "failed to sign", "is due to vote", "may meet".

The form of its own verb is asked first ("did not", "will", "may"), then what it hangs on in the tree of its sentence:
the plan, and whether the plan was refused; the report, and whether the report was denied.
"""

from schemas.event import Factuality
from transforms.events.forms import Forms
from transforms.events.judgement import FACT, OF_EFFECT, Judgement, firmer, says
from transforms.events.structure import Group, Structure
from transforms.events.triggers import Trigger
from transforms.languages.en import governors as en
from transforms.languages.sentence import Sentence

__all__ = ["Judgement", "judge"]

_STEPS = 5
"""How many words above the event are asked."""
_CLAUSES = frozenset(("xcomp", "ccomp", "csubj", "csubj:pass", "acl", "advcl", "nmod", "obl", "dep"))
_INFINITIVE = Judgement("possible", "an infinitive leaves it open")


def judge(sentence: Sentence, structure: Structure, trigger: Trigger, ahead: bool | None) -> Judgement:
    """`ahead` tells whether the event's date lies after the publication; None where that is not known.

    Without a tree only the form of the verb and the word before an infinitive are asked.
    """
    made = _Reader(sentence, structure, ahead).of_trigger(trigger) or FACT
    if ahead and made.factuality == "occurred":
        return Judgement("scheduled", "its date lies ahead of the publication")
    return made


class _Reader:
    """Climbs the tree of one sentence. None always says that nothing speaks against a fact."""

    def __init__(self, sentence: Sentence, structure: Structure, ahead: bool | None) -> None:
        self.sentence, self.structure = sentence, structure
        self.words, self.lemmas = sentence.words, sentence.lemmas
        self.heads, self.roles = sentence.heads, sentence.roles
        self.forms = Forms(sentence, structure, ahead)
        self.groups = {group.head: group for group in structure.groups}

    def of_trigger(self, trigger: Trigger) -> Judgement | None:
        nouns = range(trigger.first, trigger.last + 1) if trigger.noun else ()
        described = (self.forms.of_noun(at) for at in nouns if at not in self.groups)
        return next(filter(None, described), None) or self.of(self.top(trigger), _STEPS)

    def top(self, trigger: Trigger) -> int:
        """The word of the trigger on which its others hang."""
        span = range(trigger.first, trigger.last + 1)
        return next((at for at in span if self.heads[at] not in span), trigger.head) if self.heads else trigger.head

    def of(self, node: int, steps: int) -> Judgement | None:
        """What a word's own form says of it, together with what it hangs on."""
        group = self.group_of(node)
        own = self.forms.of_noun(node) if group is None else self.forms.of_verb(node, group)
        if steps == 0 or (own is not None and own.factuality == "denied"):
            return own
        above = self.near(node, group) if group is not None and group.to else None
        if above is None and self.heads and self.heads[node] >= 0:
            above = self.above(node, group, self.heads[node], self.roles[node], steps - 1)
        return firmer(own, above) or (_INFINITIVE if group is not None and group.to else None)

    def group_of(self, node: int) -> Group | None:
        """The verb group of a verb, or of the "be" that makes a predicate of an adjective or a noun."""
        group = self.groups.get(node)
        if group is None:
            return next((self.groups[at] for at in self.forms.below(node, "cop") if at in self.groups), None)
        return group

    def near(self, node: int, group: Group) -> Judgement | None:
        """Of an infinitive that the tree takes for the main verb: "is due to open", "Trump to meet Putin".

        Without a tree, of every infinitive by the word right before it.
        """
        if group.first == 0:
            return None
        if not any(each.finite for each in self.structure.groups):
            return Judgement("scheduled", "an infinitive in place of a verb")
        helpers = [at for role in ("cop", "aux", "aux:pass") for at in self.forms.below(node, role)]
        if self.heads and not any(at < group.first and self.lemmas[at] == "be" for at in helpers):
            return None
        before = self.lemmas[group.first - 1]
        effect = "plans" if before == "be" else en.INFINITIVES.get(before)
        if effect is None or effect == "passes":
            return None
        helper = next((each for each in reversed(self.structure.groups) if each.head < group.first), None)
        negated = helper is not None and helper.negated
        return says("denied" if negated else OF_EFFECT[effect], f"{self.words[group.first - 1]} to")

    def above(self, node: int, group: Group | None, parent: int, role: str, steps: int) -> Judgement | None:
        """What `parent` makes of `node`, which hangs on it by `role`."""
        if role == "conj":
            if group is not None and not group.finite and not group.to and self.group_of(parent) is not None:
                return self.of(parent, steps)  # "will close and sell"
            if self.heads[parent] < 0:
                return None
            return self.above(parent, self.group_of(parent), self.heads[parent], self.roles[parent], steps)
        if group is None:
            return self.over_noun(node, parent, role, steps)
        if role not in _CLAUSES and not (role == "acl:relcl" and self.is_content(node, parent)):
            return None
        if group.finite and ";" not in self.words[min(node, parent) : max(node, parent)]:
            return self.over_finite(node, group, parent, role, steps)
        return None if group.finite else self.over_infinite(node, group, parent, role, steps)

    def over_noun(self, node: int, parent: int, role: str, steps: int) -> Judgement | None:
        """ "Called off the strike", "the threat of a strike", "the strike is likely"."""
        effect: en.Effect | None = None
        if role in ("obj", "nsubj:pass"):
            effect = en.OBJECTS.get(self.with_particle(parent))
        if effect is None and role in ("obl", "nmod", "obj"):
            effect = self.of_phrase(node, parent)
        if effect is None and role in ("nsubj", "nsubj:pass"):
            if self.lemmas[parent] in en.COURSES:
                return self.of(parent, steps)
            effect = en.INFINITIVES.get(self.lemmas[parent]) if parent not in self.groups else None
        return self.turned(parent, effect, steps) if effect is not None else None

    def over_finite(self, node: int, group: Group, parent: int, role: str, steps: int) -> Judgement | None:
        """ "Denied that they met", "died before she could meet him", "will leave when they meet"."""
        if role != "advcl":
            effect = en.THAT.get(self.lemmas[parent])
            if effect is None and self.lemmas[parent] in en.REPORTS and self.lemmas[parent - 1] in en.FALSELY:
                return says("denied", self.words[parent - 1])
            return self.turned(parent, effect, steps) if effect is not None else None
        mark = self.forms.mark(node, en.AHEAD)
        if mark == "before" and group.modal and self.lemmas[group.first] in ("can", "could"):
            return says("denied", "before … could")
        if mark is None or group.tense != "present":
            return None
        made = self.of(parent, steps)
        return made if made is not None and made.factuality == "scheduled" else None

    def over_infinite(self, node: int, group: Group, parent: int, role: str, steps: int) -> Judgement | None:
        """ "Failed to sign", "is accused of signing", "the plan to sign", "flew to Rome to sign"."""
        gerund, at = not group.to, self.forms.preposition(node)
        if gerund and self.sentence.tags[group.head] == "VBN" and group.first == group.head:
            return None  # "an agreement reached in 1991"
        effect = self.of_phrase(node, parent) if gerund else self.of_helper(group, parent)
        if effect is None and not (gerund and at < 0 and role in ("acl", "advcl")):
            effect = en.INFINITIVES.get(self.with_particle(parent))
        if effect == "plans" and group.perfect:
            return says("denied", f"{self.words[parent]} to have")
        if effect is not None:
            return self.turned(parent, effect, steps)
        if group.to and self.lemmas[parent] in en.UNDONE and self.lemmas[group.first - 1] in en.INFINITIVES:
            return says("denied", self.words[parent])  # "withdrew its offer to buy"
        if group.to and "too" in self.lemmas[max(0, group.first - 3) : group.first]:
            return says("denied", "too … to")
        if group.to and self.is_first(parent):
            return Judgement("occurred", "it is what somebody was the first or the last to do")
        return None if gerund and (at >= 0 or role == "acl") else self.beside(parent, steps)

    def beside(self, parent: int, steps: int) -> Judgement | None:
        """A purpose or a circumstance is as its verb is: "will fly to Rome to meet her", "will hit, killing many"."""
        made = self.of(parent, steps) if self.group_of(parent) is not None else None
        return made if made is not None and made.factuality != "denied" else None

    def of_helper(self, group: Group, parent: int) -> en.Effect | None:
        """The effect that depends on a verb's form: "is to", "had to", "was able to", "is going to", "is said to"."""
        word, above = self.lemmas[parent], self.group_of(parent)
        if above is None:
            return None
        if word == "be" or (word == "go" and above.progressive):
            return "plans"
        if word == "have" and "yet" in self.lemmas[parent + 1 : group.first]:
            return "denies"
        if word in ("have", "able"):
            return "passes" if above.tense == "past" or above.perfect else "opens"
        return "opens" if above.passive and word in en.REPORTS and word not in en.INFINITIVES else None

    def of_phrase(self, node: int, parent: int) -> en.Effect | None:
        """The effect of a word with its preposition: "a call for", "came close to", "called off"."""
        at = self.forms.preposition(node)
        if at < 1:
            return None
        word, before = self.lemmas[at], self.lemmas[at - 1]
        effect = en.PHRASES.get((self.lemmas[parent], word)) or en.PHRASES.get((before, word))
        return effect or (en.OBJECTS.get(f"{before}_{word}") if at - 1 == parent else None)

    def turned(self, parent: int, effect: en.Effect, steps: int) -> Judgement | None:
        """What a word of that effect makes of what hangs on it, whether it is itself denied, open or a fact."""
        made = self.of(parent, steps) if self.group_of(parent) is not None else self.of_name(parent, steps)
        above = made.factuality if made is not None else "occurred"
        if effect == "passes":
            return made or FACT
        if effect == "doubts":
            return says("possible", f"not {self.words[parent]}") if above == "denied" else None
        if above == "denied":
            factuality: Factuality = "occurred" if effect == "denies" else "denied"
            return says(factuality, f"not {self.words[parent]}")
        return made if above == "possible" else says(OF_EFFECT[effect], self.words[parent])

    def of_name(self, noun: int, steps: int) -> Judgement | None:
        """Of a noun with a clause: "dismissed reports that", "no evidence that", "the rumour that … was false"."""
        described, parent, role = self.forms.of_noun(noun), self.heads[noun], self.roles[noun]
        if described is not None or parent < 0 or steps == 0:
            return described
        word = self.lemmas[parent]
        if role in ("obj", "nsubj", "nsubj:pass", "obl") and en.THAT.get(word) == "denies":
            return says("denied", self.words[parent])
        if role in ("obj", "nsubj:pass") and word in en.UNDONE:
            return says("denied", self.words[parent])
        return self.over_noun(noun, parent, role, steps - 1)

    def is_content(self, node: int, noun: int) -> bool:
        """Whether a clause says what the noun is ("the rumour that he died") and does not describe it."""
        return self.lemmas[noun] in en.THAT and "that" in self.lemmas[noun + 1 : node]

    def is_first(self, noun: int) -> bool:
        """Whether "the first governor" stands before an infinitive, or "the first"."""
        return self.lemmas[noun] in en.FIRSTS or any(self.lemmas[at] in en.FIRSTS for at in self.forms.before(noun))

    def with_particle(self, at: int) -> str:
        """The lemma with its particle: "rule_out"."""
        particles = self.forms.below(at, "compound:prt")
        return f"{self.lemmas[at]}_{self.lemmas[particles[0]]}" if particles else self.lemmas[at]
