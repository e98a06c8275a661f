"""Accusations, criticism and complaints."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="diplomacy.accuse",
    verbs="accuse blame denounce condemn criticize criticise complain rebuke slam decry deplore lambaste"
    " castigate censure reprimand lash_out hit_out allege assail rail_against",
    nouns="accusation denunciation condemnation complaint criticism allegation rebuke censure",
    cued=(
        "blast: government policy decision minister president",
        "attack: verbally",
        "charge: violate violation abuse fail",
        "express: concern outrage anger dismay",
        "voice: concern outrage anger dismay",
    ),
    unless=("condemn: death prison building cell", "blame: weather"),
    plover="ACCUSE",
    cameo="11",
    roles=Roles(obliques={"to": "addressee", "over": "topic"}),
    examples=("Kyiv [accused] Moscow on Sunday of shelling the port.",),
)
