"""The kinds, read from their files: well formed, and a word's kind by itself or beside a cue."""

import pkgutil
import re

import pytest

from transforms.events import kinds
from transforms.events.kind import Kind
from transforms.events.vocabulary import all_kinds, entries, vocabulary

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
        (["the", "phone", "that", "Nasa", "launch"], "science.launch"),
        (["launch", *["x"] * 10, "rocket"], None),
    ],
)
def test_the_nearest_company_chooses_the_kind(lemmas: list[str], expected: str | None) -> None:
    at = next(i for i, lemma in enumerate(lemmas) if lemma in ("charge", "launch"))

    kind = vocabulary().verbs[lemmas[at]].kind(tuple(lemmas), tuple(lemmas), at)

    assert (kind.name if kind else None) == expected


@pytest.mark.parametrize(
    ("lemmas", "at", "expected"),
    [
        (["they", "play", "on", "sunday"], 1, "sport.play"),
        (["they", "play", "a", "key", "role"], 1, None),
        (["they", "play", *["x"] * 6, "role"], 1, "sport.play"),
    ],
)
def test_other_company_takes_a_word_out_of_its_kind(lemmas: list[str], at: int, expected: str | None) -> None:
    kind = vocabulary().verbs["play"].kind(tuple(lemmas), tuple(lemmas), at)

    assert (kind.name if kind else None) == expected


def test_company_is_a_lemma_or_the_word_itself() -> None:
    kill = vocabulary().verbs["kill"]

    forces = kill.kind(("Forces", "killed", "two"), ("force", "kill", "two"), 1)
    forced = kill.kind(("killed", "two", "and", "forced"), ("kill", "two", "and", "force"), 0)

    assert (forces.name if forces else None, forced.name if forced else None) == ("conflict.kill", "life.kill")


def test_two_kinds_cannot_own_a_word() -> None:
    one = Kind(name="a.one", verbs="meet", examples=())
    other = Kind(name="a.other", verbs="meet", examples=())

    with pytest.raises(ValueError, match=r"the kinds 'a.one' and 'a.other' both list 'meet'"):
        entries((one, other), "verbs", "cued")
