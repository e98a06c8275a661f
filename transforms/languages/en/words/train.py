"""Learns the weights from the treebanks and prints their scores (README.md has the command)."""

import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from transforms.languages.en.words import heads, lexicon, network, tagger
from transforms.languages.en.words.features import WORD_FORM, Vocabulary, WordMemory, features
from transforms.languages.en.words.lemmas import learnt
from transforms.languages.en.words.rows import ROOT, Ids, Pairs, Rows
from transforms.languages.en.words.scores import print_scores
from transforms.languages.en.words.steps import block
from transforms.languages.en.words.storage import WEIGHTS, Arrays, Floats, save
from transforms.languages.en.words.tape import Adam, Node, Tape
from transforms.languages.en.words.treebanks import Tree, read_treebanks

Rng = np.random.Generator

SEED = 1
EPOCHS = 10
BATCH = 800
RATE = 0.0025
WIDTH, SIZE, PAIR_SIZE, ROLE_SIZE = 64, 96, 48, 64
DROPPED = 0.22
WORD_DROPPED = 0.15
"""How often the form of a rare word is hidden, so that the network learns to read endings; less for frequent ones."""
RECASED = 0.1
"""The part of the sentences that is learnt once more in capitals, title case or small letters."""
LONGEST = 120
"""Longer sentences are not learnt from."""
FIRST_ROUND = 0.5
"""What a wrong head of the first round counts, beside one of the last."""


def main(data: Path) -> None:
    """Trains, writes the weights and prints the scores of the written file."""
    banks = read_treebanks(data)
    exceptions, bases = learnt((word.form, word.tag, word.lemma) for tree in banks.train for word in tree)
    training = Training(banks.train)
    training.run(EPOCHS)
    save(
        training.arrays,
        {
            "features": training.vocabulary.known,
            "tags": training.tags,
            "roles": training.roles,
            "exceptions": exceptions,
            "bases": bases,
        },
    )
    print(f"weights: {WEIGHTS.stat().st_size / 1e6:.2f} MB")
    print_scores(banks)


class Training:
    """The networks while they learn from `trees`."""

    def __init__(self, trees: list[Tree]) -> None:
        self._rng = np.random.default_rng(SEED)
        words = lexicon.load()
        self.vocabulary = Vocabulary(known_features(trees, words), words)
        self.tags = tagger.NO_TAGS + tuple(sorted({word.tag for tree in trees for word in tree}))
        self.roles = tuple(sorted({word.role for tree in trees for word in tree}))
        self._classes = heads.TagClasses(self.tags)
        self.arrays = fresh_arrays(self.vocabulary.size, len(self.tags), len(self.roles), self._classes, self._rng)
        self._adam = Adam(self.arrays)
        trees = [tree for tree in trees if len(tree) <= LONGEST]
        self._trees = trees + [recased(tree, self._rng) for tree in trees if self._rng.random() < RECASED]
        self._memory = WordMemory(self.vocabulary)
        self._memory.learn(word.form for tree in self._trees for word in tree)
        ids = self._memory.ids
        self._words = [[ids[word.form] for word in tree] for tree in self._trees]
        counts = np.bincount([number for words in self._words for number in words], minlength=len(ids))
        self._hidden = WORD_DROPPED * np.minimum(1, 3 / np.sqrt(1 + counts))
        self._tag_numbers = {tag: number for number, tag in enumerate(self.tags)}
        self._role_numbers = {role: number for number, role in enumerate(self.roles)}

    def run(self, epochs: int) -> None:
        """Passes over the trees, in an order drawn anew for each, at a rate that falls to nothing."""
        total = epochs * sum(map(len, self._words)) / BATCH
        steps = 0
        for epoch in range(epochs):
            losses: list[Floats] = []
            for batch in batches([len(words) for words in self._words], self._rng):
                rate = RATE * min(1, (steps + 1) / 200) * max(0.0, 1 - steps / total)
                losses.append(self._step(batch, rate))
                steps += 1
            tag, head, role = np.mean(losses, axis=0)
            print(f"pass {epoch + 1}: loss tag {tag:.3f} head {head:.3f} role {role:.3f}", file=sys.stderr, flush=True)

    def _step(self, batch: list[int], rate: float) -> Floats:
        """One update by the sentences `batch`; the mean losses of tags, heads and roles before it."""
        rows = Rows([self._words[number] for number in batch])
        gold = [word for number in batch for word in self._trees[number]]
        right_tags = np.array([self._tag_numbers[word.tag] for word in gold])
        right_roles = np.array([self._role_numbers[word.role] for word in gold])
        roots = np.repeat([start for start, _ in rows.spans], [end - start - 1 for start, end in rows.spans])
        right_heads = roots + np.array([word.head + 1 for word in gold])

        tape = Tape(self.arrays, self._rng, DROPPED)
        first = network.first_layer(tape, rows, self._seen(rows.ids))
        vectors = network.vectors(tape, rows, first)
        by_tag = tagger.tag_scores(tape, vectors)
        tags = tagger.best_tags(tape, rows, by_tag)
        pairs = Pairs(rows)
        by_pair, vectors = heads.head_scores(tape, rows, pairs, vectors, tags, self._classes)
        by_tag_again = tagger.tag_scores_again(tape, vectors)
        by_role = heads.role_scores(tape, vectors, rows.words, right_heads, tags)

        of_role, by_role.gradient = surprise(by_role.value, right_roles)
        by_tag.gradient = np.zeros_like(by_tag.value)
        _, by_tag.gradient[rows.words] = surprise(by_tag.value[rows.words], right_tags)
        by_tag_again.gradient = np.zeros_like(by_tag.value)
        of_tag, by_tag_again.gradient[rows.words] = surprise(by_tag_again.value[rows.words], right_tags)
        of_head = 0.0
        for scores in by_pair:
            share = 1.0 if scores is by_pair[-1] else FIRST_ROUND
            of_head = head_surprise(scores, pairs, right_heads, share)
        tape.backward()
        self._adam.step(rate, tape)
        return np.array([of_tag, of_head, of_role], dtype=np.float32)

    def _seen(self, ids: Ids) -> Ids:
        """The features of the words, the forms of some hidden."""
        seen = self._memory.features[ids]
        hidden = (self._rng.random(len(ids)) < self._hidden[ids]) & (ids > ROOT)
        seen[hidden, WORD_FORM] = self.vocabulary.unknown_word
        return seen


def known_features(trees: list[Tree], words: Mapping[str, str]) -> list[str]:
    """The features that are seen often enough to learn something about them."""
    counts = Counter(f for tree in trees for word in tree for f in features(word.form, words))
    return sorted(f for f, count in counts.items() if count >= (2 if f[0] == "w" else 3))


def fresh_arrays(known: int, tags: int, roles: int, classes: heads.TagClasses, rng: Rng) -> Arrays:
    """The arrays before any learning: small random numbers, tables of zeros."""

    def drawn(rows: int, columns: int, scale: float) -> Floats:
        return (rng.standard_normal((rows, columns)) * scale).astype(np.float32)

    def zeros(size: int) -> Floats:
        return np.zeros(size, dtype=np.float32)

    arrays = {
        "words": drawn(known, WIDTH, 0.15),
        "first": drawn(network.PLACES * WIDTH, SIZE, (2 / (network.PLACES * WIDTH)) ** 0.5),
        "first_bias": zeros(SIZE),
        "second": drawn(3 * SIZE, SIZE, (2 / (3 * SIZE)) ** 0.5),
        "second_bias": zeros(SIZE),
        "tags": drawn(SIZE, tags, 0.05),
        "tags_bias": zeros(tags),
        "tags_again": drawn(SIZE, tags, 0.05),
        "tags_again_bias": zeros(tags),
        "of_tag": drawn(tags, SIZE, 0.1),
        "from_head": drawn(SIZE, PAIR_SIZE, 0.05),
        "from_dependents": drawn(SIZE, PAIR_SIZE, 0.05),
        "from_itself": drawn(SIZE, PAIR_SIZE, 0.05),
        "told": drawn(3 * PAIR_SIZE, SIZE, 0.05),
        "told_bias": zeros(SIZE),
        "role_dependent": drawn(SIZE, ROLE_SIZE, 0.06),
        "role_bias": zeros(ROLE_SIZE),
        "role_head": drawn(SIZE, ROLE_SIZE, 0.06),
        "role_of_tag": drawn(tags, ROLE_SIZE, 0.2),
        "role_of_head_tag": drawn(tags, ROLE_SIZE, 0.2),
        "role_of_distance": drawn(heads.DISTANCES, ROLE_SIZE, 0.2),
        "roles": drawn(ROLE_SIZE, roles, 0.1),
        "roles_bias": zeros(roles),
    }
    for apart in heads.STEPS_APART:
        arrays[f"apart_{apart}"] = drawn(3 * SIZE, SIZE, 0.5 * (2 / (3 * SIZE)) ** 0.5)
        arrays[f"apart_{apart}_bias"] = zeros(SIZE)
    for number in range(heads.ROUNDS):
        arrays[f"dependent_{number}"] = drawn(SIZE, PAIR_SIZE, 0.02)
        arrays[f"dependent_{number}_bias"] = zeros(PAIR_SIZE)
        arrays[f"head_{number}"] = drawn(SIZE, PAIR_SIZE, 0.02)
        for name, size in classes.sizes.items():
            arrays[f"{name}_{number}"] = zeros(size)
    return arrays


def recased(tree: Tree, rng: Rng) -> Tree:
    """The sentence as a headline or a shout might write it."""
    draw = rng.random()
    if draw < 0.4:
        return [word._replace(form=word.form.upper()) for word in tree]
    if draw < 0.7:
        return [word._replace(form=word.form[:1].upper() + word.form[1:]) for word in tree]
    return [word._replace(form=word.form.lower()) for word in tree]


def batches(lengths: list[int], rng: Rng) -> list[list[int]]:
    """The sentences in a drawn order, by batches of about BATCH words."""
    made: list[list[int]] = [[]]
    words = 0
    for number in rng.permutation(len(lengths)):
        made[-1].append(int(number))
        words += lengths[number]
        if words >= BATCH:
            made.append([])
            words = 0
    return [batch for batch in made if batch]


def surprise(scores: Floats, right: Ids) -> tuple[float, Floats]:
    """The mean loss of the right columns, and its gradient by the scores."""
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    gradient: Floats = raised / raised.sum(axis=1, keepdims=True)
    rows = np.arange(len(right))
    loss = float(-np.log(gradient[rows, right] + 1e-9).mean())
    gradient[rows, right] -= 1
    gradient /= np.float32(len(right))
    return loss, gradient


def head_surprise(scores: Node, pairs: Pairs, right: Ids, share: float) -> float:
    """The mean loss of the right heads; leaves `share` of its gradient in the scores' node."""
    gradient = np.empty_like(scores.value)
    loss, at = 0.0, 0
    for start, end, first in pairs.blocks:
        count = end - start - 1
        one, table = surprise(block(scores.value, start, end, first), right[at : at + count] - start)
        block(gradient, start, end, first)[:] = table * np.float32(count * share / len(right))
        loss += one * count / len(right)
        at += count
    scores.gradient = gradient
    return loss


if __name__ == "__main__":
    main(Path(sys.argv[1]))
