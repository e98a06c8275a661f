"""A night by both of its days: "la noche del 5 al 6 de junio", "la noche del 31 de agosto al 1 de septiembre"."""

from transforms.languages import nights
from transforms.languages.patterns import words

NAME = "night of two days"
OVER = r"(?P<night>{part}) del (?:(?P<days>{pair})|(?P<first>{day})(?: ?[-–—/] ?| al )(?P<last>{day}))"
NEEDS = words("del")
EXAMPLES = {
    "Cruzaron en [la noche del 5 al 6 de junio de 1944].": "1944-06-05TNI",
    "Huyeron en [la noche del 31 de agosto al 1 de septiembre de 2023].": "2023-08-31TNI",
}
LOOKALIKES = ("La noche fue larga.",)
read = nights.read
