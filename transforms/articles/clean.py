"""Which parts of a body are prose, and which are furniture: links to other articles, captions, credits, calls.

Lines are judged by their shape against the prose of the same body: where paragraphs end with a full stop, a run of
lines without one is a list of links, whatever it says.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from schemas.article import Article
from transforms.articles.blocks import Block, Cleaning
from transforms.articles.boxes import BULLET, judge_boxes
from transforms.articles.bylines import read_head, without_title
from transforms.articles.datelines import read_date_line, read_dateline
from transforms.articles.furniture import Hit, Verdict, find_hits, inline_links, judge, speaks
from transforms.articles.layout import HEADLINE_WORDS, Layout, is_shouted, measure
from transforms.articles.lines import Line, join_wrapped, split_lines
from transforms.articles.stamps import DATE
from transforms.articles.strays import judge_strays
from transforms.articles.voice import judge_voices

_HEADING_WORDS: Final = 8
# A teaser under a headline has fewer words than this, in bodies whose own sentences have more.
_TEASER_WORDS: Final = 14
_LONG_PROSE: Final = 18
_NUMBER: Final = re.compile(r"\d[\d.,:]{0,20}")
# Headlines leave these out: a lone line with one of them is a sentence that lost its full stop.
_SENTENCE_WORDS: Final = re.compile(r"\b(?:was|were|had|said|been)\b")
_INTRODUCTION: Final = re.compile(
    r"\b(?:are|is|were|was|includ(?:e|es|ed|ing)|follows?|following|said|says|added|wrote|wants?|ha[sd]|"
    r"have|agreed|promised|demanded|asked)\b|^(?:He|She|It|They|I|We)\b"
)
_ASKING: Final = re.compile(r"(?:How|Why|What|When|Where|Who|Which)\b")
_TITLE_START: Final = re.compile(
    r"(?:[^:|]{1,40}[:|]\s?)?(?:How|Why|What|When|Where|Who|Which)\b|[^:|]{1,25}[:|]", re.IGNORECASE
)


@dataclass
class _Page:
    """The lines of one body and the verdicts so far; None is prose as long as nothing else is found."""

    lines: list[Line]
    hits: dict[int, list[Hit]]
    layout: Layout
    verdicts: list[Verdict | None] = field(default_factory=list)


def clean(article: Article) -> Cleaning:
    """The blocks of the article's body; the work grows with the length of the body and no faster."""
    lines = join_wrapped(article.body, split_lines(article.body))
    if not lines:
        return Cleaning(())
    hits = find_hits(article.body, lines)
    page = _Page(lines, hits, measure(lines, sum(speaks(lines[number], found) for number, found in hits.items())))
    _judge_each(page)
    _judge_head(page, article)
    own: set[int] = set()
    if page.layout.punctuated:
        for first, last in list(_runs(page)):
            _judge_run(page, first, last)
        _judge_announced(page)
        no_labels = {number for number in range(len(lines)) if _introduces(page, number)}
        if without_title(lines, article.title) is not lines:
            no_labels.add(0)
        own = {number for opening in no_labels for number in _own_list(page, opening)}
        for number, verdict in judge_boxes(lines, page.verdicts, hits, page.layout, no_labels).items():
            if number not in own:
                page.verdicts[number] = verdict
    else:
        _judge_unpunctuated(page)
    _judge_questions(page)
    undecided = [number for number, verdict in enumerate(page.verdicts) if verdict is None]
    for number, verdict in judge_voices(lines, hits, undecided, article.title).items():
        page.verdicts[number] = verdict
    for number, verdict in judge_strays(lines, hits, page.verdicts, article.title, own).items():
        page.verdicts[number] = verdict
    return Cleaning(tuple(_blocks(page)))


def _judge_each(page: _Page) -> None:
    """What each line's own words say."""
    end = len(page.lines) - 1
    for number, line in enumerate(page.lines):
        hits = page.hits.get(number, [])
        page.verdicts.append(judge(line, hits, page.layout, last=number >= max(1, end - 1)))


def _judge_head(page: _Page, article: Article) -> None:
    """The date line of Wikinews, the byline block, and a title that is repeated, above the text."""
    lines = without_title(page.lines, article.title)
    first = len(page.lines) - len(lines)
    if first:
        page.verdicts[0] = Verdict("heading", "the title again")
    if read_date_line(lines[0].text):
        page.verdicts[first] = Verdict("dateline", "a date alone above the text")
    for number, head in enumerate(read_head(lines), first):
        page.verdicts[number] = Verdict("byline", head.because)


def _runs(page: _Page) -> Iterator[tuple[int, int]]:
    """The longest stretches of lines without a full stop, as first and last line number.

    Lines that are furniture by themselves do not end a run, nor do questions or one short sentence between such lines.
    """
    first = last = -1
    for number, line in enumerate(page.lines):
        if page.verdicts[number] is None and _is_loose(page, number):
            if first < 0 or not _is_bridge(page, last, number):
                if first >= 0:
                    yield first, last
                first = number
            last = number
        elif page.verdicts[number] is not None and page.verdicts[number].kind in ("byline", "dateline"):  # type: ignore[union-attr]
            if first >= 0:
                yield first, last
            first = last = -1
        del line
    if first >= 0:
        yield first, last


def _is_loose(page: _Page, number: int) -> bool:
    """Whether the line could be a headline, a heading, a label or a link: short, and without the end of a sentence."""
    line = page.lines[number]
    if _is_cut_off(line) or (_is_quoted(line) and line.ending == "none" and line.words <= _TEASER_WORDS):
        beside = [page.lines[at] for at in (number - 1, number + 1) if 0 <= at < len(page.lines)]
        return any(_is_cut_off(other) or (other.ending == "none" and not _is_quoted(other)) for other in beside)
    if line.words > HEADLINE_WORDS or line.ending in ("full", "question"):
        return False
    if line.ending == "open" and not (line.text[-1] == ":" and not _introduces(page, number)):
        return False
    return not _is_quoted(line)


def _is_cut_off(line: Line) -> bool:
    """A headline that its list shortened: "Government steps up push for …"."""
    return line.text.endswith(("…", "...")) and line.words <= _TEASER_WORDS


def _is_quoted(line: Line) -> bool:
    return line.text[0] in "\"“«'‘" and line.text[-1] in "\"”»'’"


def _is_bridge(page: _Page, last: int, number: int) -> bool:
    """Whether the lines between two loose ones belong to the same run: furniture, short questions, one teaser."""
    between = page.lines[last + 1 : number]
    if len(between) > 3:
        return False
    unsure = [line for offset, line in enumerate(between) if page.verdicts[last + 1 + offset] is None]
    questions = all(line.words <= _TEASER_WORDS and (line.ending == "question" or _is_quoted(line)) for line in unsure)
    teaser = len(unsure) == 1 and page.layout.words >= _LONG_PROSE and _is_teaser(unsure[0])
    lengths = page.lines[last].words, page.lines[number].words
    headlines = min(lengths) >= 3 and max(lengths) >= 5
    return questions or (teaser and (headlines or _opens_links(page, last)))


def _is_teaser(line: Line) -> bool:
    return line.words <= _TEASER_WORDS and ". " not in line.text


def _opens_links(page: _Page, number: int) -> bool:
    """Whether the line or the one above it announces links."""
    return any(_is_cue(page, at) for at in (number, number - 1) if at >= 0)


def _is_cue(page: _Page, number: int) -> bool:
    """A short line that announces links: by its words, or in capitals that the body does not use otherwise."""
    line = page.lines[number]
    if line.words > 6 or line.ending == "full":
        return False
    cued = any(hit.word_class in ("link", "notice") for hit in page.hits.get(number, []))
    return cued or (is_shouted(line.text) and not page.layout.shouted and line.words <= 4 and len(line.text) > 4)


def _judge_run(page: _Page, first: int, last: int) -> None:
    """Decides what a run of loose lines is, and writes the verdict to each of its lines."""
    verdict = _run_verdict(page, first, last)
    if verdict is None:
        return
    for number in range(first, last + 1):
        if page.verdicts[number] is None:
            page.verdicts[number] = verdict


def _judge_announced(page: _Page) -> None:
    """Headlines with full stops under a line that announces links ("Most read") and has nothing else to announce."""
    for number, line in enumerate(page.lines):
        if line.ending != "none" or line.words > 6:
            continue
        if number + 1 < len(page.lines) and any(hit.word_class == "author" for hit in page.hits.get(number, [])):
            page.verdicts[number + 1] = Verdict("byline", f"a paragraph under “{line.text[:40]}”")
        if page.verdicts[number] is None or not _announces(page, number):
            continue
        end = number + 1
        while end < len(page.lines) and _is_short_sentence(page, end):
            end += 1
        if end - number > 2:
            because = f"{end - number - 1} lines as short as headlines after “{line.text[:40]}”"
            page.verdicts[number + 1 : end] = [Verdict("furniture", because)] * (end - number - 1)


def _announces(page: _Page, number: int) -> bool:
    return any(hit.word_class == "link" for hit in page.hits.get(number, []))


def _is_short_sentence(page: _Page, number: int) -> bool:
    line = page.lines[number]
    single = ". " not in line.text and line.ending in ("full", "question")
    return page.verdicts[number] is None and single and line.words <= 10 and page.layout.words >= _LONG_PROSE


def _judge_questions(page: _Page) -> None:
    """Three short questions in a row, unanswered: headlines."""
    first = 0
    for number in range(len(page.lines) + 1):
        if number < len(page.lines) and page.verdicts[number] is None and _is_bare_question(page.lines[number]):
            continue
        if number - first >= 3:
            verdict = Verdict("furniture", f"{number - first} questions in a row")
            page.verdicts[first:number] = [verdict] * (number - first)
        first = number + 1


def _is_bare_question(line: Line) -> bool:
    return line.text[-1] == "?" and line.words <= 14 and ". " not in line.text


def _run_verdict(page: _Page, first: int, last: int) -> Verdict | None:
    loose = [number for number in range(first, last + 1) if page.verdicts[number] is None]
    lines = [page.lines[number] for number in loose]
    cued = _is_cue(page, first) or (first > 0 and page.verdicts[first - 1] is not None and _is_cue(page, first - 1))
    words = sum(line.words for line in lines) / len(lines)
    if not cued and (_is_listed(page, first, lines) or _is_facts(page, first, lines)):
        return None
    if len(lines) == 1:
        return _lone_verdict(page, first, cued)
    behind = f" after “{page.lines[first].text[:40]}”" if _is_cue(page, first) else ""
    bulleted = any(BULLET.match(line.text) for line in lines)
    if len(lines) == 2 and not (cued or bulleted) and words <= _HEADING_WORDS:
        return Verdict("heading", "two short lines without end punctuation among paragraphs that have it")
    return Verdict("furniture", f"{len(lines)} lines in a row without sentence punctuation{behind}")


def _judge_unpunctuated(page: _Page) -> None:
    """Where prose has no full stops either, only a cue and lines much shorter than the prose are enough."""
    end = 0
    for number, line in enumerate(page.lines):
        if number < end or not _is_cue(page, number):
            continue
        end = number + 1
        while end < len(page.lines) and _is_far_shorter(page, end):
            end += 1
        verdict = Verdict("furniture", f"{end - number} lines, far shorter than the text, from “{line.text[:40]}” on")
        for at in range(number, end):
            page.verdicts[at] = page.verdicts[at] or verdict


def _is_far_shorter(page: _Page, number: int) -> bool:
    line = page.lines[number]
    return line.words * 2 <= page.layout.words and line.words <= HEADLINE_WORDS and line.ending != "full"


def _is_listed(page: _Page, first: int, lines: list[Line]) -> bool:
    """A list that the sentence above introduces ("The dead are:"), or a table, whose lines are mostly numbers."""
    if first and page.verdicts[first - 1] is None and _introduces(page, first - 1):
        return True
    numbers = sum(len(_NUMBER.findall(line.text)) >= 2 and line.words <= 8 for line in lines)
    return len(lines) >= 3 and numbers >= 0.6 * len(lines)


def _introduces(page: _Page, number: int) -> bool:
    """Whether the line is a sentence that ends in a colon and announces no links."""
    line = page.lines[number]
    if line.text[-1] != ":" or _announces(page, number) or not page.layout.punctuated:
        return False
    if line.words <= _HEADING_WORDS and _ASKING.match(line.text):
        return False
    return line.words > 5 or bool(_INTRODUCTION.search(line.text))


def _own_list(page: _Page, opening: int) -> Iterator[int]:
    """The items of an introduction ("They want three things:"): those of one mark, past furniture between them."""
    mark = ""
    between = 0
    for number in range(opening + 1, len(page.lines)):
        text = page.lines[number].text
        if BULLET.match(text) and (not mark or text[0] == mark):
            mark = text[0]
            yield number
        elif page.verdicts[number] is None and not BULLET.match(text):
            between += 1  # a note in the middle of the list may not be known as furniture yet
            if between > (1 if mark else 0):
                return


def _is_facts(page: _Page, first: int, lines: list[Line]) -> bool:
    """The box of facts above a biography: labels and values, a third of them with figures, before any prose."""
    if any(page.verdicts[number] is None for number in range(first)) or len(lines) < 4:
        return False
    figures = sum(bool(_NUMBER.search(line.text)) for line in lines)
    return 3 * figures >= len(lines) and any(DATE.search(line.text[:200]) for line in lines)


def _lone_verdict(page: _Page, number: int, cued: bool) -> Verdict | None:
    line = page.lines[number]
    if cued and any(hit.word_class in ("link", "notice") for hit in page.hits.get(number, [])):
        return Verdict("furniture", f"“{line.text[:40]}” announces links")
    if line.words >= 6 and _SENTENCE_WORDS.search(line.text) and not _TITLE_START.match(line.text):
        return None
    if line.words > _HEADING_WORDS:
        return Verdict("furniture", "a line without end punctuation among paragraphs that have it: a headline")
    if number + 1 < len(page.lines):
        return Verdict("heading", "a short line without end punctuation above prose")
    return Verdict("furniture", "a short last line without end punctuation")


def _blocks(page: _Page) -> Iterator[Block]:
    for number, (line, verdict) in enumerate(zip(page.lines, page.verdicts, strict=True)):
        if verdict is not None:
            yield Block(line.start, line.end, verdict.kind, verdict.because)
            continue
        yield from _line_blocks(line, page.hits.get(number, []))


def _past_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _line_blocks(line: Line, hits: list[Hit]) -> Iterator[Block]:
    """A line of prose without the dateline before it and the links inside it."""
    at = 0
    dateline = read_dateline(line.text)
    if dateline and dateline.end < len(line.text):
        at = dateline.end
        kept = len(line.text[:at].rstrip())
        yield Block(line.start, line.start + kept, "dateline", "place, date or agency and a dash before a sentence")
    because = "sentences with their punctuation" if line.ending in ("full", "question") else "no sign of furniture"
    for start, end, cue in inline_links(line.text, hits):
        if line.text[at:start].strip():
            kept = at + len(line.text[at:start].rstrip())
            yield Block(line.start + at, line.start + kept, "prose", because)
        yield Block(line.start + start, line.start + end, "furniture", f"a link inside the paragraph (“{cue}”)")
        at = _past_blanks(line.text, end)
    if at < len(line.text):
        yield Block(line.start + at, line.end, "prose", because)
