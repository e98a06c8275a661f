"""Reads English sentences into words with tags and lemmas: `read([Passage("body", text, spans)])` gives `Sentence`s."""

from transforms.languages.en.words.reading import read

__all__ = ["read"]
