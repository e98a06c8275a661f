"""Work done together: joint exercises, intelligence shared."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="diplomacy.cooperate",
    verbs="cooperate collaborate partner team_up",
    nouns="cooperation collaboration partnership war_game joint_exercise military_exercise naval_exercise"
    " joint_venture",
    cued=("share: intelligence information evidence", "exchange: intelligence information", "join: force"),
    plover="COOPERATE",
    cameo="06",
    roles=Roles(object="topic", with_="with"),
    examples=(
        "The two navies [cooperated] in the search in March 2014.",
        "The two fleets began [war games] on Monday.",
        "Oslo [shared] evidence with Lima in May.",
    ),
)
