"""On which side of the publication a date lies: "dimitió el viernes", "se reunirá el martes", "previsto para abril"."""

import re

from transforms.languages.patterns import words
from transforms.languages.tense import Cues, Decision, Tenses

_PERFECTS = words(
    "ha han he has hemos habéis había habían habíamos hubo hubieron habría habrían hubiera hubieran hubiese hubiesen"
    " haber haberse haya hayan tras"
)
_PRETERITES = words(
    "fue fueron fui fuimos era eran éramos iba iban dio dieron di vio vieron hizo hicieron dijo dijeron dije pudo"
    " pudieron puso pusieron propuso propusieron impuso expuso compuso dispuso supuso repuso quiso quisieron supo vino"
    " vinieron intervino convino previno tuvo tuvieron obtuvo obtuvieron mantuvo mantuvieron detuvo detuvieron contuvo"
    " sostuvo retuvo estuvo estuvieron anduvo produjo redujo condujo introdujo tradujo dedujo trajo atrajo satisfizo"
    " deshizo predijo bendijo cupo hubo pasado pasada pasados pasadas último última"
)
_PAST_PARTICIPLES = words(
    "celebrado celebrada celebrados celebradas ocurrido ocurrida ocurridos ocurridas registrado registrada registrados"
    " registradas detenido detenida detenidos detenidas fallecido fallecida fallecidos fallecidas publicado publicada"
    " publicados publicadas difundido difundida difundidos difundidas iniciado iniciada iniciados iniciadas anunciado"
    " anunciada anunciados anunciadas aprobado aprobada aprobados aprobadas firmado firmada firmados firmadas asesinado"
    " asesinada asesinados asesinadas muerto muerta muertos muertas cometido cometida cometidos cometidas creado creada"
    " creados creadas nacido nacida nacidos nacidas desaparecido desaparecida desaparecidos desaparecidas secuestrado"
    " secuestrada secuestrados secuestradas elegido elegida elegidos elegidas presentado presentada presentados"
    " presentadas realizado realizada realizados realizadas emitido emitida emitidos emitidas dictado dictada fundado"
    " fundada perpetrado perpetrada producido producida producidos producidas disputado disputada jugado jugada"
    " suscrito suscrita herido herida heridos heridas estrenado estrenada inaugurado inaugurada abierto abierta"
    " cerrado cerrada interpuesto interpuesta admitido admitida hallado hallada lanzado lanzada derrocado derrocada"
)
_FUTURES = words(
    "va van vamos voy debe deben deberá deberán puede pueden podrá podrán planea planean espera esperan prevé prevén"
    " prevea pretende pretenden piensa piensan quiere quieren confía confían aspira tiene tienen previsto prevista"
    " previstos previstas programado programada programados programadas"
    " fijado fijada citado citada citados citadas pendiente próximo próxima próximos próximas futuro futura vencerá"
    " aplazado aplazada pospuesto pospuesta aplazó pospuso aplazar posponer prorrogado prorrogada"
)
# Present forms that a newspaper uses of what is on the calendar: "el juicio comienza el lunes".
_SCHEDULED = words(
    "comienza comienzan empieza empiezan arranca arrancan inicia inician celebra celebran reúne reúnen juega juegan"
    " viaja viajan llega llegan vence vencen abre abren cierra cierran visita visitan debuta debutan estrena estrenan"
    " afronta afrontan acude acuden concluye concluyen termina terminan acaba acaban finaliza finalizan recibe reciben"
    " entra entran"
    " vota votan elige eligen disputa disputan enfrenta enfrentan mide miden comparece comparecen declara inaugura"
    " inauguran asume asumen sale salen parten toca vuelve vuelven regresa regresan cumple cumplen actúa actúan"
    " llegue lleguen celebre celebren comience comiencen empiece empiecen termine terminen cumpla venza acabe"
    " reúna reúnan vote asuma sea sean haga tome tomen inicie vuelva vuelvan regrese concluya finalice caduca"
    " expira debata analiza decide presenta presentan"
)
_NEITHER = words(
    "sábado mercado estado estados partido partidos lado resultado abogado diputado soldado ministerio será"
    " mayoría minoría categoría teoría cafetería ingeniería librería infantería galería batería secretaría tesorería"
    " auditoría consultoría asesoría ciudadanía policía compañía energía economía día mediodía todavía garantía"
    " democracia alcaldía fiscalía vía guía cuantía tecnología ideología metodología geografía fotografía biografía"
    " bahía andalucía maría garcía sofía lucía lejanía tranvía artillería refinería lotería panadería peluquería"
    " brujería porquería ganadería minería hotelería grosería avería materia cercanía jerarquía monarquía anarquía"
    " autonomía astronomía anatomía filosofía pandemia epidemia psicología biología sociología antología apatía"
    " simpatía antipatía agonía sinfonía ironía melodía travesía cortesía hipocresía poesía fantasía herejía cría"
    " país raíz además atrás detrás jamás quizá quizás acá allá mamá papá sofá panamá bogotá canadá sudamérica josé"
    " café té fe porqué capó rococó dominó alcaudón paletó landó arriba abajo capaba trabaja guardia prueba"
    " pruebas iba árabe cuba aérea"
) - {"será", "iba"}
_PAST_ENDING = re.compile(r".{2,}(?:ó|aron|ieron|eron|jeron|aba|aban|ábamos|aste|iste)\Z")
_IMPERFECT = re.compile(r".{1,}(?:ía|ían)\Z")
_CONDITIONAL = re.compile(r".{1,}(?:[aei]|d|b)ría[ns]?\Z")
_FUTURE_ENDING = re.compile(r".{1,}(?:rá|rán|ré|remos|réis|rás)\Z")
_ER_IR_STEMS = words(
    "quería querían requería requerían moría morían prefería preferían corría corrían refería referían sugería sugerían"
    " hería adquiría adquirían ocurría ocurrían recurría recurrían transcurría transcurrían digería abría abrían cubría"
    " cubrían sufría sufrían descubría descubrían"
)
"""Imperfects that look like conditionals, since their stem ends in r."""


def _is_past(word: str) -> bool:
    return bool(_PAST_ENDING.match(word)) or word in _ER_IR_STEMS or bool(_IMPERFECT.match(word))


def _is_future(word: str) -> bool:
    """Futures, and conditionals: "anunció que viajaría el lunes" looks ahead."""
    return bool(_FUTURE_ENDING.match(word)) or (bool(_CONDITIONAL.match(word)) and word not in _ER_IR_STEMS)


_CLAUSES = words(
    "que y e pero sino cuando mientras aunque porque pues donde quien quienes cuyo cuya si como según tras antes"
    " después"
)
_KEPT = words(
    "abierto abierta abiertos abiertas vigente vigentes prorrogado prorrogada prorrogados prorrogadas prolongado"
    " prolongada válido válida válidos válidas cedido cedida suspendido suspendida aplazado aplazada"
)
_GOVERNING = {
    **dict.fromkeys(("para", "a partir de", "a partir del", "a más tardar", "de cara a", "de cara al"), "future"),
    **dict.fromkeys((f"{kept} hasta" for kept in _KEPT), "future"),
    **dict.fromkeys(("entrega en", "vencimiento en", "entrega a"), "future"),
    **dict.fromkeys(("antes de", "antes del", "con vistas a", "no antes de", "no antes del"), "future"),
    **dict.fromkeys(
        # Figures that are still to be published are of a term that is over.
        (
            f"{figures} {of}"
            for figures in ("resultados", "cuentas", "cifras", "datos", "beneficio", "balance", "correspondientes")
            for of in ("de", "del", "en", "a", "al")
        ),
        "past",
    ),
    **dict.fromkeys(("con fecha de", "con fecha", "fechado", "fechada", "fechado en", "fechada en"), "past"),
}
_FILLERS = words("el la los las día mes principios mediados finales fines comienzos inicio final")
_LEANING = {"desde": "past", "hasta": "future"}
_SPANISH = Tenses(
    Cues(
        governing=_GOVERNING,  # type: ignore[arg-type]
        past=_PERFECTS | _PRETERITES | {"acaba de", "acaban de", "acababa de"},
        future=_FUTURES | _SCHEDULED | {"en vísperas de", "se espera", "está previsto"},
        clauses=_CLAUSES,
        past_form=_is_past,
        future_form=_is_future,
        neither=_NEITHER,
        fillers=_FILLERS,
        leaning=_LEANING,  # type: ignore[arg-type]
        participles=_PAST_PARTICIPLES,
        linking=words("ser estar sido siendo es son está están sea sean esté estén queda quedan"),
    )
)


def direct(sentence: str, start: int, end: int) -> Decision:
    """The side on which the date `sentence[start:end]` lies, from the words that govern it."""
    return _SPANISH.direct(sentence, start, end)
