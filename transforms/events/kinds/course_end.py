"""An event that ends, whatever it is."""

from transforms.events.kind import Kind
from transforms.events.roles import COURSE

KIND = Kind(
    name="course.end",
    verbs="end finish expire complete",
    nouns="end completion",
    roles=COURSE,
    examples=("The curfew [ended] on Monday.",),
    lookalikes=("By the end of May they had left.",),
)
