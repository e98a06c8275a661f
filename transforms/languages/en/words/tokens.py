"""Where an English word begins and ends, as Universal Dependencies cut: "do|n't", "U.S.|-|led", "Nov."."""

import re
from typing import NamedTuple

KEPT_CHUNK = 40
"""Chunks between blanks up to this length are remembered; longer ones are cut anew each time."""
KEPT_CHUNKS = 60_000
"""So many chunks are remembered; then the memory starts afresh."""


class Tokens(NamedTuple):
    """The words of a stretch of text with their offsets into that text, as parallel lists."""

    words: list[str]
    starts: list[int]
    ends: list[int]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Keep their stop within a sentence. Those in _ALSO_WORDS lose it at a sentence's end ("It was a no.").
_ABBREVIATIONS = _words(
    "mr mrs ms dr drs prof gov govs sen sens rep reps gen gens col lt sgt cpl pvt maj capt cmdr adm brig rev fr hon"
    " pres supt det messrs mme mlle jr sr esq st ste ave blvd rd mt ft ph vs etc inc corp co cos ltd llc plc bros dept"
    " univ assn intl no nos vol art fig op sec pp approx ext est tel jan feb mar apr jun jul aug sep sept oct nov dec"
    " mon tue tues wed thu thur thurs fri sat sun calif ala ariz ark colo conn del fla ga ill ind kan ky la md mass"
    " mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta sask eg viz cf al lb"
    " lbs oz hr hrs yr yrs mins secs attn spec"
)
_ALSO_WORDS = _words(
    "no art fig op mar jun sat sun mon wed del ill ind la pa miss mass mo wash ore al fr co rev col hon pres st ft tel"
    " est"
)
_KEPT_PREFIXES = _words(
    "anti bi co counter de e eco ex extra hyper inter intra mega meta micro mid mini mis multi neo non over para poly"
    " post pre pro proto pseudo psycho quasi re semi sub super tele trans tri ultra un under"
)
_TWO_WORDS = {"cannot": 3, "gonna": 3, "gotta": 3, "wanna": 3, "gimme": 3, "lemme": 3}
_UNITS = "am|pm|mm|cm|km|kg|mg|mph|kph|bn|mn|m|k|b|ft|in|lb|lbs|oz|min|mins|hr|hrs|yrs|GB|MB|MW|GW|kW|KW|Hz|GHz|x"
_CLITIC = r"['’](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)(?![^\W_])"

_OTHER_BLANK = re.compile(r"[^\S ]")
_PIECE = re.compile(
    r"(?:https?://|www\.)[^\s<>\"”]{0,500}[^\s<>\"”.,;:!?)\]'’]"
    r"|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{0,64}\w"
    r"|[@#]\w{1,60}"
    r"|(?:[^\W\d_]{1,2}\.){2,8}(?![^\W_])"  # U.S., a.m., Ph.D.
    r"|[A-Z]{1,3}[$£€]|\[(?:\.{2,3}|…)\]|\.\d+(?![^\W_])|[:;]-?[()DP](?!\w)"
    r"|['’]\d0s(?!\w)|['’](?:em|til|cause|tis|twas)(?!\w)"
    r"|\d{1,4}(?:[-.]\d{1,4}){2}(?![\w-])"  # 2024-11-22, 713-853-3989, 23.11.2024
    rf"|\d+(?:[.,:/]\d+)*(?=(?:{_UNITS})(?![^\W_]))"
    r"|\d+(?:st|nd|rd|th|s)?(?![^\W_])(?:[.,:/]\d+)*"
    rf"|{_CLITIC}"
    r"|[^\W_]+(?:(?:['’&]|\.(?=[a-z]))[^\W_]+)*"
    r"|([-.!?*=~_#<>…—–+|])\1+"
    r"|\S"
)
_CLITIC_END = re.compile(r"(?:[nN]['’][tT]|['’](?:[sSdDmM]|[rR][eE]|[vV][eE]|[lL][lL]))\Z")

_inner: dict[str, tuple[str, ...]] = {}
_last: dict[str, tuple[str, ...]] = {}


def tokenise(text: str, start: int, end: int) -> Tokens:
    """The tokens of the sentence `text[start:end]`; its last stop stands alone where it isn't an abbreviation's."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    chunks = _OTHER_BLANK.sub(" ", text[start:end]).rstrip(" ").split(" ")
    final = chunks.pop()
    at = start
    for chunk in chunks:
        for piece in _inner.get(chunk) or _remembered(_inner, chunk, last=False):
            words.append(piece)
            starts.append(at)
            at += len(piece)
            ends.append(at)
        at += 1
    for piece in _last.get(final) or _remembered(_last, final, last=True):
        words.append(piece)
        starts.append(at)
        at += len(piece)
        ends.append(at)
    return Tokens(words, starts, ends)


def _remembered(memory: dict[str, tuple[str, ...]], chunk: str, *, last: bool) -> tuple[str, ...]:
    pieces = tuple(_cut(chunk, last=last))
    if len(chunk) <= KEPT_CHUNK:
        if len(memory) >= KEPT_CHUNKS:
            memory.clear()
        memory[chunk] = pieces
    return pieces


def _cut(chunk: str, *, last: bool) -> list[str]:
    pieces: list[str] = []
    close = len(chunk.rstrip("\"'”’)]")) if last else len(chunk) + 1
    for match in _PIECE.finditer(chunk):
        _add(pieces, match[0], last=match.end() >= close)
    return pieces


def _add(pieces: list[str], piece: str, *, last: bool) -> None:
    """Adds one match of the pattern: joined to what stands before it, cut in two, or as it is."""
    if piece == "." and pieces and _takes_stop(pieces[-1], last=last):
        pieces[-1] += "."
    elif len(pieces) > 1 and pieces[-1] == "-" and _joins(pieces[-2], piece):
        piece = pieces[-2] + "-" + piece
        pieces[-2:] = _without_clitic(piece)
    else:
        pieces.extend(_without_clitic(piece))


def _takes_stop(word: str, *, last: bool) -> bool:
    lower = word.lower()
    if last:
        return lower in _ABBREVIATIONS and lower not in _ALSO_WORDS
    return lower in _ABBREVIATIONS or (len(word) == 1 and word.isupper())


def _joins(before: str, after: str) -> bool:
    """Whether a hyphen keeps the two as one word: "co-founder", "e-mail", "Chi-wai"; not "long-term", "Al-Qaeda"."""
    if not after[0].isalpha() and not (before.lower() == "mid" and after[0].isdigit()):
        return False
    return before.lower() in _KEPT_PREFIXES


def _without_clitic(piece: str) -> list[str]:
    lower = piece.lower()
    cut = _TWO_WORDS.get(lower)
    if cut:
        return [piece[:cut], piece[cut:]]
    clitic = _CLITIC_END.search(piece, max(0, len(piece) - 4)) if len(piece) > 2 else None
    if clitic and clitic.start():
        return [piece[: clitic.start()], clitic[0]]
    return [piece]
