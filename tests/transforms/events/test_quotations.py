"""The speaker of a quotation that goes on over sentences."""

import pytest

from tests.transforms.events import sentences_table

CASES = [
    # The next paragraph begins a quotation of its own; nobody knows whose.
    ("“The dam broke,” said Lucia Moretti.\n“It [flooded] the town on Sunday.”", "none"),
    ("“The dam broke,” said Lucia Moretti. “It [flooded] the town on Sunday.”", "Lucia Moretti"),
    # A quotation that is not closed ends with its paragraph.
    ("“The dam broke, said Lucia Moretti.\nThe river [flooded] the town on Sunday.", "none"),
    ("Lucia Moretti said: “The dam broke. It [flooded] the town on Sunday.”", "Lucia Moretti"),
]


@pytest.mark.parametrize(("passage", "source"), CASES)
def test_who_speaks(passage: str, source: str) -> None:
    row = sentences_table.Row("attribution", "", passage, source)
    assert sentences_table.is_right(row), sentences_table.answer(row)
