"""`dateline times` on articles in other languages than English, as a user runs it."""

import json
from pathlib import Path

from tests.pipeline.commands.running import dateline

BODY = "Il consiglio comunale ha votato lunedì per chiudere il vecchio ponte, che era stato aperto nel maggio 1962."


def test_an_article_that_does_not_say_that_it_is_italian(tmp_path: Path) -> None:
    article = {"uri": "ponte", "published": "2024-11-22", "body": BODY}
    detected = dateline("times", "-", folder=tmp_path, stdin=json.dumps(article))
    assert detected.returncode == 0, detected.stderr
    times = [json.loads(line) for line in detected.stdout.splitlines()]
    assert [(t["text"], t["value"], t["granularity"], t["basis"], t["rule"]) for t in times] == [
        ("lunedì", "2024-11-18", "day", "relative", "dateparser: weekday"),
        ("maggio 1962", "1962-05", "month", "explicit", "dateparser: month"),
    ]
    stated = dateline("times", "-", folder=tmp_path, stdin=json.dumps(article | {"language": "it-IT"}))
    assert stated.stdout == detected.stdout


def test_it_is_explained_that_the_language_was_detected_and_is_less_sure(tmp_path: Path) -> None:
    article = {"uri": "ponte", "published": "2024-11-22", "body": BODY}
    explained = dateline("explain", "-", folder=tmp_path, stdin=json.dumps(article)).stdout
    assert "language it, detected from the text" in explained
    assert "less sure: there is no grammar for the language" in explained
    assert "none are looked for" in explained
