"""Prints what the weights reach on the treebank parts that they were not learnt from: tags, lemmas, heads and roles."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from transforms.languages.en.words.reading import Parsed, models
from transforms.languages.en.words.treebanks import Tree, Treebanks, TreeWord, read_treebanks

USED = (
    *("nsubj", "nsubj:pass", "obj", "obl", "obl:agent", "obl:unmarked", "nmod", "nmod:poss", "nmod:unmarked", "case"),
    *("aux", "aux:pass", "cop", "ccomp", "xcomp", "advcl", "acl", "acl:relcl", "conj"),
)
"""The roles that events are read from."""


def print_scores(banks: Treebanks) -> None:
    """The scores of the weights file on each part that is measured on, as lines for a person."""
    for name, trees in banks.test.items():
        sentences = [[word.form for word in tree] for tree in trees]
        first = models().parse(sentences, [False] * len(trees))
        parsed = models().parse(sentences, [True] * len(trees))
        print(f"{name}: tags without heads {share(_of_words(trees, first, _tag_right))}")
        print(f"{name}: tags {share(_of_words(trees, parsed, _tag_right))}")
        print(f"{name}: lemmas of verbs {_lemmas(trees, parsed, 'VB')}, of nouns {_lemmas(trees, parsed, 'NN')}")
        print(f"{name}: heads {share(_of_words(trees, parsed, _head_right))}")
        print(f"{name}: heads and roles {share(_of_words(trees, parsed, _both_right))}")
        print(f"{name}: heads of the roles used {share(_of_words(trees, parsed, _head_right, USED))}")
        for role in (*USED, "advmod", "root"):
            right = share(_of_words(trees, parsed, _head_right, [role]))
            both = share(_of_words(trees, parsed, _both_right, [role]))
            print(f"{name}:   {role}: heads {right}, and role {both}")


def _tag_right(word: TreeWord, of: Parsed, place: int) -> bool:
    return of.tags[place] == word.tag


def _head_right(word: TreeWord, of: Parsed, place: int) -> bool:
    return of.heads[place] == word.head


def _both_right(word: TreeWord, of: Parsed, place: int) -> bool:
    return of.heads[place] == word.head and of.roles[place] == word.role


def _of_words(
    trees: list[Tree],
    parsed: list[Parsed],
    is_right: Callable[[TreeWord, Parsed, int], bool],
    roles: Sequence[str] = (),
) -> Iterator[bool]:
    """Whether each word is right; only words of the given gold roles, if there are any."""
    for tree, of in zip(trees, parsed, strict=True):
        for place, word in enumerate(tree):
            if not roles or word.role in roles:
                yield is_right(word, of, place)


def _lemmas(trees: list[Tree], parsed: list[Parsed], kind: str) -> str:
    """The share of right lemmas of the words whose gold tag starts with `kind`, by the tags that were found."""
    lemmas = models().lemmas
    return share(
        lemma == word.lemma
        for tree, of in zip(trees, parsed, strict=True)
        for word, lemma in zip(tree, lemmas.of([word.form for word in tree], of.tags), strict=True)
        if word.tag.startswith(kind)
    )


def share(right: Iterable[bool]) -> str:
    """The part that is right, for a person."""
    all_of = list(right)
    return f"{100 * sum(all_of) / max(1, len(all_of)):.2f} % of {len(all_of)}"


if __name__ == "__main__":
    print_scores(read_treebanks(Path(sys.argv[1])))
