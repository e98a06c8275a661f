"""Companies that fail."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="business.bankrupt",
    nouns="bankruptcy insolvency liquidation",
    cued=("file: bankruptcy insolvency", "collapse: bank company lender firm"),
    roles=Roles(possessor="patient", of="patient"),
    examples=("The airline [filed] for bankruptcy on Friday.",),
)
