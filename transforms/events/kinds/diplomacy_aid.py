"""Help given: money, food, shelter, rescue."""

from transforms.events.kind import Kind

KIND = Kind(
    name="diplomacy.aid",
    verbs="donate aid evacuate rescue",
    nouns="donation evacuation rescue airlift",
    cued=("send: aid relief food medicine", "give: aid relief grant", "provide: aid relief shelter assistance"),
    plover="AID",
    cameo="07",
    examples=("Japan [donated] 20 ambulances on Monday.", "Troops [evacuated] 300 villagers on Tuesday."),
)
