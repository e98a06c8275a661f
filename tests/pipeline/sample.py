"""Articles for the pipeline's tests: small ones that hold events, and the ones that trip pipelines up."""

import gzip
import json
from pathlib import Path
from typing import Any

BODIES = (
    "The minister met union leaders in Lisbon on Friday. They will meet again on Tuesday, a spokesman said.",
    "LUSAKA, Nov 21 (Wire) - Rescuers found two miners alive on Thursday, three days after the shaft collapsed.",
    "Voters in Praia go to the polls on December 1. The results are expected two days later.",
    "The court sentenced Ana Costa to four years in prison on Wednesday. Her lawyer said she would appeal.",
    "An earthquake struck the coast on 19 November, killing five people. Schools were closed until Monday.",
)


def article(number: int, **fields: Any) -> dict[str, Any]:
    """The article with that number; its text differs from that of the others."""
    body = f"{BODIES[number % len(BODIES)]}\nIn {1990 + number % 30} the town counted {number} people."
    usual = {"uri": f"wire:{number}", "title": f"Report {number}", "published": "2024-11-23T10:00:00Z", "body": body}
    return usual | fields


def lines(articles: list[dict[str, Any]]) -> bytes:
    """The articles as JSON lines."""
    return b"".join(json.dumps(each, ensure_ascii=False).encode() + b"\n" for each in articles)


def write_archive(folder: Path) -> str:
    """Ninety articles in four files of three formats, with two repeated uris and a broken line; returns their glob."""
    archive = folder / "archive"
    archive.mkdir()
    (archive / "a.jsonl").write_bytes(lines([article(n) for n in range(40)] + [article(7, title="Again")]))
    (archive / "b.jsonl.gz").write_bytes(
        gzip.compress(lines([article(n) for n in range(40, 80)]) + b'{"uri": "broken", \n' + lines([article(3)]))
    )
    (archive / "c.json").write_text(json.dumps([article(n) for n in range(80, 88)]))
    (archive / "d.txt").write_text("Talks\nBy Wire | Nov 23, 2024\nThe two presidents met in Porto on Friday.\n")
    return str(archive / "*")


def write_traps(path: Path) -> dict[int, bytes]:
    """A file of articles that trip pipelines up; returns, by line, the bytes of those that can't be used."""
    dates = " ".join(f"He spoke on {1 + n % 28} March {1950 + n % 70}." for n in range(10_000))
    dull = "The old town by the river is a place of narrow lanes, low houses and small gardens. " * 600
    good = [
        article(1),
        article(2, uri="long", body=f"He resigned on Friday. {dull}\n" * (5 * 1024 * 1024 // len(dull))),
        article(3, uri="undated", published=None),
        article(4, uri="aaa", body="a" * 1_000_000),
        article(5, uri="dates", body=dates),
        article(6, uri="nul", body="He met her on Friday.\u0000\u202e\ufeff He left on Monday."),
    ]
    bad = [
        b'{"uri": "latin", "published": "2024-11-23", "body": "S\xe3o Paulo voted on Sunday."}',
        b'{"uri": "cut off", "published": "2024-11-23", "body": "He met',
        json.dumps(article(7, uri="empty", body="")).encode(),
        json.dumps(article(8, uri="wire:1")).encode(),
        json.dumps(article(9, uri="when", published="last Friday")).encode(),
        b'["a list", 1]',
        b'{"uri": 5, "body": "He met her."}',
        b"\x00\x01\x02",
        b"[" * 100_000,
    ]
    written = [line.encode() for line in lines(good).decode().splitlines()] + bad
    path.write_bytes(b"\n".join(written) + b"\n")
    return {number: line for number, line in enumerate(written, 1) if line in bad}
