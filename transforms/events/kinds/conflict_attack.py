"""Attacks on people and places: shootings, bombings, raids."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="conflict.attack",
    verbs="attack raid ambush assault assassinate shoot stab torture rape massacre bomb beat_up molest",
    nouns="attack bombing raid ambush assault assassination shooting stabbing massacre siege blast"
    " suicide_bombing car_bombing",
    cued=(
        "explode: bomb suicide bomber",
        "blow_up: bomber suicide rebel militant insurgent",
        "detonate: bomb suicide bomber explosives",
        "abuse: sexually physically",
        "beat: police guard prisoner detainee mob",
        "open_fire: gunman gunmen",
        "launch: attack assault",
    ),
    cued_nouns=("explosion: bomb car suicide bomber",),
    unless=(
        "attack: heart panic asthma",
        "shoot: film movie video scene photo penalty",
        "assault: verbal",
        "siege: mentality",
    ),
    plover="ASSAULT",
    cameo="18",
    roles=Roles(obliques={"on": "patient"}),
    examples=(
        "Gunmen [attacked] a convoy on Monday.",
        "The June 3 [bombing] killed nine people.",
        "Friday's [attack] on the bank failed.",
    ),
    lookalikes=(
        "Workers began a strike over pay on Monday.",
        "The heart attack drug was approved in May.",
        "She had a heart attack on Monday.",
        "The crew shot the film in May.",
    ),
)
