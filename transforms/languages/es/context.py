"""The words around a Spanish time expression that allow or forbid it: "en 2000", not "2000 personas"."""

import re

from transforms.languages.around import word_after, word_before
from transforms.languages.patterns import words

_NUMBERING = words(
    "vuelo número número nº n.º no núm habitación sala artículo ley resolución página páginas capítulo línea modelo"
    " boeing airbus autobús tren ruta carretera canal windows office directiva reglamento orden expediente"
    " convoy código postal teléfono tel playstation peugeot renault bmw audi porsche unos unas casi aproximadamente"
    " otros otras cerca ps"
)
_UNITS_AFTER = words(
    "euros dólares pesos pesetas personas metros kilómetros km m kg kilos toneladas litros hectáreas millones mil"
    " grados habitantes millas pies bolívares soles reales libras yenes yuanes francos marcos dólar euro por cc cv hp"
    " mw kw gb mb hz mhz rpm caballos manifestantes muertos heridos soldados policías militares efectivos empleos"
    " trabajadores puestos viviendas camas plazas alumnos estudiantes niños mujeres hombres viajeros pasajeros socios"
    " votos escaños títulos acciones ejemplares páginas vehículos coches camiones aviones barcos casos denuncias"
    " refugiados migrantes inmigrantes presos internos visitantes espectadores aficionados asistentes participantes"
)
_FUNCTION_WORDS = words(
    "los las sus unos unas varios varias más menos tres seis dos diez tras entonces mientras nuestros estos estas otros"
    " otras es después además antes muchos muchas ambos ambas quienes nos les todos todas cuatro pues gracias según"
    " somos hemos fuimos lunes martes miércoles jueves viernes meses años días semanas horas"
)
_DATING = words("en año el del desde hasta entre y a e hacia de")


def is_year(text: str, start: int, end: int) -> bool:
    """Whether four bare digits are a year: nothing is numbered, priced or counted by them."""
    left, right = text[max(0, start - 2) : start], text[end : end + 2]
    if (left[-1:] and left[-1:] in "$£€¥#+@_/") or (right[:1] and right[:1] in "%°_@€$ºª"):
        return False
    if (right[:1] in ".," and right[1:].isdigit()) or (left[-1:] in ".,-–" and left[:1].isdigit()):
        return False
    if (left[-1:] == "-" and left[:1].isalpha()) or (right[:1] == "-" and right[1:].isalpha()):
        return False
    before, after = word_before(text, start).lower(), word_after(text, end)
    if before in _NUMBERING or after.lower() in _UNITS_AFTER:
        return False
    if text[start] == "1" and text[start + 1] < "7" and before not in _DATING and left[-1:] != "(" and right[:1] != ")":
        return False
    counted = after.endswith("s") and after.islower() and after not in _FUNCTION_WORDS
    return not counted or before in ("en", "año")


def is_short_year(text: str, start: int, end: int) -> bool:
    """Whether two figures are a year: "en el 97", "el Mundial del 82", not a share nor a minute of a game."""
    before, after = word_before(text, start).lower(), word_after(text, end).lower()
    if before not in ("en", "desde", "hasta", "del") or (after and after not in _AFTER_SHORT_YEAR):
        return False
    return before == "del" or _GAME.search(text, max(0, start - 300), end + 200) is None


_AFTER_SHORT_YEAR = words("y que se en con cuando el la los las para pero fue había cuya cuyo donde hasta")
_GAME = re.compile(r"\b(?:minutos?|gol(?:es)?|marc(?:ó|aron|ador)|empat[óe])\b", re.IGNORECASE)
_PLACES = words(
    "calle avenida avda plaza paseo estadio hospital autopista colegio barrio movimiento batallón madres abuelas parque"
    " escuela universidad instituto puente club brigada barriada estación metro línea teatro sociedad editorial"
    " fundación promoción grupo centro"
)
_NAMED_AFTER_DAYS = re.compile(r"(?:[^\W\d_]{2,15})(?= (?:del? )?(?:la |el |los )?\Z)")


def is_place_name(text: str, start: int) -> bool:
    """Whether streets, squares and clubs are named before it: "la plaza de Mayo", "avenida 9 de Julio"."""
    match = _NAMED_AFTER_DAYS.search(text[max(0, start - 30) : start])
    return match is not None and match[0].lower() in _PLACES


def is_part_of_name(text: str, start: int, end: int) -> bool:
    """Whether a day goes on with a name: "el Monumental 8 de Octubre"."""
    named = _NAME_BEFORE.search(text, max(0, start - 30), start)
    return named is not None and any(map(str.isupper, text[start:end]))


_NAME_BEFORE = re.compile(r"(?<!\w)[A-ZÁÉÍÓÚ][^\W\d_]{2,20} \Z")
_BEFORE_MONTH = words(
    "en de desde hasta a hacia para por entre y e o del este ese pasado próximo mes último sobre durante cada como"
    " siguiente presente u mediados principios finales fines comienzos"
)


def is_month(text: str, start: int, end: int) -> bool:
    """Whether a bare month's name is one, and not Julio the man or May the square."""
    name, before, after = text[start:end], word_before(text, start), word_after(text, end)
    if is_place_name(text, start):
        return False
    if name[0].islower():
        return True
    if after[:1].isupper() and after.lower() not in ("y",):
        return False
    if before[:1].isupper() and before.lower() not in _BEFORE_MONTH:
        return False
    return not before or before.lower() in _BEFORE_MONTH


_NAMES_BEFORE_SUNDAY = words("santo plácido don san diario periódico revista")


def is_weekday(text: str, start: int, end: int) -> bool:
    """Whether a bare weekday's name is a day: towns, tenors, feasts and papers share them."""
    name = text[start:end].split()[-1]
    if text[start:end] != name or name[0].islower():
        before = word_before(text, start)
        return before.lower() != "santo" and word_after(text, end) != "Santo"
    before, after = word_before(text, start), word_after(text, end)
    if before.lower() in _NAMES_BEFORE_SUNDAY or after[:1].isupper():
        return False
    return not (before[:1].isupper() and before.lower() not in _BEFORE_MONTH)


_TIME_BEFORE = words("a las desde hasta sobre hacia de entre y la")
_TIME_AFTER = words(
    "de del en y para con cuando hoy por se hora horas ayer mañana hasta a al este esta pero tras desde"
    " que según los las un una el la"
)


def is_clock(text: str, start: int) -> bool:
    """Whether bare figures are a time of day: "de 9:00 a 14:00", "(14:00 de México)", not a score."""
    return word_before(text, start).lower() in _TIME_BEFORE or _ELSEWHERE.match(text, start - 1) is not None


_ELSEWHERE = re.compile(r"\([\d:.]{4,5} (?:de|en|hora|horas)\b")


def is_spoken_hour(text: str, start: int, end: int) -> bool:
    """Whether "las ocho" is a time: "a las ocho", with no noun behind it."""
    if word_before(text, start).lower() not in ("a", "desde", "hasta", "sobre", "hacia"):
        return False
    after = word_after(text, end)
    return not after or after.lower() in _TIME_AFTER


_MEASURING = words(
    "en durante hace tras por desde llevan lleva llevo llevamos llevaba llevaban después hacía dura duran duró duraron"
    " tardará tarda tardó pasaron pasan pasar pasarán dentro de faltan falta muchos los cumplir con unos"
)
_MEASURED_BY = words("después antes atrás más de")


def is_measured(text: str, start: int, end: int) -> bool:
    """Whether a bare plural ("semanas") is a length of time here."""
    before, after = word_before(text, start).lower(), word_after(text, end).lower()
    if before == "de":
        return text[max(0, start - 12) : start].lower() == "cuestión de "
    return before in (_MEASURING - {"los", "muchos"}) or after in ("después", "antes", "atrás")


_COMPARING = re.compile(
    r"\b(?:frente a|que|respecto a|respecto de|contra|comparado con|comparación con|en relación con|comparada con)"
    r"(?:l| los?| las?| el)?\s{0,2}\Z",
    re.IGNORECASE,
)


def compares(text: str, start: int) -> bool:
    """Whether a date is what another is compared with: "frente a mayo", "respecto a enero"."""
    return _COMPARING.search(text, max(0, start - 40), start) is not None
