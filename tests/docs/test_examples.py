"""What README and CONTRIBUTING show, and the example of each command's --help, work as typed."""

from pathlib import Path

import click
import pytest

from pipeline.commands.main import dateline
from tests.docs.examples import ROOT, Example, blocks, matches, run, workplace

DOCUMENTS = [name for name in ("README.md", "CONTRIBUTING.md") if (ROOT / name).exists()]
BLOCKS = [block for document in DOCUMENTS for block in blocks(document)]


@pytest.mark.parametrize("block", BLOCKS, ids=[f"{block[0].document}:{block[0].line}" for block in BLOCKS])
def test_an_example_prints_what_the_document_shows(block: list[Example], tmp_path: Path) -> None:
    folder = workplace(tmp_path)
    for example in block:
        printed = run(example.command, folder).stdout
        assert matches(example.output, printed), f"$ {example.command}\n{printed}"


def help_examples() -> list[tuple[str, str]]:
    """Each command and the lines under "Example:" of its help."""
    with click.Context(dateline) as context:
        commands = [(name, dateline.get_command(context, name)) for name in dateline.list_commands(context)]
    return [(name, example_of(command)) for name, command in [("", dateline), *commands] if command is not None]


def example_of(command: click.Command) -> str:
    _, found, rest = (command.help or "").partition("Example:\n")
    return "\n".join(line.strip() for line in rest.split("\n\n")[0].splitlines()) if found else ""


# Those that need a broker run beside one: tests/streaming/test_examples.py.
HELP = [(name, example) for name, example in help_examples() if "kafka://" not in example]


@pytest.mark.parametrize(("name", "example"), HELP, ids=[name or "dateline" for name, _ in HELP])
def test_the_example_of_a_help_works_as_typed(name: str, example: str, tmp_path: Path) -> None:
    assert f"dateline {name}".strip() in example
    ended = run(example, workplace(tmp_path))
    assert ended.returncode == 0, ended.stdout
    assert ended.stdout


@pytest.mark.parametrize(
    ("want", "got", "right"),
    [
        (("a", "b"), "a\nb\n", True),
        (("a", "b"), "a\n", False),
        (("a", "b"), "a\nc\nb\n", False),
        (("a", "…", "b"), "a\nc\nd\nb\n", True),
        (("a", "...", "b"), "a\nb\n", True),
        (("2 articles, … a second",), "2 articles, 310 articles a second\n", True),
        (("2 articles, … a second",), "3 articles, 310 articles a second\n", False),
        (("a.c",), "abc\n", False),
        ((), "", True),
        ((), "a\n", False),
    ],
)
def test_output_is_compared_exactly_but_for_ellipses(want: tuple[str, ...], got: str, right: bool) -> None:
    assert matches(want, got) is right
