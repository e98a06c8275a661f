"""Companies that report profit or loss."""

from transforms.events.kind import Kind

KIND = Kind(
    name="business.report_results",
    nouns="earnings",
    cued=("report: profit loss earnings revenue quarter sale income", "post: profit loss earnings revenue quarter"),
    examples=("The maker [reported] a profit of $3 million on Tuesday.",),
)
