"""Arguments and options that several commands share, checked before anything heavy is imported."""

import re
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from pipeline.io.inputs import Place


def expanded(ctx: click.Context, param: click.Parameter, patterns: tuple[str, ...]) -> tuple[str, ...]:
    """The files that paths and globs stand for; one that stands for none is a usage error."""
    from pipeline.io.files import InputError, expand  # not needed for --help

    try:
        return expand(patterns)
    except InputError as error:
        raise click.BadParameter(str(error), ctx, param) from None


def located(ctx: click.Context, param: click.Parameter, patterns: tuple[str, ...]) -> "tuple[Place, ...]":
    """The files and topics that paths, globs and kafka:// URIs stand for; one that stands for none is a usage error."""
    from pipeline.io.files import InputError
    from pipeline.io.inputs import located as found

    try:
        return found(patterns)
    except InputError as error:
        raise click.BadParameter(str(error), ctx, param) from None


def _shard(ctx: click.Context, param: click.Parameter, text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    match = re.fullmatch(r"(\d+)/(\d+)", text)
    if match is None or int(match[1]) >= int(match[2]):
        raise click.BadParameter("a shard is its number from 0 on and how many there are, as 0/3", ctx, param)
    return int(match[1]), int(match[2])


def _stamp(ctx: click.Context, param: click.Parameter, text: str | None) -> str | None:
    from schemas.article import parse_stamp

    try:
        if text is not None:
            parse_stamp(text)
    except ValueError as error:
        raise click.BadParameter(f"{error}, such as 2024-11-23 or 2024-11-23T14:05:00+00:00", ctx, param) from None
    return text


shard = click.option(
    "--shard", metavar="I/N", callback=_shard,
    help="This machine's shard, of N machines with one each; they are counted from 0.",
)  # fmt: skip
paths = click.argument("paths", metavar="PATH... or -", nargs=-1, required=True, callback=expanded)
published = click.option(
    "--published", metavar="TIME", callback=_stamp, help="When articles were published whose record does not say."
)
output = click.option("--output", "-o", default="-", metavar="PATH", help="Write to a file instead.")
dead_letters = click.option(
    "--dead-letters", metavar="PATH", help="Keep what can't be used, as JSON lines with the original bytes."
)
min_confidence = click.option(
    "--min-confidence", metavar="X", type=click.FloatRange(0, 1), default=0.0,
    help="Leave out events that are less sure than X, from 0 to 1; all are kept without it.",
)  # fmt: skip


def format_of(path: str) -> str:
    """The format that the name of an output stands for; a name that stands for none is a usage error."""
    from pipeline.io.outputs import OutputError
    from pipeline.io.outputs import format_of as named

    try:
        return named(path)
    except OutputError as error:
        raise click.BadParameter(str(error), param_hint="--output") from None
