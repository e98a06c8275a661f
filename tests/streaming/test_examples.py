"""The examples of the helps that need a broker work as typed, but for its address; a stream is ended after a while."""

from pathlib import Path

import pytest

from tests.docs.examples import run, workplace
from tests.docs.test_examples import help_examples
from tests.streaming.broker import Broker

HELP = [(name, example) for name, example in help_examples() if "kafka://" in example]


@pytest.mark.parametrize(("name", "example"), HELP, ids=[name for name, _ in HELP])
def test_the_example_of_a_help_works_as_typed(name: str, example: str, broker: Broker, tmp_path: Path) -> None:
    assert f"dateline {name}" in example
    here = example.replace("localhost:9092", broker.server).replace("dateline run", "timeout -s TERM 15 dateline run")
    ended = run(f"set -o pipefail; {here}", workplace(tmp_path))
    assert ended.returncode == (124 if name == "run" else 0), ended.stdout
    assert ended.stdout
