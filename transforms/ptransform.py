"""A stage on Beam: a function on an article on its way; an exception costs that article and becomes its dead letter."""

from collections.abc import Callable

import apache_beam as beam
import msgspec

from schemas.failure import Failure
from transforms.analysis import Analysis
from transforms.articles.reading import Record
from transforms.dead_letters import dead_letter


class Passage(msgspec.Struct, frozen=True):
    """An article on its way through the stages: its bytes as they came, and what the stages so far made of it.

    One that a stage gave up has a `failure` and is passed on by the later ones: a single path keeps the order, and
    runners fuse it, which several failure outputs that flow together again would prevent.
    """

    record: Record
    analysis: Analysis | None = None
    failure: Failure | None = None

    @property
    def uri(self) -> str | None:
        """The uri of the article, once it could be read."""
        return self.analysis.article.uri if self.analysis else None


class Guarded:
    """A step on passages that raises nothing; a class, since it has to be pickled."""

    def __init__(self, stage: str, step: Callable[[Passage], Analysis]) -> None:
        self._stage = stage
        self._step = step

    def __call__(self, passage: Passage) -> Passage:
        if passage.failure:
            return passage
        try:
            return Passage(passage.record, self._step(passage))
        except Exception as error:
            failure = dead_letter(passage.record, self._stage, error, passage.uri)
            return Passage(passage.record, passage.analysis, failure)


def guarded(stage: str, step: Callable[[Passage], Analysis]) -> beam.ParDo:
    """The step `stage` of the graph."""
    mapped: beam.ParDo = beam.Map(Guarded(stage, step))
    return mapped


def analysed(stage: str, step: Callable[[Analysis], Analysis]) -> beam.ParDo:
    """The same for a step that needs the analysis alone."""

    def on_passage(passage: Passage) -> Analysis:
        assert passage.analysis is not None, "read before it is analysed"
        return step(passage.analysis)

    return guarded(stage, on_passage)
