"""Text out of pieces of HTML."""

import pytest

from transforms.articles.markup import markup_text, strip_tags

PIECES = [
    ("<p>He met <b>her</b>.</p><p>They talked.</p>", "He met her.\nThey talked."),
    ("He met her.<br/>They talked.", "He met her.\nThey talked."),
    ("<ul><li>One</li><li>Two</li></ul>", "One\nTwo"),
    ("<div>Profits rose 5&nbsp;% &amp; more</div>", "Profits rose 5 % & more"),
    ("<p>Text</p><script>let a = 1</script><!-- note --><p>More</p>", "Text\nMore"),
    ("<p>A line\nthat goes on</p>", "A line that goes on"),
    ("a < b and c > d", "a < b and c > d"),
    ("No markup.\n\nTwo  spaces stay.", "No markup.\n\nTwo  spaces stay."),
    ("<p></p>", ""),
]


@pytest.mark.parametrize(("piece", "text"), PIECES)
def test_a_paragraph_is_a_line(piece: str, text: str) -> None:
    assert markup_text(piece) == text


def test_a_headline_loses_its_tags_and_entities() -> None:
    assert strip_tags("<i>Ports</i> &amp; ships: 3 < 4") == "Ports & ships: 3 < 4"
