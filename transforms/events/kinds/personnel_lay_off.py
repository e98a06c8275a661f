"""Jobs cut."""

from transforms.events.kind import Kind
from transforms.events.roles import DONE_TO

KIND = Kind(
    name="personnel.lay_off",
    verbs="lay_off",
    nouns="layoff redundancy job_cut",
    cued=("cut: job workforce", "shed: job", "axe: job", "eliminate: job", "slash: job workforce", "lose: job"),
    roles=DONE_TO,
    examples=("The maker [cut] 400 jobs on Monday.", "The firm [laid off] nine people in May."),
)
