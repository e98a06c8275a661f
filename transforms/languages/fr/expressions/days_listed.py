"""Three days of one month and more: "les 5, 12 et 19 septembre", "jeudi 5, vendredi 6 et samedi 7 mai"."""

from transforms.languages import days_listed
from transforms.languages.fr.lexicon import DAY, LENGTHS, MONTH, MONTHS, WEEKDAY, YEAR, day, month

NAME = "days of a month in a list"
_DAY = rf"(?:{WEEKDAY} )?{DAY}"
PATTERN = (
    rf"(?:les |le )?(?P<date1>{_DAY}), (?P<date2>{_DAY})(?:, (?P<date3>{_DAY}))?(?:, (?P<date4>{_DAY}))?,? (?:et|ou) "
    rf"(?P<date5>(?P<last>{_DAY}) (?P<month>{MONTH})(?: (?P<year>{YEAR})(?![.:,]\d))?)"
)
NEEDS = frozenset(MONTHS)
EXAMPLES = {
    "Ils ont joué les [5], 12 et 19 octobre.": "2024-10-05",
    "Ils ont joué les 5, [12] et 19 octobre.": "2024-10-12",
    "Ils ont joué [jeudi 5], vendredi 6 et samedi 7 octobre 2023.": "2023-10-05",
}
LOOKALIKES = ("Il a eu 5, 12 et 19 points.",)
read = days_listed.reader(month, day, LENGTHS)
