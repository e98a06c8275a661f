"""Bytes to articles: what each format gives, and what each broken record says."""

import gzip
import io
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.article import Article
from schemas.codec import DecodeError
from schemas.failure import Failure
from transforms.articles.reading import STAGE, Record, parse_article, read, records
from transforms.dead_letters import dead_letter

GOOD = b'{"uri":"a","body":"He met her."}'


def read_or_fail(record: Record) -> Article | Failure:
    try:
        return read(record)
    except DecodeError as error:
        return dead_letter(record, STAGE, error)


def read_all(content: bytes, name: str) -> list[Article | Failure]:
    return [read_or_fail(record) for record in records(io.BytesIO(content), name)]


def reasons(content: bytes, name: str) -> list[str]:
    return [entry.reason if isinstance(entry, Failure) else entry.uri for entry in read_all(content, name)]


BROKEN = [
    (b'{"uri":"b","bo', "article: is not JSON: it ends too early"),
    (b'{"uri":"c","body":"\xff"}', "article: is not UTF-8: byte 0xff at position 19"),
    (b'{"uri":"d","body":""}', 'article "d": field body: is empty'),
    (b'{"uri":"d"}', 'article "d": field body: is missing'),
    (b'{"body":"x"}', "article: field uri: is missing"),
    (b'{"uri":"e","body":"x","published":"yesterday"}', "field published: 'yesterday' is not an RFC 3339"),
    (b"hello", "article: is not JSON: invalid character"),
    (b'"a" "b"', "article: expected `object`, got `str`"),
    (b"[" * 2_000, "article: expected `object`, got `array`"),
    (b'{"uri":"n","bodies":[]}', 'article "n": field bodies: has no text'),
    (b'{"bodies":[{"value":"x"}]}', "field uri: is missing"),
    (b'{"uri":"n","bodies":[{"value":"x"}],"firstCreated":"soon"}', "field firstCreated: 'soon' is not an RFC 3339"),
    (b'{"@type":"NewsArticle","url":"u"}', 'article "u": field articleBody: is missing'),
    (b'{"@type":"BreadcrumbList"}', "field @type: expected a NewsArticle, found none"),
]


@pytest.mark.parametrize(("line", "reason"), BROKEN)
def test_a_broken_line_is_named_and_its_neighbours_are_read(line: bytes, reason: str) -> None:
    first, failure, last = read_all(GOOD + b"\n" + line + b"\r\n" + GOOD, "x.jsonl")
    assert isinstance(first, Article)
    assert isinstance(last, Article)
    assert isinstance(failure, Failure)
    assert reason in failure.reason
    assert (failure.input, failure.position, failure.original) == ("x.jsonl", 2, line)


SHAPES = [
    ("two lines", GOOD + b"\n\n" + GOOD, "-", 2),
    ("one line", GOOD, "-", 1),
    ("one record over many lines", json.dumps(json.loads(GOOD), indent=1).encode(), "-", 1),
    ("a list", b"[" + GOOD + b",\n" + GOOD + b"]", "x.json", 2),
    ("lines called .json", GOOD + b"\n" + GOOD, "x.json", 2),
    ("a byte order mark", b"\xef\xbb\xbf" + GOOD, "x.jsonl", 1),
    ("gzip", gzip.compress(GOOD + b"\n" + GOOD), "x.jsonl.gz", 2),
    ("gzip that the name hides", gzip.compress(GOOD), "-", 1),
    ("no gzip though the name says so", GOOD, "x.jsonl.gz", 1),
]


@pytest.mark.parametrize(("shape", "content", "name", "count"), SHAPES)
def test_every_shape_of_json_is_split_into_its_records(shape: str, content: bytes, name: str, count: int) -> None:
    assert reasons(content, name) == ["a"] * count, shape


def test_nothing_on_standard_input_is_no_article() -> None:
    assert reasons(b"\n \n", "-") == []


def test_an_empty_text_is_a_failure_because_its_file_was_named() -> None:
    assert reasons(b"", "x.txt") == ['article "x.txt": field body: is empty']


def test_a_cut_gzip_gives_what_came_before_the_cut() -> None:
    whole = b"\n".join(b'{"uri":"%d","body":"He met her."}' % number for number in range(10_000))
    content = gzip.compress(whole)
    found = list(records(io.BytesIO(content[: len(content) // 2]), "x.jsonl.gz"))
    plain = b"\n".join(record.original for record in found)
    assert len(found) > 1_000
    assert whole.startswith(plain)
    assert [record.broken for record in found[:-1]] == [""] * (len(found) - 1)
    assert found[-1].broken == "is cut off: its gzip data end too early"


def test_a_damaged_gzip_is_named() -> None:
    content = bytearray(gzip.compress(b"\n".join([GOOD] * 1_000)))
    content[-6] ^= 0xFF  # in the checksum
    assert reasons(bytes(content), "x.jsonl.gz")[-1].startswith("article: is cut off: its gzip data are damaged")


def test_gzip_files_put_together_are_one() -> None:
    content = gzip.compress(GOOD + b"\n") + gzip.compress(b"") + gzip.compress(GOOD + b"\n") + b"\0" * 512
    assert reasons(content, "x.jsonl.gz") == ["a", "a"]


PIECES = [
    *(b"<html>", b"<p>", b"</p>", b"<div>", b"<!--", b"&#xD800;", b'<time datetime="2024-99-99T00:00Z">', b"</script>"),
    *(b'<script type="application/ld+json">', b'{"uri":"a",', b'"body":"x"', b"}", b"[", b"@graph", b'"x"', b"\x00"),
    *(b'{"@type":"NewsArticle","articleBody":', b"Nov 23, 2024", b"99/99/9999 99:99", b"By A", b"\n", b" - ", b"(AP)"),
    *(b"\xff", "é".encode()),
]


@settings(deadline=None)  # the first page loads trafilatura
@given(st.lists(st.sampled_from(PIECES), max_size=30).map(b"".join), st.sampled_from(["", ".html", ".txt", ".json"]))
def test_bytes_of_any_kind_are_an_article_or_an_error_that_says_why(content: bytes, suffix: str) -> None:
    outcome = read_or_fail(Record(input="x", position=1, original=content, suffix=suffix, uri="u"))
    assert outcome.body.strip() if isinstance(outcome, Article) else outcome.reason.startswith("article")


def test_the_format_of_a_text_is_settled_by_its_suffix() -> None:
    article = parse_article(b"{Braces} in a title\nHe met her.", ".txt", "x.txt")
    assert (article.title, article.body) == ("{Braces} in a title", "He met her.")


def test_ninjs_is_mapped() -> None:
    item = {
        "uri": "urn:n",
        "version": 2,
        "firstCreated": "2024-11-23T10:00:00+03:00",
        "versionCreated": "2024-11-23T11:00:00+03:00",
        "pubStatus": "canceled",
        "embargoed": "2024-11-23T12:00:00+03:00",
        "language": "en-KE",
        "headlines": [{"role": "main", "value": "Ports &amp; ships"}],
        "bodies": [{"contentType": "text/html", "value": "<p>A ship <b>sank</b>.</p><p>Two &gt; one.</p>"}],
        "infoSources": [{"name": "Wire"}],
    }
    assert parse_article(json.dumps(item).encode()) == Article(
        uri="urn:n",
        version="2",
        title="Ports & ships",
        body="A ship sank.\nTwo > one.",
        published="2024-11-23T10:00:00+03:00",
        published_from="record",
        updated="2024-11-23T11:00:00+03:00",
        language="en-KE",
        source="Wire",
        status="canceled",
        embargoed="2024-11-23T12:00:00+03:00",
    )


@pytest.mark.parametrize(
    ("item", "body"),
    [
        ({"pubStatus": "canceled"}, "canceled"),
        ({"pubStatus": "withheld", "headlines": [{"value": "KILL: Ports"}]}, "KILL: Ports"),
    ],
)
def test_a_ninjs_item_that_withdraws_its_article_needs_no_text(item: dict[str, Any], body: str) -> None:
    article = parse_article(json.dumps({"uri": "urn:n", "bodies": [], **item}).encode())
    assert (article.body, article.status) == (body, item["pubStatus"])


def test_a_usable_ninjs_item_without_text_is_refused() -> None:
    with pytest.raises(DecodeError, match="field bodies: has no text"):
        parse_article(b'{"uri": "urn:n", "bodies": [], "headlines": [{"value": "Ports"}]}')


def test_a_ninjs_embargo_that_is_no_moment_is_refused() -> None:
    with pytest.raises(DecodeError, match="field embargoedUntil: 'noon' is not an RFC 3339"):
        parse_article(b'{"uri": "urn:n", "bodies": [{"value": "A ship sank."}], "embargoedUntil": "noon"}')


LINKED = {
    "@type": ["NewsArticle"],
    "headline": "Ports",
    "articleBody": "A ship sank.",
    "datePublished": "2024-11-23T10:00:00+03:00",
    "dateModified": "Nov 24, 2024 9:15 am EAT",
    "publisher": {"@type": "Organization", "name": "Wire"},
    "inLanguage": "en",
    "url": "https://example.org/a",
}


@pytest.mark.parametrize(
    "content",
    [
        LINKED,
        {"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, LINKED]},
        {"@type": "WebPage", "mainEntity": LINKED},
        [{"@type": "BreadcrumbList"}, LINKED],
    ],
)
def test_schema_org_is_found_wherever_it_lies(content: object) -> None:
    (article,) = read_all(json.dumps(content).encode(), "page.json")
    assert article == Article(
        uri="https://example.org/a",
        title="Ports",
        body="A ship sank.",
        published="2024-11-23T10:00:00+03:00",
        published_from="metadata",
        updated="2024-11-24T09:15:00+03:00",
        language="en",
        source="Wire",
        url="https://example.org/a",
    )


PAGE = """<!doctype html><html lang="en-GB"><head><title>Ports | Wire</title>
<link rel="canonical" href="https://example.org/a"><meta property="og:site_name" content="Wire">{head}</head>
<body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>Ports reopen after the strike</h1>{top}
<p>The minister met the dockers in Mombasa on Friday to talk about their pay, and both sides said that it went well.</p>
<p>They agreed to meet again in March, when the present contract of the dockers ends, and to keep the ports open.</p>
</article><footer>All rights reserved</footer></body></html>"""

PAGES = [
    ('<meta property="article:published_time" content="2024-11-23T10:00:00Z">', "", "2024-11-23T10:00:00Z"),
    (
        '<script type="application/ld+json">{"@type":"NewsArticle",'
        '"datePublished":"2024-11-23T10:00:00+03:00"}</script>'
        '<meta property="article:published_time" content="2024-11-22">',
        "",
        "2024-11-23T10:00:00+03:00",
    ),
    (
        '<script type="application/ld+json">{broken</script>',
        '<time datetime="2024-11-23T07:00Z">Saturday</time>',
        "2024-11-23T07:00Z",
    ),
    ('<meta name="pubdate" content="2024-11-23">', "", "2024-11-23"),
    ("", "", None),
]


@pytest.mark.parametrize(("head", "top", "published"), PAGES)
def test_a_page_gives_its_text_and_the_most_exact_publication_time(head: str, top: str, published: str | None) -> None:
    article = parse_article(PAGE.format(head=head, top=top).encode(), ".html", "a.html")
    assert article.published == published
    assert (article.uri, article.source, article.language) == ("https://example.org/a", "Wire", "en-GB")
    assert "met the dockers in Mombasa on Friday" in article.body
    assert article.body.startswith("The minister met the dockers")  # the title is not repeated
    assert "All rights" not in article.body


def test_a_page_without_text_is_refused() -> None:
    with pytest.raises(DecodeError, match="field body: has no article text"):
        parse_article(b"<html><body><script>let x</script></body></html>", ".html", "a.html")
