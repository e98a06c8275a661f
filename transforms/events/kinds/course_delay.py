"""An event that is put off or cancelled."""

from transforms.events.kind import Kind
from transforms.events.roles import COURSE

KIND = Kind(
    name="course.delay",
    verbs="postpone delay cancel adjourn call_off put_off reschedule push_back scrap",
    nouns="postponement delay cancellation",
    roles=COURSE,
    examples=("The vote was [postponed] on Monday.",),
)
