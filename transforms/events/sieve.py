"""Which sentences can hold an event: with a time expression, near the top of news, or with a verb that tells of one."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from transforms.events.event_days import told_by_events
from transforms.events.inference import NEAR_THE_TOP, counts, is_news
from transforms.events.structure import Group, shape, verb_groups
from transforms.events.triggers import CARRIERS, verb_kind
from transforms.events.vocabulary import is_speech, tells, vocabulary
from transforms.languages.sentence import Sentence
from transforms.times.mention import Mention

_NEAR = 8
"""So many words lie at most between a verb that says little and the noun that it makes an event of."""


class Sieve:
    """The time expressions of one article by their place, and what makes an event of a sentence that has none.

    `news` tells whether the article reports its own days; the first sentences of such an article pass.
    """

    def __init__(self, mentions: Sequence[Mention], published: date | None) -> None:
        self.news = published is not None and is_news(mentions, published)
        self.mentions: dict[str, list[Mention]] = defaultdict(list)
        for mention in sorted(mentions, key=lambda m: m.start):
            self.mentions[mention.field].append(mention)
        self._starts = {field: [m.start for m in found] for field, found in self.mentions.items()}
        self._words = words = vocabulary()
        self._telling = words.telling | words.speaking if self.news else words.telling
        self._told = words.told | words.spoken if self.news else words.told

    def passing(self, sentences: Iterable[Sentence], number: int = 0) -> list[bool]:
        """Whether each sentence can hold an event; `number` of them that count were before the first one."""
        passed = []
        for sentence in sentences:
            top = self.news and sentence.field == "body" and number < NEAR_THE_TOP
            number += counts(sentence)
            passed.append(top or bool(self.mentions_in(sentence)) or self._may_tell(sentence))
        return passed

    def mentions_in(self, sentence: Sentence) -> Sequence[Mention]:
        """The time expressions that begin in the sentence."""
        starts = self._starts.get(sentence.field)
        if not starts:
            return ()
        first = bisect_left(starts, sentence.start)
        return self.mentions[sentence.field][first : bisect_left(starts, sentence.end, first)]

    def _may_tell(self, sentence: Sentence) -> bool:
        """Whether a sentence without a date has a verb that can make an event: "resigned", "held talks"."""
        lemmas, words = sentence.lemmas, self._words
        if self._telling.isdisjoint(lemmas) and (self._told.isdisjoint(lemmas) or CARRIERS.isdisjoint(lemmas)):
            return False
        if told_by_events(sentence, words):
            return True
        letters = shape(sentence)
        groups = [group for group in verb_groups(sentence, letters) if group.finite]
        return any(self._tells(sentence, letters, group) for group in groups)

    def _tells(self, sentence: Sentence, letters: str, group: Group) -> bool:
        """Whether a finite verb can make an event: of a kind, and not in the plain present, but for who "says" it."""
        lemma = sentence.lemmas[group.head]
        passes = group.tense != "present" or group.perfect or group.progressive or group.modal
        if passes and lemma in CARRIERS and self._carries(sentence, letters, group):
            return True
        if passes and lemma == "be":
            return not self._words.adjectives.keys().isdisjoint(sentence.lemmas[group.head + 1 : group.head + 3])
        if lemma not in self._telling:
            return False
        _, _, kind = verb_kind(sentence, letters, self._words, group.head)
        return kind is not None and ((passes and tells(kind)) or (self.news and is_speech(kind)))

    def _carries(self, sentence: Sentence, letters: str, group: Group) -> bool:
        """Whether an event noun stands near a verb that makes an event of it."""
        near = range(max(0, group.first - _NEAR), min(len(letters), group.head + _NEAR))
        return any(sentence.lemmas[at] in self._told and letters[at] == "N" for at in near)
