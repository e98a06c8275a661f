"""Support in words: praise, endorsement, recognition."""

from transforms.events.kind import Kind

KIND = Kind(
    name="diplomacy.support",
    verbs="support endorse praise back defend recognize recognise hail congratulate welcome applaud",
    nouns="endorsement",
    plover="SUPPORT",
    cameo="05",
    examples=("The union [endorsed] Smith on Tuesday.",),
    lookalikes=("The house was built with its back to the sea in 1910.",),
)
