"""Finding events and their dates, as a Beam transform."""

import apache_beam as beam
from apache_beam.pvalue import PCollection

from transforms.analysis import with_events
from transforms.ptransform import Passage, analysed


class FindEvents(beam.PTransform[PCollection[Passage], PCollection[Passage]]):
    """Finds the events of each article."""

    def expand(self, input_or_inputs: PCollection[Passage]) -> PCollection[Passage]:
        found: PCollection[Passage] = input_or_inputs | "Find" >> analysed("events", with_events)
        return found
