"""A night by both of its days: "the night of 5–6 June 1944", "the night of 31 August – 1 September"."""

from transforms.languages import nights
from transforms.languages.patterns import words

NAME = "night of two days"
OVER = (
    r"(?P<night>{part}) (?:of|between) (?:the )?"
    r"(?:(?P<days>{pair})|(?P<first>{day})(?: ?[-–—/] ?| (?:to|and) (?:the )?)(?P<last>{day}))"
)
NEEDS = words("of between")
EXAMPLES = {
    "They crossed on [the night of 5–6 June 1944].": "1944-06-05TNI",
    "It burned during [the night of May 3-4].": "2024-05-03TNI",
    "They fled on [the night of 31 August – 1 September 2023].": "2023-08-31TNI",
    "They fled on [the night of 31 August/1 September].": "2024-08-31TNI",
}
LOOKALIKES = ("The night was long.",)
read = nights.read
