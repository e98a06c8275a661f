"""An event's own course, whatever it is: it begins, goes on, is put off, ends."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

COURSE = Roles(subject="event", object="event", of="event")

KINDS = (
    Kind(
        name="course.begin",
        verbs="begin start commence resume reopen open kick_off",
        nouns="start beginning resumption",
        roles=COURSE,
        examples=("The works [began] in 1990.",),
    ),
    Kind(
        name="course.end",
        verbs="end finish expire complete",
        nouns="end completion",
        roles=COURSE,
        examples=("The curfew [ended] on Monday.",),
        lookalikes=("By the end of May they had left.",),
    ),
    Kind(
        name="course.delay",
        verbs="postpone delay cancel adjourn call_off put_off reschedule push_back scrap",
        nouns="postponement delay cancellation",
        roles=COURSE,
        examples=("The vote was [postponed] on Monday.",),
    ),
    Kind(
        name="course.happen",
        verbs="happen occur take_place",
        roles=COURSE,
        examples=("It [happened] on Monday.",),
    ),
)
