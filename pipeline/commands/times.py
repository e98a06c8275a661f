"""`dateline times`: articles in, every time expression out as JSON lines."""

import click

from pipeline.commands import options


@click.command(short_help="Every time expression of articles, as JSON lines.")
@options.paths
@options.published
@options.output
@options.dead_letters
def times(paths: tuple[str, ...], published: str | None, output: str, dead_letters: str) -> None:
    """Finds every time expression of articles and what it means on the calendar.

    PATH is a .jsonl, .json, .txt or .html file, each also as .gz, or a glob in quotes; - is standard input.

    \b
    Example:
      echo '{"uri": "a", "published": "2024-11-23", "body": "Rutte met Trump on Friday."}' | dateline times -
    """
    from pipeline.commands import report
    from pipeline.io import outputs
    from pipeline.io.files import Reader
    from pipeline.plain import analyse_all
    from pipeline.tally import Tally
    from schemas.codec import encode
    from schemas.failure import Failure
    from transforms.analysis import TIMES_STAGES

    tally = Tally("time expression")
    with (
        report.stoppable(output),
        report.dead_letters(dead_letters) as letters,
        outputs.opened(output, outputs.JSONL) as sink,
    ):
        for outcome in analyse_all(Reader(paths), TIMES_STAGES, published):
            if isinstance(outcome, Failure):
                letters.add(outcome)
                continue
            tally.add(outcome.article.published is not None, len(outcome.times))
            for mention in outcome.times:
                sink.write(encode(mention.record(outcome.article.uri)))
    report.finish(tally, letters, dead_letters)
