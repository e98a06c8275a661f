"""Two dates that share a month or a year: "April and June 1955", "from May to July 2012", "2007-08", "1861–1863"."""

from transforms.languages import joined

NAME = "joined dates"
_LINK = "to|and|or|through|until|till|but|versus"
OVER = (
    rf"(?P<first>{{date}})(?: ?(?P<dash>[-–—/]) ?| (?P<link>{_LINK}) (?:in |on )?(?:the )?)"
    r"(?P<last>{date})(?!,? (?:of )?(?:the )?{date})"
)
HOLDS = 2
EXAMPLES = {
    "In [April] and June 1955 he won.": "1955-04",
    "It ran from [December] to February 2012.": "2011-12",
    "It will be closed from [Dec. 20] to Jan. 4.": "2024-12-20",
    "It will be closed from Dec. 20 to [Jan. 4].": "2025-01-04",
    "They rose from October 2023 to [March].": "2024-03",
}
LOOKALIKES = ("On Monday and Tuesday.",)
read = joined.reader(("to", "through", "until", "till"))
