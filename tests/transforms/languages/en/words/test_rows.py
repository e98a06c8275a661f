"""Sentences in one row see nothing of each other."""

from transforms.languages.en.words.rows import Pairs, Rows

ROWS = Rows([[7, 8], [9]])


def test_a_root_stands_before_each_sentence() -> None:
    assert ROWS.ids.tolist() == [0, 1, 7, 8, 1, 9]
    assert ROWS.words.tolist() == [2, 3, 5]
    assert ROWS.spans == [(1, 4), (4, 6)]


def test_windows_end_with_the_sentence() -> None:
    assert ROWS.around(1, 1).tolist() == [[0, 0, 0], [0, 1, 2], [1, 2, 3], [2, 3, 0], [0, 4, 5], [4, 5, 0]]
    assert ROWS.around(2, 1)[3].tolist() == [1, 3, 0]


def test_some_sentences_are_cut_out() -> None:
    cut, places = ROWS.cut([ROWS.spans[1]])
    assert places.tolist() == [0, 4, 5]
    assert (cut.ids.tolist(), cut.words.tolist(), cut.spans) == ([0, 1, 9], [2], [(1, 3)])
    assert cut.around(1, 1).tolist() == [[0, 0, 0], [0, 1, 2], [1, 2, 0]]


def test_pairs_are_the_words_with_their_sentence() -> None:
    pairs = Pairs(ROWS)
    assert list(zip(pairs.words.tolist(), pairs.heads.tolist(), strict=True)) == [
        (2, 1), (2, 2), (2, 3), (3, 1), (3, 2), (3, 3), (5, 4), (5, 5),
    ]  # fmt: skip
    assert pairs.blocks == [(1, 4, 0), (4, 6, 6)]
    assert pairs.size == 8
