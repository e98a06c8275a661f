"""Relations cut down: ties, talks and aid ended, envoys recalled, people sent home."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="diplomacy.break_off",
    verbs="expel suspend",
    nouns="expulsion suspension",
    cued=(
        "sever: tie relation link",
        "cut: tie relation aid assistance",
        "break_off: tie relation talk negotiation",
        "break: tie relation",
        "cut_off: aid assistance supply tie relation",
        "halt: aid assistance supply talk negotiation mediation cooperation",
        "stop: aid assistance talk negotiation cooperation",
        "reduce: aid assistance supplies embassy",
        "withhold: aid assistance",
        "freeze: aid assistance talk negotiation relation",
        "cancel: visit talk aid assistance trip",
        "call_off: visit talk negotiation",
        "prohibit: aid assistance trade",
        "recall: ambassador envoy",
        "withdraw: ambassador envoy observer inspector peacekeeper",
        "close: embassy consulate mission",
        "walk_out: talk negotiation",
        "force_out: agency observer inspector diplomat",
        "force: agency observer inspector diplomat",
        "ship_out: peacekeeper observer",
    ),
    unless=("suspend: player club coach referee license licence sentence trading",),
    plover="SANCTION",
    cameo="16",
    roles=Roles(obliques={"to": "patient", "with": "patient"}, with_="patient"),
    examples=(
        "Moscow [expelled] two envoys on May 7.",
        "Peru [cut] ties with Chad on Monday.",
        "Oslo [halted] aid to the region in June.",
    ),
    lookalikes=("The club suspended its goalkeeper on Monday.", "The bakery cut prices on Monday."),
)
