"""Companies and markets: deals, results, products, failures, prices."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KINDS = (
    Kind(
        name="business.acquire",
        verbs="acquire buy purchase take_over buy_out",
        nouns="acquisition takeover purchase buyout",
        cued=("order: aircraft plane jet airliner unit",),
        examples=("The bank [acquired] its rival in March.",),
    ),
    Kind(
        name="business.sell",
        verbs="sell divest sell_off",
        nouns="sale divestment divestiture auction",
        examples=("The group [sold] its stake on Monday.",),
    ),
    Kind(
        name="business.merge",
        verbs="merge spin_off",
        nouns="merger",
        roles=Roles(of="agent", object="with"),
        examples=("The two banks [merged] in 2008.",),
        lookalikes=("The roads merge near the river.",),
    ),
    Kind(
        name="business.report_results",
        verbs="",
        nouns="earnings",
        cued=("report: profit loss earnings revenue quarter sale income", "post: profit loss earnings revenue quarter"),
        examples=("The maker [reported] a profit of $3 million on Tuesday.",),
    ),
    Kind(
        name="business.launch",
        verbs="unveil roll_out debut",
        nouns="launch rollout unveiling",
        cued=(
            "launch: product service phone model version software company app website campaign brand",
            "release: version software update phone product application program",
            "introduce: product version model line phone",
        ),
        examples=("The firm [unveiled] a new phone on Tuesday.",),
    ),
    Kind(
        name="business.bankrupt",
        nouns="bankruptcy insolvency liquidation",
        cued=("file: bankruptcy insolvency", "collapse: bank company lender firm"),
        roles=Roles(possessor="patient", of="patient"),
        examples=("The airline [filed] for bankruptcy on Friday.",),
    ),
    Kind(
        name="business.invest",
        verbs="invest fund finance",
        nouns="investment funding",
        examples=("The fund [invested] $20 million in the start-up in May.",),
    ),
    Kind(
        name="business.contract",
        verbs="",
        nouns="contract order",
        cued=("win: contract order deal bid tender", "award: contract", "place: order"),
        examples=("The yard [won] a contract in June.",),
        lookalikes=("The team won the cup in June.",),
    ),
    Kind(
        name="business.found",
        verbs="found co-found establish",
        nouns="founding",
        cued=("set_up: company firm business fund foundation", "start: company business"),
        examples=("She [founded] the firm in 1998.",),
        lookalikes=("They found the keys on Monday.",),
    ),
    Kind(
        name="business.close",
        verbs="shut shut_down",
        nouns="closure shutdown",
        cued=("close: plant factory store office branch school airport border",),
        examples=("The maker [closed] the plant in June.",),
        lookalikes=("Shares closed higher on Monday.",),
    ),
    Kind(
        name="business.deliver",
        verbs="deliver ship",
        nouns="delivery shipment",
        examples=("Boeing [delivered] the last jet on Tuesday.",),
    ),
    Kind(
        name="market.rise",
        verbs="rise climb gain surge soar jump rebound increase advance",
        nouns="rise gain surge rebound increase",
        cued=("rally: share shares stock stocks index market dow",),
        cued_nouns=("rally: share shares stock stocks index market dow",),
        examples=("The index [climbed] 3% on Monday.",),
    ),
    Kind(
        name="market.fall",
        verbs="fall drop decline slump plunge tumble slide sink decrease shrink",
        nouns="fall drop decline slump plunge decrease",
        cued_nouns=("crash: stock market share",),
        examples=("The index [fell] 2% on Friday.",),
        lookalikes=("The plane crash on Friday killed two people.",),
    ),
    Kind(
        name="market.close",
        cued=("close: share shares index stock stocks point percent dow nasdaq %", "trade: share shares stock stocks"),
        examples=("Shares [closed] higher on Monday.",),
    ),
)
