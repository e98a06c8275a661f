"""A date in figures, the largest first: "2024-11-22", "2024/11/22", "2024-11-22T15:00Z", "2024-W46"."""

from transforms.languages import iso_dates
from transforms.languages.patterns import words

NAME = "ISO date"
PATTERN = iso_dates.PATTERN
NEEDS = words("- / . w")
EXAMPLES = {
    "Published [2024-11-05] here.": "2024-11-05",
    "Logged at [2024-11-05T15:00Z] there.": "2024-11-05T15:00Z",
    "Week [2024-W46] was dry.": "2024-W46",
}
LOOKALIKES = ("Part 2024-13-45 is out.",)
read = iso_dates.read
