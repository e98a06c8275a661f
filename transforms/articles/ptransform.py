"""Reading and cleaning articles, as Beam transforms."""

import apache_beam as beam
from apache_beam.pvalue import PCollection

from schemas.event import Mode
from transforms.analysis import Analysis, with_cleaning
from transforms.articles.reading import STAGE, Record, read
from transforms.ptransform import Passage, Passed, analysed, guarded


class ReadArticles(beam.PTransform[PCollection[Record], Passed]):
    """Record -> Passage: parses the bytes and finds the publication time."""

    def __init__(self, mode: Mode) -> None:
        super().__init__()
        self._mode = mode

    def expand(self, input_or_inputs: PCollection[Record]) -> Passed:
        mode = self._mode

        def step(passage: Passage) -> Passage:
            return Passage(passage.record, Analysis(read(passage.record), mode))

        return guarded(input_or_inputs | "Start on its way" >> beam.Map(Passage), STAGE, step)


class CleanArticles(beam.PTransform[PCollection[Passage], Passed]):
    """Tells the prose of each body from the furniture around it."""

    def expand(self, input_or_inputs: PCollection[Passage]) -> Passed:
        return analysed(input_or_inputs, "cleaning", with_cleaning)
