"""Sanctions, embargoes and tariffs imposed."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="diplomacy.sanction",
    verbs="sanction blacklist",
    nouns="sanction embargo",
    cued=(
        "impose: sanction tariff embargo duty",
        "reimpose: sanction tariff embargo",
        "tighten: sanction embargo",
        "extend: sanction embargo",
        "slap: sanction tariff",
        "freeze: asset account",
    ),
    plover="COERCE",
    plover_first="SANCTION",
    cameo="16",
    roles=Roles(possessor="agent", obliques={"on": "patient", "against": "patient"}),
    examples=("The EU [imposed] sanctions on the bank on Friday.", "The June 3 [embargo] hit farmers."),
)
