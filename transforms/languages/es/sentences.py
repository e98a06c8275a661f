"""Where a Spanish sentence begins and ends: the words that decide it for `transforms.languages.sentences`."""

from transforms.languages.patterns import words
from transforms.languages.sentences import Sentences, Stops

_TITLES = words(
    "Sr Sra Srta Sres Sras Dr Dra Drs Dres Prof Profa Lic Licda Ing Arq Gral Cnel Tte Cap Sgto Cte Alm Pdte Pdta"
    " D Dª Dña Mons Pbro Fr Sta Sto S Excmo Excma Ilmo Ilma Rvdo Hno Hna Ud Uds Vd Vds vs v p.ej cf"
)
_MONTHS = words("ene feb mar abr may jun jul ago sep sept set oct nov dic")
_MONTHS |= frozenset(name.capitalize() for name in _MONTHS)
_NUMBERED = _MONTHS | words(
    "Art Arts art arts Núm Núms núm núms N n No no Nº nº pág págs Pág Págs p pp cap Cap vol Vol tel Tel tfno Tfno Av"
    " Avda av avda C c fig Fig aprox ap inc exp Exp km"
)
_OPEN = words("ee.uu uu s.a s.l s.a.d c.v cía cia jr sr etc ltda hnos dto depto admón av avda pza pl")
_STARTERS = words(
    "A Además Ahora Al Algunos Allí Anoche Ante Antes Aquí Asimismo Así Aunque Ayer Bajo Cada Casi Como Con Contra"
    " Cuando De Del Desde Después Dos Durante Él El Ella Ellos En Entre Es Esa Ese Eso Esta Este Esto Estos Está Están"
    " Fue Fueron Ha Han Hasta Hay Hoy La Las Le Les Lo Los Luego Mañana Más Me Mi Mientras Muchos Nada Ni No Nos Nunca"
    " Otra Otro Otros Para Pero Por Porque Primero Pues Que Quien Según Se Sí Si Sin Sobre Solo Su Sus También Tampoco"
    " Tan Todo Todos Tras Tres Un Una Uno Unos Varios Y Ya Yo"
)
_AFTER_CLOCK = words("GMT UTC CET CEST EST EDT Madrid")
_SPANISH = Sentences(
    Stops(
        titles=_TITLES, numbered=_NUMBERED, open=_OPEN, starters=_STARTERS, dates=_MONTHS,
        clocks=words("a.m p.m m h hs hrs"), dated=_AFTER_CLOCK,
    )
)  # fmt: skip
bounds = _SPANISH.bounds
"""The sentence around a span."""
split = _SPANISH.split
"""All sentences of a stretch."""
