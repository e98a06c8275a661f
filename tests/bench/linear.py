"""`make bench-linear`: that the engine's seconds grow with the text and with nothing else, and that its memory ends.

News of growing length, then text that is made to cost: what the scanner stops at and what patterns begin to match, over
and over. Where the cost is linear, a line shows the same MB/s for every length.
"""

import sys
from calendar import month_name
from collections.abc import Iterator, Sequence

from schemas.article import Article
from tests.bench import engine
from tests.bench.measure import keep_to_one_core
from tests.bench.processes import archive, megabytes, worker
from tests.bench.texts import news, originals

NEWS = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
REPEATED = (100_000, 1_000_000)
PIECES = (
    "7", "1-1-1-", "2024 ", "1,000 ", "12:30 ", "3/4/", "Monday ", "May may ", "of the of the ", "the last ", "early ",
    "from May to ", "a year and ", "'s ", ". ", "\n",
)  # fmt: skip


def main(patterns: Sequence[str]) -> None:
    """Prints the table of news, that of repeated pieces, and the memory."""
    articles = originals(patterns)
    keep_to_one_core()
    cost("\n".join(article.body for article in articles))
    print("Seconds for one text, and MB/s. Long news repeats its sentences, and so gains on short.\n")
    show([("news", [news(articles, length) for length in NEWS])], NEWS)
    print()
    show([(repr(piece), [repeated(piece, length) for length in REPEATED]) for piece in PIECES], REPEATED)
    with archive(distinct()) as path:
        print(f"\nMemory of a process that remembers as many expressions as it may: {megabytes(worker(path)):.0f} MB")


def distinct() -> Iterator[Article]:
    """Articles with more expressions, all different and none short, than the engine remembers."""
    for year in range(1900, 2060):
        days = (f"{day} {month} {year}" for month in month_name[1:] for day in range(1, 29))
        body = " ".join(f"They met in the early morning of {day}." for day in days)
        yield Article(uri=str(year), body=body, published="2024-11-22")


def show(rows: Sequence[tuple[str, Sequence[str]]], lengths: Sequence[int]) -> None:
    print(f"{'':18}" + "".join(f"{f'{length // 1000:,} KB':>18}" for length in lengths))
    for name, texts in rows:
        print(f"{name:18}" + "".join(f"{cell(text):>18}" for text in texts))


def cell(text: str) -> str:
    seconds = cost(text)
    return f"{seconds:.3f} s {len(text.encode()) / seconds / 1e6:7.2f}"


def cost(text: str) -> float:
    """The processor's seconds for a text that counts as new."""
    return engine.forgetting(engine.text_alone)([Article(uri="bench", body=text, published="2024-11-22")]).seconds


def repeated(piece: str, length: int) -> str:
    return (piece * (length // len(piece) + 1))[:length]


if __name__ == "__main__":
    main(sys.argv[1:])
