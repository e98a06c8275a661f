"""Times that no calendar holds: "recientemente", "ahora", "pronto", "el pasado", "hace poco"."""

import re

from transforms.languages import around
from transforms.languages.patterns import words
from transforms.times.meaning import Meaning, Vague

NAME = "vague time"
_PAST = (
    "(?:más |muy )?recientemente", "últimamente", "anteriormente", "previamente", "recientes?",
    "el pasado(?! \\w)", "hace (?:muy )?poco(?: tiempo)?", "hace tiempo",
    "hace (?:ya )?(?:mucho|bastante|algún|cierto) tiempo", "hace (?:mucho|rato)", "antaño", "los últimos tiempos",
    "un pasado (?:reciente|lejano|no muy lejano)", "aquellos años", "aquellos días", "aquel entonces",
)  # fmt: skip
_PRESENT = (
    "(?:justo )?ahora(?: mismo)?", "actualmente", "actual(?:es)?", "la actualidad", "hoy en día", "hoy día",
    "hoy por hoy", "estos momentos", "este momento", "el momento", "estos días", "la fecha", "el presente",
    "estos instantes", "estos tiempos", "nuestros días", "estas fechas", "estas horas",
)  # fmt: skip
_FUTURE = (
    "pronto", "próximamente", "(?:muy )?en breve", "el futuro", "un futuro(?: (?:próximo|cercano|inmediato|lejano))?",
    "el futuro (?:próximo|cercano|inmediato)", "lo antes posible", "cuanto antes", "algún día",
    "un futuro no muy lejano",
)  # fmt: skip
_VALUES = {"PAST_REF": _PAST, "PRESENT_REF": _PRESENT, "FUTURE_REF": _FUTURE}
PATTERN = "|".join(f"(?P<{name}>{'|'.join(sorted(said, key=len, reverse=True))})" for name, said in _VALUES.items())
NEEDS = words(
    "recientemente últimamente anteriormente previamente reciente recientes actual actuales pasado hace"
    " antaño tiempos ahora actualmente actualidad hoy momentos momento días fecha presente"
    " instantes pronto próximamente breve futuro posible antes día fechas horas entonces años"
)
EXAMPLES = {
    "Lo dijo [recientemente].": "PAST_REF",
    "Está cerrado [actualmente].": "PRESENT_REF",
    "Se marchará [pronto].": "FUTURE_REF",
    "Vive de la pesca en [la actualidad].": "PRESENT_REF",
    "Se fue [hace poco].": "PAST_REF",
}
LOOKALIKES = ("Tan pronto como llegó.", "De pronto cayó.", "Ahora bien, no es así.", "El futuro presidente habló.")


def read(match: re.Match[str]) -> Meaning | None:
    """Past, present or future."""
    return Vague(str(match.lastgroup))


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """These words join clauses and modify nouns as well."""
    said, after = text[start:end].lower(), around.word_after(text, end).lower()
    before = around.word_before(text, start).lower()
    if said == "pronto":
        return None if before in ("tan", "de", "lo", "por", "más") else meaning
    if said in ("reciente", "recientes"):
        return None if before in ("más", "lo", "tan") else meaning
    if said == "ahora":
        return None if after in ("bien", "que") else meaning
    if said in _STANDING:
        return meaning if before in _STANDING[said] and after not in ("de", "del", "en", "que") else None
    return meaning


_STANDING = {
    "el pasado": words("en"), "el futuro": words("en para"), "el momento": words("por hasta"),
    "la fecha": words("hasta a"), "el presente": words("en"), "un futuro": words("en"),
    "la actualidad": words("en hasta"),
}  # fmt: skip
