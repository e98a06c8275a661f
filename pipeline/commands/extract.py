"""`dateline extract`: articles in, dated events out, in a plain loop without Beam or a server."""

import click

from pipeline.commands import options


@click.command(short_help="Dated events of articles, as a table or JSON lines.")
@options.paths
@options.published
@click.option("--format", "form", type=click.Choice(["table", "jsonl", "ics"]), help="Table on a terminal, else JSONL.")
@options.output
@options.min_confidence
@options.dead_letters
def extract(
    paths: tuple[str, ...],
    published: str | None,
    form: str | None,
    output: str,
    min_confidence: float,
    dead_letters: str,
) -> None:
    """Finds the dated events of articles.

    PATH is a .jsonl, .json, .txt or .html file, each also as .gz, or a glob in quotes; - is standard input.
    The summary and what could not be used are told on standard error; exit code 3 means that there was some.

    \b
    Example:
      echo '{"uri": "a", "published": "2024-11-23", "body": "Rutte met Trump on Friday."}' | dateline extract -
    """
    from pipeline.commands import report
    from pipeline.io import outputs
    from pipeline.io.files import Reader
    from pipeline.plain import analyse_all
    from pipeline.tally import Tally
    from schemas.codec import encode
    from schemas.failure import Failure
    from transforms.analysis import STAGES

    tally = Tally("event")
    form = form or options.format_of(output)
    with (
        report.stoppable(output),
        report.dead_letters(dead_letters) as letters,
        outputs.opened(output, form) as sink,
    ):
        for outcome in analyse_all(Reader(paths), STAGES, published):
            if isinstance(outcome, Failure):
                letters.add(outcome)
                continue
            events = [each.event for each in outcome.findings if each.event.confidence >= min_confidence]
            tally.add(outcome.article.published is not None, len(events))
            for event in events:
                sink.write(encode(event))
    report.finish(tally, letters, dead_letters)
