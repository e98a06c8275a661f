"""Pressure from outside taken away: sanctions and blockades lifted, borders opened."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="diplomacy.ease",
    verbs="unfreeze",
    cued=(
        "lift: sanction embargo blockade siege boycott",
        "ease: sanction embargo blockade restriction siege",
        "open: border crossing checkpoint corridor",
        "reopen: border crossing checkpoint corridor",
        "allow: inspector peacekeeper observer aid relief",
        "admit: inspector peacekeeper observer refugee",
    ),
    plover="RETREAT",
    cameo="08",
    roles=Roles(obliques={"on": "patient", "to": "patient", "against": "patient"}),
    examples=("The council [lifted] the embargo on Monday.", "Chad [reopened] its border on June 3."),
    lookalikes=("The shop reopened on Monday.",),
)
