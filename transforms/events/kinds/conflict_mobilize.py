"""Troops and police made ready or sent."""

from transforms.events.kind import Kind

KIND = Kind(
    name="conflict.mobilize",
    verbs="mobilize mobilise deploy",
    nouns="deployment mobilization mobilisation troop_buildup troop_movement",
    cued=(
        "send: troop soldier warship army reinforcement",
        "place: alert military",
        "put: alert",
        "remain: alert",
        "strengthen: troop forces garrison",
        "reinforce: troop forces garrison",
        "mass: troop army",
        "train: troop soldier rebel guerrilla militia fighter",
        "call_up: reservist reserve",
        "step_up: patrol security",
    ),
    unless=("deploy: software app feature update airbag satellite",),
    plover="MOBILIZE",
    cameo="15",
    examples=("France [deployed] 500 soldiers on Tuesday.",),
)
