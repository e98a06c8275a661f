"""English text is cut into words as the Universal Dependencies treebanks cut it."""

import pytest

from transforms.languages.en.words.tokens import tokenise

CASES = [
    ("He didn't go.", "He did n't go ."),
    ("They can’t, and won’t.", "They ca n’t , and wo n’t ."),
    ("NATO's chief met the players' union.", "NATO 's chief met the players ' union ."),
    ("We cannot say.", "We can not say ."),
    ("It rained on Nov. 5 in the U.S. and Canada.", "It rained on Nov. 5 in the U.S. and Canada ."),
    ("It rained in the U.S.", "It rained in the U.S."),
    ("A U.S.-led force", "A U.S. - led force"),
    ("He said no.", "He said no ."),
    ("At 5 p.m. EST.", "At 5 p.m. EST ."),
    ('"Stop," he said. "Now!"', '" Stop , " he said . " Now ! "'),
    ("The ex-minister's long-term co-founder", "The ex-minister 's long - term co-founder"),
    ("It cost $1,200.50, up 3.5%.", "It cost $ 1,200.50 , up 3.5 % ."),
    ("US$30bn at 10:30pm", "US$ 30 bn at 10:30 pm"),
    ("On 2024-11-22 the 19th, in the 1990s", "On 2024-11-22 the 19th , in the 1990s"),
    ("They won 2-0 in 2015–16 (again).", "They won 2 - 0 in 2015 – 16 ( again ) ."),
    ("J. Smith of AT&T -- and/or O'Brien... left", "J. Smith of AT&T -- and / or O'Brien ... left"),
    ("At https://a.org/b-c?d=1. Or a.b@example.org, @UN", "At https://a.org/b-c?d=1 . Or a.b@example.org , @UN"),
    ("in the '90s", "in the '90s"),
    ("   ", ""),
    ("日本語 text 🙂!", "日本語 text 🙂 !"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), CASES)
def test_words_are_cut_like_the_treebanks(text: str, words: str) -> None:
    assert " ".join(tokenise(text, 0, len(text)).words) == words


@pytest.mark.parametrize("text", [text for text, _ in CASES])
def test_offsets_give_the_words_back(text: str) -> None:
    inside = f"First line.\n{text}\nLast"
    tokens = tokenise(inside, 12, 12 + len(text))
    assert [inside[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)] == tokens.words


@pytest.mark.parametrize("unit", ["a", "1", "1-", "a.", "a.b@", "'", "-", ".", "www.", "#", "\u0301", "a'"])
def test_a_long_run_is_cut_in_linear_time(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    assert "".join(tokenise(text, 0, len(text)).words) == text
