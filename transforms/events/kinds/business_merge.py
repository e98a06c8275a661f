"""Companies that join or part."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="business.merge",
    verbs="merge spin_off",
    nouns="merger",
    roles=Roles(of="agent", object="with"),
    examples=("The two banks [merged] in 2008.",),
    lookalikes=("The roads merge near the river.",),
)
