"""What is kept of an article, and its bytes."""

import zlib
from datetime import UTC, datetime

import msgspec
import pytest

from schemas.article import Article
from tests.transforms.stories.events import event
from transforms.stories.kept import Kept, KeptError, content_of, from_bytes, kept_of, to_bytes

ARTICLE = Article(
    uri="urn:a", body="They met.", version="2", updated="2024-11-23", status="usable", embargoed="2024-11-24"
)
MET = event("diplomacy.meet", "meet", "They met.")


def test_what_is_kept_comes_back_from_its_bytes() -> None:
    kept = msgspec.structs.replace(kept_of(ARTICLE), events=(MET,), held=(MET,))
    assert from_bytes(to_bytes(kept)) == kept
    assert to_bytes(from_bytes(to_bytes(kept))) == to_bytes(kept)


@pytest.mark.parametrize(
    ("stored", "problem"),
    [
        (b"", "begins with b''"),
        (b"\x02" + to_bytes(kept_of(ARTICLE))[1:], "begins with b'\\\\x02'"),
        (to_bytes(kept_of(ARTICLE))[:-3], "incomplete"),
        (b"\x01" + zlib.compress(b"\x81\xa1x\x01"), "missing required field `content`"),
    ],
)
def test_other_bytes_are_refused(stored: bytes, problem: str) -> None:
    with pytest.raises(KeptError, match=problem):
        from_bytes(stored)


def test_the_content_is_all_but_what_tells_versions_apart() -> None:
    other = Article(uri="urn:a", body="They met.", version="3", updated="2024-11-25", status="canceled")
    assert content_of(other) == content_of(ARTICLE)
    for change in ({"body": "They met"}, {"title": "Talks"}, {"published": "2024-11-23"}, {"language": "en"}):
        assert content_of(msgspec.structs.replace(ARTICLE, **change)) != content_of(ARTICLE), change


def test_a_version_that_is_not_named_keeps_the_last_name() -> None:
    kept = kept_of(Article(uri="urn:a", body="They met again.", updated="2024-11-25"), kept_of(ARTICLE))
    assert (kept.version, kept.updated, kept.status) == ("2", "2024-11-25", "usable")


def test_what_is_held_is_due_when_the_embargo_ends() -> None:
    kept = kept_of(ARTICLE)
    assert kept.due is None
    assert msgspec.structs.replace(kept, held=(MET,)).due == datetime(2024, 11, 24, tzinfo=UTC)


def test_active_events_are_those_not_retracted() -> None:
    gone = msgspec.structs.replace(MET, id="0", status="retracted")
    assert Kept(content="", events=(gone, MET)).active == (MET,)
