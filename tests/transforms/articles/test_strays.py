"""Paragraphs about something else than the article, and those of the article that look like them."""

import pytest

from schemas.article import Article
from transforms.articles.clean import clean

STORY = [
    "The council of Marbury voted on Monday to close the old bridge over the river Tarn until the spring.",
    "Engineers had found cracks in two pillars of the bridge, which was opened in 1931 and carries the traffic.",
    "The mayor told the council that repairs would cost four million pounds, half of which the county will pay.",
    "Shops on the south bank fear for their trade; the traders' association asked the mayor for a ferry.",
    "A ferry last crossed the Tarn at Marbury in 1930, a year before the bridge was opened to traffic.",
]


def prose(*lines: str) -> list[str]:
    body = "\n".join(lines)
    return [body[block.start : block.end] for block in clean(Article(uri="a", body=body)).prose]


@pytest.mark.parametrize(
    "block",
    [
        ["Podcast", "In 2012 a singer vanished from a hotel in Rio. Two detectives spent a decade looking for her."],
        [
            "About the Linden Group",
            "The Linden Group is a maker of paint that was set up in 1954. It sold its lorries in 2011.",
        ],
        ["To continue reading, log in or create an account. Subscriptions became dearer on 2 May."],
        ["Quotes delayed at least 15 minutes. Dow was rebased in 1996."],
        ["Updated 3 May: adds comment from the ministry, which replied on Thursday."],
        ["- A gardener grew a giant pumpkin in 2014 and was fined."],
    ],
)
@pytest.mark.parametrize("place", [1, 3, 5])
def test_a_part_of_the_page_about_something_else_is_no_prose(block: list[str], place: int) -> None:
    assert prose(*STORY[:place], *block, *STORY[place:]) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "Nobody was hurt when a lorry lost its load of apples last Thursday.",
        "The podcast of the council was stopped in March because nobody could hear the mayor.",
        "Members will elect a treasurer in June.",
    ],
)
def test_a_paragraph_of_the_article_stays(line: str) -> None:
    assert line in prose(*STORY[:2], line, *STORY[2:])


def test_what_stands_at_the_edges_and_shares_no_word_is_no_prose() -> None:
    above = "Gardeners in Oslo won nine medals in 2015."
    assert prose(above, *STORY) == STORY
    assert prose(*STORY, "Podcast", "Two lawyers quarrelled in 2015.", "They met again on Sunday.") == STORY


def test_a_last_paragraph_right_behind_the_others_stays() -> None:
    last = "Nobody was hurt."
    assert prose(*STORY, last) == [*STORY, last]
