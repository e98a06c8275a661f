"""Threats and ultimatums."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="diplomacy.threaten",
    verbs="threaten",
    nouns="threat ultimatum",
    cued=(
        "warn: strike attack retaliate retaliation force war military missile consequence sanction tolerate reprisal",
        "issue: ultimatum threat",
        "give: ultimatum",
        "deliver: ultimatum",
        "vow: revenge retaliate retaliation avenge punish",
    ),
    unless=("threaten: species habitat storm flood wildfire",),
    plover="THREATEN",
    cameo="13",
    roles=Roles(obliques={"to": "patient", "against": "against"}),
    examples=("Tehran [threatened] on Monday to close the strait.", "Chad [issued] an ultimatum to Peru on Monday."),
    lookalikes=("A storm warning was in force on Monday.",),
)
