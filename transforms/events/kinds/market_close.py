"""Where a market ends its day."""

from transforms.events.kind import Kind

KIND = Kind(
    name="market.close",
    cued=("close: share shares index stock stocks point percent dow nasdaq %", "trade: share shares stock stocks"),
    examples=("Shares [closed] higher on Monday.",),
)
