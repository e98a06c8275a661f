"""Fighting between forces: battles, air strikes, shelling, towns taken."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="conflict.fight",
    verbs="shell bombard invade besiege storm torpedo recapture retake overrun capture open_fire shoot_down",
    nouns="shelling invasion airstrike air_strike air_raid offensive battle fighting war clash gunbattle"
    " gunfight firefight strike bombardment ethnic_cleansing",
    cued=(
        "fire: rocket missile shell shot artillery round",
        "launch: offensive missile airstrike artillery mortar",
        "bomb: plane jet aircraft warplane",
        "seize: town city village territory stronghold power",
        "occupy: troop forces army",
        "clash: police troop rebel forces army protester",
        "exchange: fire",
        "drop: bomb",
        "fight: rebel troop soldier army forces militant insurgent",
        "violate: ceasefire truce",
        "break: ceasefire truce",
        "advance: troop army rebel",
    ),
    unless=(
        "battle: legal court cancer",
        "war: trade price",
        "storm: rain snow",
        "strike: pay wage union worker teacher hunger driver pilot nurse",
        "capture: image video photo data heart",
        "clash: colour color culture",
        "invade: privacy pitch",
    ),
    plover="ASSAULT",
    plover_first="FIGHT",
    cameo="19",
    roles=Roles(between="agent", obliques={"on": "patient"}),
    examples=(
        "Rebels [shelled] the port on Monday.",
        "Troops [captured] the town in June.",
        "The [clash] on Monday lasted an hour.",
        "The army [fired] rockets at the camp on Monday.",
    ),
    lookalikes=("The camera captured the image in May.", "Drivers began a strike over wages on Monday."),
)
