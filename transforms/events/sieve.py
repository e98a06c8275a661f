"""Which sentences can hold an event: with a time expression, near the top of news, or with a word that tells of one."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from transforms.events.inference import NEAR_THE_TOP, counts, is_news
from transforms.events.triggers import CARRIERS
from transforms.events.vocabulary import vocabulary
from transforms.languages.sentence import Sentence
from transforms.times.mention import Mention


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
        words = vocabulary()
        self._telling = words.telling | words.speaking if self.news else words.telling
        self._told = words.told

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
        """Whether a sentence without a date has words that can make an event: "resigned", "held talks"."""
        lemmas = sentence.lemmas
        if not self._telling.isdisjoint(lemmas):
            return True
        return not self._told.isdisjoint(lemmas) and not CARRIERS.isdisjoint(lemmas)
