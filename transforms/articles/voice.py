"""Sentences in which a page speaks as itself: to its reader, of its own making, of those who made it.

News tells of others. Where an article does not itself say "you" and "we", a line that does outside of quotes is the
site's own; and where it is not about the press, a line that names two things of the press is about the page.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from transforms.articles.furniture import Hit, Verdict
from transforms.articles.lines import Line
from transforms.languages.en import furniture as english

_MOST_WORDS: Final = 60
_MOST_CHARACTERS: Final = 800
# How many paragraphs say what an article is about; two of them must name the press, for one may be the page's own.
_OPENING: Final = 3
# Who calls, calls shortly.
_LONGEST_CALL: Final = 32
# A quotation of more paragraphs is a mark that was forgotten.
_LONGEST_QUOTE: Final = 6
_QUOTES: Final = re.compile('["“”«»„\'‘](?:(?<=["“”«»„])|(?<!\\w.))')
_SENTENCE: Final = re.compile(r"[^.!?…]+[.!?…]*[\"'”’)]*\s*")
_OTHERS_SPEAK: Final = re.compile(
    r"\b(?:said|says|saying|told|tells|asked|asks|according|announced|added|called|warned|argued|quoted)\b"
)
_SPEAKER: Final = re.compile(
    r"\b(?P<who>[Ww]e|WE|OUR|YOUR?|[Oo]ur|us|[Yy]ou|[Yy]ours?|my|My(?=\s[a-z])|me|[Ww]e['’](?:re|ve|ll)|[Yy]ou['’](?:re|ve|ll))\b"
    r"|(?P<i>\bI(?:['’](?:m|ve|d|ll))?)(?=\s[a-z])"
)
_SPEAKER_OPENS: Final = re.compile(r"[\W_]{0,6}(?:We|Our|You|Your|My|I)\b")
_OPENERS: Final = re.compile(r"(?:^[\W_]{0,6}(?:Please\s)?|[.!?…]\s+(?:Please\s)?)([A-Z][a-z]+)")
# Of these a person speaks too; the rest of the lists is what sites are made of.
_PLAIN_WORDS: Final = frozenset(("reader", "site", "section", "aside"))
_TELLS: Final = "tells what others say"
_ASKED: Final = re.compile(
    r"[\W_]{0,6}(?:Please\s)?([A-Z][a-z]+)(?:\s(?:the|a|an|this|that|these|those|it|them|us|our|your|yours|in|on|at|up|out"
    r"|here|now|how|why|what|who|more|all|any|by|from|below|today|before|free|every|or|\d[\w,.]*)\b|\s?[.!:]|$)"
)
_FINITE: Final = re.compile(r"\b(?:was|were|is|are|has|had|will|would|\w{2,20}ed)\b")
_ITSELF: Final = re.compile(
    r"[\W_]{0,6}(?:This|These)\s(?:(?:is|was|are)\s(?:an?|the|our|part\sof\san?)\s(?P<is>(?:[\w’'-]+\s?){1,3})"
    r"|(?!(?:has|have|had|will|would|can|could|may|might|did|does|means?|made|gave|led|comes?)\b)"
    r"(?P<does>(?:[\w’'-]+(?<!ed)\s)?[a-z]+))"
)
_ORIGINAL: Final = re.compile(
    r"[\W_]{0,6}(?:Originally|First|Previously)\s(?:published|written|posted|printed|broadcast|aired)\b"
)
_WRITER: Final = re.compile(r"[\W_]{0,6}The\s(?:writer|author|columnist|reviewer)\s(?:is|was|has|can)\b")
_ASIDE: Final = re.compile(r"\(.*\)|\[.*\]|--\s.*\s--|—\s.*\s—|\*+[^*]+\*+|_[^_]+_")
_USER: Final = re.compile(r"[\W_]{0,4}(?=[\w.]*[\d_])[a-zA-Z][\w.]{2,24}\s?[:>]\s")
_NAME: Final = re.compile(
    r"[\W_]{0,4}((?:[A-Z][\w'’-]+\s(?:(?:de|van|von|der|al|bin|la)\s)?){1,3}[A-Z][\w'’-]+)"
    r"(?:,[^.]{1,120}?,)?\s([a-z]+)\b"
)
# The first verb is in the present tense: "is", "has", or one in -s behind a name. What happened is news.
_PRESENT: Final = re.compile(r"(?:(?!\b(?:was|were|had|who|which|that)\b)[^.!?]){0,80}?\b(?:is|are|has|have)\b")
_DOES: Final = re.compile(r"(?:[A-Z][\w'’]{1,20}\s){1,5}(?:(?!was\s)[a-z]{2,15}\s){0,2}((?!was\s)[a-z]{2,15}s)\s")
_VERB_SEEN: Final = re.compile(
    r"(?:[\w'’,-]{1,20}\s){1,6}?([a-z]{2,12})\s"
    r"(?:over|in|at|on|to|after|before|near|during|outside|past|through|from|for|with|as|a|the|his|her|their)\b"
)
_YEAR_AT_END: Final = 9
_FULL_DATE: Final = re.compile(r"\b(?:19|20)\d\d[.)\s]{0,3}$")
_LABEL: Final = re.compile(r"[\W_]{0,4}((?:[\w'’]{1,15}\s){0,4}[\w'’]{1,15})\s?[:|]\s")
_POSITION: Final = re.compile(
    r"\((?:(?:far|second|third)\s)?(?:from\s)?(?:left|right|centre|center|middle|above|below|pictured|front|back|top|bottom)\b[^)]{0,30}\)"
    r"|,\s(?:(?:far\s)?(?:left|right|centre|center)|pictured|seen here|(?:second|third) from (?:left|right)),\s"
)


def judge_voices(
    lines: Sequence[Line], hits: dict[int, list[Hit]], undecided: Sequence[int], title: str | None
) -> dict[int, Verdict]:
    """Which of the undecided lines are the page's own, and why."""
    quoted = _quoted(lines)
    plain = [number for number in undecided if number not in quoted and _is_plain(lines[number])]
    found = {number: verdict for number in plain if (verdict := _itself(lines[number]))}
    rest = [number for number in plain if number not in found]
    speaking = {number: why for number in rest if (why := _speaks(lines[number].text))}
    if not _is_personal(lines, hits, undecided, speaking):
        found |= {number: Verdict("furniture", why) for number, why in speaking.items()}
    pressed = {number: words for number in rest if (words := _press(hits.get(number, []))) and number not in found}
    left = [number for number in undecided if number not in found]
    if pressed and not _is_about_the_press(lines, hits, left, title):
        names = _name_counts(lines)
        for number, words in pressed.items():
            if why := _made_by(lines[number].text, words, names):
                found[number] = Verdict("furniture", why)
    return found


def _quoted(lines: Sequence[Line]) -> set[int]:
    """The lines inside a quotation that an earlier line opened, as long as one is likely to be."""
    inside: set[int] = set()
    opened = -_LONGEST_QUOTE - 1
    for number, line in enumerate(lines):
        is_open = number - opened <= _LONGEST_QUOTE
        if is_open:
            inside.add(number)
        straight, typographic = line.text.count('"') % 2, line.text.count("“") - line.text.count("”")
        if straight:
            opened = -_LONGEST_QUOTE - 1 if is_open and line.text[0] != '"' else number
        elif typographic > 0:
            opened = number
        elif typographic < 0:
            opened = -_LONGEST_QUOTE - 1
    return inside


def _is_plain(line: Line) -> bool:
    """Whether the line is short enough, and nobody is quoted in it."""
    text = line.text
    if line.words > _MOST_WORDS or len(text) > _MOST_CHARACTERS or '"' in text or "“" in text:
        return False
    return not _QUOTES.search(text)


def _itself(line: Line) -> Verdict | None:
    """A line that gives itself away whatever the article is about."""
    text = line.text
    if line.words >= 4 and _ASIDE.fullmatch(text):
        return Verdict("furniture", "a paragraph in brackets or dashes: an aside of the editors")
    if _USER.match(text):
        return Verdict("furniture", "the name of a user and a colon")
    if _ORIGINAL.match(text) or _WRITER.match(text):
        return Verdict("furniture", "the page speaks of its own making")
    named = _ITSELF.match(text)
    words = (named["is"] or named["does"]).split() if named else []
    if named and not english.TEXTS.isdisjoint(words) and not _OTHERS_SPEAK.search(text):
        return Verdict("furniture", f"the page speaks of itself (“{named[0].strip()}”)")
    if line.words <= 30 and _is_seen(text):
        return Verdict("caption", "says in the present tense what is seen on a day that it names in full")
    if line.words <= 30 and ("(" in text or "," in text) and _POSITION.search(text) and _sentences(text) == 1:
        return Verdict("caption", "says who stands where in a picture")
    return None


def _is_seen(text: str) -> bool:
    """ "Smoke rises over the port on Saturday, 23 August 2003." """
    if not _FULL_DATE.search(text[-_YEAR_AT_END:]):
        return False
    verb = _VERB_SEEN.match(text)
    return bool(verb and verb[1] in english.SEEN and _sentences(text) == 1)


def _speaks(text: str) -> str:
    """Why the line speaks to its reader or for the site, "" where it tells of others in as many sentences."""
    if not _SPEAKER.search(text) and not any(word.lower() in english.ASKS for word in _OPENERS.findall(text)):
        return ""
    reasons = [why for sentence in _SENTENCE.findall(text) if (why := _speaks_in(sentence))]
    speaking = [why for why in reasons if why != _TELLS]
    return speaking[0] if 2 * len(speaking) > len(reasons) else ""


def _speaks_in(sentence: str) -> str:
    """How one sentence speaks to the reader or for the site; that it tells what others say; "" for any other."""
    told = _OTHERS_SPEAK.search(sentence)
    if told and not _SPEAKER_OPENS.match(sentence):
        return _TELLS
    said = _SPEAKER.search(sentence)
    if said and sentence.count(" ") <= _LONGEST_CALL and not (said["i"] and _is_first(sentence, said.start())):
        return f"the site speaks to its reader: “{said['who'] or said['i']}” outside of quotes"
    asked = _ASKED.match(sentence)
    if asked and asked[1].lower() in english.ASKS and not _FINITE.search(sentence):
        return f"the site asks its reader (“{asked[1]}”)"
    return ""


def _is_first(sentence: str, at: int) -> bool:
    """Whether the "I" at an offset is a numeral: "World War I", "Charles I"."""
    before = sentence[:at].split()[-1:]
    return bool(before) and before[0][0].isupper()


def _sentences(text: str) -> int:
    return len(_SENTENCE.findall(text))


def _is_personal(
    lines: Sequence[Line], hits: dict[int, list[Hit]], undecided: Sequence[int], speaking: dict[int, str]
) -> bool:
    """Whether the article itself says "you" and "we", as opinions, interviews and letters do: in most of its words, or
    in many lines that name nothing that a site offers or is made of. Of those that do, a page may be full.
    """
    if 2 * sum(lines[number].words for number in speaking) > sum(lines[number].words for number in undecided):
        return True
    bare = sum(all(hit.word_class in _PLAIN_WORDS for hit in hits.get(number, [])) for number in speaking)
    return bare >= 3 and bare >= 0.15 * len(undecided)


def _press(hits: list[Hit]) -> set[str]:
    """The things of the press that the line names, "reporter" and "reporters" as one."""
    return {hit.text.lower().rstrip("s") for hit in hits if hit.word_class == "press"}


def _is_about_the_press(
    lines: Sequence[Line], hits: dict[int, list[Hit]], undecided: Sequence[int], title: str | None
) -> bool:
    """Whether the title or the first paragraphs name things of the press, those aside to whom something is said."""
    lowered = f" {(title or '').lower()} "
    if any(f" {word} " in lowered for word in english.PRESS):
        return True
    opening = [number for number in undecided if lines[number].words >= 13][:_OPENING]
    return sum(len(_press(hits.get(number, []))) >= 2 for number in opening) >= 2


def _name_counts(lines: Sequence[Line]) -> Counter[str]:
    """How many lines hold each capitalised word."""
    return Counter(word for line in lines for word in set(re.findall(r"\b[A-Z][\w'’-]+", line.text)))


def _made_by(text: str, words: set[str], names: Counter[str]) -> str:
    """Why the line is about those who made the page, "" where it is not."""
    if _OTHERS_SPEAK.search(text):
        return ""
    person = _NAME.match(text)
    if person and person[2] in english.CAREERS and names[person[1].split()[-1]] <= 1:
        return f"a line about the life of a writer ({', '.join(words)})"
    label = _LABEL.match(text)
    if label and any(word in label[1].lower() for word in words):
        return f"a note of the page under “{label[1]}”"
    does = _DOES.match(text)
    if len(words) >= 2 and (_PRESENT.match(text) or (does and does[1].rstrip("s") not in words)):
        return f"says what the press is or does, in an article about something else ({', '.join(sorted(words))})"
    return ""
