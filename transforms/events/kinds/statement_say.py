"""What people say, write and answer."""

from transforms.events.kind import Kind
from transforms.events.roles import SPEAKER

KIND = Kind(
    name="statement.say",
    verbs="say state tell add claim argue note insist stress explain comment remark declare assert maintain"
    " write tweet quote respond reply warn describe suggest acknowledge admit point_out speak reiterate emphasize"
    " emphasise caution cite ask",
    nouns="statement remark comment speech claim interview address keynote news_conference press_conference"
    " press_briefing",
    cued=("deliver: speech address lecture keynote",),
    cameo="01",
    roles=SPEAKER,
    examples=('"It is over", she [said] on Monday.', "His [speech] on Friday was short."),
)
