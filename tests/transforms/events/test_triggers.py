"""The words that name an event, on sentences as the tagger reads them: light verbs, compounds, adjectives."""

import pytest

from transforms.events.find import reader_of
from transforms.events.structure import shape, structure
from transforms.events.triggers import triggers
from transforms.events.vocabulary import vocabulary
from transforms.languages.sentence import Passage


def _triggers(text: str) -> list[tuple[str, str]]:
    """Words and kind of each trigger of a sentence."""
    reader = reader_of("en")
    assert reader is not None
    (sentence,) = reader([Passage("body", text, [(0, len(text))])], lambda _sentences: [True])
    found = triggers(sentence, structure(sentence, shape(sentence)), vocabulary())
    return [(text[sentence.starts[t.first] : sentence.ends[t.last]], t.kind.name) for t in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lee held talks with Kim.", ("held talks", "diplomacy.meet")),
        ("Lee took part in talks.", ("took part in talks", "diplomacy.meet")),
        ("The army launched a series of attacks.", ("launched a series of attacks", "conflict.attack")),
        ("Prosecutors opened an investigation.", ("opened an investigation", "diplomacy.investigate")),
        ("The miners staged a 24-hour hunger strike.", ("staged a 24-hour hunger strike", "protest.strike")),
        ("Chad launched a mediation effort.", ("launched a mediation effort", "diplomacy.meet")),
        ("An air raid hit the port.", ("air raid", "conflict.fight")),
        ("The cease-fire collapsed.", ("cease-fire", "conflict.ceasefire")),
        ("Peru was willing to talk.", ("was willing", "statement.promise")),
        ("The rebels were threatening to burn the town.", ("threatening", "diplomacy.threaten")),
        ("The rebels were threatening the town.", ("threatening", "diplomacy.threaten")),
    ],
)
def test_verb_and_noun_name_the_event_together(text: str, expected: tuple[str, str]) -> None:
    assert expected in _triggers(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The United Nations Development Programme moved.", "Development"),
        ("The attack helicopter landed.", "attack"),
        ("The heart attack was mild.", "attack"),
        ("Peru was willing and able.", "was willing"),
        ("The noise was threatening to the children.", "threatening"),
        ("The recently announced phone sold well.", "announced"),
    ],
)
def test_what_names_no_event(text: str, words: str) -> None:
    assert words not in [found for found, _ in _triggers(text)]


def test_a_treaty_that_is_signed_is_signed_and_one_that_is_discussed_is_not() -> None:
    assert ("signed the treaty", "diplomacy.sign") in _triggers("Lee signed the treaty.")
    assert ("reached an agreement", "diplomacy.agree") in _triggers("They reached an agreement.")
