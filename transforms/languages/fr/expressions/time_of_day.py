"""A time on a day: "mardi soir", "hier à 20h30", "la nuit de mardi", "mardi en fin de matinée", "20 heures lundi"."""

import re

from transforms.languages.fr.lexicon import DU
from transforms.times.expression import Inner
from transforms.times.meaning import At, Clock, DayPart, Meaning, Mod, Part, Relative

NAME = "time on a day"
_LINK = (
    r",? |,? (?:à|au|en|dès|vers|dans|peu avant|peu après|juste avant|avant|après|à partir de|jusqu['’]à"
    r"|aux alentours de|aux environs de|tôt dans|tard dans) (?:le |la |l['’])?"
    r"|,? tôt (?:le |dans la )?|,? tard (?:le |dans la )?"
)
_EDGE = rf"(?:(?P<edge>début|fin|milieu) {DU})?"
OVER = (
    rf"(?P<day>{{day}})(?:{_LINK}){_EDGE}(?P<time>{{part}}|{{clock}})"
    rf"|{_EDGE.replace('edge', 'side')}(?:la |le |l['’])?(?P<of>{{part}}|{{clock}}),?"
    rf" (?:{DU}|ce |le |, )?(?P<on>{{day}})"
    rf"|(?P<all>{{day}}) {DU}(?P<named>{{day}})|(?P<in>{{day}}),? (?:en )?(?P<side_of>{{day}})"
    rf"|(?P<clock>{{clock}}) (?P<detail>{{part}}|{{clock}})"
    rf"|(?P<rough>{{part}}|{{clock}}),? (?:vers|à|dès) (?P<exact>{{clock}})"
)
HOLDS = 2
EXAMPLES = {
    "Il a parlé [jeudi matin].": "2024-11-21TMO",
    "Des tirs ont retenti dans [la nuit du 13 février 2023].": "2023-02-13TNI",
    "Le bureau a fermé [mardi à 17h00].": "2024-11-19T17:00",
    "Ils joueront [samedi à 20 heures].": "2024-11-23T20:00",
    "Il est arrivé [lundi en fin de matinée].": "2024-11-18TMO",
    "Il l'a dit [hier soir].": "2024-11-21TEV",
    "La secousse a eu lieu à [15H00 GMT jeudi].": "2024-11-21T15:00Z",
    "Il est mort [mardi dans la soirée].": "2024-11-19TEV",
}
LOOKALIKES = ("Bonne nuit aux autres.",)
_EDGES: dict[str, Mod] = {"début": "START", "milieu": "MID", "fin": "END"}


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The day with the time, a clock time with the part of the day that it lies in."""
    if match["clock"]:
        return _detail(inner["clock"], inner["detail"])
    if match["all"]:
        return inner["named"] if inner["all"] == _THE_DAY else None
    if match["in"]:
        edge = inner["side_of"]
        return Part(inner["in"], edge.mod) if isinstance(edge, Part) and edge.whole == _THE_DAY else None
    if match["rough"]:
        return _detail(inner["exact"], inner["rough"])
    day, time = inner.get("day") or inner["on"], inner.get("time") or inner["of"]
    mod = _EDGES.get((match["edge"] or match["side"] or "").lower())
    if isinstance(time, At):
        mod = mod or time.mod
        if time.day is not None and not isinstance(time.day, Relative):
            return None
        time = time.time
    return At(day, time, mod) if isinstance(time, Clock | DayPart) else None


_THE_DAY = Relative("running", "day", 0)


def _detail(clock: Meaning, detail: Meaning) -> Meaning | None:
    """ "8 heures ce soir": the part says which half of the day."""
    day = detail.day if isinstance(detail, At) else None
    part = detail.time if isinstance(detail, At) else detail
    if not isinstance(clock, Clock) or not isinstance(part, DayPart):
        return None
    hour = clock.hour + 12 if part.code in ("AF", "EV") and clock.hour < 12 else clock.hour
    return At(day, Clock(hour, clock.minute, clock.second, clock.offset))
