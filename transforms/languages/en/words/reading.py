"""From the spans of sentences to `Sentence` records: words, tags, lemmas and heads for a whole article at once."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from threading import Lock
from typing import NamedTuple

import numpy as np
from msgspec import structs

from transforms.languages.en.words import lexicon
from transforms.languages.en.words.features import Vocabulary, WordMemory
from transforms.languages.en.words.heads import HeadFinder
from transforms.languages.en.words.lemmas import Lemmas
from transforms.languages.en.words.network import Reader
from transforms.languages.en.words.rows import Ids, Rows
from transforms.languages.en.words.steps import Direct, ready_products
from transforms.languages.en.words.storage import Floats, load
from transforms.languages.en.words.tagger import Tagger
from transforms.languages.en.words.tokens import Tokens, tokenise
from transforms.languages.sentence import Passage, Sentence

Chooser = Callable[[Sequence[Sentence]], Sequence[bool]]
"""Says for tagged sentences which of them need heads; it is asked for stretch after stretch of an article, in order."""

LONGEST = 150
"""Words of a sentence that are read together; a longer one is read in stretches of so many."""
AT_ONCE = 1_500
"""About so many words go through the network at once, so that its memory stays bounded."""
KEPT_WORDS = 10_000
"""Different words that are kept worked out; then the memory starts afresh."""


class Stretch(NamedTuple):
    """Up to LONGEST words of one sentence: its number, its first word there, its words."""

    sentence: int
    first: int
    words: list[str]


class Parsed(NamedTuple):
    """The tags of the words of one sentence, their heads (-1 for the root) and roles."""

    tags: list[str]
    heads: list[int]
    roles: list[str]


class Tagged(NamedTuple):
    """What the network made of some stretches, from which heads can be found."""

    stretches: list[Stretch]
    rows: Rows
    vectors: Floats
    tags: Ids


class Words:
    """The loaded networks and what they remember of words already met; one thread at a time may use it."""

    def __init__(self) -> None:
        ready_products()
        arrays, lists = load()
        self._memory = WordMemory(Vocabulary(lists["features"], lexicon.load()))
        self._reader = Reader(arrays)
        self._tags = lists["tags"]
        self._tagger = Tagger(Direct(arrays), self._tags)
        self._finder = HeadFinder(arrays, self._tags, lists["roles"])
        self.lemmas = Lemmas(lists["exceptions"], lists["bases"])
        self.lock = Lock()

    def parse(self, sentences: Sequence[list[str]], wanted: Sequence[bool]) -> list[Parsed]:
        """Tags for each sentence; heads and roles for those that are wanted, empty lists for the others."""
        tagged, parsed = self.tag(sentences)
        self.find_heads(tagged, parsed, wanted)
        return parsed

    def tag(self, sentences: Sequence[list[str]]) -> tuple[list[Tagged], list[Parsed]]:
        """Tags for each sentence, and what `find_heads` needs."""
        self._learn(sentences)
        number = self._memory.ids
        parsed = [Parsed([], [], []) for _ in sentences]
        made: list[Tagged] = []
        for group in _stretches(sentences):
            rows = Rows([[number[word] for word in stretch.words] for stretch in group])
            vectors = self._reader.read(rows)
            tags = self._tagger.first(rows, vectors)
            names = [self._tags[tag] for tag in tags.tolist()]
            for stretch, (start, end) in zip(group, rows.spans, strict=True):
                parsed[stretch.sentence].tags.extend(names[start + 1 : end])
            made.append(Tagged(group, rows, vectors, tags))
        return made, parsed

    def find_heads(self, tagged: Iterable[Tagged], parsed: list[Parsed], wanted: Sequence[bool]) -> None:
        """Adds heads and roles to the sentences that are wanted, and gives them better tags."""
        for one in tagged:
            spans = zip(one.stretches, one.rows.spans, strict=True)
            chosen = [(stretch, span) for stretch, span in spans if wanted[stretch.sentence]]
            if chosen:
                self._find_heads(one, chosen, parsed)

    def _find_heads(
        self, of: Tagged, chosen: list[tuple[Stretch, tuple[int, int]]], parsed: list[Parsed]
    ) -> None:  # fmt: skip
        """Adds the heads and roles of the chosen stretches, cut out of the row."""
        cut, places = of.rows.cut([span for _, span in chosen])
        heads, roles, better = self._finder.find(cut, of.vectors[places], of.tags[places])
        firsts = np.array([stretch.first for stretch, _ in chosen])
        roots = np.array([start for start, _ in cut.spans])
        ahead = heads + np.repeat(firsts - roots - 1, cut.lengths)
        ahead[heads == np.repeat(roots, cut.lengths)] = -1
        numbers = ahead.tolist()
        tag_names = [self._tags[tag] for tag in better.tolist()]
        role_names = [self._finder.roles[role] for role in roles.tolist()]
        at = 0
        for stretch, _ in chosen:
            count = len(stretch.words)
            made = parsed[stretch.sentence]
            made.heads.extend(numbers[at : at + count])
            made.tags[stretch.first : stretch.first + count] = tag_names[at : at + count]
            made.roles.extend(role_names[at : at + count])
            at += count

    def _learn(self, sentences: Sequence[list[str]]) -> None:
        if len(self._memory.ids) > KEPT_WORDS:
            self._memory.forget()
            self._reader.forget()
        self._memory.learn(word for words in sentences for word in words)
        self._reader.learn(self._memory.features)


@cache
def models() -> Words:
    """The networks of this process, loaded when they are first needed."""
    return Words()


def read(passages: Iterable[Passage], heads: Chooser | None = None) -> list[Sentence]:
    """The sentences at the spans of the passages, in their order; a span without a word gives no sentence.

    Heads and roles are looked for in the sentences that `heads` chooses, in none without it.
    """
    words = models()
    made: list[Sentence] = []
    with words.lock:
        for group in _groups(passages):
            tagged, parsed = words.tag([cut.tokens.words for cut in group])
            sentences = [_sentence(words.lemmas, cut, of) for cut, of in zip(group, parsed, strict=True)]
            if heads is not None:
                wanted = heads(sentences)
                words.find_heads(tagged, parsed, wanted)
                for number, want in enumerate(wanted):
                    if want:
                        sentences[number] = _with_heads(words.lemmas, sentences[number], parsed[number])
            made += sentences
    return made


class _Cut(NamedTuple):
    """A span of a field with its tokens."""

    field: str
    span: tuple[int, int]
    tokens: Tokens


def _sentence(lemmas: Lemmas, cut: _Cut, of: Parsed) -> Sentence:
    return Sentence(
        field=cut.field,
        start=cut.span[0],
        end=cut.span[1],
        words=tuple(cut.tokens.words),
        starts=tuple(cut.tokens.starts),
        ends=tuple(cut.tokens.ends),
        tags=tuple(of.tags),
        lemmas=tuple(lemmas.of(cut.tokens.words, of.tags)),
        heads=tuple(of.heads),
        roles=tuple(of.roles),
    )


def _with_heads(lemmas: Lemmas, sentence: Sentence, of: Parsed) -> Sentence:
    """The sentence with its heads and roles; its tags may have become better, and its lemmas with them."""
    tags = tuple(of.tags)
    return structs.replace(
        sentence,
        tags=tags,
        lemmas=sentence.lemmas if tags == sentence.tags else tuple(lemmas.of(sentence.words, tags)),
        heads=tuple(of.heads),
        roles=tuple(of.roles),
    )


def _groups(passages: Iterable[Passage]) -> Iterator[list[_Cut]]:
    """The tokenised sentences, by groups of about AT_ONCE words or more."""
    group: list[_Cut] = []
    size = 0
    for field, text, spans in passages:
        for span in spans:
            tokens = tokenise(text, *span)
            if not tokens.words:
                continue
            group.append(_Cut(field, span, tokens))
            size += len(tokens.words)
            if size >= AT_ONCE:
                yield group
                group, size = [], 0
    if group:
        yield group


def _stretches(sentences: Sequence[list[str]]) -> Iterator[list[Stretch]]:
    """The sentences in stretches of at most LONGEST words, by groups of about AT_ONCE words."""
    group: list[Stretch] = []
    size = 0
    for number, words in enumerate(sentences):
        for first in range(0, len(words), LONGEST):
            group.append(Stretch(number, first, words[first : first + LONGEST]))
            size += len(group[-1].words)
            if size >= AT_ONCE:
                yield group
                group, size = [], 0
    if group:
        yield group
