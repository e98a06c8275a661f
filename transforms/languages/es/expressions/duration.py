"""A length of time: "tres horas", "dos años y medio", "media hora", "varias semanas", "toda la semana"."""

import re

from transforms.languages.es import context
from transforms.languages.es.lexicon import MULTIPLES, NUMBER, OPEN_NUMBER, UNIT, UNITS, number
from transforms.languages.patterns import words
from transforms.times.meaning import Amount, Duration, Meaning

NAME = "duration"
_FILLER = "(?:(?:largos|largas|buenos|buenas|duros|intensos|intensas|enteros|solos|solas|nuevos) )?"
_AFTER = "(?: (?:consecutiv[oa]s|seguid[oa]s|enter[oa]s|más(?! tarde)|complet[oa]s|naturales|hábiles))?"
_ONE = rf"(?:(?P<number>{NUMBER})|(?P<open>{OPEN_NUMBER})) {_FILLER}(?P<unit>{UNIT})(?P<half> y medi[oa])?{_AFTER}"
_SMALL = rf"(?:,? y |, | con )(?P<more>{NUMBER}) (?P<small>meses|mes|semanas?|días?|horas?|minutos?|segundos)"
_WHOLE = "hora|minuto|día|semana|mes|año|década|siglo|jornada"
_PLURAL = "horas|minutos|segundos|días|semanas|meses|años|décadas|siglos|lustros"
PATTERN = (
    rf"(?:el |la )?medi[oa] (?P<halved>hora|día|año|siglo|década|minuto|jornada)"
    rf"|(?P<plus>hora|día|mes|año|semana|siglo|década|minuto) y medi[oa]"
    rf"|tres cuartos de (?P<quarters>hora)|(?P<quarter>un cuarto) de hora"
    rf"|(?:(?:los|las|el|la|estos|estas|esos|esas) (?=\S+ (?:\S+ )?\S+))?{_ONE}(?:{_SMALL})?"
    rf"|tod[oa] (?:el|la|un|una) (?P<all>{_WHOLE})(?! (?:pasad|anterior|que viene|siguiente|de|del|en curso))"
    rf"|(?P<along>los (?:años|meses|siglos|días)|las (?:semanas|décadas))|(?P<plain>{_PLURAL})"
    rf"|(?P<entire>(?:el|la) (?:{_WHOLE}) enter[oa])"
)
NEEDS = frozenset(UNITS) | words("fin fines")
EXAMPLES = {
    "Esperó [tres horas].": "PT3H",
    "Lleva [dos años y medio] de retraso.": "P2.5Y",
    "Duró [media hora].": "PT30M",
    "Lucharon durante [semanas].": "PXW",
    "Creció a lo largo de [los años].": "PXY",
    "Se retrasó [varios años].": "PXY",
    "Tardó [dos años y tres meses].": "P2Y3M",
    "El pacto dura [un lustro].": "P5Y",
    "Estuvo cerrado [toda la semana].": "P1W",
    "Habló [hora y media].": "PT1H30M",
    "El fósil tiene [tres millones de años].": "P3000000Y",
}
LOOKALIKES = ("Un segundo hombre llegó.", "Entró en el segundo.", "Buenos días, dijo.")


def read(match: re.Match[str]) -> Meaning | None:
    """The amounts that are said, open where no number is."""
    if match["halved"]:
        return Duration((Amount(0.5, UNITS[match["halved"].lower()]),))
    if match["plus"]:
        return Duration((Amount(1.5, UNITS[match["plus"].lower()]),))
    if match["quarters"] or match["quarter"]:
        return Duration((Amount(45 if match["quarters"] else 15, "minute"),))
    if match["all"] or match["entire"]:
        whole = match["all"] or match["entire"].split()[1]
        return Duration((Amount(1, UNITS[whole.lower()]),))
    if match["plain"] or match["along"]:
        return Duration((Amount(None, UNITS[(match["plain"] or match["along"]).lower().split()[-1]]),))
    return _counted(match)


def _counted(match: re.Match[str]) -> Meaning | None:
    count = number(match["number"]) if match["number"] else None
    said = match["unit"].lower()
    unit = UNITS[said]
    if count is not None:
        count = (count + (0.5 if match["half"] else 0)) * MULTIPLES.get(said, 1)
    if count == 1 and unit in ("day", "weekend") and match["number"].isalpha() and said != "día":
        return None
    amounts: tuple[Amount, ...] = (Amount(count, unit),)
    if match["small"]:
        amounts += (Amount(number(match["more"]), UNITS[match["small"].lower()]),)
    return Duration(amounts)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A bare plural needs a word that measures."""
    said = text[start:end].lower()
    if said.split()[0] in ("los", "las") and said.split()[-1] in _PLURALS and said.count(" ") == 1:
        return meaning if _ALONG.search(text, max(0, start - 20), start) else None
    if said.isalpha() and said in _PLURALS and not context.is_measured(text, start, end):
        return None
    return meaning


_ALONG = re.compile(r"\b(?:a lo largo de|con el paso de|durante|con) \Z", re.IGNORECASE)
_PLURALS = frozenset(_PLURAL.split("|"))
