"""The tables that the measurements print."""

from collections.abc import Sequence

from tests.bench.measure import Speed


def speeds(rows: Sequence[Speed], found: str, beside: Sequence[tuple[str, str]]) -> list[str]:
    """A row for each way; `beside` are the columns that compare it: a heading, and the beginning of a way's name.

    A way that was not measured gives no column.
    """
    peers = [(heading, row) for heading, name in beside for row in rows if row.name.startswith(name)]
    head = f"{'':46}{'KB/s':>8}{'articles/s':>12}{found:>15}"
    lines = [head + "".join(f"{'x ' + heading:>14}" for heading, _ in peers)]
    for row in rows:
        ratios = "".join(f"{row.kilobytes / peer.kilobytes:14,.2f}" for _, peer in peers)
        lines.append(f"{row.name:46}{row.kilobytes:8,.0f}{row.articles:12,.1f}{row.found:15.1f}{ratios}")
    return lines
