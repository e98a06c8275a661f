"""Learns the weights from the treebanks and prints their scores (see README.md for the command)."""

import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from transforms.languages.en.words.features import Ids, Vocabulary, features
from transforms.languages.en.words.learning import Adam, ReaderTraining, Rng
from transforms.languages.en.words.lemmas import Lemmas, learnt
from transforms.languages.en.words.network import WordMemory
from transforms.languages.en.words.storage import WEIGHTS, Arrays, load, save
from transforms.languages.en.words.tagger import Tagger, laid_out
from transforms.languages.en.words.treebanks import Tree, Treebanks, read_treebanks

SEED = 1
EPOCHS = 12
BATCH = 600
RATE = 0.003
WIDTH, SIZE = 64, 128
DROPPED = 0.35
WORD_DROPPED = 0.15
"""How often the form of a rare word is hidden, so that the network learns to read endings; less for frequent ones."""
RECASED = 0.1
"""The part of the sentences that is learnt once more in capitals, title case or small letters."""


def main(data: Path) -> None:
    """Trains, writes the weights and prints the scores of the written file."""
    banks = read_treebanks(data)
    rng = np.random.default_rng(SEED)
    vocabulary = Vocabulary(known_features(banks.train))
    tags = tuple(sorted({word.tag for tree in banks.train for word in tree}))
    arrays = train_tagger(banks.train, vocabulary, tags, rng)
    exceptions, bases = learnt((word.form, word.tag, word.lemma) for tree in banks.train for word in tree)
    save(arrays, {"features": vocabulary.known, "tags": tags, "exceptions": exceptions, "bases": bases})
    print(f"weights: {WEIGHTS.stat().st_size / 1e6:.2f} MB")
    score(banks)


def known_features(trees: list[Tree]) -> list[str]:
    """The features that are seen often enough to learn something about them."""
    counts = Counter(f for tree in trees for word in tree for f in features(word.form))
    return sorted(f for f, count in counts.items() if count >= (2 if f[0] == "w" else 3))


def recased(tree: Tree, rng: Rng) -> Tree:
    """The sentence as a headline or a shout might write it."""
    draw = rng.random()
    if draw < 0.4:
        return [word._replace(form=word.form.upper()) for word in tree]
    if draw < 0.7:
        return [word._replace(form=word.form[:1].upper() + word.form[1:]) for word in tree]
    return [word._replace(form=word.form.lower()) for word in tree]


def train_tagger(trees: list[Tree], vocabulary: Vocabulary, tags: tuple[str, ...], rng: Rng) -> Arrays:
    """The tagger's arrays after EPOCHS passes in an order drawn anew for each."""
    trees = trees + [recased(tree, rng) for tree in trees if rng.random() < RECASED]
    memory = WordMemory(vocabulary)
    memory.learn([word.form for tree in trees for word in tree])
    reader = ReaderTraining("tagger", vocabulary.size, WIDTH, SIZE, DROPPED, rng)
    reader.arrays["tagger.V"] = (rng.standard_normal((SIZE, len(tags))) * 0.05).astype(np.float32)
    reader.arrays["tagger.c"] = np.zeros(len(tags), dtype=np.float32)
    numbers = {tag: number for number, tag in enumerate(tags)}
    words = [[memory.ids[word.form] for word in tree] for tree in trees]
    gold = [[numbers[word.tag] for word in tree] for tree in trees]
    counts = np.bincount([number for sentence in words for number in sentence], minlength=len(memory.ids))
    hide = WORD_DROPPED * np.minimum(1, 3 / np.sqrt(1 + counts))
    adam = Adam(reader.arrays)
    total = EPOCHS * sum(map(len, words)) / BATCH
    steps = 0
    for epoch in range(EPOCHS):
        loss = 0.0
        for batch in batches([len(sentence) for sentence in words], rng):
            ids, places = laid_out([words[i] for i in batch])
            seen = memory.features[ids]
            seen[(rng.random(len(ids)) < hide[ids]) & (ids > 0), 0] = vocabulary.unknown_word
            right = np.array([tag for i in batch for tag in gold[i]])
            rate = RATE * min(1, (steps + 1) / 200) * max(0.0, 1 - steps / total)
            loss += tagger_step(reader, adam, seen, places, right, rate)
            steps += 1
        print(f"tagger, pass {epoch + 1}: loss {loss:.1f}", file=sys.stderr, flush=True)
    return reader.arrays


def tagger_step(reader: ReaderTraining, adam: Adam, seen: Ids, places: Ids, right: Ids, rate: float) -> float:
    """One update by the words at `places`, whose tags are `right`; the mean loss before it."""
    vectors, trace = reader.forward(seen)
    scores = vectors[places] @ reader.arrays["tagger.V"] + reader.arrays["tagger.c"]
    scores -= scores.max(axis=1, keepdims=True)
    chances = np.exp(scores)
    chances /= chances.sum(axis=1, keepdims=True)
    rows = np.arange(len(right))
    loss = float(-np.log(chances[rows, right] + 1e-9).mean())
    chances[rows, right] -= 1
    chances /= len(right)
    back = np.zeros_like(vectors)
    back[places] = chances @ reader.arrays["tagger.V"].T
    whole, by_rows = reader.backward(back, trace)
    whole["tagger.V"], whole["tagger.c"] = vectors[places].T @ chances, chances.sum(axis=0)
    adam.step(rate, whole, by_rows)
    return loss


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


def score(banks: Treebanks) -> None:
    """Prints what the weights file reaches on the parts that were not learnt from."""
    arrays, lists = load()
    memory = WordMemory(Vocabulary(lists["features"]))
    tagger = Tagger(arrays, lists["tags"])
    lemmas = Lemmas(lists["exceptions"], lists["bases"])
    for name, trees in banks.test.items():
        memory.learn([word.form for tree in trees for word in tree])
        tagger.reader.learn(memory.features)
        found = tagger.tag(*laid_out([[memory.ids[word.form] for word in tree] for tree in trees]))
        words = [word for tree in trees for word in tree]
        tags = [tagger.tags[number] for number in found]
        print(f"{name}: tags {share(tag == word.tag for tag, word in zip(tags, words, strict=True))}")
        for kind, start in (("verbs", "VB"), ("nouns", "NN")):
            pairs = [(tag, word) for tag, word in zip(tags, words, strict=True) if word.tag.startswith(start)]
            right = share(lemmas.of(word.form, tag) == word.lemma for tag, word in pairs)
            given = share(lemmas.of(word.form, word.tag) == word.lemma for _, word in pairs)
            print(f"{name}: lemmas of {kind} {right}; with the true tags {given}")


def share(right: Iterable[bool]) -> str:
    """The part that is right, for a person."""
    all_of = list(right)
    return f"{100 * sum(all_of) / len(all_of):.2f} % of {len(all_of)}"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
