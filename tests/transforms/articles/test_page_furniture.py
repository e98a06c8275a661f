"""What a page's markup sets beside the article is not read, and what it only seems to is."""

import pytest

from transforms.articles.reading import parse_article

BESIDE = "The old harbour hotel was sold in 1998 to investors who lost their money two years later."
PARAGRAPH = "<p>The council voted on Monday to close bridge {n}, which a firm built a hundred years ago.</p>"


def body_of(block: str, around: str = "{}") -> str:
    half = [PARAGRAPH.format(n=n) for n in range(6)]
    page = "".join((*half[:3], block, *half[3:]))
    head = "<html><head><title>Bridge closes</title></head>"
    html = f"{head}<body><h1>Bridge closes</h1>{around.format(page)}</body></html>"
    return parse_article(html.encode(), ".html", "a.html").body


@pytest.mark.parametrize(
    "block",
    [
        "<div role=complementary><p>{}</p></div>",
        "<div aria-label='Newsletter sign-up'><p>{}</p></div>",
        "<section class='c-ReadMore__list'><p>{}</p></section>",
        "<div id=most-read><p>{}</p></div>",
        "<p class=caption>{}</p>",
        "<div hidden><p>{}</p></div>",
        "<p><b><a href=/1>{}</a></b></p>",
        "<ul><li>• <a href=/1>{}</a></li></ul>",
        "<div class=x12><div>{}</div></div>",
    ],
)
def test_a_part_beside_the_article_is_not_read(block: str) -> None:
    body = body_of(block.format(BESIDE))
    assert "hotel" not in body
    assert "bridge 0" in body
    assert "bridge 5" in body


@pytest.mark.parametrize(
    "block",
    [
        "<p class=lead>{}</p>",
        "<div><p>{}</p></div>",
        "<blockquote>{}</blockquote>",
        "<p>{} <a href=/1>The sale</a></p>",
    ],
)
def test_a_part_of_the_article_is_read(block: str) -> None:
    assert "hotel" in body_of(block.format(BESIDE))


@pytest.mark.parametrize("around", ["<div class='paywall has-newsletter'>{}</div>", "<div role=dialog>{}</div>"])
def test_a_name_around_the_whole_article_takes_nothing(around: str) -> None:
    body = body_of("", around)
    assert "bridge 0" in body
    assert "bridge 5" in body


def test_an_article_that_is_written_in_divs_is_read() -> None:
    lines = "".join(PARAGRAPH.format(n=n).replace("p>", "div>") for n in range(6))
    assert "bridge 5" in body_of(lines)
