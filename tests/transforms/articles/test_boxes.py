"""Boxes beside the text, whose lines end in full stops like prose."""

from schemas.article import Article
from transforms.articles.clean import clean

FIRST = "The minister told reporters in the capital on Monday that the bridge would stay closed until the spring."
SECOND = "Residents of the valley said that they had waited for three years and that nobody had asked them about it."
THIRD = "The council will vote on the plan next week, and the mayor has promised to sign whatever it decides."


def prose(body: str) -> list[str]:
    return [body[block.start : block.end] for block in clean(Article(uri="a", body=body)).prose]


def test_lines_glued_to_a_label_where_paragraphs_stand_apart() -> None:
    box = "The case until now\nPolice searched the office in June, and took away nine boxes of letters.\nA clerk fled."
    assert prose(f"{FIRST}\n\n{box}\n\n{SECOND}\n\n{THIRD}") == [FIRST, SECOND, THIRD]


def test_a_list_under_a_label() -> None:
    box = "Bridge in dates\n• It was opened in 1931 by the king.\n• It was bombed in 1941."
    assert prose(f"{FIRST}\n{box}\n{SECOND}\n{THIRD}") == [FIRST, SECOND, THIRD]


def test_short_sentences_under_a_label_of_boxes() -> None:
    box = "Factbox\nThe bridge was opened in 1931.\nIt was bombed in 1941."
    assert prose(f"{FIRST}\n{box}\n{SECOND}\n{THIRD}") == [FIRST, SECOND, THIRD]


def test_a_paragraph_under_a_heading_stays_even_without_an_empty_line_between() -> None:
    assert prose(f"{FIRST}\n\nWhat is next\n{SECOND}\n\n{THIRD}") == [FIRST, SECOND, THIRD]


def test_a_list_that_a_sentence_introduces_stays() -> None:
    items = ["- They want a rise, which the mayor refused in May.", "- They want the bridge."]
    whole = [FIRST, "The drivers want two things:", *items, SECOND, THIRD]
    assert prose("\n".join(whole)) == whole


def test_a_list_that_a_sentence_introduces_stays_around_a_box() -> None:
    box = ["Factbox", "• The bridge was opened in 1931.", "• It was bombed in 1941."]
    items = ["- They want a rise, which the mayor refused in May.", "- They want the bridge. It was sold in June."]
    whole = [FIRST, "The drivers want two things:", items[0], *box, items[1], SECOND, THIRD]
    assert prose("\n".join(whole)) == [line for line in whole if line not in box]
