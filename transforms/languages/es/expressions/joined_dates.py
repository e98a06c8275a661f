"""Two dates that share a month or a year: "abril y junio de 1955", "entre mayo y julio", "del lunes al jueves"."""

from transforms.languages import joined

NAME = "joined dates"
OVER = (
    r"(?P<first>{date})(?: ?(?P<dash>[-–—/]) ?| (?P<link>a|al|y|o|e|u|hasta|y hasta) )"
    r"(?P<last>{date})(?!,? (?:de(?:l)? )?{date})"
)
HOLDS = 2
EXAMPLES = {
    "Ganó en [abril] y junio de 1955.": "1955-04",
    "Duró de [diciembre] a febrero de 2012.": "2011-12",
    "Estará cerrado del [lunes] al jueves.": "2024-11-25",
}
LOOKALIKES = ("El lunes y el martes.",)
read = joined.reader(("a", "al", "hasta", "y hasta"))
