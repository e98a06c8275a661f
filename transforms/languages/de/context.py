"""The words around a time expression that allow or forbid it: "im Mai", not "Mai Thi"; "2000", not "2000 Menschen"."""

import re

from transforms.languages.around import word_after, word_before
from transforms.languages.de.lexicon import MONTH, MONTHS, SEASONS, SIDES, WEEKDAYS
from transforms.languages.patterns import words

_ARTICLES = words(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keiner keinem jeder jede jeden jedes"
    " jedem mein sein ihr unser dieser diese diesen dieses diesem jener jenem jenen jenes"
)
_PREPOSITIONS = words(
    "im in vom von seit bis ab zum zu am an ende anfang mitte beginn gegen für um vor nach auf und oder sowie ins"
    " letzten letzter vergangenen vergangener vorigen kommenden nächsten diesen dieser diesem jeden jedem ganzen frühen"
    " späten monat monats per über während bereits schon erst noch nur auch wieder spätestens frühestens zwischen"
    " voraussichtlich beim bzw schließlich bisherigen warmen kalten heißen trockenen nassen"
)
_NUMBERING = words(
    "zimmer raum saal nummer nr flug boeing airbus resolution paragraph seite seiten kapitel linie startnummer"
    " hausnummer postfach plz modell typ din iso windows agenda section kanal version baureihe porsche audi bmw"
    " peugeot halle zahl band tel telefon"
)
_AMOUNTING = words(
    "rund knapp über fast mindestens höchstens maximal insgesamt weitere weiteren nahezu annähernd beinahe unter gut"
    " genau zusätzlich zusätzliche je jeweils darunter davon als"
)
_UNITS_AFTER = words(
    "prozent euro cent dollar franken pfund mark schilling lire rubel yen kilometer kilometern km meter metern m"
    " zentimeter millimeter kilo kilogramm kg gramm tonnen liter litern hektar quadratmeter quadratmetern kubikmeter"
    " kilowatt megawatt watt ps volt grad mal stück mann euros punkte punkten stimmen seiten prozentpunkte hl ha qm"
    " davon einwohner einwohnern zuschauer zuschauern jahre jahren tage tagen stunden minuten sekunden wochen monate"
    " millionen milliarden tausend leute leuten personen beschäftigte beschäftigten angestellte teilnehmer teilnehmern"
    " besucher besuchern mitarbeiter mitarbeitern bewohner arbeiter arbeitern kinder kindern häuser häusern mitglieder"
    " mitgliedern opfer opfern schüler schülern bürger bürgern demonstranten tote toten verletzte verletzten gäste"
    " gästen plätze plätzen betriebe betrieben jobs stellen soldaten polizisten menschen flüchtlinge flüchtlingen"
    " fans männer männern frauen lehrer lehrern zimmer zimmern anträge fälle fällen fahrzeuge fahrzeugen hits"
)
_DATING = words(
    "im jahr jahre jahren jahres seit bis von vor nach um ab anfang ende mitte sommer winter herbst frühjahr"
    " frühling saison bereits schon noch erst erstmals zuletzt spätestens wahljahr geschäftsjahr haushalt"
) | frozenset(MONTHS)
_PLURAL = re.compile(r"(?:[^\W\d_]{1,30}(?:en|er|ern|s|innen|te|ten|ge|de|ke|ne|se|pe|re|le|be)|Autos)\Z")
_ADJECTIVE = re.compile(r"[a-zäöüß]{2,30}(?:e|en)\Z")
_SUNDAY_PAPERS = words("bild welt nzz kurier presse krone österreich blick")


def is_month(text: str, start: int, end: int) -> bool:
    """Whether a bare month's name is a month and not August the Strong or April Stone."""
    if _names_a_word(text, end):
        return False
    before, after = word_before(text, start), word_after(text, end)
    if before in ("und", "oder", "sowie") and after[:1].isupper():
        return _MONTH_AND.search(text, max(0, start - 24), start) is not None
    if before.lower() in _PREPOSITIONS or before.lower() in MONTHS:
        return True
    if text[start:end].rstrip(".").lower() not in _HUMAN:
        return True
    if before[:1].isupper() and before.lower() not in _ARTICLES:
        return False
    return not after[:1].isupper()


def _names_a_word(text: str, end: int) -> bool:
    """Whether a hyphen makes a name the first part of a noun: "Mai-Feier"; "Mai-Juni" is two months."""
    joined = _JOINED.match(text, end)
    return joined is not None and joined[1].lower() not in MONTHS and joined[1].lower() not in _SEASON_NAMES


_JOINED = re.compile(r"-([A-ZÄÖÜ][a-zäöüß]{1,30})")
_SEASON_NAMES = frozenset(SEASONS)
_MONTH_AND = re.compile(rf"\b{MONTH} (?:und|oder|sowie) \Z", re.IGNORECASE)
_HUMAN = words("april august juni juli mai märz januar jan jun")


def is_year(text: str, start: int, end: int) -> bool:
    """Whether four bare digits are a year: nothing is numbered, priced or counted by them."""
    left, right = text[max(0, start - 2) : start], text[end : end + 2]
    if (left[-1:] and left[-1:] in "$£€¥#+@_/") or (right[:1] and right[:1] in "%°_@€"):
        return False
    if (right[:1] and right[:1] in ".,:" and right[1:].isdigit()) or (
        left[-1:] in (".", ",", ":") and left[:1].isdigit()
    ):
        return False
    if (left[-1:] == "-" and left[:1].isalpha()) or (right[:1] == "-" and right[1:].islower()):
        return False
    if left[-1:] and left[-1:] in "-–" and left[:1].isdigit():
        return False
    before, after = word_before(text, start).lower(), word_after(text, end)
    if before in _NUMBERING or before in _AMOUNTING or after.lower() in _UNITS_AFTER:
        return before == "als" and _COMPARED_YEAR.search(text, max(0, start - _LOOK), start) is not None
    if _RISING.match(text, end):
        return False
    if before in _DATING or left[-1:] == "(":
        return True
    if before == "und" and _BETWEEN.search(text, max(0, start - _LOOK), start):
        return True
    if text[start] == "1" and text[start + 1] < "7" and before != "und":
        return False
    return not _counts(text, end, after)


def _counts(text: str, end: int, after: str) -> bool:
    """Whether a plural that can be counted follows: "2000 Bäume", "1900 neue Wohnungen"."""
    if _PLURAL.match(after) and after[:1].isupper():
        return True
    if not _ADJECTIVE.match(after) or after in _NO_ADJECTIVES or _PARTICIPLE.match(after):
        return False
    following = word_after(text, text.index(after, end) + len(after))
    return following[:1].isupper() and _PLURAL.match(following) is not None


_LOOK = 40
_BETWEEN = re.compile(r"\bzwischen \d{4} und \Z", re.IGNORECASE)
_RISING = re.compile(r" auf \d")
_PARTICIPLE = re.compile(r"[a-zäöüß]{0,9}(?:ge|be|er|ver|ent)[a-zäöüß]{2,20}(?:te|ne)[nrsm]?\Z")
_COMPARED_YEAR = re.compile(
    r"(?:(?:Prozent|Euro|Dollar|Franken|Grad|Punkte|Fälle|\d) (?:mehr|weniger)|höher|niedriger|besser|schlechter"
    r"|stärker|schwächer|größer|kleiner|geringer|anders|so viele?|so hoch) als \Z"
)
_NO_ADJECTIVES = words(
    "eine einen seine seinen ihre ihren die den wurde wurden hatte hatten habe haben werden keine keinen diese diesen"
    " alle allen zwischen neben gegen waren sollte sollten konnte konnten musste mussten wollte wollten unsere unseren"
    " könne sei seien viele vielen sollen wollen können müssen kamen kam gewannen starben lebten zogen gingen"
)


def is_weekday(text: str, start: int, end: int) -> bool:
    """Whether a weekday's name is a day: Sunday papers and sales are named after them."""
    before, after = word_before(text, start), word_after(text, end)
    if before.lower() in _NAMING:
        return False
    if before == "am" and _PAPER.search(text, max(0, start - 40), start):
        return False
    return after not in ("Zeitung", "Blatt")


_NAMING = words(
    "black super cyber schwarzer schwarzen casual blauer herr herrn frau familie dr prof"
    " hotel gasthof gasthaus restaurant café trainer torhüter stürmer kommissar richter minister präsident sprecher"
)
_PAPER = re.compile(rf"\b(?:{'|'.join(sorted(_SUNDAY_PAPERS))}) am \Z", re.IGNORECASE)


def is_street(text: str, start: int) -> bool:
    """Whether a street or a square is named after a day: "Straße des 17. Juni"."""
    return _STREET.search(text, max(0, start - _LOOK), start) is not None


_STREET = re.compile(r"(?:[Ss]traße|[Pp]latz|[Aa]llee|[Bb]rücke|[Ss]tadion|[Pp]ark) des \Z")


def is_season(text: str, start: int, end: int) -> bool:
    """Whether a season's name is one and nobody's: "im Winter" is, "Aaron Winter" and "Herr Sommer" are not."""
    before = word_before(text, start)
    if _names_a_word(text, end) or word_after(text, end).lower() in ("spielen", "spiele", "games"):
        return False
    known = before.lower() in _PREPOSITIONS or before.lower() in _ARTICLES or before.lower() in SIDES
    return known or not before[:1].isupper() or before.lower() in WEEKDAYS


_CLOCK_BEFORE = words("um ab gegen bis von zwischen und nach vor kurz seit ca circa etwa")
_CLOCK_AFTER = words("uhr mez mesz gmt utc live ard zdf orf sat rtl anpfiff")


def is_clock(text: str, start: int, end: int) -> bool:
    """Whether figures alone are a time of day ("um 19:30", "um 20.15 im Ersten") and not a score or a sum."""
    before, after = word_before(text, start).lower(), word_after(text, end)
    if after.lower() in _CLOCK_AFTER:
        return True
    measured = after[:1].isupper() or after.lower() in _UNITS_AFTER or text[end : end + 2].strip()[:1] in ("%", "€")
    return before in ("um", "ab", "gegen") and not measured


def compares(text: str, start: int) -> bool:
    """Whether a date is what another is compared with: "gegenüber Mai", "nach 3 Prozent im Mai"."""
    return _COMPARING.search(text, max(0, start - 40), start) is not None


_COMPARING = re.compile(
    r"\b(?:gegenüber(?: dem| der)?|als(?: im)?|verglichen mit(?: dem| der)?|(?:im )?vergleich (?:zum|zur|mit(?: dem)?)"
    r"|zum|zur|von(?: der| dem)?) \Z",
    re.IGNORECASE,
)


def is_spoken_clock(text: str, start: int, end: int) -> bool:
    """Whether words are a time of day ("um halb acht") and not numbers of anything else ("halb zwei Meter")."""
    before, after = word_before(text, start).lower(), word_after(text, end)
    return before in _SPOKEN_BEFORE and not (after[:1].isupper() and text[start : start + 4].lower() != "halb")


_SPOKEN_BEFORE = words("um gegen ab bis seit kurz vor nach erst schon bereits")


def is_measured(text: str, start: int, end: int) -> bool:
    """Whether a bare plural ("Wochen") is a length of time here."""
    before, after = word_before(text, start).lower(), word_after(text, end).lower()
    return before in _MEASURING or after in _MEASURED_BY


_MEASURING = words(
    "seit über für in binnen innerhalb nach um während dauerte dauert dauern gedauert wenigen wenige vielen viele"
    " mehrere einige letzten vergangenen kommenden nächsten ersten paar von noch"
)
_MEASURED_BY = words(
    "lang später zuvor danach vorher früher davor dauern dauert dauerte dauernden gedauert alt entfernt"
)
