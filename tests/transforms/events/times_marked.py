"""Sentences for the tests, written as "word/TAG" or "word/TAG/lemma"; [square brackets] mark time expressions."""

from transforms.languages.sentence import Sentence


def marked(text: str) -> tuple[Sentence, list[tuple[int, int]]]:
    """The sentence, and the first and last token of each time expression in it."""
    rows: list[tuple[str, str, str]] = []
    times: list[tuple[int, int]] = []
    begun = 0
    for item in text.split():
        if item.startswith("["):
            begun = len(rows)
        rows.append(_row(item.strip("[]")))
        if item.endswith("]"):
            times.append((begun, len(rows) - 1))
    words, tags, lemmas = zip(*rows, strict=True)
    starts = tuple(sum(len(word) + 1 for word in words[:i]) for i in range(len(words)))
    ends = tuple(start + len(word) for start, word in zip(starts, words, strict=True))
    sentence = Sentence(
        field="body", start=0, end=ends[-1], words=words, starts=starts, ends=ends, tags=tags, lemmas=lemmas
    )
    return sentence, times


def _row(item: str) -> tuple[str, str, str]:
    word, tag, *lemma = item.split("/")
    return word, tag, lemma[0] if lemma else word.lower()
