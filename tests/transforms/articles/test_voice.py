"""Lines in which a page speaks as itself, and news that only looks like them."""

import pytest

from schemas.article import Article
from transforms.articles.clean import clean

NEWS = (
    "The minister told reporters in the capital on Monday that the bridge would stay closed until the spring.",
    "Residents of the valley said that they had waited for three years and that nobody had asked them about it.",
    "The council will vote on the plan next week, and the mayor has promised to sign whatever it decides.",
    "Engineers examined every pillar on Friday and found cracks in four of them, a spokeswoman said.",
)


def kind_of(line: str, others: tuple[str, ...] = NEWS, title: str | None = None) -> str:
    """What the line is between paragraphs of news."""
    body = "\n".join((*others[:2], line, *others[2:]))
    blocks = clean(Article(uri="a", title=title, body=body)).blocks
    return next(block.kind for block in blocks if body[block.start : block.end] == line)


OWN = [
    "We reported in May that the bridge had been sold. We were wrong.",
    "Our app was renamed in June and has sent a million alerts since.",
    "The hall was full. See why.",
    "I was on that bridge in 1999 when the first pillar cracked!",
    "river_rat7: They closed the bridge in 2004 as well.",
    "The writer was an adviser to the ministry until 2016.",
    "This is a shortened version of a talk that was given in Turin in May.",
    "(The case was adjourned on Friday and goes on in June)",
    "Ana Lind joined the newsroom in 2009 after working in Cork.",
    "Bo Ek, who won two prizes in 2012, leads the features desk.",
    "The Coast Daily is a newsroom that was founded by its readers in 1999.",
    "Letters of the week: The bridge was never safe.",
    "Ana Lind (right) signed the contract in March.",
    "Smoke rises over the harbour on Tuesday, 4 January 2011.",
]


@pytest.mark.parametrize("line", OWN)
def test_the_page_speaks(line: str) -> None:
    assert kind_of(line) in ("furniture", "caption")


TOLD = [
    "The newsletter was banned on Monday and its editor was arrested.",
    "The editor of the magazine resigned on Monday.",
    "Two reporters and a photographer were wounded by the blast.",
    "“We will open it in June,” the mayor said.",
    "Help arrived late on Monday.",
    "Contact with the ferry was lost on Friday.",
    "The mayor told us on Monday that he would not resign.",
    "Soldiers killed hundreds in My Lai in March 1968.",
    "Charles I was led over the bridge in 1648.",
    "World War I ended the work on the bridge in 1914.",
    "This has increased rumours of a second bridge.",
    "Ana Lind joined the board in 2009 after working in Cork.",
    "Inspector Ana Lind said that drivers had seen the van. Call 101 and quote 36.",
    "The law takes effect on 1 January 2031.",
]


@pytest.mark.parametrize("line", TOLD)
def test_news_stays(line: str) -> None:
    assert kind_of(line) == "prose"


def test_an_article_about_the_press_keeps_what_it_says_of_the_press() -> None:
    line = "The Coast Daily is a newspaper that was founded by its readers in 1999."
    assert kind_of(line, title="Coast Daily newspaper to close after 25 years") == "prose"


YEARS = (1999, 2003, 2008, 2016)


def test_an_opinion_keeps_its_voice() -> None:
    opinion = tuple(f"We closed the bridge in {year}, and I was glad of it for the sake of the town." for year in YEARS)
    assert kind_of("You should have seen our river in May.", opinion) == "prose"


def test_a_quotation_over_several_paragraphs_is_no_voice_of_the_page() -> None:
    opened = "“The bridge was built by my father in 1931, the mayor told the crowd on Monday, and it will stand."
    closed = "Nobody will take it from this town as long as the council has a say in it.”"
    line = "We carried him over it when he died in May."
    assert kind_of(line, (NEWS[0], opened, closed, NEWS[2])) == "prose"
