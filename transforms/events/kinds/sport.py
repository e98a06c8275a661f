"""Sport: matches, wins, losses, transfers."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KINDS = (
    Kind(
        name="sport.win",
        verbs="win beat defeat thrash triumph",
        nouns="victory win triumph",
        examples=("Ajax [beat] Porto 2-0 on Saturday.", "She [won] the title in 2004."),
    ),
    Kind(
        name="sport.lose",
        verbs="lose",
        nouns="defeat loss",
        roles=Roles(subject="patient", object="agent", with_="agent"),
        examples=("Porto [lost] to Ajax on Saturday.",),
    ),
    Kind(
        name="sport.play",
        verbs="play compete draw_with",
        nouns="match game championship tournament race competition final semifinal quarter-final derby",
        cued=("draw: goal match league 0-0 1-1 2-2 side", "face: final match semifinal cup league"),
        roles=Roles(object="with"),
        examples=("The two sides [played] on Sunday.", "The [match] on Friday was delayed."),
        lookalikes=("The game console sold well.",),
    ),
    Kind(
        name="sport.score",
        verbs="score equalise equalize",
        cued=("convert: penalty try",),
        examples=("Kane [scored] twice on Monday.",),
    ),
)
