"""Prose and furniture: made-up pages, one case a kind of line, odd layouts, and what no input may do."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.article import Article
from tests.transforms.articles.pages import make_page
from transforms.articles.blocks import Block
from transforms.articles.clean import clean

FIRST = "The minister told reporters in the capital on Monday that the bridge would stay closed until the spring."
SECOND = "Residents of the valley said that they had waited for three years and that nobody had asked them about it."
THIRD = "The council will vote on the plan next week, and the mayor has promised to sign whatever it decides."


def blocks(body: str, title: str | None = None) -> tuple[Block, ...]:
    return clean(Article(uri="a", body=body, title=title)).blocks


def kinds(body: str, title: str | None = None) -> list[tuple[str, str]]:
    return [(block.kind, body[block.start : block.end]) for block in blocks(body, title)]


def kinds_between(*lines: str) -> list[str]:
    """What the lines are when they stand between three paragraphs."""
    found = {text: kind for kind, text in kinds("\n".join((FIRST, SECOND, *lines, THIRD)))}
    assert {found[FIRST], found[SECOND], found[THIRD]} == {"prose"}
    return [found[line] for line in lines]


@pytest.mark.parametrize("seed", range(200))
def test_a_made_up_page_keeps_its_prose_and_loses_its_furniture(seed: int) -> None:
    page = make_page(seed)
    found = kinds(page.body)
    assert [text for kind, text in found if kind == "prose"] == list(page.prose)


LINES = [
    ("Nine held after raid on port warehouse leads police to guns", "furniture", "headline"),
    ("READ MORE: Nine held after raid on port", "furniture", "after “READ MORE”"),
    ("Also read | Nine were held after the raid on the port.", "furniture", "after “Also read”"),
    ("Read the full ruling: The court rejected every appeal.", "furniture", "“Read the full ruling”"),
    ("Election Results", "heading", "short line"),
    ("Advertisement", "furniture", "announces links"),
    ("Sign up for our newsletter and get the news in your inbox.", "furniture", "asks (“Sign”)"),
    ("We use cookies to make your visit better.", "furniture", "“cookies”"),
    ("Follow our correspondent @analind for more.", "furniture", "asks (“Follow”)"),
    ("(Reporting by Ana Lind; Editing by Bo Ek)", "byline", "“Reporting by”"),
    ("Ana Lind and Bo Ek contributed to this report.", "byline", "contributed to this"),
    ("© 2024 Coast Daily. All rights reserved.", "furniture", "rights"),
    ("Rescuers search the river on Monday. [Ana Lind/Newswire]", "caption", "behind its full stop"),
    ("Rescuers search the river on Monday. REUTERS/Ana Lind", "caption", "credit of a picture"),
    ("Image: Coast Guard.", "caption", "label of a picture"),
    ("This article was amended on 3 March to correct a name.", "furniture", "speaks of itself"),
    ("Correction, May 4: The vote was held on Tuesday.", "furniture", "note of the editors"),
    ("— Ana Lind (@analind) March 3, 2024", "furniture", "social network"),
    ("pic.twitter.com/abc", "furniture", "web address"),
    ("Don’t have an account? Register now.", "furniture", "asks (“Don’t”)"),
    ("The views expressed here do not reflect those of the firm.", "furniture", "speaks of itself"),
    ("On this day: In 1963 the president was shot.", "furniture", "after “On this day”"),
]


@pytest.mark.parametrize(("line", "kind", "because"), LINES)
def test_a_line_says_why_it_is_no_prose(line: str, kind: str, because: str) -> None:
    body = "\n".join((FIRST, SECOND, line, THIRD))
    (block,) = [block for block in blocks(body) if body[block.start : block.end] == line]
    assert block.kind == kind
    assert because in block.because


LOOK_ALIKES = [
    "He declined to comment.",
    "“We told our readers what we knew,” the editor said.",
    "Facebook said that it would delete the accounts of your local paper by Friday.",
    "The newsletter was banned on Monday and its editor was arrested.",
    "“Read the law,” she shouted.",
    "Watch makers in Geneva cut 300 jobs on Tuesday.",
    "Share prices fell by a tenth on Friday.",
    "The bridge was closed on Monday after the flood",  # its full stop was lost
    "She wrote:",
    "“A long and quiet war is over”",
    "The picture was sold for $3 million in March.",
    "The firm was renamed (it had been called Acme).",
    "They were photographed by a passer-by.",
    "US officials said that the talks had failed.",
    "Copyright law was changed in May, the minister said.",
    "Who will pay for it?",
    "The report was published on Tuesday by the ministry.",
    "iPhones were sold out by noon.",
]


@pytest.mark.parametrize("line", LOOK_ALIKES)
def test_true_prose_stays(line: str) -> None:
    assert kinds_between(line) == ["prose"]


def test_a_list_that_a_sentence_introduces_is_content() -> None:
    dead = ("- Ana Lind, of Coast Road", "- Bo Ek, her driver", "- Max Moe")
    assert kinds_between("The dead are:", *dead) == ["prose"] * 4


def test_a_table_of_scores_is_content() -> None:
    assert kinds_between("Leeds 2 Derby 1", "Hull 0 Luton 0", "Bury 3 Stoke 4") == ["prose"] * 3


def test_a_dateline_is_cut_from_its_sentence() -> None:
    assert kinds(f"BENGALURU, Aug 23 (Newswire) - {FIRST}\n{SECOND}")[:2] == [
        ("dateline", "BENGALURU, Aug 23 (Newswire) -"),
        ("prose", FIRST),
    ]


DATELINES = [
    ("WASHINGTON (AP) — ", True),
    ("PARIS, Nov. 3 — ", True),
    ("NEW YORK/LONDON, Aug 23 (Newswire) - ", True),
    ("Nairobi, Kenya (AFP) – ", True),
    ("TOKYO, Nov. 23, 2024 /Newswire/ -- ", True),
    ("KYIV – ", True),
    ("(Newswire) - ", True),
    ("Rutte – ", False),
    ("The talks - ", False),
    ("Washington: ", False),
    ("NATO, the alliance - ", False),
]


@pytest.mark.parametrize(("start", "is_dateline"), DATELINES)
def test_what_a_dateline_looks_like(start: str, is_dateline: bool) -> None:
    first = kinds(f"{start}{FIRST}\n{SECOND}")[0]
    assert first == (("dateline", start.strip()) if is_dateline else ("prose", start + FIRST))


def test_links_inside_a_paragraph_are_cut_out() -> None:
    body = f"{FIRST} (Also Read: Nine held after raid) {SECOND} READ MORE: Storm kills four. {THIRD}"
    assert kinds(body) == [
        ("prose", FIRST),
        ("furniture", "(Also Read: Nine held after raid)"),
        ("prose", SECOND),
        ("furniture", "READ MORE: Storm kills four."),
        ("prose", THIRD),
    ]


def test_headlines_with_full_stops_after_an_announcement() -> None:
    assert kinds_between("Most read", "Actor dies in car crash.", "Jury convicts mayor.") == ["furniture"] * 3


RUNS = [
    ["“We will never surrender”", "Mayor quits after audit", "“I was wrong,” says minister"],
    ["Government steps up push for local…", "Nedbank seeks controlling stake in…"],
    ["Why did he resign?", "Who won the debate?", "What happens next?"],
    ["Actor dies in car crash, aged 47", "The star was killed on Sunday.", "Jury convicts ex-governor"],
    ["1) President resigns after scandal", "2) Court bans the party"],
    ["Storm kills four in the north", "3 hours ago", "Jury convicts ex-governor", "5 hours ago"],
]


@pytest.mark.parametrize("lines", RUNS)
def test_runs_of_headlines_that_end_in_other_ways(lines: list[str]) -> None:
    assert "prose" not in kinds_between(*lines)


def test_the_paragraph_about_the_author() -> None:
    found = kinds("\n".join((FIRST, SECOND, "About the author", "Ana Lind joined the paper in 2015.")))
    assert [kind for kind, _ in found] == ["prose", "prose", "heading", "byline"]


def test_the_block_above_the_text() -> None:
    body = f"Floods close bridge\nCoast\nBy Ana Lind\nNewswire\n| Nov 23, 2024\n{FIRST}\n{SECOND}"
    expected = ["heading", *["byline"] * 4, "prose", "prose"]
    assert [kind for kind, _ in kinds(body, title="Floods close bridge")] == expected
    assert kinds(f"Friday, July 21, 2017\n{FIRST}\n{SECOND}")[0] == ("dateline", "Friday, July 21, 2017")


def test_hard_wrapped_paragraphs_are_one_block_each() -> None:
    wrapped = (
        "The minister told reporters in the capital on Monday that the\n"
        "bridge would stay closed until the spring. Residents of the\n"
        "valley said that they had waited for three years for Governor\n"
        "Tomas Reyes to ask them about it."
    )
    last = "The council will vote on the plan next week, and the mayor has\npromised to sign whatever it decides."
    body = f"{wrapped}\n\nREAD MORE\nNine held after raid on port\n\n{last}"
    assert [text for kind, text in kinds(body) if kind == "prose"] == [wrapped, last]


ODD_BODIES = [
    FIRST,
    f"{FIRST} {SECOND} {THIRD}",
    "\n".join((FIRST.upper(), SECOND.upper(), THIRD.upper())),
    "\n".join(line.rstrip(".") for line in (FIRST, SECOND, THIRD)),
    "Roses are red,\nviolets are blue,\nsugar is sweet\nand so are you.",
    f"“{FIRST}\n“{SECOND}\n“{THIRD}”",
    "大臣は月曜日に橋を閉鎖すると発表した。\n住民は三年間待っていた。",
    "\n".join(f"• {line}" for line in (FIRST, SECOND, THIRD)),
    "\n".join(f"{number}. {line}" for number, line in enumerate((FIRST, SECOND, THIRD), 1)),
    "a" * 100_000,
    " ".join(["Nov 23, 2024"] * 10_000),
]


@pytest.mark.parametrize("body", ODD_BODIES)
def test_odd_bodies_are_prose_throughout(body: str) -> None:
    assert {kind for kind, _ in kinds(body)} == {"prose"}


def test_an_unpunctuated_body_loses_only_what_is_announced_and_far_shorter() -> None:
    lines = [line.rstrip(".") for line in (FIRST, SECOND)]
    body = "\n".join((*lines, "READ MORE", "Nine held after raid", "Storm kills four", THIRD.rstrip(".")))
    assert [kind for kind, _ in kinds(body)] == ["prose", "prose", "furniture", "furniture", "furniture", "prose"]


LINES_OF_ANY_KIND = st.text(st.characters(codec="utf-8"), max_size=80) | st.sampled_from([FIRST, "READ MORE", "@a"])


@given(st.lists(LINES_OF_ANY_KIND, max_size=20))
def test_blocks_ascend_and_cover_all_but_white_space(parts: list[str]) -> None:
    body = "\n".join(parts)
    at = 0
    for block in blocks(body):
        assert block.start >= at
        assert body[at : block.start].strip() == ""
        assert body[block.start : block.end].strip() == body[block.start : block.end] != ""
        assert block.because
        at = block.end
    assert body[at:].strip() == ""


HEAVY = ["READ MORE\n", "a\n", "a b ", "- x\n", "(@a ", "Photo: ", "A, A, A, ", "READ MORE: x. ", "[1]", "— ", "İ"]


@pytest.mark.parametrize("piece", HEAVY)
def test_no_text_takes_more_than_linear_time(piece: str) -> None:
    body = piece * (100_000 // len(piece))
    start = time.process_time()
    blocks(body)
    assert time.process_time() - start < 3  # a tenth of that as a rule; anything quadratic takes minutes
