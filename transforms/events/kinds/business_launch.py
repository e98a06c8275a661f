"""Products and services brought out."""

from transforms.events.kind import Kind

KIND = Kind(
    name="business.launch",
    verbs="unveil roll_out debut",
    nouns="launch rollout unveiling",
    cued=(
        "launch: product service phone model version software company app website campaign brand",
        "release: version software update phone product application program",
        "introduce: product version model line phone",
    ),
    examples=("The firm [unveiled] a new phone on Tuesday.",),
)
