"""A date in figures, the largest first: "2024-11-22", "2024/11/22", "2024-11-22T15:00Z"."""

from transforms.languages import iso_dates
from transforms.languages.patterns import words

NAME = "ISO date"
PATTERN = iso_dates.PATTERN
NEEDS = words("0")
EXAMPLES = {
    "Publicado el [2024-11-05] aquí.": "2024-11-05",
    "Anotado [2024-11-05T15:00Z] allí.": "2024-11-05T15:00Z",
}
LOOKALIKES = ("La pieza 2024-13-45 falta.",)
read = iso_dates.read
