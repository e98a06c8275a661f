"""DESIGN.md names tests that there are."""

import re

import pytest

from tests.docs.examples import ROOT

NAMED = re.findall(r"`(test_\w+\.py)::(test_\w+)`", (ROOT / "DESIGN.md").read_text())


@pytest.mark.parametrize(("file", "name"), NAMED)
def test_a_test_that_shows_a_guarantee_is_there(file: str, name: str) -> None:
    assert f"def {name}(" in (ROOT / "tests/streaming" / file).read_text()


def test_guarantees_are_shown() -> None:
    assert len(NAMED) > 10
