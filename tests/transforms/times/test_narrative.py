"""Histories: what a month, a weekday or "the following year" counts from where the story itself moves."""

import pytest

from schemas.article import Article
from transforms.articles.blocks import Cleaning
from transforms.times.find import find_times

PUBLISHED = "2024-11-22T18:00:00Z"
WAR = (
    "The war began in March 1521. In May the rebels took the port, and by December they held the coast. "
    "In January 1522 the queen returned. "
)
STORIES: dict[str, tuple[str, dict[str, str | None]]] = {
    "a year that only looks ahead does not move the story": (
        WAR + "The city of Arle, loyal until 1580, refused. In April it was besieged, and in 1523 it fell.",
        {"May": "1521-05", "December": "1521-12", "April": "1522-04"},
    ),
    "a year that only looks back does not move the story": (
        WAR + "Her guns had been cast in 1498. In April the siege began, and in June 1522 the town fell.",
        {"April": "1522-04"},
    ),
    "a paragraph can go back to what it names only afterwards": (
        WAR + "In February 1523 the duke died.\nIn the north he had spent the summer raising troops. In October 1522 he"
        " had marched, and in November he had won. He was buried in 1523.",
        {"the summer": "1522-SU", "November": "1522-11"},
    ),
    "within a sentence the story goes on": (
        WAR + "The garrison of 300 in March was raised to 2,000 by December. In 1523 it was sent home.",
        {"March": "1522-03"},
    ),
    "a heading with two years begins with the first": (
        WAR + "Peace came in 1524.\n\nThe second war (1530–1536)\n\nIn March his son landed. In 1532 he was king.",
        {"March": "1530-03"},
    ),
    "the year after an aside is that of the line": (
        WAR + "He took Arle, a republic since 1402. Its walls were low. Its guns were few. The following year he fell."
        " He was buried in 1524.",
        {"The following year": "1523"},
    ),
    "the sentence after an aside may go on with it": (
        WAR + "Its walls were raised in 1402. Two years later they were doubled. In 1523 they fell.",
        {"Two years later": "1404"},
    ),
    "later years move the months behind them": (
        WAR + "The following year the town was sold. In August it burned, and in 1524 it was rebuilt.",
        {"The following year": "1523", "August": "1523-08"},
    ),
    "the next decade counts from a decade": (
        WAR + "Trade grew in the 1540s. In the following decade it doubled.",
        {"the following decade": "155"},
    ),
    "a later year drops the days before it": (
        WAR + "On 3 May the duke was taken. In 1523 he was freed, and a week later he died. In 1524 peace came.",
        {"a week later": "1523-WXX"},
    ),
    "what is quoted counts from the day that the story has reached": (
        WAR + "On 3 May 1522 the duke said: “We lost this port two years ago, and tomorrow we shall take it.” He"
        " did. In 1523 he sold it, in 1524 he bought it back, and in 1530 he gave it to his son.",
        {"two years ago": "1520", "tomorrow": "1522-05-04"},
    ),
    "lengths of time up to something do not reach the publication": (
        WAR + "In the last month of the siege he fled. Later in the year he came back. In 1523 he died.",
        {"the year": None, "Later in the year": "1522"},
    ),
    "words of today bring a story back to the publication": (
        "Ada Brandt, born in March 1931, joined the line in 1950. In June she sailed to Oslo, and in 1962 to Rio. She"
        " retired in 1991.\nThe family said on Thursday that she would be buried on 29 November. A concert will be held"
        " in January.",
        {"June": "1950-06", "Thursday": "2024-11-21", "29 November": "2024-11-29", "January": "2025-01"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", STORIES)
def test_a_story_moves(name: str) -> None:
    text, expected = STORIES[name]
    found = find_times(Article(uri="a", body=text, published=PUBLISHED), Cleaning(()))
    values = {m.text: m.resolved.value for m in found}
    assert {words: values.get(words) for words in expected} == expected
