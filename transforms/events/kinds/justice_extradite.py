"""People handed over to the courts of another country."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="justice.extradite",
    verbs="extradite",
    nouns="extradition",
    plover="COOPERATE",
    cameo="06",
    roles=Roles(possessor="patient", of="patient", obliques={"to": "recipient"}),
    examples=("Spain [extradited] the banker on Monday.",),
)
