"""The kinds, read from their files: well formed, and a word's kind by itself or beside a cue."""

import pkgutil
import re

import pytest

from transforms.events import kinds
from transforms.events.kind import Kind
from transforms.events.vocabulary import all_kinds, vocabulary

PLOVER = frozenset(
    """AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE
    COERCE ASSAULT""".split()  # noqa: SIM905 - a list of words reads better as one
)


@pytest.mark.parametrize("kind", all_kinds(), ids=lambda kind: kind.name)
def test_a_kind_is_well_formed(kind: Kind) -> None:
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*", kind.name)
    assert kind.plover is None or kind.plover in PLOVER
    assert kind.cameo is None or re.fullmatch(r"0[1-9]|1\d|20", kind.cameo)
    assert kind.plover is None or kind.cameo is not None
    assert kind.verbs or kind.nouns or kind.cued or kind.cued_nouns
    assert kind.examples
    assert all(re.search(r"\[[^\]]+\]", example) for example in kind.examples)


def test_each_kind_is_in_the_file_of_its_name() -> None:
    files = [module.name for module in pkgutil.iter_modules(kinds.__path__)]

    assert sorted(kind.name.replace(".", "_", 1) for kind in all_kinds()) == sorted(files)


def test_the_kinds_cover_plover() -> None:
    assert {kind.plover for kind in all_kinds()} - {None} == PLOVER


@pytest.mark.parametrize(
    ("lemmas", "expected"),
    [
        (["police", "charge", "him", "with", "fraud"], "justice.charge"),
        (["the", "bank", "charge", "a", "fee"], None),
        (["nasa", "launch", "a", "rocket"], "science.launch"),
        (["apple", "launch", "a", "phone"], "business.launch"),
        (["rebel", "launch", "an", "attack"], "conflict.attack"),
    ],
)
def test_a_cue_in_the_sentence_chooses_the_kind(lemmas: list[str], expected: str | None) -> None:
    verb = next(lemma for lemma in lemmas if lemma in ("charge", "launch"))

    kind = vocabulary().verbs[verb].kind(tuple(lemmas))

    assert (kind.name if kind else None) == expected
