"""Spanish, put together: its expressions, the words that lead to them, its sentences, tenses and feasts."""

from transforms.languages.es import expressions
from transforms.languages.es.context import compares
from transforms.languages.es.direction import direct
from transforms.languages.es.feasts import FEASTS
from transforms.languages.es.lexicon import (
    CARDINALS,
    EDGES,
    MONTHS,
    NAMED_EDGES,
    NUMBERS,
    OPEN_NUMBERS,
    ORDINALS,
    PARTS_OF_DAY,
    PLURAL_WEEKDAYS,
    SEASONS,
    SHORT_MONTHS,
    TENS,
    UNITS,
    WEEKDAYS,
    ZONES,
)
from transforms.languages.es.sentences import bounds
from transforms.languages.language import Language, expressions_in
from transforms.languages.patterns import alternatives, single, trimmer, words
from transforms.times.feasts import feast
from transforms.times.vocabulary import Vocabulary

_TRIGGERS = (
    frozenset(MONTHS)
    | frozenset(WEEKDAYS)
    | frozenset(PLURAL_WEEKDAYS)
    | frozenset(UNITS)
    | frozenset(SEASONS)
    | frozenset(PARTS_OF_DAY)
    | frozenset(f"los {ten}" for ten in TENS)
    | words(
        "hoy ayer anteayer antier antenoche anoche anteanoche medianoche ahora actualmente actualidad recientemente"
        " últimamente pronto próximamente antaño víspera vísperas futuro minuto segundos mañanas tardes madrugadas"
        " diariamente diario diaria diarias diarios semanal semanales semanalmente quincenal quincenales"
        " mensual mensuales mensualmente bimestral trimestral trimestrales trimestralmente"
        " semestral semestrales anual anuales anualmente"
        " bienal anteriormente previamente reciente recientes actual actuales hs hrs momento momentos tiempos"
        " fecha fechas instantes quincena veranos inviernos otoños primaveras"
    )
    | {
        "hace poco", "hace muy poco", "hace tiempo", "hace ya tiempo", "hace mucho", "hace bastante",
        "hace algún tiempo", "hace cierto tiempo", "hace rato", "en breve", "lo antes posible",
        "cuanto antes", "el pasado", "el presente", "a diario", "aquel entonces",
    }
    | frozenset(f"{article} {hour}" for article in ("a las", "a la", "las") for hour, n in CARDINALS.items() if n <= 12)
)  # fmt: skip
_COMMON = words("de la los el del y al san día noche internacional mundial año mes santo magos contra")


def _leading_word(feast_name: str) -> str | None:
    """The word by which a feast is found; None where another trigger is among its words."""
    said = feast_name.replace("-", " ").split()
    if any(word in _TRIGGERS for word in said):
        return None
    return next((word for word in said if word not in _COMMON and not word[0].isdigit() and len(word) > 1), None)


_FEAST_WORDS = frozenset(word for name in FEASTS if (word := _leading_word(name)) is not None)
_TRIGGERS |= _FEAST_WORDS
_CAPITAL = _FEAST_WORDS - words("navidad navidades nochebuena nochevieja")
_CONNECTING = words(
    "el la los las lo un una unos unas de del al a en y e o u que por para con entre desde hasta hacia sobre este esta"
    " estos estas ese esa esos esas aquel aquella aquellos aquellas mismo misma mismos mismas pasado pasada pasados"
    " pasadas próximo próxima próximos próximas proximo proxima último última últimos últimas siguiente siguientes"
    " anterior anteriores previo previa previos previas posterior posteriores precedente venidero venidera venideros"
    " entrante presente actual corriente curso viene vienen entra propio primeros primeras más mas menos casi cerca"
    " alrededor aproximadamente exactamente apenas poco torno mínimo máximo como no al después antes tarde luego atrás"
    " hace hacía dentro cada todo toda todos todas vez veces par docena decena media medio y cuarto cuartos punto"
    " tras cuestión millón millones hora horas"
    " consecutivos consecutivas seguidos seguidas enteros enteras entero entera completos completas naturales hábiles"
    " largos largas buenos buenas solo sólo sola solos solas nuevos duros intensos intensas ya justo tan ahora va"
    " llevamos iba resta queda principio principios comienzo comienzos inicio inicios mediados mediado mitad final"
    " finales fin fines término cierre arranque recta ecuador primera segunda primer hora horas altas víspera vísperas"
    " jornada mes año años día días pasadas década periodo período época fecha lapso restantes"
    " inmediatamente cristo c am pm m p h hs hrs t q ro fiscal ejercicio presente locales local posible rato ratos"
    " bastante mucho muy algún cierto tiempo próximo cercano inmediato lejano reciente entonces breve cuanto"
)
_JOINING = (
    _TRIGGERS
    | _CONNECTING
    | single(NUMBERS)
    | single(OPEN_NUMBERS)
    | single(ORDINALS)
    | single(ZONES)
    | single(EDGES)
    | single(NAMED_EDGES)
    | frozenset(SHORT_MONTHS)
    | single(UNITS)
    | single(FEASTS)
    | words("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi s o n d e f")
) - {word for word in _TRIGGERS if " " in word}
_LEADING = _JOINING
_STOPPED = frozenset(SHORT_MONTHS) | words("a p m c h hs hrs d")

_cut = trimmer(
    leading=rf"de|del|y|e|o|u|(?:al|por)(?! (?:la )?(?:{alternatives(UNITS)})\b)|desde|que|para|con|entre|como"
    r"|lo(?! que| antes)|tan|no|luego|más(?! de)|pero|c|d|h|m|p|s",
    trailing=words(
        "de del el la los las lo un una unos unas a al en y e o u que por para con entre desde hasta hacia sobre este"
        " esta estos estas ese esa esos esas más menos casi como no cada todo toda tan con"
    ),
)


def trim(cluster: str) -> tuple[int, int]:
    """Start and end of a cluster without the connecting words at its ends."""
    return _cut(cluster)


def feasts(key: str, year: int) -> tuple[int, int] | None:
    """The numbers of a feast's first and last day in a year."""
    days = feast(key, year)
    return None if days is None else (days[0].toordinal(), days[1].toordinal())


_SHORT = "|".join(sorted(SHORT_MONTHS))
_NUMBERS = (
    rf"[0-9]{{1,2}}[ -](?:de )?(?:{_SHORT})\b|[0-9]{{1,2}} ?(?:h|hs|hrs|gmt|utc|horas|a\. ?m|p\. ?m|am|pm)\b"
    r"|[0-9]{1,2}-?[efsondm]\b|[1-4]t\b|(?<=los )[2-9]0\b|[0-9]{1,4} a\. ?(?:de )?c\b"
    r"|(?<=el )[3-9][0-9]\b(?![.,:/%-]?[0-9]| ?%)"
    r"|(?<=a las )[0-9]{1,2}\b|(?<=las )[0-9]{1,2}\.[0-9]{2}\b|[0-9]{1,2}[:.][0-9]{2} ?(?:h|horas|hs)\b"
)
LANGUAGE = Language(
    code="es",
    expressions=expressions_in(expressions),
    vocabulary=Vocabulary(_TRIGGERS, _JOINING, _LEADING, _STOPPED, _CAPITAL, numbers=_NUMBERS),
    trim=trim,
    bounds=bounds,
    direct=direct,
    feasts=feasts,
    compares=compares,
)
