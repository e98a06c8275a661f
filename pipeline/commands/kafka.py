"""Kafka's part of the command line: addresses, and whether the topics that they name are there."""

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import click

if TYPE_CHECKING:
    from kafka.admin import KafkaAdminClient

    from pipeline.io.kafka.settings import Settings
    from pipeline.io.kafka.uri import Address
    from pipeline.shard import Job

# kafka-python tries for half a minute to reach a cluster; who waits at a terminal would take that for a hang.
_PATIENCE_MS: Final = 5_000

dead_letters = click.option(
    "--dead-letters", metavar="TOPIC",
    help="Where on the output's cluster records go that can't be used.  [default: TOPIC.dead-letters]",
)  # fmt: skip


def address(ctx: click.Context, param: click.Parameter, uri: str) -> "Address":
    """A kafka:// URI; what is wrong with one is a usage error."""
    return parsed(uri, param.get_error_hint(ctx))


def parsed(uri: str, option: str) -> "Address":
    """The same for the value of an option that needn't be such a URI."""
    from pipeline.io.kafka.settings import SettingsError
    from pipeline.io.kafka.uri import parse

    try:
        return parse(uri)
    except SettingsError as error:
        raise click.BadParameter(str(error), param_hint=option) from None


def one_topic(of: "Address", option: str) -> str:
    """The topic of an address that has to name one."""
    from pipeline.io.kafka.settings import SettingsError

    try:
        return of.topic
    except SettingsError as error:
        raise click.UsageError(f"{option}: {error}") from None


def letters_beside(articles: "Address") -> str:
    """The topic of dead letters for a topic of articles."""
    return f"{one_topic(articles, '--dead-letters is needed with several topics; --input')}.dead-letters"


def require_topics(job: "Job") -> None:
    """Ends the command where a cluster can't be reached or a topic of the job is not there."""
    require(job.source, job.topics)
    require(job.sink, (job.events, job.letters))


def require(settings: "Settings", topics: Iterable[str]) -> None:
    """Ends the command, with a message that names the setting or the topic, unless all topics are there."""
    from pipeline.io.kafka import topics as kept
    from pipeline.io.kafka.offsets import UnknownTopicError

    with explaining(settings):
        try:
            kept.require(settings, topics, bootstrap_timeout_ms=_PATIENCE_MS)
        except UnknownTopicError as error:
            raise click.ClickException(str(error)) from None


@contextmanager
def reaching(settings: "Settings") -> Iterator["KafkaAdminClient"]:
    """A client for topics. A cluster that can't be reached ends the command, with a message that names the setting."""
    with explaining(settings):
        admin = settings.admin(bootstrap_timeout_ms=_PATIENCE_MS)
        try:
            yield admin
        finally:
            admin.close()


@contextmanager
def explaining(settings: "Settings") -> Iterator[None]:
    """Has what a cluster refuses end the command, with a message that names the setting."""
    from pipeline.io.kafka.refusals import ClusterError, explained
    from pipeline.io.kafka.settings import SettingsError

    logging.disable(logging.ERROR)  # the client's own account of it, line after line, before it gives up
    try:
        yield
    except (SettingsError, ClusterError) as error:
        raise click.ClickException(explained(error, settings)) from None
    finally:
        logging.disable(logging.NOTSET)
