"""One broker for all tests of this folder, and topics of its own for each."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pipeline.io.kafka.settings import Settings
from pipeline.io.kafka.topics import Topic, create
from tests.streaming.broker import Broker

_NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def broker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Broker]:
    started = Broker(tmp_path_factory.mktemp("broker")).start()
    yield started
    started.stop()


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Broker]:
    """A broker of one test alone, to be killed."""
    folder = tmp_path / "broker"
    folder.mkdir()
    started = Broker(folder).start()
    yield started
    started.kill()


@pytest.fixture(scope="session")
def settings(broker: Broker) -> Settings:
    return Settings.of((broker.server,), {})


@pytest.fixture
def topic(settings: Settings) -> Callable[..., str]:
    """Makes a topic with so many partitions; gives its name."""

    def make(partitions: int = 1, **configs: str) -> str:
        name = f"topic-{next(_NUMBERS)}"
        admin = settings.admin()
        named = {config.replace("_", "."): value for config, value in configs.items()}
        create(admin, Topic(name=name, partitions=partitions, configs=named))
        admin.close()
        return name

    return make
