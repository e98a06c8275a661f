"""Who speaks in a quotation of several sentences: "They came on Sunday. They burned the school," Amina Diallo said."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from schemas.event import Attribution
from transforms.events.attribution import speaker_in
from transforms.events.names import Names
from transforms.languages.sentence import Sentence

_MARK = re.compile('["“”\n]')
_CLOSED_BY = {'"': '"', "“": "”"}


class Quotations:
    """The quotations of one body, looked for when the first is asked after."""

    def __init__(self, body: str, sentences: Sequence[Sentence], names: Names) -> None:
        self.body, self.names = body, names
        self.sentences = [sentence for sentence in sentences if sentence.field == "body"]
        self._spans: list[tuple[int, int]] | None = None
        self._speakers: dict[int, Attribution | None] = {}

    def source_of(self, sentence: Sentence, trigger: int) -> Attribution | None:
        """The speaker of the quotation in which the trigger stands; None outside of quotations."""
        if sentence.field != "body":
            return None
        if self._spans is None:
            self._spans = _spans(self.body)
        number = bisect_right(self._spans, (sentence.starts[trigger], len(self.body))) - 1
        if number < 0 or sentence.starts[trigger] >= self._spans[number][1]:
            return None
        return self._speaker(self._spans, number)

    def _speaker(self, spans: list[tuple[int, int]], number: int) -> Attribution | None:
        """Named where the quotation ends or begins, else the speaker of the one before it in its paragraph."""
        if number not in self._speakers:
            start, end = spans[number]
            found = self._named(end - 1, start, end) or self._named(start, start, end)
            if found is None and number and "\n" not in self.body[spans[number - 1][1] : start]:
                found = self._speaker(spans, number - 1)
            self._speakers[number] = found
        return self._speakers[number]

    def _named(self, at: int, start: int, end: int) -> Attribution | None:
        found = bisect_right(self.sentences, at, key=lambda sentence: sentence.start) - 1
        return speaker_in(self.sentences[found], start, end, self.names) if found >= 0 else None


def _spans(body: str) -> list[tuple[int, int]]:
    """The stretches between quotation marks; one that is not closed in its paragraph ends with it."""
    spans: list[tuple[int, int]] = []
    opened, close = -1, ""
    for mark in _MARK.finditer(body):
        sign, at = mark.group(), mark.start()
        if opened < 0:
            if sign in _CLOSED_BY:
                opened, close = at, _CLOSED_BY[sign]
        elif sign in (close, "\n"):
            spans.append((opened, at + 1))
            opened = -1
    if opened >= 0:
        spans.append((opened, len(body)))
    return spans
