"""Forecasts and expectations."""

from transforms.events.kind import Kind
from transforms.events.roles import SPEAKER

KIND = Kind(
    name="statement.predict",
    verbs="predict forecast estimate expect project",
    nouns="forecast prediction",
    cameo="01",
    roles=SPEAKER,
    examples=("The bank [predicted] growth of 2% on Monday.",),
)
