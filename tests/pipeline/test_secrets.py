"""What leaves the process that was started holds no secret: the graph, the job, the transforms, Prism's environment."""

import base64
import bz2
import pickle
from pathlib import Path

import apache_beam as beam
import pytest
from apache_beam.options.pipeline_options import PipelineOptions
from apache_beam.portability.api import beam_runner_api_pb2
from apache_beam.portability.common_urns import primitives

from pipeline import prism
from pipeline.io.kafka.settings import PREFIX, Settings
from pipeline.io.kafka.sink import WriteToKafka
from pipeline.io.kafka.source import ReadFromKafka
from pipeline.shard import Job
from pipeline.stream import Destination, build

WORD = "correct-horse-battery"
SERVER = "broker.example.org:9093"


@pytest.fixture
def settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Settings:
    """With one secret in the environment, and one in a file."""
    monkeypatch.setenv(f"{PREFIX}SASL_PLAIN_PASSWORD", WORD)
    file = tmp_path / "kafka.properties"
    file.write_text(f"ssl.password={WORD}\n")
    login = {"security_protocol": "SASL_SSL", "sasl_mechanism": "PLAIN", "sasl_plain_username": "desk"}
    return Settings.of((SERVER,), {**login, "config": str(file)})


def functions(pipeline: beam.Pipeline) -> bytes:
    """What all functions of a graph hold, unpacked as a worker would."""
    graph = pipeline.to_runner_api()
    assert WORD.encode() not in graph.SerializeToString()
    unpacked = []
    for transform in graph.components.transforms.values():
        if transform.spec.urn == primitives.PAR_DO.urn:
            payload = beam_runner_api_pb2.ParDoPayload.FromString(transform.spec.payload)
            unpacked.append(bz2.decompress(base64.b64decode(payload.do_fn.payload)))
    return b"\n".join(unpacked)


def test_a_graph_says_where_a_secret_is_and_not_what(settings: Settings) -> None:
    pipeline = beam.Pipeline(options=PipelineOptions([]))
    source = ReadFromKafka(settings, ["articles"], group="desk")
    build(pipeline, source, Destination(settings=settings, events="events", letters="letters"))
    found = functions(pipeline)
    assert found.count(SERVER.encode()) >= 2, "the source and the sink are among them"
    assert f"{PREFIX}SASL_PLAIN_PASSWORD".encode() in found
    assert WORD.encode() not in found
    assert WORD not in str(pipeline.options.get_all_options())


def test_no_repr_and_no_pickle_holds_one(settings: Settings) -> None:
    job = Job(
        source=settings, topics=("articles",), pattern=None, group="desk", start="committed", groups=1, delay_ms=0,
        sink=settings, events="events", letters="letters",
    )  # fmt: skip
    source, sink = ReadFromKafka(settings, ["articles"], group="desk"), WriteToKafka(settings)
    for one in (settings, job, source, sink, source.__dict__, sink.__dict__):
        assert WORD not in repr(one)
        assert WORD not in str(one)
        held = pickle.dumps(one)
        assert SERVER.encode() in held
        assert WORD.encode() not in held


def test_prism_gets_none_of_it(settings: Settings, tmp_path: Path) -> None:
    del settings
    seen = tmp_path / "environment"
    binary = tmp_path / "prism"
    binary.write_text(f"#!/bin/sh\nenv > {seen}\nexit 7\n")
    binary.chmod(0o755)
    with pytest.raises(prism.PrismError, match="exit code 7"), prism.running(binary):
        raise AssertionError("it does not run")
    names = {line.partition("=")[0] for line in seen.read_text().splitlines()}
    assert "PATH" in names
    assert not {name for name in names if name.startswith(PREFIX)}
    assert WORD not in seen.read_text()
