"""What PLOVER calls an event, by its kind and by whether it lies ahead or is denied.

PLOVER codes no tense: cooperation that lies ahead is coded as the agreement to it, force that lies ahead as the threat
of it, and cooperation that is denied as a refusal (PLOVER's codebook, as CAMEO's before it).
"""

from typing import Final

from schemas.event import Factuality
from transforms.events.kind import Kind

# As the sixteen types name them; the eighteen of PLOVER's first version have other names for two, and split two.
_FIRST_NAMES: Final = {"REQUEST": "DEMAND", "ACCUSE": "DISAPPROVE"}
_COOPERATION: Final = frozenset({"CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"})
_FORCE: Final = frozenset({"PROTEST", "MOBILIZE", "SANCTION", "COERCE", "ASSAULT", "FIGHT"})


def plover_type(kind: Kind, factuality: Factuality = "occurred") -> str | None:
    """The type among PLOVER's sixteen, None where it has none."""
    return _moved(kind.plover, factuality)


def first_plover_type(kind: Kind, factuality: Factuality = "occurred") -> str | None:
    """The type among the eighteen of PLOVER's first version, which told INVESTIGATE and FIGHT apart."""
    return _moved(named_first(kind), factuality)


def named_first(kind: Kind) -> str | None:
    """What PLOVER's first version called what has happened of that kind."""
    return kind.plover_first or _FIRST_NAMES.get(kind.plover or "", kind.plover)


def _moved(plover: str | None, factuality: Factuality) -> str | None:
    ahead = factuality in ("scheduled", "possible")
    if plover in _COOPERATION and ahead:
        return "AGREE"
    if plover in _FORCE and ahead:
        return "THREATEN"
    if plover in _COOPERATION | {"AGREE"} and factuality == "denied":
        return "REJECT"
    return plover
