"""Support in words and in standing: praise, endorsement, recognition, diplomatic ties."""

from transforms.events.kind import Kind

KIND = Kind(
    name="diplomacy.support",
    verbs="support endorse praise back defend recognize recognise hail congratulate welcome applaud laud commend"
    " salute stand_by side_with",
    nouns="endorsement backing",
    cued=(
        "establish: tie relation diplomatic",
        "restore: tie relation diplomatic",
        "resume: tie relation diplomatic",
        "normalize: tie relation",
        "normalise: tie relation",
        "open: embassy consulate",
        "express: support solidarity backing",
        "voice: support solidarity backing",
    ),
    unless=(
        "defend: title championship thesis crown lead goal",
        "recognize: voice face speech image",
        "support: device format feature version file software system app platform standard",
        "welcome: guest visitor baby tourist",
        "back: mortgage loan currency",
    ),
    plover="SUPPORT",
    cameo="05",
    examples=("The union [endorsed] Smith on Tuesday.", "Chad [restored] diplomatic ties with Peru on Monday."),
    lookalikes=("The house was built with its back to the sea in 1910.", "The champion defended her title in May."),
)
