"""French, put together: its expressions, the words that lead to them, its sentences, tenses and feasts."""

from collections.abc import Iterable

from transforms.languages.fr import expressions
from transforms.languages.fr.context import compares
from transforms.languages.fr.direction import direct
from transforms.languages.fr.feasts import FEASTS
from transforms.languages.fr.lexicon import (
    ABBREVIATED,
    MONTHS,
    NUMBERS,
    OPEN_NUMBERS,
    ORDINALS,
    PARTS_OF_DAY,
    SEASONS,
    SIDES,
    UNITS,
    WEEKDAYS,
    ZONES,
)
from transforms.languages.fr.sentences import bounds
from transforms.languages.language import Language, expressions_in
from transforms.languages.patterns import trimmer, words
from transforms.times.feasts import feast
from transforms.times.vocabulary import Vocabulary


def _parts(phrases: Iterable[str]) -> frozenset[str]:
    """The words of all phrases, parted at blanks and apostrophes."""
    return frozenset(word for phrase in phrases for word in phrase.replace("'", " ").split())


_SETS = words("quotidien mensuel annuel trimestriel semestriel bimensuel biannuel pluriannuel bisannuel")
_TRIGGERS = (
    (frozenset(MONTHS) - words("jan fev dec sept"))
    | frozenset(WEEKDAYS)
    | frozenset(f"{name}s" for name in WEEKDAYS)
    | (_parts(UNITS) - words("fin fins de mn week end ends"))
    | frozenset(SEASONS)
    | words(
        "week-end week-ends matin matins matinée aube aurore midi minuit après-midi aprèm mi-journée soir soirée soirs"
        " soirées crépuscule nuit nuits aujourd'hui hier demain avant-hier après-demain lendemain surlendemain veille"
        " avant-veille récemment dernièrement naguère jadis autrefois actuellement désormais dorénavant maintenant"
        " présentement bientôt prochainement incessamment quinzaine demi-heure demi-journée demi-siècle quart quarts"
        " exercice hebdomadaire hebdomadaires journalier journalière biennal biennale triennal triennale quinquennal"
        " quinquennale décennal décennale quadriennal quadriennale t1 t2 t3 t4 s1 s2 moitié sixties seventies eighties"
        " nineties fifties"
    )
    | frozenset(f"{name}{end}" for name in _SETS for end in ("", "s", "le", "les", "lement", "ne", "nes", "nement"))
    | {
        "par le passé", "dans le passé", "l'avenir", "un avenir", "proche avenir", "pour l'instant", "pour le moment",
        "en ce moment", "l'heure actuelle", "de nos jours", "ces jours-ci", "ces temps-ci", "à ce stade", "à présent",
        "tout de suite", "qu'il est", "derniers temps", "sous peu", "dans peu", "d'ici peu", "y a peu", "longtemps",
        "depuis peu", "futur proche", "le futur", "dès que possible", "quelque temps",
        "un passé", "l'époque", "à ce jour", "de ce jour",
        "même période", "même époque", "même date", "années récentes",
    }
)  # fmt: skip
_COMMON = words(
    "la le les de du des jour fête saint sacré mondiale internationale journée lutte contre femme femmes droits"
)
_COMMON |= words(
    "travail morts souvenir chinois lunaire orthodoxe orthodoxes juive juif jeûne national nationale réveillon"
)


def _leading_word(feast_name: str) -> str | None:
    """The word by which a feast is found; None where another trigger is among its words."""
    said = feast_name.replace("'", " ").split()
    if any(word in _TRIGGERS for word in said):
        return None
    return next((word for word in said if word not in _COMMON), None)


_FEAST_WORDS = frozenset(word for name in FEASTS if (word := _leading_word(name)) is not None)
_TRIGGERS |= _FEAST_WORDS
_CONNECTING = words(
    "le la les l un une d de du des au aux à en et ou ce cet cette ces là ci ci- même mêmes dans vers dès depuis"
    " pendant durant entre jusqu jusque avant après plus moins tard tôt près presque environ quelque quelques au"
    " moins tout toute toutes tous début fin milieu courant cœur commencement clôture mi demi demie quart moitié"
    " premier premiers première premières dernier derniers dernière dernières prochain prochains prochaine prochaines"
    " passé passés passée passées écoulé écoulés écoulée écoulées précédent précédents précédente précédentes suivant"
    " suivants suivante suivantes venir vient viennent cours qui ont suivi suivirent suivent précédé précèdent actuel"
    " actuelle chaque fois par sur auparavant avant il y a voici voilà cela ça fait déjà exactement seulement tout"
    " juste peine ici sous peu longs longues petits petites bons bonnes bon bonne petit petite long longue gros"
    " grosses de nombreux nombreuses très maints maintes dizaines centaines milliers innombrables h min mn s sec er"
    " re ère e è ème eme ième nd nde t z proche heure heures av ap apr j c jésus christ notre ère an année années"
    " mois exercice fiscal fiscale comptable budgétaire saison journée période époque date pleine petit jour lever"
    " tombée puis alentours environs autour partir peu juste moins fort bien si récentes récent lointain immédiat"
    " locale locales deux trois sur hui aujourd que possible rapport grosso modo minimum maximum pas largement ans"
    " week end ends siècle siècles trimestre semestre ven"
)
_ROMANS = words("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi")
_CENTURIES = _ROMANS | frozenset(f"{roman}{end}" for roman in _ROMANS for end in ("e", "è", "ème", "eme", "ième", "er"))
_JOINING = (
    frozenset(word for trigger in _TRIGGERS if trigger.isalpha() for word in (trigger,))
    | _parts(trigger.replace("-", " ") for trigger in _TRIGGERS if " " not in trigger)
    | _CONNECTING
    | _parts(NUMBERS)
    | _parts(OPEN_NUMBERS)
    | _parts(ORDINALS)
    | _parts(SIDES)
    | _parts(ZONES)
    | _parts(PARTS_OF_DAY)
    | frozenset(UNITS)
    | _parts(FEASTS)
    | frozenset(MONTHS)
)
_BEFORE = (_JOINING - frozenset(WEEKDAYS) - words("mais")) | _CENTURIES | words("sauf notre a")
_ELIDED = frozenset(
    f"{cut}'{word}" for cut in ("d", "l", "jusqu", "qu") for word in _BEFORE if word[0] in "aeiouyhàéêâ"
)
_LEADING = _BEFORE | _ELIDED
_trim = trimmer(
    leading="et|ou|que|qui|par rapport",
    trailing=words(
        "de d du des le la les l un une au aux à en et ou ce cet cette dans vers dès depuis pendant durant entre jusqu"
        " plus moins par sur qui que il a y tous tout toute toutes sous fait pour s si"
    ),
)


def feasts(key: str, year: int) -> tuple[int, int] | None:
    """The numbers of a feast's first and last day in a year."""
    days = feast(key, year)
    return None if days is None else (days[0].toordinal(), days[1].toordinal())


_NUMBERS = (
    r"[0-9]{1,2} ?h(?:(?: ?[0-5][0-9])(?![0-9])|(?![\w]))|[0-9]{1,4}(?= (?:avant|av\.?|après|apr\.?|ap\.?) (?:j|n))"
    r"|(?<=\b(?:le|au|du) )(?:[12]?[0-9]|3[01]|1er)"
    r"(?= ?(?:[.,;:!?)»]|\Z)| (?:et|puis|mais|à|en|pour|par|avec|dans|devant|au) )"
    r"|(?<=\b(?:le|au|du) )[0-3]?[0-9]/(?:0[1-9]|1[0-2])(?![0-9/.-])"
    r"|(?<=\ben )[5-9][0-9](?= ?[.,;:)]| et | ou | que | à |\Z)|24 heures sur 24|[0-9]{1,3} ?(?:min|mn)\b"
)
LANGUAGE = Language(
    code="fr",
    expressions=expressions_in(expressions),
    vocabulary=Vocabulary(
        _TRIGGERS,
        _JOINING,
        _LEADING,
        frozenset(ABBREVIATED) | words("av ap apr j c"),
        _FEAST_WORDS - words("ramadan carême mardi rameaux sainte"),
        numbers=_NUMBERS,
    ),
    trim=_trim,
    bounds=bounds,
    direct=direct,
    feasts=feasts,
    compares=compares,
)
