"""Products called back."""

from transforms.events.kind import Kind

KIND = Kind(
    name="business.recall",
    cued=("recall: product car vehicle contamination battery toy model unit",),
    cued_nouns=("recall: product car vehicle battery toy",),
    examples=("The maker [recalled] 900 cars on Monday.",),
    lookalikes=("She recalled the day in May.",),
)
