"""Products and services brought out."""

from transforms.events.kind import Kind

KIND = Kind(
    name="business.launch",
    verbs="unveil roll_out debut release",
    nouns="launch rollout unveiling",
    cued=(
        "launch: product service phone model version software company app website campaign brand device tool"
        " program programme initiative project scheme channel route",
        "release: version software update phone product application program device model beta tool console"
        " platform feature edition system",
        "introduce: product version model line phone system service feature device generation",
    ),
    unless=(
        "release: statement report data figure detail list photo image video footage prisoner hostage detainee"
        " bail jail custody police gas water carbon suspect body",
    ),
    examples=("The firm [unveiled] a new phone on Tuesday.", "The system was [released] in 2007."),
    lookalikes=("The police released the suspect on Monday.",),
)
