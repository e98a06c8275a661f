"""A date in figures, the largest first: "2024-11-22", "2024-11-22T15:00Z"."""

from transforms.languages import iso_dates
from transforms.languages.patterns import words

NAME = "ISO date"
PATTERN = iso_dates.PATTERN
NEEDS = words("- / . w")
EXAMPLES = {
    "Publié [2024-11-05] ici.": "2024-11-05",
    "Noté [2024-11-05T15:00Z] là.": "2024-11-05T15:00Z",
}
LOOKALIKES = ("La pièce 2024-13-45 manque.",)
read = iso_dates.read
