"""The source's own sentence as a summary: on one line, its quotation marks whole, a long one cut around its event."""

from collections.abc import Iterable

from transforms.events.clauses import SAYING
from transforms.languages.sentence import Sentence

LONGEST = 240
"""Characters of a summary."""
_EARLY = 150
"""Characters before a verb that stands near enough to the beginning for the sentence to be cut behind it."""
_LEAST = 60
"""Characters that are kept of what somebody says."""
_BREAKS = frozenset({",", ";", ":", "—", "–", "-"})
_JOINS = frozenset({"and", "but", "or", "which", "who", "where", "while", "because", "with", "that", "as", "after"})
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"))


def source_clause(sentence: Sentence, trigger: int) -> str:
    """The source's sentence; of a long one what leads to the trigger, or the words of a quotation and who says them."""
    words, end = sentence.words, len(sentence.words)
    if sentence.ends[-1] - sentence.starts[0] <= LONGEST:
        return finish([_quoted(_spelt(sentence, 0, end))])
    first = _begin(sentence, trigger)
    if sentence.ends[trigger] - sentence.starts[0] <= _EARLY:
        return finish([_cut(sentence, 0, end, LONGEST, trigger)])
    behind = next((i for i in range(trigger, end) if words[i] in _BREAKS), end)
    speaker = _spelt(sentence, first, behind)
    room = LONGEST - len(speaker) - 3
    if first > 1 and room >= _LEAST and _is_speaker(sentence, first, trigger, behind):
        return finish([f"{_cut(sentence, 0, first - 1, room, 0)}, {speaker}"])
    return finish([_cut(sentence, first, end, LONGEST, trigger)])


def _is_speaker(sentence: Sentence, first: int, trigger: int, behind: int) -> bool:
    """Whether the clause only says who said what stands before it: "…", said Lee; not "but Lee said it was over"."""
    if sentence.lemmas[trigger].lower() not in SAYING or sentence.words[first].lower() in _JOINS:
        return False
    told = [i for i in range(trigger + 1, behind) if sentence.tags[i][0] in "VM" or sentence.words[i] in ("that", '"')]
    return not told


def _begin(sentence: Sentence, trigger: int) -> int:
    """The first token of the trigger's clause, behind the last comma, dash or quotation mark before it."""
    breaks = [i for i in range(trigger) if sentence.words[i] in _BREAKS or sentence.tags[i] in ("``", "''")]
    first = breaks[-1] + 1 if breaks else 0
    inverted = sentence.tags[trigger + 1 : trigger + 2] and sentence.tags[trigger + 1][0] in "NP"
    named = any(tag[0] in "NPE" for tag in sentence.tags[first:trigger])
    return first if named or inverted else 0


def _cut(sentence: Sentence, first: int, end: int, longest: int, least: int) -> str:
    """The words from `first` to before `end`, cut where a part of the sentence ends if they take too many characters.

    The token `least` stays.
    """
    start, words = sentence.starts[first], sentence.words
    if sentence.ends[end - 1] - start <= longest:
        return _quoted(_spelt(sentence, first, end).rstrip(","))
    fits = [i for i in range(least + 2, end) if sentence.ends[i - 1] - start < longest - 2]
    parts = [i for i in fits if words[i] in _BREAKS or words[i].lower() in _JOINS]
    stop = parts[-1] if parts and parts[-1] > (first + fits[-1]) // 2 else fits[-1] if fits else min(least + 2, end)
    return _quoted(f"{_spelt(sentence, first, stop).rstrip(',;:-–— ')}…")


def _spelt(sentence: Sentence, first: int, end: int) -> str:
    text = ""
    for i in range(first, end):
        text += (" " if i > first and sentence.starts[i] > sentence.ends[i - 1] else "") + sentence.words[i]
    return text


def _quoted(text: str) -> str:
    """The text with the quotation mark that its other sentences or its cut have taken away."""
    if text.count('"') % 2:
        at = text.index('"') if text.count('"') == 1 else text.rindex('"')
        opens = at == 0 or (text[at - 1] in " (“" and text[at + 1 : at + 2] != "")
        text = f'{text}"' if opens else f'"{text}'
    opening, closing = text.count("“"), text.count("”")
    if opening > closing:
        return f"{text}”"
    return f"“{text}" if closing > opening else text


def finish(parts: Iterable[str]) -> str:
    """The parts as one sentence with a capital and a stop, without quotation marks and brackets that stand alone."""
    text = " ".join(" ".join(part for part in parts if part).split())
    if not text:
        return ""
    if text.count('"') % 2:
        text = text.replace('"', "")
    for opening, closing in _PAIRS:
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    text = text[0].upper() + text[1:]
    return text if text.rstrip("\"”’'")[-1:] in (".", "!", "?", "…") else f"{text}."
