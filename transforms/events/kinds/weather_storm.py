"""Storms and other hard weather."""

from transforms.events.kind import Kind
from transforms.events.roles import CAUSE

KIND = Kind(
    name="weather.storm",
    nouns="storm hurricane typhoon cyclone tornado blizzard heatwave drought snowstorm rainstorm",
    cued=("hit: storm hurricane typhoon cyclone tornado", "make_landfall: hurricane typhoon storm cyclone"),
    roles=CAUSE,
    examples=("The storm [hit] the coast on Monday.",),
    lookalikes=("The storm drain is old.",),
)
