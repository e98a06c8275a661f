"""The gradients that the tape works out are those that small changes show."""

from collections.abc import Callable

import numpy as np
import pytest

from transforms.languages.en.words import heads, network, tagger, tape
from transforms.languages.en.words.rows import Pairs, Rows
from transforms.languages.en.words.steps import Direct
from transforms.languages.en.words.storage import Arrays
from transforms.languages.en.words.train import fresh_arrays, head_surprise

ROWS = Rows([[2, 3, 4, 2], [5, 3]])
FEATURES = np.array([[0, 0], [1, 0], [2, 6], [3, 6], [4, 7], [5, 7]])[ROWS.ids]
CLASSES = heads.TagClasses(("", "^", "NN", "VBD", "IN"))
TAGS = np.array([0, 1, 2, 3, 4, 2, 1, 2, 3])


@pytest.fixture(scope="module")
def arrays() -> Arrays:
    made = fresh_arrays(8, 5, 3, CLASSES, np.random.default_rng(2))
    return {name: array.astype(np.float64) for name, array in made.items()}


def forward(steps):  # type: ignore[no-untyped-def]
    first = network.first_layer(steps, ROWS, FEATURES)
    vectors = network.vectors(steps, ROWS, first)
    by_tag = tagger.tag_scores(steps, vectors)
    pairs = Pairs(ROWS)
    by_pair, vectors = heads.head_scores(steps, ROWS, pairs, vectors, TAGS, CLASSES)
    again = tagger.tag_scores_again(steps, vectors)
    by_role = heads.role_scores(steps, vectors, ROWS.words, np.array([3, 1, 3, 3, 8, 6]), TAGS)
    return by_tag, [*by_pair, again], by_role


def loss(arrays: Arrays, weights: list[np.ndarray]) -> float:
    by_tag, by_pair, by_role = forward(Direct(arrays))
    return float(sum((a * w).sum() for a, w in zip([by_tag, *by_pair, by_role], weights, strict=True)))


@pytest.mark.parametrize(
    "name",
    ["words", "first", "first_bias", "second", "tags", "tags_again", "of_tag", "apart_1", "apart_3", "dependent_0",
     "dependent_0_bias", "head_0", "head_1", "by_distance_0", "by_between_1", "by_tags_0", "from_head",
     "from_dependents", "from_itself", "told", "told_bias", "role_head", "role_of_tag", "role_of_distance", "roles",
     "roles_bias"],
)  # fmt: skip
def test_gradients(arrays: Arrays, name: str) -> None:
    rng = np.random.default_rng(4)
    way = tape.Tape(arrays, rng, 0.0)
    by_tag, by_pair, by_role = forward(way)
    nodes = [by_tag, *by_pair, by_role]
    weights = [rng.standard_normal(node.value.shape) for node in nodes]
    for node, weight in zip(nodes, weights, strict=True):
        node.gradient = weight
    way.backward()
    gradient = np.zeros_like(arrays[name])
    if name in way.by_rows:
        numbers, rows = way.by_rows[name]
        gradient[numbers] = rows
    else:
        gradient = way.whole[name]
    if name == "words":
        gradient[0] = 0  # the pad's row is not learnt from behind a sentence's ends
    place = np.unravel_index(np.abs(gradient).argmax(), gradient.shape)
    assert gradient[place] == pytest.approx(slope(lambda a: loss(a, weights), arrays, name, place), rel=1e-3)


def slope(of: Callable[[Arrays], float], arrays: Arrays, name: str, place: tuple[np.intp, ...]) -> float:
    low, high = (dict(arrays, **{name: arrays[name].copy()}) for _ in range(2))
    low[name][place] -= 1e-5
    high[name][place] += 1e-5
    return (of(high) - of(low)) / 2e-5


def test_the_right_head_costs_nothing_when_it_is_sure() -> None:
    pairs = Pairs(ROWS)
    right = np.array([3, 1, 3, 3, 8, 6])
    sure = np.where(pairs.heads == np.repeat(right, [5, 5, 5, 5, 3, 3]), 50.0, 0.0).astype(np.float32)
    node = tape.Node(sure)
    assert head_surprise(node, pairs, right, 1.0) == pytest.approx(0, abs=1e-6)
    assert np.abs(node.gradient).max() < 1e-6
