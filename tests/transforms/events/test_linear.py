"""Finding events takes work in proportion to the text, counted in calls, which no busy machine changes."""

from collections.abc import Callable
from datetime import date

import pytest

from schemas.article import Article
from tests.calls import calls
from transforms.articles.clean import clean
from transforms.events.find import find_events, reader_of
from transforms.events.sieve import Sieve
from transforms.languages.sentence import Passage
from transforms.times.find import find_times

_SMALL, _TIMES = 4_000, 4
_MARGIN = 2
"""Four times the text may take eight times the calls: quadratic work takes sixteen times as many."""

_LETTERS = "abcdefghijklmnop"


def _names(n: int) -> str:
    """Another person in each sentence."""
    letters = _LETTERS[n % 16] + _LETTERS[n // 16 % 16]
    return f"Ab{letters}o Sm{letters} resigned on Monday. "


TEXTS: dict[str, Callable[[int], str]] = {
    "many names": _names,
    "pronouns": lambda _: "He told her on Monday that they had met him. ",
    "descriptions": lambda n: f"The former Dutch prime minister met the company on Monday. {_names(n)}",
    "dates": lambda n: f"{1 + n % 28} March {1900 + n % 100} ",
    "dates in prose": lambda n: f"Anna Lee met Tom Kim in Paris on {1 + n % 28} March {1900 + n % 100}. ",
    "one event over and over": lambda _: "Anna Lee attacked Tom Kim on 12 March 2021. ",
    "no full stop": lambda _: "Anna Lee said that Tom Kim met Bob Ray in Paris on 12 March 2021 and he resigned, ",
    "triggers without end": lambda _: "met, ",
    "names without end": lambda _: "Anna Lee ",
    "capitals": lambda _: "ABC ",
    "prepositions": lambda _: "in Paris ",
    "sayings": lambda _: 'he said "',
    "quotation marks": lambda _: '"',
    "brackets": lambda _: "(",
    "one word": lambda _: "a",
    "a table": lambda n: f"Smith | {n} | 2021-03-04 | 45.7 | London\n",
    "a table on one line": lambda n: f"Smith\t{n}\t2021-03-04\t45.7\tLondon\t",
}


def _text(piece: Callable[[int], str], length: int) -> str:
    pieces, size, n = [], 0, 0
    while size < length:
        pieces.append(piece(n))
        size += len(pieces[-1])
        n += 1
    return "".join(pieces)[:length]


def _calls(body: str) -> int:
    """The calls of functions, Python's own included, while events are looked for; the words are read before."""
    article = Article(uri="urn:test", body=body, published="2021-03-15")
    cleaning = clean(article)
    times = find_times(article, cleaning)
    read = reader_of("en")
    assert read is not None
    passage = Passage("body", body, [(block.start, block.end) for block in cleaning.prose])
    sentences = read([passage], Sieve(times, date(2021, 3, 15)).passing)
    return calls(lambda: find_events(article, cleaning, times, "en", "live", lambda _passages, _choose: sentences))


@pytest.mark.parametrize("name", TEXTS)
def test_four_times_the_text_takes_four_times_the_work(name: str) -> None:
    _calls(_text(TEXTS[name], 500))  # what is loaded once is no work of the text
    small, large = (_calls(_text(TEXTS[name], size)) for size in (_SMALL, _TIMES * _SMALL))

    assert large <= _MARGIN * _TIMES * small + 2_000
