"""Help given: money, food, medicine, shelter, asylum."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="diplomacy.aid",
    verbs="donate aid shelter bail_out",
    nouns="donation airlift aid_package relief_effort humanitarian_aid",
    cued=(
        "send: aid relief food medicine assistance peacekeeper supplies",
        "give: aid relief grant assistance asylum shelter",
        "provide: aid relief shelter assistance help food intelligence protection refuge",
        "grant: asylum refuge loan aid",
        "deliver: aid relief food supplies",
        "supply: weapon arm food aid",
        "extend: loan credit aid",
        "lend: hand",
    ),
    plover="AID",
    cameo="07",
    roles=Roles(obliques={"to": "recipient"}),
    examples=("Japan [donated] 20 ambulances on Monday.", "Peru [granted] asylum to nine students on Monday."),
)
