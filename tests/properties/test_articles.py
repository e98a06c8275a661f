"""Laws of the whole way of an article: no text stops it, and whatever it finds stands in the text where it says."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.article import Article
from schemas.codec import encode
from tests.calls import calls
from transforms.analysis import Analysis, analyse

PIECES = (
    "Anna Lee met Tom Kim in Paris on 12 March 2021.", "The talks collapsed", "on Friday", "two days later",
    "he resigned", "READ MORE", "Sign up for our letter", "“", "”", '"', "((((", "]]", "<p>", "</div", "&amp;", "&#0;",
    "\n", "\r\n", "\n\n", "\t", "\x00", "\x1b[0m", "\u200b", "\u200f", "\u202e", "\ufeff", "\u0301\u0301\u0301",
    "\ud7ff", "\ue000", "\U0010ffff", "İ", "ß", "ﬁ", "大臣は月曜日に橋を閉鎖した。", "قال الوزير", "शुक्रवार को",
    "\U0001f469\u200d\U0001f467", "1,2,3,4", "| 3 | 4 | 5 |", "- ", "• ", "...", "…", "THE MAYOR WAS KILLED ON MONDAY",
    "the mayor was killed on monday", "Smith", "Mr.", "not", "to", "was", "who", "said", "1-1-1-", "in 2019",
    "from May to", "--", "—", ":", ";", "@a", "#b", "http://a.b/c?d=2024-01-01",
)  # fmt: skip
DAYS = ("2024-11-22", "0001-01-01", "9999-12-31T23:59:59Z", "2024-02-29T00:00:00+14:00")
anything = st.text(st.characters(codec="utf-8"), max_size=400)
mixtures = st.lists(st.sampled_from(PIECES) | st.text(st.characters(codec="utf-8"), max_size=12), max_size=60)
bodies = anything | mixtures.map(" ".join) | mixtures.map("".join) | mixtures.map("\n".join)
articles = st.builds(
    Article,
    uri=st.just("law"),
    title=st.none() | st.just("") | anything | mixtures.map(" ".join),
    body=bodies,
    published=st.none() | st.sampled_from(DAYS),
    language=st.none() | st.sampled_from(["en", "en-GB", "fr", "de", "es", "pt", "xx", ""]),
)


def stretches(analysis: Analysis) -> Iterator[tuple[str, str, int, int]]:
    """Field, text, start and end of everything that the analysis found."""
    for mention in analysis.times:
        yield mention.field, mention.text, mention.start, mention.end
    for finding in analysis.findings:
        event = finding.event
        trigger = event.trigger
        yield trigger.field, trigger.text, trigger.start, trigger.end
        yield from ((part.field, part.text, part.start, part.end) for part in event.evidence)
        time = event.time
        if time is not None and time.text is not None and time.start is not None and time.end is not None:
            yield time.field, time.text, time.start, time.end
        if time is not None and time.anchor is not None:
            yield time.anchor.field, time.anchor.text, time.anchor.start, time.anchor.end


@given(articles)
@settings(deadline=None, max_examples=60)
def test_any_article_is_read_and_its_offsets_hold(article: Article) -> None:
    analysis = analyse(article, "backfill")
    assert [(text, article.text(field)[start:end]) for field, text, start, end in stretches(analysis)] == [
        (text, text) for _, text, _, _ in stretches(analysis)
    ]
    for finding in analysis.findings:
        event = finding.event
        parts = (*event.participants, *((event.place,) if event.place else ()))
        assert all(0 <= part.start < part.end <= len(article.text(part.field)) for part in parts)
        assert encode(event)


HARD = {
    "one sentence": "and Anna Lee met Tom Kim in Paris on Friday ",
    "no punctuation": "the mayor said on monday that the talks failed\n",
    "capitals": "THE MAYOR WAS KILLED ON MONDAY. ",
    "brackets": "((the [mayor (met) her] on Monday) ",
    "quotes": "“He said “no” on Monday, ",
    "calls": "Sign up for our letter now. We met you on Monday. ",
    "a line of calls": "We met you on Monday.\n",
    "labels": "Factbox\n• It was bombed in 1941.\n",
    "names and presses": "Ana Lind joined the newsroom and the magazine desk. ",
    "lines about writers": "Ana Lind joined the newsroom desk.\n",
    "asides": "(a) [b] -- c -- ",
    "combining marks": "e\u0301\u0301 met\u0301 ",
    "zero width": "met\u200b her\u200b on\u200b Monday\u200b ",
    "dates": "1 May 2020, 2 June 2021, ",
    "blanks": " \t\u2003",
    "dashes": "— ",
    "colons": "a: ",
    "words in capitals": "Aa ",
}


@pytest.mark.parametrize("piece", HARD.values(), ids=HARD)
def test_the_whole_way_takes_work_in_proportion_to_the_text(piece: str) -> None:
    """Four times the text may take eight times the calls; quadratic work takes sixteen times as many."""

    def work(size: int) -> int:
        article = Article(uri="law", body=piece * (size // len(piece)), published="2024-11-22", language="en")
        return calls(lambda: analyse(article, "backfill"))

    work(500)  # what is loaded once is no work of the text
    assert work(16_000) <= 2 * 4 * work(4_000) + 2_000
