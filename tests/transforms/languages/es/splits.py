"""Sentences of Spanish: where abbreviations, quotes and lines end them and where they don't."""

# "|" stands where one sentence ends and the next begins.
SPLITS = [
    "La votación es el martes.| Puede ser reñida.",
    "El Sr. Gómez y la Dra. Ruiz se reunieron.| No hubo acuerdo.",
    "Llegó a las 5 p. m.| Luego se fue.",
    "El barco zarpó el 5 nov. de Cádiz.| Llegó en diciembre.",
    "La empresa Aceros S.A. perdió un 2,5 %.| Sus acciones cayeron.",
    "Viajó a EE.UU. en mayo.| El presidente de EE.UU. no lo recibió.",
    "“Ganamos”.| “Perdisteis”, dijo ella.",
    "¿Quién fue?| ¡Nadie lo sabe!| Se marcharon.",
    "Madrid, 5 may (Agencia).- El Gobierno dimitió.| Nadie lo esperaba.",
    "Es el n.º 5 de la lista.| Dijo que no.",
    "Vive en la Avda. Libertador.| No contesta.",
    "Una línea sin punto\n|Otra línea",
    "Esperó... y esperó.| Luego se fue...| No vino nadie.",
]
