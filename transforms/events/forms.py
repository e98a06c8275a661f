"""What the form of a verb or a noun says of its event: "did not sign", "may sign", "no shots", "the planned visit"."""

from transforms.events.judgement import OF_EFFECT, Judgement, says
from transforms.events.structure import Group, Structure
from transforms.languages.en import governors as en
from transforms.languages.sentence import Sentence

_STEPS = 5
_NEGATIVE = frozenset(("nsubj", "nsubj:pass", "obj"))
_SAID = frozenset(("ccomp", "parataxis", "xcomp", "advcl", "acl", "obj"))
"""What a clause may be to a verb of saying; "obj" where it is taken for a noun's: "told reporters that"."""
_WOULD = frozenset(("would", "'d", "’d"))
_OPENS_QUESTION = "m01268#"
"""The letters of the verbs with which a question opens that wants a yes or no."""


class Forms:
    """Reads the words of one sentence. Without a tree less is known; None says that a form leaves it a fact."""

    def __init__(self, sentence: Sentence, structure: Structure, ahead: bool | None) -> None:
        self.sentence, self.structure, self.ahead = sentence, structure, ahead
        self.lemmas, self.heads, self.roles = sentence.lemmas, sentence.heads, sentence.roles
        self.children = sentence.children

    # What words stand with a word in the tree.

    def below(self, node: int, role: str) -> list[int]:
        """The words that hang on a word by that role."""
        roles = self.roles
        return [at for at in self.children[node] if roles[at] == role]

    def before(self, noun: int) -> list[int]:
        """The words that describe a noun and stand before it; without a tree the three before it."""
        if not self.heads:
            return list(range(max(0, noun - 3), noun))
        return [at for at in self.children[noun] if noun - 8 <= at < noun]

    def preposition(self, node: int) -> int:
        """The preposition before a noun or a gerund, -1 without one."""
        marks = [at for at in self.children[node] if node - 9 < at < node and self.roles[at] in ("case", "mark")]
        return marks[-1] if marks else -1

    def mark(self, clause: int, wanted: frozenset[str]) -> str | None:
        """The conjunction before a clause that is one of those wanted."""
        for at in self.children[clause]:
            if self.roles[at] in ("mark", "advmod") and self.lemmas[at] in wanted:
                return self.lemmas[at]
        return None

    # What the form says.

    def of_verb(self, node: int, group: Group) -> Judgement | None:
        """Of a verb whose group is known."""
        words = self.sentence.words
        if group.negated and "only" not in self.lemmas[group.first : node + 1]:
            return Judgement("denied", "the verb is negated")
        for at in range(max(group.first - 1, 0), node):
            word = self.lemmas[at]
            if word in en.OPEN_ADVERBS:
                return says("possible", words[at])
            if word in en.MISSED_ADVERBS and at == node - 1 and self.lemmas[node] not in en.GROWTH:
                return says("denied", words[at])
            if words[at] == "longer" and at and self.lemmas[at - 1] == "no":
                return says("denied", "no longer")
        return self.of_tree(node, group) or self.of_modal(node, group) or self.of_question(node)

    def of_tree(self, node: int, group: Group) -> Judgement | None:
        """What hangs on the verb: "neither side signed", "if they sign", "perhaps they signed"."""
        for at in self.children[node]:
            role, word = self.roles[at], self.lemmas[at]
            if role in _NEGATIVE and word not in en.LEFT and (no := self.none_of(at)) is not None:
                return Judgement("denied", f"'{no}' stands with its {'object' if role == 'obj' else 'subject'}")
            if role == "advmod" and word in en.OPEN_ADVERBS:
                return says("possible", self.sentence.words[at])
            if word in en.CONDITIONS and role in ("mark", "advmod"):
                return Judgement("possible", f"it stands behind '{self.sentence.words[at]}'")
            if role in ("aux", "aux:pass") and self.roles[node] == "advcl" and self.inverted(at, node):
                return self.of_inverted(at)
            if role == "advcl" and _open(group) and self.mark(at, en.CONDITIONS):
                return Judgement("possible", "it hangs on a condition")
            if role in ("mark", "case", "cc") and at < node and (word in en.INSTEAD or word in ("neither", "nor")):
                return says("denied", self.sentence.words[at])
        return None

    def none_of(self, at: int) -> str | None:
        """The "no" of "no shots", "neither side", "none of them"; None where there is none."""
        if self.lemmas[at] in en.NONE:
            return self.sentence.words[at] if at == 0 or self.lemmas[at - 1] not in en.MISSED_ADVERBS else None
        if at and self.lemmas[at] == "one" and self.lemmas[at - 1] == "no":
            return "no one"
        if at and self.lemmas[at - 1] in en.FEW and self.is_few(at - 1):
            return self.sentence.words[at - 1]
        for child in self.children[at]:
            word = self.lemmas[child]
            if child < at and (word in en.NONE or (word in en.FEW and self.is_few(child))):
                return self.sentence.words[child]
        return None

    def is_few(self, at: int) -> bool:
        """Whether a word leaves next to nothing: "hardly", and "single" behind "not a"."""
        return self.lemmas[at] != "single" or "not" in self.lemmas[max(0, at - 2) : at]

    def inverted(self, at: int, node: int) -> bool:
        """Whether the auxiliary stands before the subject: "should the court reject it"."""
        subjects = self.below(node, "nsubj") or self.below(node, "nsubj:pass")
        return bool(subjects) and at < subjects[0] and self.lemmas[at] in ("should", "have", "be")

    def of_inverted(self, at: int) -> Judgement:
        word = self.sentence.words[at]
        if self.lemmas[at] == "have":
            return Judgement("denied", f"'{word}' before the subject supposes what was not")
        return Judgement("possible", f"'{word}' before the subject makes it a condition")

    def of_modal(self, node: int, group: Group) -> Judgement | None:
        word = self.sentence.words[group.first]
        if not group.modal:
            return None
        if group.tense == "future":
            return says("scheduled", word)
        lemma = self.lemmas[group.first]
        if group.perfect and lemma in _WOULD | {"should", "ought"}:
            return says("denied", f"{word} have")
        if lemma in _WOULD:
            if self.reported(node):
                return Judgement("scheduled", f"'{word}' in reported speech")
            if self.ahead is False or not en.LATER_ADVERBS.isdisjoint(self.lemmas[group.first : node + 3]):
                return Judgement("occurred", f"'{word}' looks ahead from the past")
        return says("possible", word)

    def reported(self, node: int) -> bool:
        """Whether a word is in what somebody says; without a tree, whether anything is said in the sentence."""
        if not self.heads:
            return not en.REPORTS.isdisjoint(self.lemmas)
        for _ in range(_STEPS):
            above = self.heads[node]
            if above < 0:
                break
            if self.lemmas[above] in en.REPORTS and self.roles[node] in _SAID:
                return True
            node = above
        return any(
            self.lemmas[at] in en.REPORTS and self.roles[at] in ("parataxis", "ccomp", "advcl")
            for at in self.children[node]
        )

    def of_question(self, node: int) -> Judgement | None:
        letters = self.structure.shape
        opens = letters.lstrip('":')[:1]
        root = not self.heads or self.heads[node] < 0
        if root and self.sentence.words[-1] == "?" and opens and opens in _OPENS_QUESTION:
            return Judgement("possible", "it is a question")
        return None

    def of_noun(self, noun: int) -> Judgement | None:
        """What stands before an event noun: "the planned visit", "no visit", "without a visit"."""
        words, lemmas = self.sentence.words, self.lemmas
        for at in self.before(noun):
            word = lemmas[at]
            if word in en.NONE or word == "without":
                return Judgement("denied", f"'{words[at]}' stands before it")
            effect = en.DESCRIBING.get(word)
            if effect is not None and not (effect == "denies" and lemmas[noun] in en.TRIED):
                return says(OF_EFFECT[effect], words[at])
        return None


def _open(group: Group) -> bool:
    """Whether the form of a verb leaves room for a condition: "would sign", "signs", but not "has signed"."""
    return group.modal or (group.tense == "present" and not group.perfect)
