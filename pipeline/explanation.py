"""The decisions on one article as text for a person: what was dropped, how each date was read, why each event is so."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from pipeline.display import safe, shortened
from schemas.event import Event
from transforms.analysis import Analysis
from transforms.articles.blocks import Block
from transforms.events.find import reader_of
from transforms.events.finding import Finding
from transforms.times.mention import Mention

_COLOURS: Final = {"prose": "green", "heading": "cyan", "dateline": "cyan", "byline": "cyan"}
_ORIGINS: Final = {
    "record": "said by the record",
    "metadata": "said by the page's metadata or address",
    "byline": "read from the byline above the text",
    "dateline": "read from the dateline",
    None: "said nowhere: dates such as “Friday” stay unresolved",
}
_BASES: Final = {
    "explicit": "all of it is said",
    "relative": "counted from the publication",
    "anchored": "counted from another time",
    "inferred": "no words say it: the day of the news stands in",
    "vague": "too vague for the calendar",
}
# The order in which a reader asks; parts that are not listed follow as they come.
_PARTS: Final = (
    "trigger", "kind", "time", "participants", "place", "factuality", "attribution", "merged", "confidence",
)  # fmt: skip
_MOST_LINES: Final = 12
_MOST_PROSE: Final = 2


def render(analysis: Analysis, console: Console) -> None:
    """Prints the way of one article: the article, its text, its times, its events."""
    _render_article(analysis, console)
    _render_text(analysis, console)
    _render_times(analysis, console)
    _render_events(analysis, console)
    console.print()


def _render_article(analysis: Analysis, console: Console) -> None:
    article = analysis.article
    console.print(Text(shortened(article.title or article.uri, 300), style="bold underline"))
    console.print(Text(f"uri {safe(article.uri)}, language {safe(analysis.language)}, {_language_origin(analysis)}"))
    when = article.published or "unknown"
    console.print(Text(f"published {safe(when)}, {_ORIGINS[article.published_from]}"))


def _language_origin(analysis: Analysis) -> str:
    if analysis.article.language:
        return "said by the record"
    return "detected from the text" if analysis.detected else "taken for granted: the text is too short to tell"


def _render_text(analysis: Analysis, console: Console) -> None:
    """The blocks of the body: of prose the first lines, of everything else all that fits, with the reason."""
    _heading(console, "1. The text: what is prose, and what was set aside")
    body = analysis.article.body
    for (kind, because), group in groupby(analysis.cleaning.blocks, key=lambda block: (block.kind, _shared(block))):
        blocks = list(group)
        console.print(_Item(_block_title(kind, because, len(blocks)), _COLOURS.get(kind, "yellow"), 3))
        shown = blocks[: _MOST_PROSE if kind == "prose" else _MOST_LINES]
        for block in shown:
            reason = f"  ({block.because})" if not because and kind != "prose" else ""
            text = shortened(body[block.start : block.end], max(20, console.width - 8 - len(reason)))
            console.print(_Item(text + reason, "dim", 6))
        if len(blocks) > len(shown):
            console.print(_Item(f"… and {len(blocks) - len(shown)} more", "dim", 6))


def _shared(block: Block) -> str:
    """The reason that a whole group has; outside of furniture each line is shown with its own."""
    return block.because if block.kind == "furniture" else ""


def _block_title(kind: str, because: str, number: int) -> str:
    if kind == "prose":
        return f"{_count(number, 'stretch')} of prose, read for events"
    return f"{kind}, set aside: {because}" if because else kind


def _render_times(analysis: Analysis, console: Console) -> None:
    _heading(console, f"2. The times: {_count(len(analysis.times), 'expression')}")
    for mention in analysis.times:
        r = mention.resolved
        value = f"{r.value} ({r.mod})" if r.mod else r.value
        console.print(_Item(f"“{shortened(mention.text, 60)}” is {value}", "bold", 3))
        for line in _time_reasons(analysis, mention):
            console.print(_Item(line, "", 6))


def _time_reasons(analysis: Analysis, mention: Mention) -> Iterator[str]:
    r, text = mention.resolved, analysis.article.text(mention.field)
    yield f"where: {mention.field} {mention.start} to {mention.end}, {_around(text, mention)}"
    kind = next((b.kind for b in analysis.cleaning.blocks if b.start <= mention.start < b.end), "prose")
    if mention.field == "body" and kind != "prose":
        yield f"in a block set aside ({kind}): no event takes its date from here"
    yield f"rule: {safe(mention.rule)}"
    if mention.less_sure:
        yield "less sure: there is no grammar for the language, so it was read by the words that dateparser has of it"
    yield f"meaning: a {r.type} of granularity {r.granularity}; {r.basis}: {_BASES[r.basis]}"
    if mention.direction:
        because = f", because of “{safe(mention.because)}”" if mention.because else ""
        yield f"direction: the {mention.direction}{because}"
    if mention.anchor:
        start, end = mention.anchor
        yield f"counted from: “{shortened(text[start:end], 60)}”, {mention.field} {start} to {end}"
    yield f"on the calendar: {_bounds(r.earliest, r.latest)}"


def _bounds(earliest: str | None, latest: str | None) -> str:
    if not (earliest or latest):
        return "nowhere, the words fix no date"
    if earliest == latest:
        return str(earliest)
    return f"{earliest or 'open'} to {latest or 'open'}"


def _around(text: str, mention: Mention) -> str:
    """The expression in brackets with some words around it."""
    before = safe(text[max(0, mention.start - 30) : mention.start]).lstrip()
    after = safe(text[mention.end : mention.end + 30]).rstrip()
    return f"“…{before}[{safe(mention.text)}]{after}…”"


def _render_events(analysis: Analysis, console: Console) -> None:
    _heading(console, f"3. The events: {_count(len(analysis.findings), 'event')}")
    if reader_of(analysis.language) is None:
        console.print(_Item("none are looked for: the parts of speech are not known in this language", "", 3))
    for finding in analysis.findings:
        console.print(_Item(shortened(finding.event.summary, 300), "bold", 3))
        for line in _event_lines(finding):
            deeper = len(line) - len(line.lstrip())
            console.print(_Item(line.lstrip(), "dim" if deeper else "", 6 + deeper))


def _event_lines(finding: Finding) -> Iterator[str]:
    """What each part is; one reason stands beside it, several below."""
    event, reasons = finding.event, finding.because
    values = _values(event)
    for part in (*_PARTS, *sorted(reasons.keys() - set(_PARTS))):
        value, lines = values.get(part, ""), [safe(line) for line in reasons.get(part, ())]
        if len(lines) == 1:
            yield f"{part}: {' – '.join(filter(None, (value, lines[0])))}"
        elif value or lines:
            yield f"{part}: {value}".rstrip()
            yield from (f"   {line}" for line in lines)
    for evidence in event.evidence:
        yield f"evidence: {evidence.field} {evidence.start} to {evidence.end}: “{shortened(evidence.text, 160)}”"


def _values(event: Event) -> dict[str, str]:
    """What each part of the event is, in words."""
    trigger = event.trigger
    values = {
        "trigger": f"“{safe(trigger.text)}” ({safe(trigger.lemma)}), {trigger.field} {trigger.start} to {trigger.end}",
        "kind": event.kind,
        "time": _event_time(event),
        "participants": "; ".join(f"{safe(each.name)} ({each.role})" for each in event.participants),
        "factuality": event.factuality,
        "confidence": f"{event.confidence:.2f}",
    }
    if event.place:
        place = event.place
        at = f", {place.latitude}, {place.longitude}" if place.latitude is not None else ""
        values["place"] = f"{safe(place.name)}, {place.country or 'country unknown'}{at}"
    if event.attribution:
        said = event.attribution
        values["attribution"] = f"{safe(said.source)}, {said.field} {said.start} to {said.end}"
    return values


def _event_time(event: Event) -> str:
    time = event.time
    if time is None:
        return "none"
    bounds = time.earliest if time.earliest == time.latest else f"{time.earliest} to {time.latest}"
    anchor = f", counted from “{safe(time.anchor.text)}” ({time.anchor.value})" if time.anchor else ""
    return f"{time.value}{f', {bounds}' if bounds and bounds != time.value else ''}, {time.basis}{anchor}"


def _heading(console: Console, words: str) -> None:
    console.print()
    console.print(Text(words, style="bold"))


class _Item:
    """A line that is wrapped under its own start, without blanks at the end of its lines."""

    def __init__(self, words: str, style: str, indent: int) -> None:
        self._text = Text(words, style=style)
        self._indent = indent

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for line in self._text.wrap(console, max(options.max_width - self._indent, 1)):
            line.rstrip()
            line.pad_left(self._indent)
            yield line


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 'es' if thing.endswith('ch') else 's'}"
