"""Finds each word's head and its role ("nsubj", "obl"): every word of a sentence scored as the head of every other.

A pair is scored by the two words' vectors, which see about ten words around, and by tables of their tags with their
distance, the verbs and the commas between them. A second round scores again once each word has been told of its likely
head and its likely dependents. The best head of each word wins; circles and second roots are then mended.
"""

from collections.abc import Sequence

import numpy as np

from transforms.languages.en.words.rows import ROOT, Ids, Pairs, Rows
from transforms.languages.en.words.steps import Direct, Steps, T, block
from transforms.languages.en.words.storage import Arrays, Floats
from transforms.languages.en.words.tagger import Tagger

STEPS_APART = (1, 3)
"""How far apart the three places are that each of the further layers sees."""
ROUNDS = 2

_CLASSES = {
    "N": "NN NNS", "P": "NNP NNPS", "F": "VBD VBZ VBP", "M": "MD", "B": "VB", "G": "VBG", "E": "VBN", "I": "IN",
    "T": "TO", "D": "DT PDT", "J": "JJ JJR JJS", "R": "RB RBR RBS", "Q": "PRP", "O": "PRP$ POS", "C": "CC", ",": ",",
    ".": ".", "#": "CD", "W": "WP WDT WRB WP$", "L": "RP", "-": "HYPH", "(": "-LRB- -RRB- `` ''", "^": "^",
}  # fmt: skip
"""Tags that are alike as dependents and heads; all others are one class."""
_VERBS = frozenset(("VBD", "VBZ", "VBP", "MD", "VB", "VBG", "VBN"))
_BREAKS = frozenset((",", ":", "CC", "-LRB-", "-RRB-"))
_MANY = 32
"""A sum of marks counts breaks in so many bits and verbs in those above."""
_FAR = 14
_TO_RIGHT = [7, 7, 8, 9, 10, 10, 11, 11, 11, 12, 12, 12, 12, 12, 13]
"""The class of each distance up to _FAR: 1, 2, 3, to 5, to 8, to 13, further."""
_DISTANCES = np.array([number - 7 for number in reversed(_TO_RIGHT[1:])] + [0] + _TO_RIGHT[1:])
"""The class of each signed distance from -_FAR to _FAR."""
DISTANCES = 15
"""Seven distances to the left, seven to the right, and the root's."""


class TagClasses:
    """What the tables of pairs need to know of the tags, by tag number."""

    def __init__(self, tags: Sequence[str]) -> None:
        names = {tag: number for number, line in enumerate(_CLASSES.values()) for tag in line.split()}
        self.classes: Ids = np.array([names.get(tag, len(_CLASSES)) for tag in tags])
        self.count = len(_CLASSES) + 1
        self.tags = len(tags)
        self._marks = np.array([((tag in _VERBS) << _MANY) + (tag in _BREAKS) for tag in tags])

    @property
    def sizes(self) -> dict[str, int]:
        """The size of each table of pairs, by its name."""
        pairs = self.count**2
        return {"by_distance": pairs * DISTANCES, "by_between": pairs * 18, "by_tags": self.tags**2 * 2}

    def numbers(self, pairs: Pairs, tags: Ids) -> dict[str, Ids]:
        """For each table of pairs, the entry of each pair."""
        words, heads = pairs.words, pairs.heads
        right = heads > words
        of_row = self.classes[tags]
        classes = np.repeat(of_row[tags > ROOT] * self.count, pairs.counts)
        classes += of_row.take(heads)
        between = classes * 18
        between += right * 9
        between += self._between(pairs, tags)
        by_tags = np.repeat(tags[tags > ROOT] * (2 * self.tags), pairs.counts)
        by_tags += (2 * tags).take(heads)
        by_tags += right
        classes *= DISTANCES
        ahead = _distances(words, heads)
        ahead[pairs.firsts] = DISTANCES - 1
        classes += ahead
        return {"by_distance": classes, "by_between": between, "by_tags": by_tags}

    def _between(self, pairs: Pairs, tags: Ids) -> Ids:
        """For each pair, up to two verbs between its words (times 3) and up to two breaks."""
        sums = np.zeros(len(tags) + 1, dtype=np.int64)
        np.cumsum(self._marks[tags], out=sums[1:])
        low = np.minimum(pairs.words, pairs.heads)
        low += 1
        high = np.maximum(pairs.words, pairs.heads)
        np.minimum(low, high, out=low)
        counted = sums.take(high)
        counted -= sums.take(low)
        verbs = counted >> _MANY
        counted &= (1 << _MANY) - 1
        np.minimum(verbs, 2, out=verbs)
        verbs *= 3
        verbs += np.minimum(counted, 2, out=counted)
        return verbs


def distances(words: Ids, heads: Ids, tags: Ids) -> Ids:
    """The class of the distance and direction from each word to its head."""
    made = _distances(words, heads)
    made[tags[heads] == ROOT] = DISTANCES - 1
    return made


def _distances(words: Ids, heads: Ids) -> Ids:
    ahead = heads - words
    ahead += _FAR
    np.clip(ahead, 0, 2 * _FAR, out=ahead)
    return _DISTANCES.take(ahead)


def head_scores(steps: Steps[T], rows: Rows, pairs: Pairs, vectors: T, tags: Ids, of: TagClasses) -> tuple[list[T], T]:
    """The scores of all pairs after each round, and the vectors that the roles are read from."""
    vectors = steps.plus(vectors, steps.emptied(steps.embed("of_tag", tags[:, None])))
    for apart in STEPS_APART:
        seen = steps.linear(steps.around(vectors, rows.around(apart, 1)), f"apart_{apart}", f"apart_{apart}_bias")
        vectors = steps.plus(vectors, steps.dropped(steps.emptied(steps.positive(seen))))
    entries = of.numbers(pairs, tags)
    scores: list[T] = []
    for number in range(ROUNDS):
        words = steps.linear(vectors, f"dependent_{number}", f"dependent_{number}_bias")
        heads = steps.linear(vectors, f"head_{number}")
        tables = [steps.entries(f"{name}_{number}", ids) for name, ids in entries.items()]
        scores.append(steps.plus(steps.products(words, heads, pairs), *tables))
        if number + 1 < ROUNDS:
            weights = steps.chances(scores[-1], pairs)
            told = steps.beside(
                steps.gathered(weights, steps.linear(vectors, "from_head"), pairs),
                steps.handed_back(weights, steps.linear(vectors, "from_dependents"), pairs),
                steps.linear(vectors, "from_itself"),
            )
            learnt = steps.positive(steps.linear(told, "told", "told_bias"))
            vectors = steps.plus(vectors, steps.dropped(steps.emptied(learnt)))
    return scores, vectors


def role_scores(steps: Steps[T], vectors: T, words: Ids, heads: Ids, tags: Ids) -> T:
    """The scores of the roles of the arcs from `heads` to `words`, places of the row."""
    made = steps.plus(
        steps.rows(steps.linear(vectors, "role_dependent", "role_bias"), words),
        steps.rows(steps.linear(vectors, "role_head"), heads),
        steps.embed("role_of_tag", tags[words][:, None]),
        steps.embed("role_of_head_tag", tags[heads][:, None]),
        steps.embed("role_of_distance", distances(words, heads, tags)[:, None]),
    )
    return steps.linear(steps.dropped(steps.positive(made)), "roles", "roles_bias")


class HeadFinder:
    """The trained part that finds heads and roles. `roles` are the names of the numbers it gives."""

    def __init__(self, arrays: Arrays, tags: Sequence[str], roles: tuple[str, ...]) -> None:
        self.roles = roles
        self._steps = Direct(arrays)
        self._classes = TagClasses(tags)
        self._tagger = Tagger(self._steps, tags)

    def find(self, rows: Rows, vectors: Floats, tags: Ids) -> tuple[Ids, Ids, Ids]:
        """For `rows.words` the places of their heads (the root's place for a root), their roles, their better tags."""
        pairs = Pairs(rows)
        scores, vectors = head_scores(self._steps, rows, pairs, vectors, tags, self._classes)
        heads = trees(scores[-1], rows, pairs)
        roles: Ids = role_scores(self._steps, vectors, rows.words, heads, tags).argmax(axis=1)
        return heads, roles, self._tagger.again(rows, vectors)[rows.words]


def trees(scores: Floats, rows: Rows, pairs: Pairs) -> Ids:
    """The places of the heads of all words of `rows`, by the scores of the pairs: a tree of one root a sentence."""
    scores[pairs.firsts + (rows.words - pairs.roots)] = -np.inf
    best = [block(scores, *span).argmax(axis=1) for span in pairs.blocks]
    heads: Ids = pairs.roots + np.concatenate(best)
    above = np.arange(len(rows.ids))
    above[rows.words] = heads
    bounds = np.cumsum(rows.lengths) - rows.lengths
    roots = np.add.reduceat(heads == pairs.roots, bounds, dtype=np.int64)
    astray = np.add.reduceat(_ends(above)[rows.words] != pairs.roots, bounds, dtype=np.int64)
    for number in np.flatnonzero((roots != 1) | (astray > 0)).tolist():
        start, end, _ = span = pairs.blocks[number]
        heads[bounds[number] : bounds[number] + end - start - 1] = start + tree(block(scores, *span))
    return heads


def tree(scores: Floats) -> Ids:
    """The head of each word (0 the root, 1 the first word) by a table of words by candidates, as a tree of one root."""
    n = len(scores)
    scores[np.arange(n), np.arange(1, n + 1)] = -np.inf
    heads: Ids = scores.argmax(axis=1)
    roots = np.flatnonzero(heads == 0)
    if len(roots) != 1:
        by_best = scores[:, 0] - scores[:, 1:].max(axis=1) if n > 1 else np.zeros(1)
        root = int(by_best.argmax())
        scores[:, 0] = -np.inf
        heads = scores.argmax(axis=1)
        heads[root] = 0
    while (ends := _ends(np.concatenate([[0], heads]))).any():
        _mend(scores, heads, ends)
    return heads


def _ends(above: Ids) -> Ids:
    """Where the way up from each place ends, by the place above each: at the root, 0, or somewhere on a circle."""
    for _ in range(len(above).bit_length()):
        above = above[above]
    return above


def _mend(scores: Floats, heads: Ids, ends: Ids) -> None:
    """Opens a circle where leaving it costs least: one of its words takes the best head that doesn't hang on it."""
    circle = [int(ends[ends > 0][0])]
    while (above := int(heads[circle[-1] - 1])) != circle[0]:
        circle.append(above)
    hangs_on_it = np.zeros(len(ends), dtype=np.bool_)
    hangs_on_it[circle] = True
    outside = np.flatnonzero(~hangs_on_it[ends])
    outside = outside[1:] if len(outside) > 1 else outside  # the root has its word already
    words = np.array(circle) - 1
    costs = scores[words, heads[words]][:, None] - scores[words[:, None], outside]
    word, best = divmod(int(costs.argmin()), len(outside))
    heads[words[word]] = outside[best]
