"""A job for the tests: counts the records of a topic by windows of two seconds, into another topic.

`python -m tests.streaming.windowed SERVER FROM TO` runs until it is killed.
"""

import sys
from collections.abc import Iterable

import apache_beam as beam
from apache_beam.options.pipeline_options import PipelineOptions
from apache_beam.transforms.window import FixedWindows, IntervalWindow

from pipeline import prism
from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import Settings
from pipeline.io.kafka.sink import WriteToKafka
from pipeline.io.kafka.source import ReadFromKafka

SECONDS = 2


class Counted(beam.DoFn):
    """A window's records as one: its start in milliseconds is the key, how many they are the value."""

    def __init__(self, topic: str) -> None:
        self._topic = topic

    def process(
        self, element: tuple[int, Iterable[int]], window: IntervalWindow = beam.DoFn.WindowParam
    ) -> Iterable[Record]:
        count = sum(1 for _ in element[1])
        yield Record(topic=self._topic, key=b"%d" % (window.start.micros // 1000), value=b"%d" % count)


def one(record: Record) -> tuple[int, int]:
    """All records under the same key."""
    del record
    return 0, 1


def main() -> None:
    """Runs the job."""
    server, source, sink = sys.argv[1:]
    settings = Settings.of((server,), {})
    with prism.running(prism.find()) as endpoint:
        options = [f"--job_endpoint={endpoint}", "--environment_type=LOOPBACK", "--streaming"]
        pipeline = beam.Pipeline(runner="PortableRunner", options=PipelineOptions(options))
        windowed = (
            pipeline
            | ReadFromKafka(settings, [source], start="earliest")
            | beam.Map(one).with_output_types(tuple[int, int])
            | beam.WindowInto(FixedWindows(SECONDS))
            | beam.GroupByKey()
        )
        windowed | beam.ParDo(Counted(sink)).with_output_types(Record) | WriteToKafka(settings)
        pipeline.run().wait_until_finish()


if __name__ == "__main__":
    from tests.streaming.windowed import main as main_by_name  # what is pickled may not be of __main__

    main_by_name()
