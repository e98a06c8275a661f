"""Shows what a topic of events or of dead letters holds now.

`python -m tests.streaming.look kafka://localhost:9092/events` prints a table of the newest revision of each event,
`--format jsonl` their JSON; of dead letters it says which record could not be used and why.
"""

import argparse

from pipeline.envelope import ERRORS
from pipeline.io.kafka.loop import Reader
from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import Settings, SettingsError
from pipeline.io.kafka.uri import parse
from pipeline.io.outputs import opened


def show(settings: Settings, topic: str, form: str = "table") -> None:
    """Prints the events of a topic in a format of `pipeline.io.outputs`, the dead letters in a line each."""
    events: dict[bytes | None, Record] = {}
    for record in Reader(settings, [topic]):
        if record.header(f"{ERRORS}stage") is not None:
            print(_letter(record))
        else:
            events[record.key] = record
    if events:
        with opened("-", form) as sink:
            # In the order of the articles' records, whose events come together: partitions are read side by side.
            for record in sorted(events.values(), key=lambda record: record.header("ce_source") or b""):
                sink.write(record.value or b"")


def _letter(record: Record) -> str:
    said = {
        name: (record.header(ERRORS + name) or b"").decode("utf-8", "replace")
        for name in ("topic", "partition", "offset", "stage", "exception.message")
    }
    where = f"{said['topic']}-{said['partition']}, offset {said['offset']}"
    return f"{where}: {said['exception.message']} ({said['stage']})"


def main() -> None:
    """Shows the topic that the command line names."""
    options = argparse.ArgumentParser(prog="python -m tests.streaming.look", description=__doc__)
    options.add_argument("topic", help="kafka://HOST:PORT/TOPIC")
    options.add_argument("--format", default="table", choices=["table", "jsonl"])
    given = options.parse_args()
    try:
        address = parse(given.topic)
        topic = address.topic
    except SettingsError as error:
        options.error(str(error))
    show(address.settings, topic, given.format)


if __name__ == "__main__":
    main()
