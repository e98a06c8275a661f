"""A stream outlives the five minutes after which Beam, left to itself, gives up a job's states and so the job."""

import pytest
from apache_beam.options.pipeline_options import PipelineOptions, PortableOptions

from pipeline.io.kafka.settings import Settings
from pipeline.shard import PRISM, Job, _runner

_YEAR_S = 365 * 24 * 60 * 60


@pytest.mark.parametrize("runner", [PRISM, "PortableRunner"])
def test_a_job_may_run_for_years(runner: str) -> None:
    nowhere = Settings.of(("localhost:1",), {})
    job = Job(
        source=nowhere, topics=("in",), pattern=None, group="g", start="committed", groups=1, delay_ms=0, sink=nowhere,
        events="out", letters="letters", runner=runner,
    )  # fmt: skip
    with _runner(job) as (_, arguments):
        assert PipelineOptions(list(arguments)).view_as(PortableOptions).job_server_timeout > _YEAR_S
