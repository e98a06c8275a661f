"""Three days of one month and more: "los días 5, 12 y 19 de septiembre", "el jueves 5, el viernes 6 y el sábado 7"."""

from transforms.languages import days_listed
from transforms.languages.es.lexicon import DAY, LENGTHS, MONTH, MONTHS, WEEKDAY, YEAR, day, month

NAME = "days of a month in a list"
_DAY = rf"(?:el )?(?:{WEEKDAY} )?{DAY}"
PATTERN = (
    rf"(?P<date1>(?:los )?(?:días? )?{_DAY}), (?P<date2>{_DAY})(?:, (?P<date3>{_DAY}))?(?:, (?P<date4>{_DAY}))? [yo] "
    rf"(?P<date5>(?P<last>{_DAY}) de (?P<month>{MONTH})(?:,? del? (?P<year>{YEAR})(?![.:,]\d))?)"
)
NEEDS = frozenset(MONTHS)
EXAMPLES = {
    "Jugaron [los días 5], 12 y 19 de octubre.": "2024-10-05",
    "Jugaron los días 5, [12] y 19 de octubre.": "2024-10-12",
    "Jugaron [el jueves 5], el viernes 6 y el sábado 7 de octubre de 2023.": "2023-10-05",
}
LOOKALIKES = ("Anotó 5, 12 y 19 puntos.",)
read = days_listed.reader(month, day, LENGTHS)
