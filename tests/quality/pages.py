"""Pages as news sites make them: articles written for this, with blocks of other matter between their paragraphs.

`matter/blocks.txt` holds the blocks by kind, `matter/headlines.txt` what they link to, `matter/prose` the articles. All
were written before the cleaning was tried on them. Half of the blocks and headlines, drawn by lot, are held out: rules
are made looking at the failures of the other half alone. `matter/later-seen.txt` and `matter/later-held-out.txt` are a
second batch, written when the cleaning knew the first.
"""

import html
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Final, Literal, TypeVar

from schemas.article import Article
from tests.golden.expectations import analyses
from transforms.articles.reading import parse_article

Part = Literal["seen", "held out", "later seen", "later held out"]
PARTS: Final[tuple[Part, ...]] = ("seen", "held out", "later seen", "later held out")
Form = Literal["record", "text", "html"]
FORMS: Final[tuple[Form, ...]] = ("record", "text", "html")

_Item = TypeVar("_Item")

_FOLDER = Path(__file__).parent / "matter"
_LOT = 20261126

_PEOPLE = ("Mara Whitlock", "Tom Abiola", "Ines Carvalho", "Arjun Mehta", "Kirsty Dunmore", "Yusuf Demir", "Lena Fogel",
           "Chloe Tran", "Peter Maddox", "Rosa Villar", "Siobhan Kerr", "Daniel Okoth")  # fmt: skip
_CITIES = ("Leeds", "Chennai", "Perth", "Lagos", "Denver", "Cork", "Turin", "Durban", "Halifax", "Osaka")
_PAPERS = ("The Estuary Post", "Coast Chronicle", "The Northern Mail", "Plains Tribune", "The Deccan Courier")
_AGENCIES = ("Newswire", "PTI", "AAP", "Reuters", "Getty Images", "Meridian")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True)
class Block:
    """What a site puts between paragraphs: its kind and its lines, with names and dates left open."""

    kind: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Page:
    """One page as an article, the same without its blocks, and the lines of the blocks with their kinds."""

    name: str
    article: Article
    clean: Article
    injected: tuple[tuple[str, str], ...]


def make_page(number: int, part: Part, form: Form) -> Page:
    """Page `number` of a part: the same in every run."""
    rng = random.Random(f"{number} {part} {form}")
    prose = _articles()[number % len(_articles())]
    paragraphs = [line for line in prose.body.split("\n") if line.strip()]
    places = sorted((_place(rng, len(paragraphs)) for _ in range(rng.randint(4, 8))), reverse=True)
    blocks = [(place, _filled(rng, rng.choice(_blocks(part)), prose, part)) for place in places]
    make = _html_page if form == "html" else _text_page
    empty = make(random.Random(number), prose, paragraphs, [], form)
    article = make(random.Random(number), prose, paragraphs, blocks, form)
    name = f"{form} {number} ({prose.uri})"
    return Page(name, article, empty, tuple((block.kind, line) for _, block in blocks for line in block.lines))


def _place(rng: random.Random, paragraphs: int) -> int:
    """Before a paragraph, or below the last: three in ten blocks of a page are there, one in ten above the first."""
    return rng.choices((0, rng.randint(1, paragraphs - 1), paragraphs), (1, 6, 3))[0]


@cache
def _blocks(part: Part) -> tuple[Block, ...]:
    if part.startswith("later"):
        return tuple(_read_blocks(f"{part.replace(' ', '-')}.txt"))
    return _half(tuple(_read_blocks("blocks.txt")), part)


def _read_blocks(name: str) -> Iterator[Block]:
    kind = ""
    for chunk in (_FOLDER / name).read_text().split("\n\n"):
        lines = chunk.strip().split("\n")
        if lines[0].startswith("= "):
            kind = lines.pop(0)[2:]
        if lines:
            yield Block(kind, tuple(lines))


@cache
def _headlines(part: Part) -> tuple[str, ...]:
    return _half(tuple((_FOLDER / "headlines.txt").read_text().strip().split("\n")), part)


def _half(whole: tuple[_Item, ...], part: Part) -> tuple[_Item, ...]:
    mixed = list(whole)
    random.Random(_LOT).shuffle(mixed)
    return tuple(mixed[part.endswith("held out") :: 2])


@cache
def _articles() -> tuple[Article, ...]:
    """The articles written for the pages, and the shipped ones in English, which have no furniture in their way."""
    ours = [parse_article(path.read_bytes(), ".txt", path.stem) for path in sorted((_FOLDER / "prose").glob("*.txt"))]
    shipped = [analysis.article for _, analysis in sorted(analyses().items()) if analysis.language == "en"]
    cues = {"READ MORE", "MORE FROM PERU"}
    return (*ours, *(article for article in shipped if not cues & set(article.body.split("\n"))))


def _filled(rng: random.Random, block: Block, prose: Article, part: Part) -> Block:
    """The block with names, days and headlines in it, in one of the layouts of its kind."""
    head, *items = [_fill(rng, line, prose, part) for line in block.lines]
    if items:
        head = rng.choice((head, head, head.upper(), f"{head}:", f"{head} ›"))
        mark = rng.choice(("", "", "", "• ", "- ", "* ", "→ ", "■ "))
        items = [mark + item for item in items]
    lines = [head, *items]
    if rng.random() < 0.1:
        rule = rng.choice(("-----", "***", "________", "· · ·"))
        lines = [rule, *lines, rule]
    return Block(block.kind, tuple(lines))


def _fill(rng: random.Random, line: str, prose: Article, part: Part) -> str:
    day = date.fromisoformat((prose.published or "2025-03-01")[:10]) + timedelta(rng.randint(-40, 20))
    month = rng.randint(0, 7)
    year = rng.randint(1990, 2016)
    while "{h}" in line:
        line = line.replace("{h}", rng.choice(_headlines(part)), 1)
    person, other = rng.sample(_PEOPLE, 2)
    city, weekday = rng.choice(_CITIES), rng.randint(0, 6)
    words = {
        "person": person, "PERSON": person.upper(), "person2": other, "city": city, "CITY": city.upper(),
        "paper": rng.choice(_PAPERS), "agency": rng.choice(_AGENCIES), "AGENCY": rng.choice(_AGENCIES).upper(),
        "date": _day(day), "date2": _day(day + timedelta(9)), "date3": _day(day + timedelta(12)),
        "usdate": f"{day:%B} {day.day}, {day.year}", "weekday": _WEEKDAYS[weekday], "Weekday": _WEEKDAYS[weekday],
        "weekday2": _WEEKDAYS[weekday - 2], "month": _MONTHS[month], "month2": _MONTHS[month + 4],
        "year": str(year), "year2": str(year + 4), "year3": str(year + 6), "n": str(rng.randint(12, 98)),
        "email": "desk@example.org", "handle": person.replace(" ", "").lower(), "hash": city + "News",
    }  # fmt: skip
    return line.format(**words)


def _day(day: date) -> str:
    return f"{day.day} {day:%B}"


def _text_page(
    rng: random.Random, prose: Article, paragraphs: list[str], blocks: list[tuple[int, Block]], form: Form
) -> Article:
    """The body as text; its paragraphs are apart by an empty line or not, and so are the lines of the blocks."""
    between = rng.choice(("\n", "\n\n", "\n\n"))
    pieces = list(paragraphs)
    for place, block in blocks:
        pieces.insert(place, rng.choice(("\n", between)).join(block.lines))
    body = between.join(pieces)
    if form == "record":
        return Article(uri=prose.uri, title=prose.title, body=body, published=prose.published, language="en")
    stamp = f"By {rng.choice(_PEOPLE)} | {(prose.published or '')[:10]}"
    return parse_article(f"{prose.title}\n{stamp}\n\n{body}\n".encode(), ".txt", prose.uri)


def _html_page(
    rng: random.Random, prose: Article, paragraphs: list[str], blocks: list[tuple[int, Block]], _form: Form
) -> Article:
    """A web page whose class names say nothing; the extraction sees tags alone."""
    pieces = [f"<p>{html.escape(paragraph)}</p>" for paragraph in paragraphs]
    for place, block in blocks:
        pieces.insert(place, _dressed(rng, [html.escape(line) for line in block.lines]))
    page = (
        f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{html.escape(prose.title or '')}</title>"
        f"<meta property='article:published_time' content='{prose.published}'>"
        f"<link rel=canonical href='https://news.example/{prose.uri}'></head><body><main><article>"
        f"<h1>{html.escape(prose.title or '')}</h1>{''.join(pieces)}</article></main></body></html>"
    )
    return parse_article(page.encode(), ".html", prose.uri)


def _dressed(rng: random.Random, lines: list[str]) -> str:
    head, *rest = lines
    name = f"c{rng.randint(100, 999)}"
    links = "".join(f"<li><a href='/{name}/{n}'>{line}</a></li>" for n, line in enumerate(rest))
    dresses = [
        "".join(f"<p>{line}</p>" for line in lines),
        f"<p class={name}><b>{head}</b></p>" + "".join(f"<p><a href='/{name}'>{line}</a></p>" for line in rest),
        f"<div class={name}><div>{head}</div>" + "".join(f"<div>{line}</div>" for line in rest) + "</div>",
        f"<div class={name}>{'<br>'.join(lines)}</div>",
        f"<blockquote class={name}>" + "".join(f"<p>{line}</p>" for line in lines) + "</blockquote>",
        f"<section><h3>{head}</h3><ul>{links}</ul></section>",
        f"<p><em>{'<br>'.join(lines)}</em></p>",
    ]
    return rng.choice(dresses)
