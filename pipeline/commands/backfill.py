"""`dateline backfill`: an archive through the graph, on several processes."""

from contextlib import closing
from pathlib import Path

import click

from pipeline.commands import options


@click.command(short_help="Dated events of a whole archive, on several processes.")
@click.option(
    "--input", "-i", "paths", metavar="PATH", multiple=True, required=True, callback=options.expanded,
    help="A .jsonl, .json, .txt or .html file, each also as .gz, or a glob in quotes; - is standard input. Repeatable.",
)  # fmt: skip
@click.option("--output", "-o", required=True, metavar="PATH", help="A .jsonl, .jsonl.gz or .parquet file, or -.")
@click.option("--format", "form", type=click.Choice(["table", "jsonl", "parquet"]), help="Instead of the suffix.")
@options.min_confidence
@options.dead_letters
@click.option("--workers", "-w", type=click.IntRange(1), default=1, show_default=True, help="Processes, one core each.")
def backfill(
    paths: tuple[str, ...],
    output: str,
    form: str | None,
    min_confidence: float,
    dead_letters: str | None,
    workers: int,
) -> None:
    """Finds the dated events of all articles of an archive, through the same graph as the live stream.

    What can't be used goes to the dead letters: beside the output (events.jsonl, events.dead-letters.jsonl), with its
    original bytes. Exit code 3 means that there are some. The events are the same whatever the number of workers.

    \b
    Example:
      echo '{"uri": "a", "published": "2024-11-23", "body": "Rutte met Trump on Friday."}' > archive.jsonl
      dateline backfill --input 'archive*.jsonl' --output events.jsonl
    """
    from tempfile import TemporaryDirectory

    from pipeline.backfill import CrashError, Cut, Merge, run_blocks
    from pipeline.commands import report
    from pipeline.io import outputs
    from pipeline.io.files import Reader
    from pipeline.tally import Tally

    tally = Tally()
    form = form or options.format_of(output)
    dead_letters = dead_letters or _beside(output)
    reader = Reader(paths)
    try:
        with (
            report.stoppable(output),
            report.dead_letters(dead_letters) as letters,
            outputs.opened(output, form) as sink,
            report.progress(reader, tally) as bar,
            TemporaryDirectory(prefix="dateline-") as parts,
        ):
            merge = Merge(sink, letters, tally, min_confidence)
            cut = Cut().blocks(reader, Path(parts), lambda: reader.consumed)
            with closing(run_blocks(cut, workers, bar.tell)) as blocks:
                for block in blocks:
                    merge.add(block)
                    bar.update(block.reached)
    except CrashError as error:
        raise click.ClickException(f"{error}; {output} was not written") from None
    report.finish(tally, letters, dead_letters)


def _beside(output: str) -> str | None:
    """The dead letters' file for an output: "events.dead-letters.jsonl" for "events.jsonl.gz"; None for `-`."""
    if output == "-":
        return None
    path = Path(output.removesuffix(".gz"))
    return str(path.with_name(f"{path.stem}.dead-letters.jsonl"))
