"""`dateline explain`: how one article was read, step by step, for a person who wonders why an event has its date."""

import click

from pipeline.commands import options


@click.command(short_help="Every decision on the way from an article to its events.")
@options.paths
@options.published
def explain(paths: tuple[str, ...], published: str | None) -> None:
    """Shows what was dropped from an article, how each date was read, and why each event has its date.

    PATH is a .jsonl, .json, .txt or .html file, each also as .gz, or a glob in quotes; - is standard input.

    \b
    Example:
      echo '{"uri": "a", "published": "2024-11-23", "body": "Rutte met Trump on Friday."}' | dateline explain -
    """
    from rich.console import Console

    from pipeline.commands.main import EXIT_DEAD_LETTERS
    from pipeline.explanation import render
    from pipeline.io.files import Reader
    from pipeline.plain import analyse_all
    from schemas.failure import Failure
    from transforms.analysis import EXPLAINED_STAGES

    console = Console()
    failed = False
    for outcome in analyse_all(Reader(paths), EXPLAINED_STAGES, published):
        if isinstance(outcome, Failure):
            failed = True
            click.echo(f"{outcome.input}, {outcome.position}: {outcome.reason} ({outcome.stage})", err=True)
        else:
            render(outcome, console)
    click.get_current_context().exit(EXIT_DEAD_LETTERS if failed else 0)
