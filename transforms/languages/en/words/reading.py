"""From the spans of sentences to `Sentence` records: words, tags and lemmas for a whole article at once."""

from collections.abc import Iterator, Sequence
from functools import cache
from threading import Lock

from transforms.languages.en.words.features import Vocabulary
from transforms.languages.en.words.lemmas import Lemmas
from transforms.languages.en.words.network import KEPT_WORDS, WordMemory
from transforms.languages.en.words.storage import load
from transforms.languages.en.words.tagger import Tagger, laid_out
from transforms.languages.en.words.tokens import Tokens, tokenise
from transforms.languages.sentence import Sentence

LONGEST = 400
"""Words of a sentence that are read together; a longer one is read in stretches of so many."""
AT_ONCE = 4_000
"""About so many words go through the networks at once, so that their memory stays bounded."""


class Words:
    """The loaded models and what they remember of words already met; one thread at a time may use it."""

    def __init__(self) -> None:
        arrays, lists = load()
        self._memory = WordMemory(Vocabulary(lists["features"]))
        self._tagger = Tagger(arrays, lists["tags"])
        self._lemmas = Lemmas(lists["exceptions"], lists["bases"])
        self.lock = Lock()

    def tags(self, sentences: Sequence[list[str]]) -> list[list[str]]:
        """The tag of each word of each sentence."""
        if len(self._memory.ids) > KEPT_WORDS:
            self._memory.forget()
            self._tagger.reader.forget()
        self._memory.learn([word for words in sentences for word in words])
        self._tagger.reader.learn(self._memory.features)
        number = self._memory.ids
        stretches = [
            [number[word] for word in words[start : start + LONGEST]]
            for words in sentences
            for start in range(0, len(words), LONGEST)
        ]
        found = self._tagger.tag(*laid_out(stretches)).tolist()
        names = iter([self._tagger.tags[tag] for tag in found])
        return [[tag for _, tag in zip(words, names, strict=False)] for words in sentences]

    def lemmas(self, words: list[str], tags: list[str]) -> tuple[str, ...]:
        """The lemma of each word."""
        return tuple(map(self._lemmas.of, words, tags))


@cache
def models() -> Words:
    """The models of this process, loaded when they are first needed."""
    return Words()


def read(field: str, text: str, spans: Sequence[tuple[int, int]]) -> list[Sentence]:
    """The sentences at `spans` of the text of `field`, in their order; a span without a word gives no sentence."""
    words = models()
    made: list[Sentence] = []
    with words.lock:
        for group in _groups(text, spans):
            tags = words.tags([tokens.words for _, tokens in group])
            made += [
                Sentence(
                    field=field,
                    start=span[0],
                    end=span[1],
                    words=tuple(tokens.words),
                    starts=tuple(tokens.starts),
                    ends=tuple(tokens.ends),
                    tags=tuple(tagged),
                    lemmas=words.lemmas(tokens.words, tagged),
                )
                for (span, tokens), tagged in zip(group, tags, strict=True)
            ]
    return made


def _groups(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[list[tuple[tuple[int, int], Tokens]]]:
    """The tokenised sentences, by groups of about AT_ONCE words."""
    group: list[tuple[tuple[int, int], Tokens]] = []
    size = 0
    for span in spans:
        tokens = tokenise(text, *span)
        if not tokens.words:
            continue
        group.append((span, tokens))
        size += len(tokens.words)
        if size >= AT_ONCE:
            yield group
            group, size = [], 0
    if group:
        yield group
