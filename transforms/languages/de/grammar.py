"""German, put together: its expressions, the words that lead to them, its sentences, tenses and feasts."""

from transforms.languages.de import expressions
from transforms.languages.de.context import compares
from transforms.languages.de.direction import direct
from transforms.languages.de.expressions import (
    decade,
    duration_adjective,
    edge_of_unit,
    month_part,
    previous_unit,
    recurring,
    season_name,
    today,
    vague,
    year_adjective,
)
from transforms.languages.de.feasts import FEASTS
from transforms.languages.de.lexicon import (
    EDGES,
    LATE_EARLY,
    LONG_FORMS,
    MONTHS,
    NUMBERS,
    OPEN_NUMBERS,
    ORDINALS,
    PARTS_OF_DAY,
    SIDES,
    UNITS,
    WEEKDAY_PARTS,
    WEEKDAYS,
    WEEKDAYS_SHORT,
    ZONES,
    declined,
)
from transforms.languages.de.sentences import bounds
from transforms.languages.language import Language, expressions_in
from transforms.languages.patterns import single, trimmer, words
from transforms.times.feasts import feast
from transforms.times.vocabulary import Vocabulary

_MONTH_WORDS = (frozenset(MONTHS) - words("jan jun mär sep")) | frozenset(
    f"{name}s" for name in MONTHS if len(name) > 5
)
_COMMON = words(
    "der des den und von tag st 1 2 3 4 1. 2. 3. 4. heilige heiligen heiliger heiligem internationaler internationalen"
    " fest ersten erster zweiten zweiter dritten dritter vierten vierter jüdisches jüdischen chinesisches orthodoxes"
    " orthodoxe chinesischen mariä maria unsinniger unsinnigen weißer weißen erde rosch day black cyber arbeit monday"
    " friday könige drei deutschen christi österreichischer österreichischen französischer französischen amerikanischer"
    " amerikanischen menschenrechte buß bettag"
)
_FEAST_WORDS = frozenset(
    word for name in FEASTS for word in name.replace("-", " ").replace("'", " ").split() if word not in _COMMON
) - words("d s us 9/11 holocaust aids welt martins sankt patrick")
_NAMED_DAYS = frozenset(name for name in FEASTS if name.startswith("tag der "))
_NOUNS = (
    _MONTH_WORDS
    | frozenset(WEEKDAYS)
    | frozenset(f"{name}s" for name in WEEKDAYS)
    | frozenset(WEEKDAY_PARTS)
    | frozenset(UNITS)
    | season_name.NEEDS
    | (frozenset(PARTS_OF_DAY) - words("morgen morgens vormittags mittags nachmittags abends nachts früh"))
    | frozenset(edge_of_unit.WORDS)
    | frozenset(month_part.WORDS)
    | frozenset(previous_unit.WORDS)
    | frozenset(previous_unit.COUNTERPARTS)
    | _FEAST_WORDS
    | _NAMED_DAYS
    | words(
        "uhr mitternacht vorabend quartal jahreshälfte geschäftsjahr geschäftsjahres wirtschaftsjahr finanzjahr"
        " schuljahr schuljahres jahresfrist"
        " viertelstunde dreiviertelstunde vierteljahr dreivierteljahr vierteljahrhundert vierteljahres viertelstunden"
        " halbjahr geschäftshalbjahr schlussquartal auftaktquartal startquartal anfangsquartal jh jhd jhdt"
        " geschäftsquartal jahresquartal zeitraum werktag arbeitstag fiskaljahr steuerjahr"
    )
)
"""Triggers that count only with a capital letter, as nouns are written."""
_OTHERS = (
    today.NEEDS
    | year_adjective.NEEDS
    | duration_adjective.FORMS
    | decade.NEEDS - words("0")
    | frozenset(recurring.WORDS)
    | LONG_FORMS
    | frozenset(recurring.WEEKDAYS_EACH)
    | (
        vague.NEEDS
        - words("zeit zeiten tag tagen tage tags moment augenblick zeitpunkt gegenwart vergangenheit zukunft")
    )
    | words("morgens vormittags mittags nachmittags abends nachts werktags wochentags feiertags q1 q2 q3 q4 h1 h2")
    | frozenset(
        (
            "zur zeit",
            "im moment",
            "im augenblick",
            "in zukunft",
            "der zukunft",
            "der vergangenheit",
            "halb",
            "dreiviertel",
        )
    )
    | frozenset(
        f"{side} zeit" for side in words("jüngster letzter nächster absehbarer jüngerer kurzer langer längerer")
    )
    | frozenset(("einiger zeit", "nächsten zeit", "heutigen zeit", "naher zukunft", "ferner zukunft", "dieser tage"))
    | frozenset(("diesen tagen", "der gegenwart", "gegenwärtigen zeitpunkt", "jetzigen zeitpunkt", "früheren zeiten"))
    | frozenset(
        ("aktuellen zeitpunkt", "viertel vor", "viertel nach", "nicht langer zeit", "tags zuvor", "tags darauf")
    )
)
_TRIGGERS = _NOUNS | _OTHERS
_CONNECTING = words(
    "der die das den dem des ein eine einen einem einer eines im in am an vom von zum zur zu bis und oder sowie seit"
    " ab um gegen vor nach auf für über mehr als weniger rund etwa circa ca knapp fast gut nahezu beinahe mindestens"
    " höchstens ungefähr genau erst schon bereits nur noch kurz je pro per jede jeden jeder jedes jedem alle paar mal"
    " chr v n u z darauf danach davor zuvor vorher später früher lang ganze ganzen ganzer ganzes halbe halben halber"
    " anfang mitte ende beginn jahre monat monats jahres tag tages uhr des früh frühen späten spät einmal zweimal"
    " dreimal viermal mehrmals jährig jähriger jährige jährigen jähriges jährigem tägig tägige tägigen tägiger"
    " tägiges wöchig wöchige wöchigen er ern stündig stündige stündigen stündiger minütig minütige minütigen monatig"
    " monatige monatigen zwischen einschließlich morgens vormittags mittags nachmittags abends nachts voll volle"
    " vollen maximal wenigstens anno bzw beziehungsweise hälfte jahreshälfte zeit zeitraum zeitraums periode"
    " vergleichszeitraum vergleichsquartal vergleichsmonat vor ortszeit chr christus t w q h e s länger inklusive 1"
    " sonn feiertags wochenenden an à exakt etwas inzwischen folgenden aufeinanderfolgende aufeinanderfolgenden"
    " weitere weiteren einzelne einzelnen einzelner einzelnes"
)
_JOINING = (
    _TRIGGERS
    | _CONNECTING
    | single(_OTHERS)
    | single(NUMBERS)
    | single(OPEN_NUMBERS)
    | frozenset(ORDINALS)
    | single(ZONES)
    | frozenset(EDGES)
    | frozenset(LATE_EARLY)
    | frozenset(SIDES)
    | frozenset(MONTHS)
    | single(name.replace("-", " ") for name in FEASTS)
    | duration_adjective.NEEDS
    | declined("neu alt entsprechend zurückliegend abschließend verbleibend restlich")
)
_LEADING = (_JOINING - words("bis zwischen für über")) | words("mo. di. mi. do. fr. sa. so. nov. ca. bis über")
_STOPPED = (
    frozenset(name for name in MONTHS if len(name) < 6)
    | frozenset(WEEKDAYS_SHORT)
    | words("chr v n ca jh jhd jhdt bzw u z")
)
_TRAILING = words(
    "und oder sowie im in am an vom von zum zur zu bis seit ab um gegen vor nach auf für über der die das den dem des"
    " ein eine einen einem einer eines mehr als je pro alle noch nur erst schon bereits rund etwa knapp gut fast"
)
_cut = trimmer(
    leading="und|oder|sowie|im|am|vom|zum|zur|seit|ab|um|gegen|auf|für|zu|von|an|als|nur|erst|noch|bis|kurz",
    trailing=_TRAILING,
)


def trim(cluster: str) -> tuple[int, int]:
    """Start and end of a cluster without the connecting words at its ends; "im Moment" and "im Jahr" keep theirs."""
    start, end = _cut(cluster)
    for kept in _KEPT:
        if cluster[:start].lower().endswith(kept + " "):
            return start - len(kept) - 1, end
    return start, end


_KEPT = ("zur", "zum", "im", "am", "an")


def feasts(key: str, year: int) -> tuple[int, int] | None:
    """The numbers of a feast's first and last day in a year."""
    days = feast(key, year)
    return None if days is None else (days[0].toordinal(), days[1].toordinal())


_LENGTHS = "sekünd|sekund|minüt|stünd|täg|wöch|monat|jähr"
_NUMBERS = (
    rf"[0-9]{{1,4}}[ -]?(?:{_LENGTHS})ig(?:e[nrsm]?)?|(?:[0-9]{{2}})?[0-9]0er(?:n?\b)"
    r"|[0-9]{1,2}\. ?[0-9]{1,2}\.(?![0-9])"
    r"|[0-9]{1,2}\. ?[0-9]{1,2}\. ?[0-9]{4}|[0-9]{1,4} [vn]\. ?(?:chr|u)|9/11(?!/)"
    r"|[0-9]{1,2}\.(?=(?: ?[-–] ?| (?:und|bis) (?:zum )?)[0-9]{1,2}\. ?[0-9]{1,2}\.)"
)
LANGUAGE = Language(
    code="de",
    expressions=expressions_in(expressions),
    vocabulary=Vocabulary(
        _TRIGGERS,
        _JOINING,
        _LEADING,
        _STOPPED,
        capital=_NOUNS - _OTHERS,
        numbers=_NUMBERS,
        ordinals=True,
        dating=("jahr ", "jahre ", "jahres "),
    ),
    trim=trim,
    bounds=bounds,
    direct=direct,
    feasts=feasts,
    compares=compares,
)
