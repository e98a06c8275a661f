"""Posts given up."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="personnel.resign",
    verbs="resign step_down retire quit step_aside",
    nouns="resignation retirement departure",
    cued=("leave: company post position",),
    plover="RETREAT",
    cameo="08",
    roles=Roles(possessor="agent", of="agent", object="post"),
    examples=("The minister [resigned] on Friday.", "She will [step] down in June."),
)
