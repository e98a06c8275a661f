"""`dateline topics` and `dateline replay` against the broker."""

import os
import subprocess
import sys
from collections.abc import Callable

from pipeline.envelope import letter_record
from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import Settings
from schemas.failure import Failure
from tests.streaming.kafka import held, send
from tests.streaming.live import ROOT


def dateline(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pipeline", *arguments],
        capture_output=True, text=True, cwd=ROOT, env=os.environ | {"OPENBLAS_NUM_THREADS": "1"}, check=False,
    )  # fmt: skip


def letter(of: Record, topic: str, stage: str = "articles") -> Record:
    failure = Failure(stage=stage, reason="no", input="x", position=of.offset, original=b"", error="ValueError")
    return letter_record(failure, topic, of)


def test_topics_are_made_once_and_checked(settings: Settings) -> None:
    server = settings.servers[0]
    addresses = (f"--input=kafka://{server}/made", f"--output=kafka://{server}/made.events")
    missing = dateline("topics", *addresses, "--check")
    assert (missing.returncode, missing.stdout.count("missing")) == (1, 3)
    made = dateline("topics", *addresses, "--partitions=2")
    assert made.returncode == 0
    assert made.stdout.splitlines() == [
        "made: made, with 2 partitions",
        "made.events: made, with 2 partitions",
        "made.dead-letters: made, with 1 partition",
    ]
    well = dateline("topics", *addresses, "--partitions=2", "--check")
    assert (well.returncode, well.stdout.count("as it should be")) == (0, 3)
    few = dateline("topics", *addresses, "--partitions=3", "--check")
    assert few.returncode == 1
    assert "made: it has 2 partitions, not 3" in few.stdout


def test_events_that_are_not_compacted_are_told(settings: Settings, topic: Callable[..., str]) -> None:
    server, name = settings.servers[0], topic(6)
    told = dateline("topics", f"--input=kafka://{server}/{name}-in", f"--output=kafka://{server}/{name}")
    assert f"{name}: cleanup.policy is delete, not compact" in told.stdout


def test_a_run_without_topics_says_what_to_do(settings: Settings) -> None:
    server = settings.servers[0]
    refused = dateline("run", f"--input=kafka://{server}/none", f"--output=kafka://{server}/nothing")
    assert refused.returncode == 1
    assert "has no topic none; `dateline topics` makes them" in refused.stderr


def test_letters_go_back_byte_for_byte_and_once(settings: Settings, topic: Callable[..., str]) -> None:
    origin, letters = topic(2), topic()
    came = [
        Record(topic=origin, partition=1, offset=7, key=b"\xff", value=b"\x00\xff{", timestamp=1_700_000_000_001),
        Record(topic=origin, partition=0, offset=8, key=None, value=b"v", headers=(("own", b"h"), ("own", b"i"))),
        Record(topic=origin, partition=0, offset=9, key=b"null", value=None),
    ]
    send(settings, [*(letter(record, letters) for record in came), Record(topic=letters, key=b"?", value=b"no letter")])
    address = f"--input=kafka://{settings.servers[0]}/{letters}"
    dry = dateline("replay", address, "--dry-run")
    assert "3 would be sent back, 1 left" in dry.stderr
    assert not held(settings, origin)
    sent = dateline("replay", address)
    assert sent.returncode == 3
    assert "it is no dead letter" in sent.stderr
    assert "3 sent back, 1 left" in sent.stderr
    back = {record.key: record for record in held(settings, origin)}
    for record in came:
        got = back[record.key]
        assert (got.value, tuple(got.headers)) == (record.value, record.headers)
        assert record.timestamp in (None, got.timestamp)
    assert "0 sent back, 0 left" in dateline("replay", address).stderr
    assert "3 sent back" in dateline("replay", f"{address}?from=earliest").stderr


def test_letters_of_one_stage_alone_leave_the_others_for_later(settings: Settings, topic: Callable[..., str]) -> None:
    origin, letters = topic(), topic()
    record = Record(topic=origin, partition=0, offset=1, key=b"k", value=b"v")
    send(settings, [letter(record, letters, "events"), letter(record, letters)])
    address = f"--input=kafka://{settings.servers[0]}/{letters}"
    assert "1 sent back, 0 left" in dateline("replay", address, "--stage=events").stderr
    assert "0 sent back, 0 left" in dateline("replay", address, "--stage=events").stderr
    assert "2 sent back, 0 left" in dateline("replay", address).stderr
