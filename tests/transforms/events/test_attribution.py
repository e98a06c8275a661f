"""Who says that an event is so, in its own sentence and in quotations of several sentences."""

import pytest

from tests.transforms.events import sentences_table
from tests.transforms.events.tagged import article_of, token
from transforms.events.attribution import attribution_of

CASES = [
    # In a quotation somebody may have told something too.
    ("“People [told] us on Monday that they wanted it open,” said Sandra Okafor.", "Sandra Okafor"),
    ("“I wrote it in a month,” she [told] the audience on Friday.", "none"),
    # A clause that describes the speaker, or stands beside the saying, is not said.
    ("“It was loud,” said Sandra Okafor, who was [elected] in May 2022.", "none"),
    ("Lucia Moretti, who [took over] in April 2023, said work on the farm would begin soon.", "none"),
    ("The owner has denied any guilt; a hearing was [held] on Monday.", "none"),
    ("The governor has declared three days of mourning after he [visited] the town on Sunday.", "none"),
    # The speaker's own words before the verb.
    ("Most of them [fell] ill on Monday, the head of the clinic, Dr Amina Rashid, said.", "Amina Rashid"),
    ("The storm [grew] on Wednesday and was due to land on Thursday evening, forecasters said.", "forecasters"),
    ("The school had [closed] on Monday, one of the teachers said.", "one of the teachers"),
    ("Tom Haller met the mayor on Monday and said that the bridge had [collapsed].", "Tom Haller"),
]


@pytest.mark.parametrize(("passage", "source"), CASES)
def test_who_says_so(passage: str, source: str) -> None:
    row = sentences_table.Row("attribution", "", passage, source)
    assert sentences_table.is_right(row), sentences_table.answer(row)


@pytest.mark.parametrize("row", [row for row in sentences_table.rows() if row.question == "attribution"])
def test_the_table(row: sentences_table.Row) -> None:
    assert sentences_table.is_right(row) or row.passage in sentences_table.known_failures()


def test_without_a_tree_only_what_is_according_to_somebody_is_theirs() -> None:
    _, (one, other), names = article_of(
        "According/VBG to/TO NPD/NNP Group/NNP ,/, sales/NNS fell/VBD/fall ./.",
        "Police/NNS said/VBD/say that/IN the/DT man/NN died/VBD/die ./.",
        heads=False,
    )
    found = attribution_of(one, token(one, "fell"), names)
    assert found is not None
    assert found.source == "NPD Group"
    assert attribution_of(other, token(other, "died"), names) is None
