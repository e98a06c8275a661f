"""People in the street."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="protest.demonstrate",
    verbs="riot picket rally protest",
    nouns="protest demonstration riot rally vigil unrest",
    cued=(
        "march: protester demonstrator activist capital thousand supporter",
        "block: road street highway bridge railway protester",
        "take_to: street",
        "throw: stone rock petrol firebomb",
        "hurl: stone rock petrol firebomb",
        "chant: slogan",
        "burn: flag effigy",
        "occupy: building square university protester student",
        "collect: signature",
        "gather: protester demonstrator protest",
        "demonstrate: protester demonstrator thousand hundred supporter street against union",
    ),
    unless=(
        "demonstrate: feature product technology system ability use device software",
        "rally: share stock index market price team",
        "protest: innocence",
    ),
    plover="PROTEST",
    cameo="14",
    roles=Roles(object="against", of="agent"),
    examples=("Thousands [protested] in Tbilisi on Sunday.", "Saturday's [demonstration] drew 4,000 people."),
    lookalikes=("Shares rallied on Monday.", "The firm demonstrated a new device on Monday."),
)
