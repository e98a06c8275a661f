"""The source alone on Prism, with a transform that counts: `python -m tests.bench.source URI`.

Prints records a second.
"""

import sys
import time

import apache_beam as beam
from apache_beam.options.pipeline_options import PipelineOptions

from pipeline import prism
from pipeline.io.kafka.record import Record
from pipeline.io.kafka.source import ReadFromKafka
from pipeline.io.kafka.uri import parse

_TIMES: list[float] = []


def see(record: Record) -> None:
    """By its name in a module, so that the worker, which is a thread of this process, fills the list here."""
    del record
    _TIMES.append(time.perf_counter())


def main(uri: str) -> None:
    from tests.bench import source  # this module by its name, and not as __main__

    address = parse(uri)
    with prism.running(prism.find()) as endpoint:
        options = [f"--job_endpoint={endpoint}", "--environment_type=LOOPBACK", "--streaming"]
        pipeline = beam.Pipeline(runner="PortableRunner", options=PipelineOptions(options))
        read = ReadFromKafka(address.settings, address.topics, start="earliest", stop="end")
        pipeline | read | beam.Map(source.see)
        pipeline.run().wait_until_finish()
    times = source._TIMES
    print((len(times) - 1) / (times[-1] - times[0]))


if __name__ == "__main__":
    main(sys.argv[1])
