"""Reads English sentences into words with tags and lemmas: `read("body", text, spans)` gives `Sentence` records."""

from transforms.languages.en.words.reading import read

__all__ = ["read"]
