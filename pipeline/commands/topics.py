"""`dateline topics`: makes the topics of a live pipeline, or says whether they are as they should be."""

from typing import TYPE_CHECKING

import click

from pipeline.commands import kafka

if TYPE_CHECKING:
    from pipeline.io.kafka.settings import Settings
    from pipeline.io.kafka.topics import Topic
    from pipeline.io.kafka.uri import Address


@click.command(short_help="Makes or checks the Kafka topics of `dateline run`.")
@click.option("--input", "-i", "source", metavar="URI", required=True, callback=kafka.address,
              help="Articles: kafka://HOST:PORT/TOPIC.")  # fmt: skip
@click.option("--output", "-o", "sink", metavar="URI", required=True, callback=kafka.address,
              help="Events: kafka://HOST:PORT/TOPIC.")  # fmt: skip
@kafka.dead_letters
@click.option("--partitions", type=click.IntRange(1), default=6, show_default=True,
              help="Of articles and events; so many shards can read side by side.")  # fmt: skip
@click.option("--replication", type=click.IntRange(1), metavar="N", help="Copies of each; else what the broker does.")
@click.option("--days", type=click.IntRange(1), default=30, show_default=True,
              help="How long articles and dead letters are kept.")  # fmt: skip
@click.option("--check", is_flag=True, help="Make nothing; exit code 1 if a topic is missing or not as it should be.")
def topics(
    source: "Address",
    sink: "Address",
    dead_letters: str | None,
    partitions: int,
    replication: int | None,
    days: int,
    check: bool,
) -> None:
    """Makes the topics that `dateline run` reads and writes, and tells what those that are there have otherwise.

    Topics of events are compacted: they keep the newest revision of each event. A topic that is there is not changed.

    \b
    Example:
      dateline topics --input kafka://localhost:9092/articles --output kafka://localhost:9092/events
    """
    from pipeline.io.kafka import topics as wanted

    copies = replication or -1
    letters = dead_letters or kafka.letters_beside(source)
    events = wanted.events(kafka.one_topic(sink, "--output"), partitions, copies)
    articles = [wanted.articles(name, partitions, copies, days) for name in source.topics]
    well = _made(source.settings, articles, check)
    well &= _made(sink.settings, [events, wanted.letters(letters, copies, days)], check)
    click.get_current_context().exit(0 if well or not check else 1)


def _made(settings: "Settings", wanted: "list[Topic]", check: bool) -> bool:
    """Makes what is missing, unless it is to be checked only; whether all was as it should be."""
    from pipeline.io.kafka.topics import create, differences, there

    well = True
    with kafka.reaching(settings) as admin:
        existing = there(admin, [topic.name for topic in wanted])
        for topic in wanted:
            if topic.name in existing:
                said = "; ".join(differences(admin, topic)) or "as it should be"
                well &= said == "as it should be"
            elif check:
                said, well = "missing", False
            else:
                create(admin, topic)
                said = f"made, with {topic.partitions} partition{'' if topic.partitions == 1 else 's'}"
            click.echo(f"{topic.name}: {said}")
    return well
