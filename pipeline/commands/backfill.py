"""`dateline backfill`: an archive through the graph, on several processes."""

import logging
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.commands import options

if TYPE_CHECKING:
    from pipeline.io.inputs import Input, Place
    from pipeline.io.outputs import Sink
    from pipeline.letters import DeadLetters
    from pipeline.tally import Tally


@click.command(short_help="Dated events of a whole archive, on several processes.")
@click.option(
    "--input", "-i", "places", metavar="PATH|URI", multiple=True, required=True, callback=options.located,
    help="A .jsonl, .json, .txt or .html file, each also as .gz, or a glob in quotes; - is standard input; or "
    "kafka://HOST:PORT/TOPIC?from=TIME&to=TIME. Repeatable.",
)  # fmt: skip
@click.option("--output", "-o", required=True, metavar="PATH|URI",
              help="A .jsonl, .jsonl.gz or .parquet file, or -; or kafka://HOST:PORT/TOPIC.")  # fmt: skip
@click.option("--format", "form", type=click.Choice(["table", "jsonl", "parquet"]), help="Instead of the suffix.")
@options.min_confidence
@click.option("--dead-letters", metavar="PATH|TOPIC",
              help="Where what can't be used is kept: a file, or a topic where the output is one.")  # fmt: skip
@click.option("--workers", "-w", type=click.IntRange(1), default=1, show_default=True, help="Processes, one core each.")
@options.shard
@click.option("--rate", type=click.FloatRange(0, min_open=True), metavar="N", help="At most N articles a second.")
def backfill(
    places: "tuple[Place, ...]",
    output: str,
    form: str | None,
    min_confidence: float,
    dead_letters: str | None,
    workers: int,
    shard: tuple[int, int] | None,
    rate: float | None,
) -> None:
    """Finds the dated events of all articles of an archive, through the same graph as the live stream.

    An archive is files, or what a Kafka topic holds between two times or offsets: from its start to its end as it is
    now, unless `from` and `to` say otherwise. No consumer group is touched, but one that the URI names.

    What can't be used goes to the dead letters with its original bytes: beside the output (events.jsonl,
    events.dead-letters.jsonl), or to the topic TOPIC.dead-letters of the output's cluster, TOPIC being the one that is
    read, else the one that is written. Exit code 3 means that there are some. The events are the same whatever the
    number of workers; shards write the same together, each to an output of its own.

    \b
    Example:
      echo '{"uri": "a", "published": "2024-11-23", "body": "Rutte met Trump on Friday."}' > archive.jsonl
      dateline backfill --input 'archive*.jsonl' --output events.jsonl
    """
    from pipeline.backfill import CrashError
    from pipeline.commands import report
    from pipeline.io import inputs
    from pipeline.io.files import InputError
    from pipeline.io.outputs import OutputError
    from pipeline.tally import Tally

    logging.getLogger("kafka").addHandler(logging.NullHandler())  # the client's own account of what we tell in a line
    tally = Tally()
    if shard:
        _check_shards(places)
    _require(places)
    if inputs.is_kafka(output):
        dead_letters = letters_topic = dead_letters or _topic_beside(places, output)
        opened = _topics(output, form, letters_topic)
        kept = f"what {output} has taken stays, and a repetition writes it under the same ids"
    else:
        dead_letters = dead_letters or _beside(output)
        opened = _files(output, form, dead_letters)
        kept = f"{output} was not written"
    try:
        source = inputs.opened(places)
        if shard:
            source = inputs.Shard(source, *shard)
        if rate:
            source = inputs.Paced(source, rate)
        with report.stoppable(output), opened as (sink, letters):
            _run(source, sink, letters, tally, min_confidence, workers, rate)
        kept = "everything is written, but its group will read the same again"
        source.commit()
    except (CrashError, InputError, OutputError) as error:
        raise click.ClickException(f"{error}; {kept}") from None
    report.finish(tally, letters, dead_letters)


def _run(
    source: "Input",
    sink: "Sink",
    letters: "DeadLetters",
    tally: "Tally",
    min_confidence: float,
    workers: int,
    rate: float | None,
) -> None:
    """Passes on the events of all records of `source`, and their failures."""
    from tempfile import TemporaryDirectory

    from pipeline.backfill import Cut, Merge, run_blocks
    from pipeline.commands import report

    merge = Merge(sink, letters, tally, min_confidence)
    with report.progress(source, tally) as bar, TemporaryDirectory(prefix="dateline-") as parts:
        cut = Cut.at(rate).blocks(source, Path(parts), lambda: source.consumed)
        with closing(run_blocks(cut, workers, bar.tell)) as blocks:
            for block in blocks:
                merge.add(block)
                bar.update(block.reached)


@contextmanager
def _files(output: str, form: str | None, dead_letters: str | None) -> "Iterator[tuple[Sink, DeadLetters]]":
    from pipeline.commands import report
    from pipeline.io import outputs

    form = form or options.format_of(output)
    with report.dead_letters(dead_letters) as letters, outputs.opened(output, form) as sink:
        yield sink, letters


@contextmanager
def _topics(output: str, form: str | None, dead_letters: str) -> "Iterator[tuple[Sink, DeadLetters]]":
    from pipeline.commands import kafka
    from pipeline.io import topic_output

    if form is not None:
        raise click.UsageError("--format is for files: a topic takes events as CloudEvents")
    address = kafka.parsed(output, "--output")
    events = kafka.one_topic(address, "--output")
    kafka.require(address.settings, (events, dead_letters))
    with topic_output.opened(address.settings, events, dead_letters) as sinks:
        yield sinks.events, sinks.letters


def _beside(output: str) -> str | None:
    """The dead letters' file for an output: "events.dead-letters.jsonl" for "events.jsonl.gz"; None for `-`."""
    if output == "-":
        return None
    path = Path(output.removesuffix(".gz"))
    return str(path.with_name(f"{path.stem}.dead-letters.jsonl"))


def _topic_beside(places: "tuple[Place, ...]", output: str) -> str:
    """The dead letters' topic: that of `dateline run` for the one topic that is read, else one for what is written."""
    from pipeline.commands import kafka

    if len(places) == 1 and not isinstance(places[0], str) and len(places[0].topics) == 1:
        return kafka.letters_beside(places[0])
    return kafka.letters_beside(kafka.parsed(output, "--output"))


def _require(places: "tuple[Place, ...]") -> None:
    """Ends the command, within seconds, where a cluster can't be reached or a topic is not there."""
    from pipeline.commands import kafka

    for place in places:
        if not isinstance(place, str):
            kafka.require(place.settings, place.topics)


def _check_shards(places: "tuple[Place, ...]") -> None:
    """Shards start at different times, and have to find the same input."""
    for place in places:
        if isinstance(place, str):
            continue
        if place.group is not None:
            raise click.UsageError("--shard: shards can't share the offsets of a group; leave it out, give from and to")
        settled = isinstance(place.stop, int) or (isinstance(place.stop, datetime) and place.stop <= datetime.now(UTC))
        if place.start == "latest" or not settled:
            raise click.UsageError("--shard: all shards are to read the same; give `to` as an offset or a past time")
