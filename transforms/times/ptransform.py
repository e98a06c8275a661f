"""Finding time expressions, as a Beam transform."""

import apache_beam as beam
from apache_beam.pvalue import PCollection

from transforms.analysis import with_times
from transforms.ptransform import Passage, analysed


class FindTimes(beam.PTransform[PCollection[Passage], PCollection[Passage]]):
    """Finds the time expressions of each article."""

    def expand(self, input_or_inputs: PCollection[Passage]) -> PCollection[Passage]:
        found: PCollection[Passage] = input_or_inputs | "Find" >> analysed("times", with_times)
        return found
