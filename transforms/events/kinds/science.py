"""Science, space and flight: launches, landings, discoveries, tests."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KINDS = (
    Kind(
        name="science.launch",
        verbs="blast_off lift_off",
        nouns="liftoff",
        cued=("launch: rocket satellite spacecraft shuttle nasa probe orbit space mission", "orbit: spacecraft probe"),
        examples=("NASA [launched] the probe in 2006.",),
    ),
    Kind(
        name="science.discover",
        verbs="discover invent detect",
        nouns="discovery invention",
        cued=("find: scientist researcher study evidence fossil",),
        examples=("Astronomers [discovered] the moon in 1978.",),
    ),
    Kind(
        name="science.test",
        verbs="test",
        nouns="test experiment",
        examples=("Pyongyang [tested] a missile on Sunday.",),
        lookalikes=("The test results were good.",),
    ),
    Kind(
        name="transport.land",
        verbs="land touch_down",
        nouns="landing touchdown",
        roles=Roles(subject="agent"),
        examples=("The jet [landed] in Paris on Monday.",),
    ),
    Kind(
        name="transport.depart",
        verbs="depart take_off set_off leave",
        nouns="takeoff take-off flight",
        examples=("The ship [departed] on Monday.",),
        lookalikes=("The flight attendant smiled.",),
    ),
    Kind(
        name="transport.arrive",
        verbs="arrive",
        nouns="arrival",
        roles=Roles(of="agent"),
        examples=("The delegation [arrived] on Friday.",),
    ),
    Kind(
        name="transport.travel",
        verbs="travel fly sail",
        nouns="voyage journey",
        examples=("He [travelled] to Rome in May.",),
    ),
)
