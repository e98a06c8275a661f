"""Sends the articles of files to a topic, each under its uri: a stand-in for whatever writes the articles of a user.

`python -m tests.streaming.send 'tests/golden/articles/*' kafka://localhost:9092/articles`
"""

import argparse
import sys
from collections.abc import Iterable, Iterator

from pipeline.io.files import InputError, Reader, expand
from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import SettingsError
from pipeline.io.kafka.uri import parse
from schemas.codec import DecodeError, encode
from tests.streaming.kafka import send
from transforms.articles import reading
from transforms.articles.format import HTML_SUFFIXES, TEXT_SUFFIXES


def records(names: Iterable[str], topic: str) -> Iterator[Record]:
    """A record an article. JSON goes as it is; a text or a page, which a record can't name the format of, as our JSON.

    What can't be read goes as it is too, without a key: setting it apart is the stream's business.
    """
    for record in Reader(names):
        try:
            article = reading.read(record)
        except DecodeError:
            yield Record(topic=topic, value=record.original)
            continue
        as_json = record.suffix in TEXT_SUFFIXES + HTML_SUFFIXES
        yield Record(topic=topic, key=article.uri.encode(), value=encode(article) if as_json else record.original)


def main() -> None:
    """Sends what the command line names, the last argument being where to."""
    options = argparse.ArgumentParser(prog="python -m tests.streaming.send", description=__doc__)
    options.add_argument("paths", nargs="+", help="files of articles, or globs in quotes")
    options.add_argument("topic", help="kafka://HOST:PORT/TOPIC")
    given = options.parse_args()
    try:
        address = parse(given.topic)
        sent = list(records(expand(given.paths), address.topic))
    except (SettingsError, InputError) as error:
        options.error(str(error))
    send(address.settings, sent)
    print(f"{len(sent)} articles sent to {address.topic}", file=sys.stderr)


if __name__ == "__main__":
    main()
