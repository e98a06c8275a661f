"""Force: attacks, fighting, coercion, troops on the move, retreats."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KINDS = (
    Kind(
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
    ),
    Kind(
        name="conflict.mobilize",
        verbs="mobilize mobilise deploy",
        nouns="deployment mobilization mobilisation",
        cued=("send: troop soldier warship army", "place: alert military troop"),
        plover="MOBILIZE",
        cameo="15",
        examples=("France [deployed] 500 soldiers on Tuesday.",),
    ),
    Kind(
        name="conflict.retreat",
        verbs="retreat withdraw surrender pull_out pull_back cease_fire disarm",
        nouns="retreat withdrawal surrender pullout",
        plover="RETREAT",
        cameo="08",
        roles=Roles(of="agent"),
        examples=("The rebels [withdrew] from the town on Friday.",),
    ),
    Kind(
        name="conflict.coerce",
        verbs="confiscate deport ban outlaw impound censor blockade detain",
        nouns="deportation confiscation blockade crackdown curfew detention",
        cued=("declare: emergency curfew martial", "impose: curfew blockade"),
        plover="COERCE",
        cameo="17",
        examples=("Police [detained] nine activists on Sunday.", "The city [banned] the march on May 2."),
    ),
)
