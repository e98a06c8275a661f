"""Departures and flights."""

from transforms.events.kind import Kind

KIND = Kind(
    name="transport.depart",
    verbs="depart take_off set_off leave",
    nouns="takeoff take-off flight",
    unless=("leave: dead homeless injured wounded stranded behind open",),
    examples=("The ship [departed] on Monday.",),
    lookalikes=("The flight attendant smiled.",),
)
