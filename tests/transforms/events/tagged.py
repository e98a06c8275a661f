"""Sentences for tests, from text with a tag a word: "Rutte/NNP met/VBD/meet Trump/NNP ./."; heads are found."""

import msgspec

from schemas.article import Article
from transforms.events.names import Names, find_names
from transforms.languages.en.words.reading import models
from transforms.languages.sentence import Sentence


def article_of(*tagged: str, title: str | None = None, heads: bool = True) -> tuple[Article, list[Sentence], Names]:
    """The article of those sentences, a line each, its sentences and its names. A third part is the lemma."""
    sentences, body = [], ""
    for line in tagged:
        words, tags, lemmas, starts, ends = [], [], [], [], []
        for item in line.split():
            word, tag, *lemma = item.replace("\\/", "\0").split("/")
            glued = word in {",", ".", "'s", "’s", ")", "?", "n't"} or (words and words[-1] == "(")
            body += "" if glued or not words else " "
            starts.append(len(body))
            body += word
            ends.append(len(body))
            words.append(word)
            tags.append(tag)
            lemmas.append(lemma[0] if lemma else word.lower())
        sentence = Sentence(
            field="body", start=starts[0], end=ends[-1], words=tuple(words), starts=tuple(starts),
            ends=tuple(ends), tags=tuple(tags), lemmas=tuple(lemmas),
        )  # fmt: skip
        sentences.append(with_heads(sentence) if heads else sentence)
        body += "\n"
    article = Article(uri="test", body=body, title=title)
    return article, sentences, find_names(sentences, article)


def with_heads(sentence: Sentence) -> Sentence:
    """The sentence with the heads and roles that are found for its words, whatever its tags."""
    (parsed,) = models().parse([list(sentence.words)], [True])
    return msgspec.structs.replace(sentence, heads=tuple(parsed.heads), roles=tuple(parsed.roles))


def token(sentence: Sentence, word: str) -> int:
    """The number of the word in the sentence."""
    return sentence.words.index(word)
