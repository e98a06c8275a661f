"""Reading and cleaning articles, as Beam transforms."""

import apache_beam as beam
from apache_beam.pvalue import PCollection

from schemas.event import Mode
from transforms.analysis import Analysis, with_cleaning
from transforms.articles.reading import STAGE, Record, read
from transforms.ptransform import Passage, analysed, guarded


class ReadArticles(beam.PTransform[PCollection[Record], PCollection[Passage]]):
    """Parses the bytes of each record and finds when its article was published."""

    def __init__(self, mode: Mode) -> None:
        super().__init__()
        self._mode = mode

    def expand(self, input_or_inputs: PCollection[Record]) -> PCollection[Passage]:
        mode = self._mode

        def step(passage: Passage) -> Analysis:
            return Analysis(read(passage.record), mode)

        taken_up = input_or_inputs | "Take up" >> beam.Map(Passage)
        articles: PCollection[Passage] = taken_up | "Parse" >> guarded(STAGE, step)
        return articles


class CleanArticles(beam.PTransform[PCollection[Passage], PCollection[Passage]]):
    """Tells the prose of each body from the furniture around it."""

    def expand(self, input_or_inputs: PCollection[Passage]) -> PCollection[Passage]:
        cleaned: PCollection[Passage] = input_or_inputs | "Clean" >> analysed("cleaning", with_cleaning)
        return cleaned
