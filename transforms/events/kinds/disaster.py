"""Accidents and nature: quakes, floods, storms, fires, crashes."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

CAUSE = Roles(subject="cause", of="patient")

KINDS = (
    Kind(
        name="disaster.earthquake",
        nouns="earthquake quake aftershock tsunami",
        cued=("strike: earthquake quake tremor", "hit: earthquake quake tremor"),
        roles=CAUSE,
        examples=("The [earthquake] on May 12 killed two people.",),
    ),
    Kind(
        name="disaster.flood",
        verbs="flood inundate",
        nouns="flood flooding landslide mudslide avalanche",
        roles=CAUSE,
        examples=("A [flood] on Monday cut off 40 villages.",),
    ),
    Kind(
        name="disaster.fire",
        verbs="burn_down",
        nouns="wildfire blaze bushfire inferno",
        cued=("burn: forest building house fire",),
        cued_nouns=("fire: firefighter blaze building forest factory house firefighters",),
        roles=CAUSE,
        examples=("A [blaze] on Sunday destroyed the market.",),
    ),
    Kind(
        name="disaster.crash",
        verbs="crash collide derail capsize",
        nouns="collision derailment wreck accident",
        cued=(
            "crash: plane car bus train aircraft helicopter flight jet",
            "collapse: building bridge roof crane dam mine",
        ),
        cued_nouns=(
            "crash: plane car bus train aircraft helicopter flight jet highway road",
            "collapse: building bridge roof crane dam mine",
        ),
        roles=Roles(subject="patient", of="patient", possessor="patient"),
        examples=("The jet [crashed] in June.", "The plane [crash] on Friday killed two people."),
    ),
    Kind(
        name="disaster.explode",
        verbs="explode erupt detonate blow_up",
        nouns="eruption",
        roles=CAUSE,
        examples=("The tank [exploded] on Tuesday.",),
    ),
    Kind(
        name="disaster.destroy",
        verbs="destroy damage devastate demolish wreck",
        nouns="destruction collapse disaster",
        roles=CAUSE,
        examples=("The wave [destroyed] 30 homes on Monday.",),
    ),
    Kind(
        name="weather.storm",
        nouns="storm hurricane typhoon cyclone tornado blizzard heatwave drought snowstorm rainstorm",
        cued=("hit: storm hurricane typhoon cyclone tornado", "make_landfall: hurricane typhoon storm cyclone"),
        roles=CAUSE,
        examples=("The storm [hit] the coast on Monday.",),
        lookalikes=("The storm drain is old.",),
    ),
)
