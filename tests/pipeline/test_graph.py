"""The graph itself: its labels, its counters, both outputs, and that the runner makes one stage of it."""

import json
from pathlib import Path

import apache_beam as beam
import pytest
from apache_beam.options.pipeline_options import PipelineOptions
from apache_beam.runners.portability.fn_api_runner.fn_runner import FnApiRunner
from apache_beam.testing.util import assert_that, equal_to

from pipeline.graph import extract_events
from pipeline.io.parts import WriteEvents, WriteFailures
from pipeline.part import entries
from tests.pipeline.sample import article
from transforms.articles.reading import Record


def record(position: int, content: bytes) -> Record:
    return Record(input="in", position=position, original=content, suffix=".jsonl")


RECORDS = [
    record(1, json.dumps(article(0)).encode()),
    record(2, b"{"),
    record(3, json.dumps(article(1, published=None, body="He resigned.")).encode()),
    record(4, json.dumps({"uri": "x"}).encode()),
]


@pytest.fixture
def pipeline() -> beam.Pipeline:
    return beam.Pipeline(runner=FnApiRunner(), options=PipelineOptions([]))


def test_articles_and_dead_letters_come_out_apart_and_counted(pipeline: beam.Pipeline) -> None:
    extracted = extract_events(pipeline | beam.Create(RECORDS, reshuffle=False), "live")
    found = extracted.found | "Found" >> beam.Map(lambda passage: (passage.record.position, passage.analysis.mode))
    failed = extracted.failed | "Failed" >> beam.Map(lambda p: (p.failure.position, p.failure.original))
    assert_that(found, equal_to([(1, "live"), (3, "live")]), label="right articles")
    assert_that(failed, equal_to([(2, b"{"), (4, b'{"uri": "x"}')]), label="right failures")
    result = pipeline.run()
    counters = {each.key.metric.name: each.committed for each in result.metrics().query()["counters"]}
    assert counters.pop("events") > 0
    assert counters == {
        "articles": 2, "articles without publication time": 1, "failures": 2, "failures in articles": 2,
    }  # fmt: skip


def test_labels_are_the_ones_that_running_jobs_know(pipeline: beam.Pipeline) -> None:
    extracted = extract_events(pipeline | "Read block" >> beam.Create(RECORDS, reshuffle=False), "backfill")
    extracted.found | "Write events" >> WriteEvents("unused")
    extracted.failed | "Write dead letters" >> WriteFailures("unused")
    proto = pipeline.to_runner_api()
    (root,) = (proto.components.transforms[name] for name in proto.root_transform_ids)
    assert sorted(proto.components.transforms[name].unique_name for name in root.subtransforms) == [
        "Clean articles", "Find events", "Find times", "Read articles", "Read block", "Set failures apart",
        "Write dead letters", "Write events",
    ]  # fmt: skip


def test_the_runner_makes_one_stage_of_all_steps_and_keeps_the_order(pipeline: beam.Pipeline, tmp_path: Path) -> None:
    part = str(tmp_path / "part")
    many = [record(n, json.dumps(article(n)).encode()) for n in range(60)]
    extracted = extract_events(pipeline | "Read block" >> beam.Create(many, reshuffle=False), "backfill")
    extracted.found | "Write events" >> WriteEvents(part)
    extracted.failed | "Write dead letters" >> WriteFailures(part)
    _, stages = FnApiRunner().create_stages(pipeline.to_runner_api())
    assert len(stages) == 1
    pipeline.run()
    assert [entry.position for entry in entries(Path(part))] == list(range(60))
