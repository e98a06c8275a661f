"""Two dates that share a month or a year: "avril et juin 1955", "de mai à juillet 2012", "mars ou avril"."""

from transforms.languages import joined

NAME = "joined dates"
_LINK = r"à|au|et|ou|jusqu['’]à|jusqu['’]au|jusqu['’]en|et en|ou en|puis en|et du|et le|puis le"
OVER = (
    rf"(?P<between>entre )?(?P<first>{{date}})(?: ?(?P<dash>[-–—/]) ?| (?P<link>{_LINK}) )"
    r"(?P<last>{date})(?!,? (?:de |du )?(?:l['’])?{date})"
)
HOLDS = 2
EXAMPLES = {
    "En [avril] et juin 1955, il gagna.": "1955-04",
    "Il a plu de [décembre] à février 2012.": "2011-12",
    "Le musée sera fermé du [20 décembre] au 4 janvier.": "2024-12-20",
    "Le musée sera fermé du 20 décembre au [4 janvier].": "2025-01-04",
    "Le pont sera fermé entre [mars] et juin.": "2025-03",
    "Ils ont monté d'octobre 2023 à [mars].": "2024-03",
}
LOOKALIKES = ("Lundi et mardi.",)
read = joined.reader(("à", "au", "jusqu'à", "jusqu’à", "jusqu'au", "jusqu’au", "jusqu'en", "jusqu’en"))
