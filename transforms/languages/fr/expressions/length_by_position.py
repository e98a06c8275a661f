"""A length beside the publication: "les deux dernières années", "les prochains mois", "les six premiers mois"."""

import re

from transforms.languages.fr.lexicon import CARDINALS, UNIT, UNITS, number, plain
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Amount, Base, Duration, Meaning, Placed, Relative

NAME = "length by position"
_BEFORE = {
    **dict.fromkeys(("derniers", "dernières", "dernier", "dernière"), -1),
    **dict.fromkeys(("prochains", "prochaines", "prochain", "prochaine"), 1),
    **dict.fromkeys(("premiers", "premières"), 0),
}
_BEHIND: dict[str, tuple[int, Base]] = {
    **dict.fromkeys(("suivants", "suivantes"), (1, "story")),
    **dict.fromkeys(("précédents", "précédentes"), (-1, "story")),
    **dict.fromkeys(("à venir", "qui viennent", "prochains", "prochaines"), (1, "publication")),
    **dict.fromkeys(("écoulés", "écoulées", "passés", "passées", "derniers", "dernières"), (-1, "publication")),
    **dict.fromkeys(("qui ont suivi", "qui suivirent", "qui suivent"), (1, "story")),
    **dict.fromkeys(("qui ont précédé", "qui précèdent"), (-1, "story")),
}
_COUNT = rf"\d{{1,3}}|{alternatives(CARDINALS)}|quelques"
_THE = "(?:les |ces |des |aux |ses |leurs )?"
_OPENED = rf"(?P<side>{'|'.join(sorted(_BEFORE, key=len, reverse=True))})"
PATTERN = (
    rf"{_THE}(?:(?P<count>{_COUNT}) {_OPENED}|{_OPENED.replace('side', 'first')} (?P<inner>{_COUNT}))"
    rf" (?P<unit>{UNIT})"
    rf"|(?:les |ces |des |aux )(?P<open>{'|'.join(_BEFORE)}) (?P<many>{UNIT})(?! (?:de |du |d['’]))"
    rf"|(?:les |ces |des |aux )(?:(?P<number>{_COUNT}) )?(?P<units>{UNIT}) (?P<behind>{alternatives(_BEHIND)})"
)
NEEDS = frozenset(UNITS) | words("week")
EXAMPLES = {
    "Il a reculé au cours [des deux dernières années].": "P2Y",
    "Il grandira dans [les prochains mois].": "PXM",
    "Il n'a rien dit [ces trois derniers jours].": "P3D",
    "Les pluies [des dernières 24 heures] ont fait trois morts.": "PT24H",
    "Il est mort dans [les jours suivants].": "PXD",
}
LOOKALIKES = ("Les premiers hommes.", "Les derniers jours de mars furent froids.")


def read(match: re.Match[str]) -> Meaning | None:
    """The length, with its place where the words give one."""
    count = match["count"] or match["inner"] or match["number"]
    unit = UNITS[plain(match["unit"] or match["many"] or match["units"])]
    length = Duration((Amount(number(count) if count else None, unit),))
    if match["behind"]:
        side, base = _BEHIND[plain(match["behind"])]
        return Placed(length, side, base)
    side = _BEFORE[(match["side"] or match["first"] or match["open"]).lower()]
    if side:
        return Placed(length, side, "publication")
    of_year = unit in ("month", "quarter") and length.amounts[0].number is not None
    return Placed(length, 1, Relative("running", "year", 0)) if of_year else length
