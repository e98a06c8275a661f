"""Attacks on people and places: shootings, bombings, raids."""

from transforms.events.kind import Kind

KIND = Kind(
    name="conflict.attack",
    verbs="attack bomb shell invade raid ambush assault assassinate shoot stab torture rape kidnap abduct hijack"
    " storm torpedo massacre besiege capture seize",
    nouns="attack bombing shelling invasion raid ambush assault assassination shooting stabbing massacre airstrike"
    " strike kidnapping abduction hijacking siege blast explosion battle fighting offensive war clash coup",
    cued=(
        "fire: rocket missile shell shot artillery round",
        "launch: attack offensive missile assault",
        "explode: bomb",
    ),
    plover="ASSAULT",
    cameo="18",
    examples=("Gunmen [attacked] a convoy on Monday.", "The June 3 [bombing] killed nine people."),
    lookalikes=("Workers began a strike over pay on Monday.", "The heart attack drug was approved in May."),
)
