"""What deploy/ names is there: metrics, their labels, options of the command line, versions that are pinned elsewhere.

Nothing here starts a container.
"""

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client import Metric
from prometheus_client.metrics import MetricWrapperBase

from pipeline.commands.backfill import backfill
from pipeline.commands.run import run
from pipeline.commands.topics import topics
from pipeline.metrics import counters
from pipeline.shard import DRAIN_S

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
YAML = sorted(DEPLOY.rglob("*.y*ml"))
# What Prometheus and Kubernetes add to a sample.
_ADDED = {"job", "instance", "pod", "le"}


def compose() -> dict[str, Any]:
    return yaml.safe_load((DEPLOY / "compose.yaml").read_text())


def kubernetes() -> list[dict[str, Any]]:
    return list(yaml.safe_load_all((DEPLOY / "kubernetes/dateline.yaml").read_text()))


def container() -> dict[str, Any]:
    workload = next(document for document in kubernetes() if document["kind"] == "StatefulSet")
    return workload["spec"]["template"]["spec"]["containers"][0]


def series() -> dict[str, set[str]]:
    """The names of the samples on the page of metrics, each with its labels."""
    found: dict[str, set[str]] = {}
    for metric in vars(counters).values():
        if isinstance(metric, MetricWrapperBase):
            for described in metric.describe():
                found |= {name: set(metric._labelnames) for name in _names(described)}
    return found


def _names(metric: Metric) -> list[str]:
    suffixes = {"counter": ["_total"], "histogram": ["_bucket", "_sum", "_count"]}.get(metric.type, [""])
    return [metric.name + suffix for suffix in suffixes]


def queries() -> Iterator[tuple[str, str]]:
    """Every expression in PromQL, and the place that it stands in."""
    for group in yaml.safe_load((DEPLOY / "prometheus/alerts.yml").read_text())["groups"]:
        for rule in group["rules"]:
            yield rule["alert"], rule["expr"]
    for panel in json.loads((DEPLOY / "grafana/dateline.json").read_text())["panels"]:
        for target in panel["targets"]:
            yield panel["title"], target["expr"]


def unknown(query: str) -> set[str]:
    """What a query names that no metric has: metrics, and labels that none of its metrics bears."""
    named = set(re.findall(r"\bdateline_\w+", query))
    labels = {label.strip() for of in re.findall(r"by \(([^)]*)\)", query) for label in of.split(",")}
    labels |= set(re.findall(r"(\w+)\s*(?:=~|!=|=)\s*\"", query))
    borne = _ADDED.union(*(series().get(name, set()) for name in named))
    return (named - series().keys()) | (labels - borne)


@pytest.mark.parametrize(("place", "query"), list(queries()))
def test_a_query_names_metrics_and_labels_that_exist(place: str, query: str) -> None:
    assert not unknown(query), place
    assert query.count("(") == query.count(")")


def test_a_query_of_what_is_not_there_is_found() -> None:
    assert unknown("sum by (shard) (rate(dateline_articles_total[5m]))") == {"shard"}
    assert unknown('dateline_events{kind="x"}') == {"dateline_events", "kind"}


def test_every_metric_is_on_the_dashboard() -> None:
    shown = " ".join(target for _, target in queries())
    families = {re.sub(r"_(bucket|sum|count)$", "", name) for name in series()}
    assert not {family for family in families if family not in shown}


@pytest.mark.parametrize("legend", [
    (panel["title"], target["expr"], target["legendFormat"])
    for panel in json.loads((DEPLOY / "grafana/dateline.json").read_text())["panels"] for target in panel["targets"]
])  # fmt: skip
def test_a_legend_names_labels_that_its_query_keeps(legend: tuple[str, str, str]) -> None:
    _, query, text = legend
    kept = {label.strip() for of in re.findall(r"by \(([^)]*)\)", query) for label in of.split(",")}
    bare = set() if kept else set().union(*(series()[name] for name in re.findall(r"\bdateline_\w+", query)))
    assert set(re.findall(r"{{(\w+)}}", text)) <= kept | bare


@pytest.mark.parametrize("path", YAML, ids=[path.name for path in YAML])
def test_yaml_is_well_formed(path: Path) -> None:
    assert all(document for document in yaml.safe_load_all(path.read_text()))


def commands() -> Iterator[tuple[str, list[str]]]:
    """The arguments of each `dateline` that deploy/ starts."""
    services = compose()["services"]
    yield "compose: topics", services["topics"]["command"]
    yield "compose: dateline", services["dateline"]["command"]
    yield "kubernetes", [_expanded(argument) for argument in container()["args"]]


def _expanded(argument: str) -> str:
    return argument.replace("$(SHARD)", "0").replace("$(SHARDS)", "3")


@pytest.mark.parametrize(("place", "arguments"), list(commands()))
def test_a_command_line_is_one_that_dateline_takes(place: str, arguments: list[str]) -> None:
    command = {"run": run, "topics": topics}[arguments[0]]
    assert command.make_context(place, arguments[1:]).params["source"].topics == ("articles",)


def test_shards_and_patience_agree_with_the_pipeline() -> None:
    workload = next(d for d in kubernetes() if d["kind"] == "StatefulSet")["spec"]
    variables = {variable["name"]: variable.get("value") for variable in container()["env"]}
    assert int(variables["SHARDS"]) == workload["replicas"]
    assert workload["template"]["spec"]["terminationGracePeriodSeconds"] > DRAIN_S + 5
    assert int(compose()["services"]["dateline"]["stop_grace_period"].removesuffix("s")) > DRAIN_S + 5
    assert workload["replicas"] <= 6, "`dateline topics` makes six partitions"


def test_the_job_of_a_backfill_has_a_shard_for_each_pod() -> None:
    job = yaml.safe_load((DEPLOY / "kubernetes/backfill.yaml").read_text())["spec"]
    (pod,) = job["template"]["spec"]["containers"]
    assert job["completionMode"] == "Indexed"
    assert [v["value"] for v in pod["env"] if v["name"] == "SHARDS"] == [str(job["completions"])]
    line = pod["args"][0].replace("$JOB_COMPLETION_INDEX", "3").replace("$SHARDS", "4")
    name, command, *arguments = shlex.split(line.partition("||")[0])
    parameters = backfill.make_context(command, arguments).params
    assert (name, command, parameters["shard"]) == ("dateline", "backfill", (3, 4))
    assert parameters["output"] == "/events/events-3.jsonl.gz"


def test_versions_agree_with_what_is_pinned() -> None:
    pom, modules = (DEPLOY / "broker/pom.xml").read_text(), (DEPLOY / "prism/go.mod").read_text()
    lock, image = (ROOT / "requirements.lock").read_text(), (DEPLOY / "Dockerfile").read_text()
    broker = _one(r"kafka_2\.13</artifactId>\s*<version>([\d.]+)", pom)
    assert compose()["services"]["kafka"]["image"] == f"apache/kafka:{broker}"
    assert _one(r"sdks/v2 v([\d.]+)", modules) == _one(r"^apache-beam==([\d.]+)", lock)
    assert _one(r"FROM golang:([\d.]+)", image) == _one(r"^go ([\d.]+)", modules)
    assert f"python:{_one(r'python_requires=.>=([0-9.]+)', (ROOT / 'setup.py').read_text())}-slim" in image


def test_what_the_image_copies_is_there() -> None:
    ignored = (ROOT / ".dockerignore").read_text().split()
    for source in re.findall(r"^COPY (?!--from)(.+) \S+$", (DEPLOY / "Dockerfile").read_text(), re.MULTILINE):
        for name in source.split():
            assert (ROOT / name).exists(), name
            assert name.strip("./").split("/")[0] not in ignored


def test_what_is_mounted_is_there() -> None:
    for service in compose()["services"].values():
        for volume in service.get("volumes", []):
            source = volume.partition(":")[0]
            assert source in compose()["volumes"] or (DEPLOY / source).is_file(), source


def _one(pattern: str, text: str) -> str:
    (found,) = re.findall(pattern, text, re.MULTILINE)
    return str(found)
