"""Direction: on which side of the publication the words of a sentence put its dates."""

from pathlib import Path

import pytest

from transforms.languages.en.direction import Decision, direct

# The date stands between brackets.
PAST = [
    "The minister resigned on [Friday].",
    "He was killed [Monday] in a clash with troops.",
    "He had been due to appear on [Wednesday].",
    "Both sides agreed in [June] to stop the fighting.",
    "Police arrested the man after [Monday]'s vote.",
    "The firm has paid its debts since [March].",
    "The ship was to have sailed on [Tuesday].",
    "Sales fell 3 percent in the three months ended [June].",
    "Sales fell 3 percent in the quarter ending [Sept. 30].",
    "The ministry said [Friday] that talks will resume Monday.",
    "The president says [Monday] in a statement that he is well.",
    "On [Friday], the court rejected the appeal.",
    "The company on [Thursday] announced that it will cut 300 jobs.",
    "The man arrested in [June] will appear in court.",
    "The man who was arrested on [Monday] will appear in court on Friday.",
    "Prices have risen since [January].",
    "“She’s been ill since [March],” he said.",
    "The firm “will not be rushed”, he said in an interview late on [Friday].",
    "By the end of the day [Saturday] the site was down.",
    "[Monday]'s attack will be investigated.",
    "He would have turned 80 on [Sunday].",
    "A spokesman could not be reached on [Saturday].",
    "The company would not comment on [Saturday].",
    "Talks failed to start on [Sunday].",
    "He was due to appear on [Wednesday] but failed to show up.",
    "A man accused of killing two people in [March] is on trial.",
    "“We lost,” he told reporters on [Friday].",
    "The storm, which struck on [Monday], will move north.",
    "He resigned, and on [Friday] the party chose a successor.",
    "Speaking on [Friday], he said the law will be passed.",
    "Storm kills 10 on [Sunday]",
    "According to figures released [April 3], exports will fall.",
]
FUTURE = [
    "They will meet on [Friday].",
    "Parliament is due to vote on [Tuesday].",
    "The minister is to visit Paris in [May].",
    "Trading is set to resume [Monday].",
    "A hearing is scheduled for [June 14].",
    "A hearing scheduled for [June 14] was postponed.",
    "The dividend is payable [Dec. 15] to holders of record.",
    "The board declared a dividend payable [Dec. 15].",
    "He named her chief executive, effective [March 1].",
    "The report is expected in [June].",
    "The company plans to open the plant in [March].",
    "He said work would begin [Monday].",
    "Security was tightened ahead of [Tuesday]'s vote.",
    "The ministry said Friday that talks will resume [Monday].",
    "The man who was arrested on Monday will appear in court on [Friday].",
    "Parliament votes [Tuesday]",
    "Parliament votes [Tuesday] on the budget.",
    "The film opens on [Friday].",
    "Flights will be suspended starting [Monday].",
    "The trial was adjourned until [Monday].",
    "The shop remains closed until [June].",
    "The deadline is [Friday].",
    "They must leave by [Friday].",
    "He was ordered to pay by [Friday].",
    "On [Wednesday], the minister and his wife are to travel to Rome.",
    "On [Friday], the court will hear the appeal.",
    "The two leaders are meeting on [Thursday].",
    "Trump to visit Japan in [May]",
    "Strike planned for [Monday]",
    "The summit could be held as early as [March].",
    "A second vote may come in [June].",
    "Unions called a strike for [Monday].",
    "The talks were postponed to [Friday].",
    "He said [Monday]'s vote will be close.",
    "The exhibition runs through [March 11].",
    "The rule takes effect on [Oct. 1].",
    "“He’s due to speak on [Monday],” she said.",
    "Let’s talk again on [Monday].",
    "He arrived on Monday and on [Friday] will leave again.",
    "Both sides agreed in June to meet again in [October].",
    "The jets, expected in [June], cost $3 billion.",
]


def _decide(marked: str) -> Decision:
    start, end = marked.index("["), marked.index("]") - 1
    return direct(marked.replace("[", "").replace("]", ""), start, end)


@pytest.mark.parametrize("marked", PAST)
def test_past(marked: str) -> None:
    assert _decide(marked).direction == "past"


@pytest.mark.parametrize("marked", FUTURE)
def test_future(marked: str) -> None:
    assert _decide(marked).direction == "future"


def test_news_sentences() -> None:
    """Sentences written as news is, without looking at the rules; those that still go wrong are counted, not hidden."""
    lines = (Path(__file__).parent / "directions.tsv").read_text(encoding="utf-8").splitlines()
    wrong = [sentence for side, sentence in (line.split("\t") for line in lines) if _decide(sentence).direction != side]
    assert wrong == [
        "The suspect was ordered held until a hearing on [Tuesday].",
        "The ruling on [Monday] means that he can stay.",
        "Voters in two districts cast their ballots [Tuesday], with results expected overnight.",
    ]


@pytest.mark.parametrize(
    ("marked", "because"),
    [
        ("The minister resigned on [Friday].", "resigned"),
        ("Parliament is due to vote on [Tuesday].", "is due to vote"),
        ("He had been due to appear on [Wednesday].", "had been due to appear"),
        ("Security was tightened ahead of [Tuesday]'s vote.", "ahead of"),
        ("[Monday]'s attack will be investigated.", "attack"),
        ("The trial was adjourned until [Monday].", "was adjourned until"),
    ],
)
def test_the_words_that_decided_are_named(marked: str, because: str) -> None:
    assert _decide(marked).because == because


@pytest.mark.parametrize("marked", ["[Friday]", "", "A quiet [Sunday] in the park", "The May [Monday] thing"])
def test_nothing_to_go_by(marked: str) -> None:
    marked = marked or "[]"
    assert _decide(marked) == Decision(None, "")
