"""`dateline kinds`: the kinds of events, each with what PLOVER and CAMEO call it."""

import click

HEAD = ("kind", "plover", "plover_first", "cameo", "example")


@click.command(short_help="The kinds of events, with what PLOVER and CAMEO call them.")
def kinds() -> None:
    """Lists every kind of event as tab-separated lines: the mapping to PLOVER and CAMEO, and an example.

    `plover` is the type among PLOVER's sixteen, `plover_first` among the eighteen of its first version, `cameo` the
    root of CAMEO's codes; "-" where there is none. They hold for what has happened. PLOVER codes no tense: of what is
    scheduled or possible, cooperation is AGREE and force THREATEN, and cooperation that is denied is REJECT.

    \b
    Example:
      dateline kinds | grep diplomacy
    """
    from transforms.events.plover import named_first
    from transforms.events.vocabulary import all_kinds

    click.echo("\t".join(HEAD))
    for kind in all_kinds():
        types = [name or "-" for name in (kind.plover, named_first(kind), kind.cameo)]
        click.echo("\t".join((kind.name, *types, kind.examples[0])))
