"""Where an English sentence begins and ends: knows that "5 p.m. The" ends one and "Nov. 5" or "Gov. Smith" does not."""

import re

LOOK = 500
"""How far, in characters, `bounds` looks at least to either side, and at most twice as far.

A longer sentence is cut, so that any text costs linear time; the cuts lie at multiples of this in the text, so that
neighbouring spans get the same stretch and what was read of it can be remembered.
"""

_STOPS = 10
"""How many stops that end nothing `bounds` looks at to either side: a text of "Nov. Nov. Nov." has no sentences."""

# Stops or line ends, with the closing quotes, brackets and reference marks ("[3]") behind them. A pattern that begins
# with one set of characters is searched for several times as fast as one that begins with a choice.
_SIGNS = r"[\n\r\u2028\u2029.!?…]"
_MARK = re.compile(_SIGNS + _SIGNS + r"{0,7}(?:[ ]?\[\d{1,3}\]|[\"'”’»)\]]){0,6}(?:(?<=[\n\r\u2028\u2029])|(?=\s|\Z))")
_NEXT = re.compile(r"\s{1,40}([\"'“‘«(\[*•–—-]{0,3})\s?([^\W_]{0,16})")
_LINE_ENDS = "\n\r\u2028\u2029"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Stand before a name and never end a sentence.
_TITLES = _words(
    "Mr Mrs Ms Dr Drs Prof Gov Govs Sen Sens Rep Reps Gen Gens Col Lt Sgt Cpl Pvt Pfc Maj Capt Cmdr Cdr Adm Brig Rev Fr"
    " Hon Pres Supt Det Insp Messrs Mme Mlle Msgr Atty Amb Sec Asst Dep Mt Ft vs v e.g i.e cf viz"
)
# Do not end a sentence before a number: "No. 5", "Nov. 5", "p. 12".
_MONTHS = _words("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec")
_DAYS = _words("Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun")
_NUMBERED = (
    _MONTHS
    | _DAYS
    | _words("No Nos Art Arts Sec Vol Ch Fig Figs Para Cl Reg Ext Est Tel")
    | _words("p pp approx ca c b d m div est ext nos vol art sec fig ch")
)
# End a sentence only before a word that begins one: "Apple Inc. The" but "Apple Inc. Chairman".
_OPEN = _words(
    "inc corp co cos ltd llc plc bros jr sr esq st ste ave blvd rd dept univ assn assoc intl natl gov't ph.d u.s.a"
    " calif ala ariz ark colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa"
    " penn tenn tex va vt wash wis wyo ont que alta sask dak cal"
)
_ACRONYM = re.compile(r"(?:[A-Za-z]\.){1,5}[A-Za-z]")
_STARTERS = _words(
    "A About According After All Also Although Among An And Another Any As At Authorities Because Before Besides Both"
    " But By Critics Despite During Each Earlier Early Either Even Every Few Finally First For Four Former From Given"
    " He Her Here His How However I If In Instead Investigators Is It Its Just Last Later Many Meanwhile More Moreover"
    " Most Much My Neither Nevertheless Next No Nobody None Nor Not Nothing Now Of Officials On Once One Only Or Other"
    " Others Our Over People Police Several She Shares Similarly Since So Some Sources Still Such That The Their Then"
    " There These They This Those Though Three Through Thus To Today Trading Two Under Unlike Until Was We Were What"
    " When Where Whether Which While Who Why With Within Without Yesterday Yet You Your Analysts Asked Five Six Ten"
)
_AFTER_CLOCK = _words(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August"
    " September October November December Eastern Central Pacific Mountain Greenwich Moscow Beijing Tokyo Atlantic"
    " London Paris Sydney Zulu"
)
_SHOUTED_NAMES = _words("Yahoo Jeopardy Oklahoma Mamma Airplane Moulin")
_DAY_NAMES = _MONTHS | _DAYS | _AFTER_CLOCK


def bounds(text: str, start: int, end: int, lo: int = 0, hi: int | None = None) -> tuple[int, int]:
    """The sentence around `text[start:end]`, without the blanks around it, within `lo` and `hi`."""
    hi = len(text) if hi is None else hi
    left, right = max(lo, (start // LOOK - 1) * LOOK), min(hi, (end // LOOK + 2) * LOOK)
    begin = _last_end(text, left, start)
    # The span may itself hold the stop: "at 5 p.m."
    stop = _first_end(text, max(start, end - 1), right)
    while begin < start and text[begin].isspace():
        begin += 1
    while stop > end and text[stop - 1].isspace():
        stop -= 1
    return begin, stop


def split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """All sentences of `text[start:end]`, in order, without the blanks between them."""
    sentences: list[tuple[int, int]] = []
    begin = start
    for mark in _MARK.finditer(text, start, end):
        if _closes(text, mark, end):
            _add(sentences, text, begin, mark.end())
            begin = mark.end()
    _add(sentences, text, begin, end)
    return sentences


def _add(sentences: list[tuple[int, int]], text: str, begin: int, end: int) -> None:
    piece = text[begin:end]
    stripped = piece.lstrip()
    if stripped:
        begin += len(piece) - len(stripped)
        sentences.append((begin, begin + len(stripped.rstrip())))


def _first_end(text: str, start: int, right: int) -> int:
    """The end of the sentence that goes on at `start`, or `right`."""
    for seen, mark in enumerate(_MARK.finditer(text, start, right)):
        if seen == _STOPS or _closes(text, mark, right):
            return mark.end()
    return right


def _last_end(text: str, left: int, start: int) -> int:
    """The end of the sentence before `start`, or `left`; looks near first, since most sentences are short."""
    right = start
    seen = 0
    for reach in (160, 2 * LOOK):
        edge = max(left, start - reach)
        for mark in reversed(list(_MARK.finditer(text, edge, right))):
            seen += 1
            if seen > _STOPS or _closes(text, mark, len(text)):
                return mark.end()
        right = edge
    return left


def _closes(text: str, mark: re.Match[str], end: int) -> bool:
    """Whether this stop or line end closes a sentence."""
    at, after = mark.span()
    sign = text[at]
    if sign in _LINE_ENDS or after >= end or text[after - 1] in _LINE_ENDS:
        return True
    following = _NEXT.match(text, after)
    if following is None:
        return after >= len(text)
    opener, word = following.groups()
    if not word:
        return bool(opener) or following.end() >= end or text[following.end()] not in ".,;:!?…)]}”’%/"
    if word[0].islower() and not word[1:2].isupper():  # "eBay" and "iPhone" do begin sentences
        return False
    before = text[max(0, at - 16) : at].rsplit(None, 1)
    last = before[-1].lstrip("\"'“‘([") if before else ""
    if sign != ".":
        return opener != "(" and (sign != "!" or last not in _SHOUTED_NAMES)
    if text[at + 1 : at + 2] == ".":  # an ellipsis before a capital
        return True
    return _full_stop(text, at, last, word, bool(opener) and opener not in "([")


def _full_stop(text: str, at: int, last: str, following: str, quoted: bool) -> bool:
    """Whether the stop after the word `last` is a full stop and not an abbreviation's."""
    if last in _TITLES:
        return False
    if following[0].isdigit():
        return last not in _NUMBERED and last.lower() not in ("a.m", "p.m") and not _enumerates(text, at, last)
    if len(last) <= 1:
        return not _enumerates(text, at, last) and (not last.isalpha() or following in _STARTERS)
    if last in _MONTHS or last in _DAYS:
        return following not in _DAY_NAMES
    lower = last.lower()
    if lower in ("a.m", "p.m"):
        return following not in _DAY_NAMES and not (following.isupper() and 2 <= len(following) <= 5)
    if (lower in _OPEN and last[0].isupper()) or lower in ("u.s.a", "ph.d") or _ACRONYM.fullmatch(last):
        return quoted or following in _STARTERS
    return not _enumerates(text, at, last)


def _enumerates(text: str, at: int, last: str) -> bool:
    """Whether `last` is a number at the head of a line: "2. The second point"."""
    begin = at - len(last)
    return last.isdigit() and len(last) <= 2 and (begin == 0 or text[begin - 1] in _LINE_ENDS)
