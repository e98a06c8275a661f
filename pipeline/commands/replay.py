"""`dateline replay`: dead letters back into the stream, after what was wrong has been mended."""

from typing import TYPE_CHECKING

import click

from pipeline.commands import kafka

if TYPE_CHECKING:
    from pipeline.io.kafka.record import Record
    from pipeline.io.kafka.uri import Address


@click.command(short_help="Puts dead letters back into the stream.")
@click.option("--input", "-i", "source", metavar="URI", required=True, callback=kafka.address,
              help="Dead letters: kafka://HOST:PORT/TOPIC?group=NAME.")  # fmt: skip
@click.option("--stage", "stages", metavar="STAGE", multiple=True,
              help="Only what this stage gave up: articles, cleaning, times, events, sink. Repeatable.")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Tell what would be sent and send nothing.")
def replay(source: "Address", stages: tuple[str, ...], dry_run: bool) -> None:
    """Sends the records that could not be used back to the topics that they came from, byte for byte.

    It takes the letters that are there now, and remembers under its group how far it was: the next replay (of the same
    stages) begins behind them. Give from=earliest to take all once more. Exit code 3 means that some letters could not
    be sent back.

    \b
    Example:
      dateline topics --input kafka://localhost:9092/articles --output kafka://localhost:9092/events
      dateline replay --input kafka://localhost:9092/articles.dead-letters
    """
    from pipeline.commands.main import EXIT_DEAD_LETTERS
    from pipeline.envelope import ERRORS
    from pipeline.io.kafka.loop import Reader
    from pipeline.replay import replay as send_back

    topic = kafka.one_topic(source, "--input")
    wanted = {stage.encode() for stage in stages}

    def chosen(letter: "Record") -> bool:
        return not wanted or letter.header(f"{ERRORS}stage") in wanted

    kafka.require(source.settings, [topic])
    with kafka.explaining(source.settings):
        reader = Reader(
            source.settings, [topic], group=source.group or "-".join(["dateline-replay", *sorted(stages)]),
            start=source.start or "committed", stop="end" if source.stop is None else source.stop,
        )  # fmt: skip
        outcome = send_back(
            reader, source.settings, chosen, lambda line: click.echo(line, err=True), reader.commit, dry=dry_run
        )
    what = "would be sent back" if dry_run else "sent back"
    click.echo(f"{outcome.sent:,} {what}, {outcome.left:,} left", err=True)
    click.get_current_context().exit(EXIT_DEAD_LETTERS if outcome.left else 0)
