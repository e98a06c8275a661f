"""The words around a time expression that allow or forbid it: "2000", not "2000 personnes"; "27 ans" is an age."""

import re

from transforms.languages.around import word_after, word_before
from transforms.languages.fr.sentences import bounds
from transforms.languages.patterns import words
from transforms.times.meaning import Amount, Clock, Duration, Meaning

_NAMED_DAYS = re.compile(r"(?:[Jj]ournal du|[Oo]uest|Tribune|[Ff]emina|TF1|M6|TV|Robinson|soldes|Super) \Z")


def is_weekday(text: str, start: int, end: int) -> bool:
    """Whether a weekday's name is a day: newspapers and a friend of Robinson's are named after them."""
    if _NAMED_DAYS.search(text, max(0, start - 14), start) or text.startswith((" noir", " 13 (", " rouge"), end):
        return False
    return not (text[start].isupper() and _begun(text, start) and word_after(text, end) == "ou")


def _begun(text: str, start: int) -> bool:
    """Whether a word stands before in the same sentence, so that a capital is one of a name."""
    return bool(word_before(text, start))


_HAPPENED = re.compile(
    r"\b(?:(?:a|ont|s'est|se sont|avait|avaient|s'était|s'étaient|[ln]'a|[ln]'ont|[ln]'avait)(?: \w{2,12})? "
    r"(?:\w{1,14}[éiu](?:e|s|es)?|\w{0,10}(?:mis|pris|dit|fait|ouvert|offert|écrit))"
    r"|(?:est|sont|était|étaient) (?:mort|né|parti|arrivé|venu|tombé|entré|sorti)e?s?)\b"
)


def has_happened(text: str, start: int, end: int) -> bool:
    """Whether the sentence tells of one thing that was done on the day: "le lundi, il a été arrêté"."""
    first, last = bounds(text, start, end)
    near = text[max(first, end - 120) : min(last, end + 120)].replace("’", "'")
    return _HAPPENED.search(near) is not None


_PLACES = re.compile(
    r"(?:rue|avenue|boulevard|place|quai|stade|pont|cours|esplanade|square|collège|lycée|salle|station|camp|cité|hôpital)"
    r" du \Z",
    re.IGNORECASE,
)


def is_place_name(text: str, start: int) -> bool:
    """Whether a street or a stadium is named by the date: "rue du 4 septembre"."""
    return _PLACES.search(text, max(0, start - 16), start) is not None


_NAMES = words("mars avril mai juin août")
_OF_MONTHS = words("en début fin mi")


def is_month(text: str, start: int, end: int) -> bool:
    """Whether a bare month's name is a month, not the planet nor the god Mars, nor somebody called Juin."""
    name = text[start:end].lower()
    if text[start - 1 : start] == "-" and text[max(0, start - 2) : start - 1].isdigit():
        return False
    if name not in _NAMES and text[start].isupper() and not text[start:end].isupper():
        return not word_before(text, start)[:1].isupper() or word_before(text, start).lower() in _OF_MONTHS
    if name not in _NAMES or text[start].islower():
        return word_before(text, start).lower() != "planète"
    if text[start:end].isupper():
        return word_after(text, end) != "" or word_before(text, start).isupper()
    before, after = word_before(text, start), word_after(text, end)
    if before:
        return before.lower() in _OF_MONTHS
    return not after[:1].isupper() and name != "mars"


_COUNTED = words(
    "personnes habitants euros dollars francs livres kilomètres mètres hectares tonnes kilos litres soldats hommes"
    " femmes enfants salariés emplois postes manifestants policiers gendarmes pompiers morts blessés victimes"
    " réfugiés migrants élèves étudiants spectateurs visiteurs participants voix votants électeurs voitures véhicules"
    " logements maisons entreprises exemplaires pages m km kg mg ml cm mm watts mégawatts degrés places abonnés"
    " membres adhérents élus communes familles foyers détenus prisonniers passagers clients patients cas tests"
    " millions milliards points mètres-carrés billets supporters licenciés coureurs concurrents combattants"
    " rebelles militants employés ouvriers agents signatures demandes plaintes infractions accidents tours kw mw cv"
    " ch euro"
)
_NUMBERING = words(
    "n° no numéro article loi vol chapitre page pages section résolution ligne chambre modèle rn d a boeing airbus"
    " peugeot bmw iso directive règlement quelque quelques environ presque plus moins des ces les cent deux trois"
    " windows office n° nos numéros téléphone code"
)
_CERTAIN = words("en depuis année fin début courant")
"""Behind these nothing but a year is said in four figures."""
_DATING = words("en de à depuis dès avant après vers entre année an fin début mi courant ici")


def is_year(text: str, start: int, end: int) -> bool:
    """Whether four bare digits are a year: nothing is numbered, priced or counted by them."""
    left, right = text[max(0, start - 2) : start], text[end : end + 2]
    if (left[-1:] in "$£€¥#+@_/" and left[-1:]) or (right[:1] in "%°_@€$" and right[:1]):
        return False
    if (right[:1] in ".," and right[1:].isdigit()) or (left[-1:] in ".," and left[:1].isdigit()):
        return False
    if (left[-1:] == "-" and left[:1].isalpha()) or (left[-1:] in "-–" and left[:1].isdigit()):
        return False
    if right[:1] in " \u00a0\u202f" and right[1:] and right[1] in "%€$":
        return False
    before, after = word_before(text, start).lower().rstrip(".").replace("’", "'"), word_after(text, end)
    before = before.rpartition("'")[2]
    if _FLIGHT.search(text, max(0, start - 10), start):
        return False
    if before in _CERTAIN:
        return True
    if before in _NUMBERING or (before[-1:].isdigit() and before.isdigit()):
        return False
    if text[start] == "1" and text[start + 1] < "7" and before not in _DATING and left[-1:] != "(" and right[:1] != ")":
        return False
    if text.startswith((" pour cent", " pour mille"), end):
        return False
    return after.lower() not in _COUNTED and not (after[:1].isdigit() and _THOUSANDS.match(text, end))


_FLIGHT = re.compile(r"\bvol [A-Z][A-Z0-9]{1,2} ?\Z")
_THOUSANDS = re.compile(r"[ \u00a0\u202f]\d{3}\b")

_CALENDAR_NOUNS = words(
    "printemps arabe de prague berbère érable jasmin bourges des poètes républicain noir social olympique"
)


def is_season(text: str, start: int, end: int) -> bool:
    """Whether a season's name is one: "l'été" and "en été" are, "a été" is not, nor is the Arab Spring."""
    said = text[start:end].lower()
    if said == "été" and not _BEFORE_SUMMER.search(text, max(0, start - 14), start):
        return False
    if _ADJECTIVE.search(text, max(0, start - 16), start):
        return False
    after = word_after(text, end).lower()
    if "printemps" in said and (after in _CALENDAR_NOUNS or _PRAGUE.match(text, end)):
        return False
    return not (text[end - 3].isupper() and not text[start:end].isupper())


_BEFORE_SUMMER = re.compile(
    r"\b(?:en|cet|plein|d['’]|chaque|fin|début|mi-?|et|ou|à l['’]|un|nouvel|prochain|dernier|même) ?\Z",
    re.I,
)
_ADJECTIVE = re.compile(
    r"(?<!\bfin)(?<!\bdébut)(?<!\bmilieu)(?<!\bsoirs)(?<!\bsoir)(?<!\bnuit)(?<!\bjour)(?<!\bcœur)(?<!\bmois)(?<!\bmatin)"
    r" (?:d['’]|de )\Z",
    re.IGNORECASE,
)
_PRAGUE = re.compile(r" (?:de Prague|de Bourges|des Poètes|du livre|du cinéma)", re.I)


def is_relative_clause(text: str, end: int) -> bool:
    """Whether a clause tells which one is meant: "ce jour où tout bascula"."""
    return text.startswith((" où ", " qui ", " que "), end) and not text.startswith(" qui vient", end)


_PEOPLE = (
    "homme|femme|garçon|fille|fillette|enfant|jeune|adolescente?|ado|élève|étudiante?|personne|retraitée?|mère|père|fils"
    "|bébé|conducteur|conductrice|automobiliste|motard|cycliste|piéton|joueur|joueuse|attaquant|milieu|défenseur|gardien"
    "|gendarme|pompier"
    "|ressortissante?|policier|victime|suspecte?|mineure?|collégien|collégienne|lycéen|lycéenne|soldat|militaire"
    "|agriculteur|ouvrier|ouvrière|pilote|garçonnet|nourrisson|passagère?|passager|habitante?|français|française|chanteur"
    "|chanteuse|acteur|actrice|frère|sœur|trentenaire|quadragénaire|avocate?|médecin|professeur|chauffeur|touriste"
)
_AGED = re.compile(
    r"(?:\b[âÂ]g[ée]+s? (?:seulement )?(?:de |d['’]|entre )|\bl['’]âge de |\bde ses |\bses "
    rf"|\b(?:{_PEOPLE})s?(?: \w{{2,14}})?,? (?:de |d['’]|entre ))"
    r"(?:\d\d? (?:à|et) |près de |plus de |moins de |environ )?\Z"
    r"|, (?:de |âgés de )\d\d? et \Z|\b(?:les|des|aux) (?:(?:plus|moins) de |\d\d?(?: |-|–|/| à ))\Z",
    re.IGNORECASE,
)
_BOUND = re.compile(r"(?:plus|moins) d", re.IGNORECASE)
_AGE_AFTER = re.compile(r" d['’]âge\b| et (?:plus|moins)\b| ou (?:plus|moins)\b| révolus")
_NAMED_BEFORE = re.compile(
    r"(?:[A-ZÉÈÎÔ][\w'’-]+|elle|lui|homme|femme|fils|fille|mari|épouse|frère|sœur|mère|père) ?[,(] ?\Z"
)


_TERM = re.compile(r"\b(?:condamn|peine|rédui|port|limit|fix|ramen|prolong|pass)\w{0,6}\b[^.;]{0,40}\Z", re.IGNORECASE)
_OF_PRISON = re.compile(
    r" de (?:prison|réclusion|détention|mandat)| d['’](?:emprisonnement|inéligibilité|interdiction)"
)


def is_age(text: str, start: int, end: int) -> bool:
    """Whether a number of years is somebody's age: "Pierre Martin, 35 ans, a été élu", "âgé de 27 ans"."""
    if not text[start:end].rstrip().lower().endswith(("ans", "an", "années")):
        return False
    low = max(0, start - 48)
    if _BOUND.match(text, start) and word_before(text, start).lower() in ("les", "des", "aux"):
        return True
    if _AGED.search(text, low, start) or _AGE_AFTER.match(text, end):
        return True
    if word_before(text, start).lower() == "à" and text[start].isdigit():
        return not (_TERM.search(text, max(0, start - 48), start) or _OF_PRISON.match(text, end))
    behind = text[end : end + 1]
    if text[start].isdigit() and behind in (",", ")") and text[max(0, start - 2) : start].endswith((", ", "(")):
        return True
    return behind in (",", ")", ".") and _NAMED_BEFORE.search(text, max(0, start - 24), start) is not None


_MEASURING = words(
    "pendant depuis durant dure durer duré durera après avant en pour dans voilà prendra prendre prend pris mettre"
    " mis passer passé passe faut faudra fallu attendre attendu attend attendent et"
    " ou"
)


def is_measured(text: str, start: int, end: int) -> bool:
    """Whether a bare plural ("des semaines") is a length of time here."""
    if text[start : start + 4].lower() in ("les ", "ces "):
        return False
    return word_before(text, start).lower() in _MEASURING or word_after(text, end).lower() in ("durant", "auparavant")


_LASTING = words(
    "pendant durant en dans après avant depuis dure durer duré durera de moins que sur d'ici près plus pour chaque"
    " seulement qu' juste encore presque"
)


def is_lasting(text: str, start: int, end: int) -> bool:
    """Whether "un jour" is a length of time and not some day or other."""
    if word_before(text, start).lower() in _LASTING or text[max(0, start - 2) : start] in ("d'", "d’", "u'"):
        return True
    return word_after(text, end).lower() in ("après", "avant", "plus", "auparavant", "durant", "par")


_FAR = re.compile(r" (?:de |d['’]|du |en )(?:route|voiture|marche|train|avion|vol|bateau|bus|pied)", re.I)
_FROM = re.compile(r" (?:de |d['’]|du |au (?:nord|sud)|à l['’](?:est|ouest))", re.I)


def is_distance(text: str, start: int, end: int) -> bool:
    """Whether a length of time says how far a place is: "à 20 minutes de la gare"."""
    if not text[start:end].lower().endswith(("minutes", "minute", "heures", "heure", "min", "h")):
        return False
    return word_before(text, start).lower() == "à" and (_FROM.match(text, end) or _FAR.match(text, end)) is not None


_TIME_BEFORE = words(
    "à vers dès avant après depuis jusqu'à jusqu'aux entre et d'ici environ alentours pour lundi mardi mercredi jeudi"
    " vendredi samedi dimanche hier demain aujourd'hui matin soir prévu prévue heure"
)
_OF_WHAT = re.compile(
    r"[ \u00a0](?:de (?!Paris|New|Montréal|Londres|Bruxelles|Genève|Moscou|l['’]|la nuit|demain)|d['’]"
    r"|du (?!matin|soir))"
)
_TOLD = re.compile(
    r"\b(?:en|pendant|durant|durée de|durera|duré|dure|mis|temps de|chrono de|record de|gagné|moyenne de) \Z"
)


def is_clock(text: str, start: int, end: int) -> bool:
    """Whether figures are a time of day and no length of time, result or score."""
    said = text[start:end].lower()
    if said.startswith(("midi", "minuit")):
        return not (text[start].isupper() and word_before(text, start) != "")
    if _TOLD.search(text, max(0, start - 16), start) or _OF_WHAT.match(text, end):
        return False
    if ":" in said or "." in said:
        return word_before(text, start).lower() in _TIME_BEFORE
    return True


def length_of(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """The length of time that figures say which are no time of day: "en 2h12"."""
    said = text[start:end].lower()
    if (
        is_distance(text, start, end)
        or not isinstance(meaning, Clock)
        or "h" not in said
        or "midi" in said
        or "minuit" in said
    ):
        return None
    amounts = (Amount(meaning.hour, "hour"), *((Amount(meaning.minute, "minute"),) if meaning.minute else ()))
    return Duration(amounts) if meaning.hour else None


def compares(text: str, start: int) -> bool:
    """Whether a date is what another is compared with: "par rapport à mai", "contre 3 % en 2012"."""
    return _COMPARING.search(text, max(0, start - 40), start) is not None


_COMPARING = re.compile(
    r"\b(?:rapport (?:à|au|aux) |contre (?:[\d,. ]{1,12}%? (?:en |au |à )?)?|celui d[eu] )(?:l['’]|la |le )?\Z"
)
