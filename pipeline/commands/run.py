"""`dateline run`: the live pipeline, from Kafka to Kafka, until it is told to stop."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from pipeline.commands import kafka, options
from pipeline.commands.main import EXIT_DEAD_LETTERS

if TYPE_CHECKING:
    from pipeline.io.kafka.uri import Address


@click.command(
    short_help="Dated events of the articles of a Kafka topic, for as long as it runs.",
    context_settings={"ignore_unknown_options": False},
)
@click.option("--input", "-i", "source", metavar="URI", required=True, callback=kafka.address,
              help="Articles: kafka://HOST:PORT/TOPIC?group=NAME&from=earliest.")  # fmt: skip
@click.option("--output", "-o", "sink", metavar="URI", required=True, callback=kafka.address,
              help="Events: kafka://HOST:PORT/TOPIC.")  # fmt: skip
@kafka.dead_letters
@options.min_confidence
@click.option("--workers", "-w", type=click.IntRange(1), default=1, show_default=True,
              help="Shards on this machine, a process and a core each.")  # fmt: skip
@options.shard
@click.option("--runner", default="PrismRunner", show_default=True,
              help="Any of Beam's runners that stream. If its workers are processes elsewhere, a drain cancels its job "
              "and what they count is known to it alone.")  # fmt: skip
@click.option("--prism", type=click.Path(path_type=Path), metavar="PATH",
              help="Prism's binary; else $DATELINE_PRISM, what `make prism` built, what Beam downloaded.")  # fmt: skip
@click.option("--beam", "beam_options", multiple=True, metavar="--OPTION=VALUE", help="An option for Beam. Repeatable.")
@click.option("--metrics", type=click.IntRange(0, 65535), metavar="PORT",
              help="Serve /metrics for Prometheus, /healthz and /readyz there.")  # fmt: skip
@click.option("--log-format", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--log-level", type=click.Choice(["DEBUG", "INFO", "WARNING"]), default="INFO", show_default=True)
def run(
    source: "Address",
    sink: "Address",
    dead_letters: str | None,
    min_confidence: float,
    workers: int,
    shard: tuple[int, int] | None,
    runner: str,
    prism: Path | None,
    beam_options: tuple[str, ...],
    metrics: int | None,
    log_format: Literal["text", "json"],
    log_level: str,
) -> None:
    """Finds the dated events of all articles of a topic, and of those that are yet to come.

    Events go out under their id, in CloudEvents' binary mode; what can't be used goes to the dead letters with its
    original bytes, and `dateline replay` puts it back. Offsets are committed when events are written: nothing is lost
    when a process dies, and what is repeated has the same ids. SIGTERM and Ctrl-C end it in order. Exit code 3 means
    that there were dead letters.

    \b
    Example:
      dateline topics --input kafka://localhost:9092/articles --output kafka://localhost:9092/events
      dateline run --input kafka://localhost:9092/articles --output kafka://localhost:9092/events
    """
    from pipeline import logs
    from pipeline.live import Live
    from pipeline.shard import PRISM, Job, settled
    from pipeline.supervisor import JobFailedError

    if shard and workers > 1:
        raise click.UsageError("--workers shares out on one machine and --shard on several: give one of them")
    job = Job(
        source=source.settings, topics=source.topics, pattern=source.pattern, group=source.group or "dateline",
        start=source.start or "committed", groups=source.groups, delay_ms=source.delay_ms, sink=sink.settings,
        events=kafka.one_topic(sink, "--output"), letters=dead_letters or kafka.letters_beside(source),
        min_confidence=min_confidence, runner=runner, prism=prism, options=beam_options,
        log_form=log_format, log_level=log_level,
    )  # fmt: skip
    if source.stop is not None:
        raise click.UsageError("a stream has no end: `to` is for `dateline backfill`")
    if runner == PRISM:
        _found(prism)
    kafka.require_topics(job)
    logs.start(log_format, log_level)
    numbers, shards = (range(shard[0], shard[0] + 1), shard[1]) if shard else (range(workers), workers)
    with kafka.explaining(job.source):
        job = settled(job, numbers, shards)
    live = Live(job, numbers, shards)
    try:
        live.run(metrics)
    except JobFailedError as error:
        raise click.ClickException(str(error)) from None
    finally:
        if runner == PRISM or live.tally.articles or live.failures:  # else workers elsewhere have counted
            click.echo(live.tally.line(live.failures), err=True)
    click.get_current_context().exit(EXIT_DEAD_LETTERS if live.failures else 0)


def _found(prism: Path | None) -> None:
    from pipeline.prism import PrismError, find

    try:
        find(prism)
    except PrismError as error:
        raise click.ClickException(str(error)) from None
