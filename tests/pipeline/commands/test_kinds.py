"""`dateline kinds` prints the mapping of every kind to PLOVER and CAMEO."""

from pathlib import Path

from tests.pipeline.commands.running import dateline


def test_each_kind_has_its_types_in_both_versions_of_plover(tmp_path: Path) -> None:
    printed = dateline("kinds", folder=tmp_path)

    assert printed.returncode == 0, printed.stderr
    head, *rows = [line.split("\t") for line in printed.stdout.splitlines()]
    types = {row[0]: tuple(row[1:4]) for row in rows}
    assert head == ["kind", "plover", "plover_first", "cameo", "example"]
    assert types["diplomacy.request"] == ("REQUEST", "DEMAND", "10")
    assert types["diplomacy.investigate"] == ("ACCUSE", "INVESTIGATE", "09")
    assert types["conflict.fight"] == ("ASSAULT", "FIGHT", "19")
    assert types["diplomacy.meet"] == ("CONSULT", "CONSULT", "04")
    assert types["sport.win"] == ("-", "-", "-")
