"""A time expression belongs to the trigger of its own clause, or to none."""

import pytest

from tests.transforms.events.times_marked import marked
from transforms.events.dates import attachments
from transforms.events.structure import shape, structure
from transforms.events.triggers import triggers
from transforms.events.vocabulary import vocabulary

CASES = [
    # the time of saying is not the time of the event said
    (
        "He/PRP said/VBD/say [Friday/NNP] that/IN talks/NNS/talk collapsed/VBD/collapse on/IN [Tuesday/NNP]",
        {"Friday": "said", "Tuesday": "collapsed"},
    ),
    (
        "He/PRP said/VBD/say [Friday/NNP] the/DT talks/NNS/talk collapsed/VBD/collapse on/IN [Tuesday/NNP]",
        {"Friday": "said", "Tuesday": "collapsed"},
    ),
    ("Talks/NNS/talk collapsed/VBD/collapse ,/, he/PRP said/VBD/say [Friday/NNP]", {"Friday": "said"}),
    # in front
    ("On/IN [Monday/NNP] ,/, the/DT court/NN freed/VBD/free him/PRP", {"Monday": "freed"}),
    (
        "On/IN [Monday/NNP] ,/, when/WRB he/PRP spoke/VBD/speak ,/, police/NNS arrested/VBD/arrest him/PRP",
        {"Monday": "arrested"},
    ),
    ("The/DT office/NN on/IN [June/NNP 18/CD] called/VBD/call for/IN a/DT vote/NN", {"June 18": "called for"}),
    (
        "He/PRP said/VBD/say that/IN on/IN [May/NNP 2/CD] ,/, Smith/NNP left/VBD/leave town/NN",
        {"May 2": "left"},
    ),
    # past a relative clause
    (
        "The/DT airline/NN ,/, which/WDT flies/VBZ/fly jets/NNS ,/, signed/VBD/sign it/PRP on/IN [June/NNP 15/CD]",
        {"June 15": "signed"},
    ),
    ("The/DT man/NN who/WP fled/VBD/flee in/IN [May/NNP] was/VBD/be caught/VBN/catch", {"May": "fled"}),
    # inside and right behind a noun phrase
    ("[Monday/NNP] 's/POS vote/NN was/VBD/be close/JJ", {"Monday": "vote"}),
    ("The/DT [June/NNP 14/CD] hearing/NN surprised/VBD/surprise them/PRP", {"June 14": "hearing"}),
    ("The/DT meeting/NN on/IN [Friday/NNP] was/VBD/be postponed/VBN/postpone", {"Friday": "meeting"}),
    ("The/DT election/NN is/VBZ/be on/IN [May/NNP 4/CD]", {"May 4": "election"}),
    ("He/PRP began/VBD/begin the/DT [2013/CD] season/NN badly/RB", {}),
    ("[This/DT year/NN] 's/POS theme/NN was/VBD/be water/NN", {}),
    ("His/PRP$ film/NN (/-LRB- [1994/CD] )/-RRB- won/VBD/win prizes/NNS", {}),
    # plans
    ("It/PRP is/VBZ/be set/VBN to/TO begin/VB on/IN [Monday/NNP]", {"Monday": "begin"}),
    ("[Tomorrow/NN] he/PRP plans/VBZ/plan to/TO meet/VB her/PRP", {"Tomorrow": "plans"}),
    # two clauses joined
    (
        "It/PRP opened/VBD/open in/IN [1990/CD] and/CC was/VBD/be closed/VBN/close in/IN [1994/CD]",
        {"1990": "opened", "1994": "closed"},
    ),
    (
        "He/PRP left/VBD/leave as/IN chief/NN in/IN [1991/CD] and/CC was/VBD/be jailed/VBN/jail in/IN [2000/CD]",
        {"1991": "left", "2000": "jailed"},
    ),
    ("On/IN [Monday/NNP] ,/, they/PRP are/VBP/be to/TO travel/VB", {"Monday": "travel"}),
    ("A/DT hearing/NN is/VBZ/be set/VBN for/IN [Monday/NNP]", {"Monday": "hearing is set"}),
    ("It/PRP was/VBD/be postponed/VBN/postpone until/IN [May/NNP 4/CD]", {}),
    # past a participle that only describes a name
    (
        "They/PRP picked/VBD/pick Lisbon/NNP based/VBN/base Acme/NNP on/IN [Monday/NNP]",
        {"Monday": "picked"},
    ),
    (
        "It/PRP will/MD put/VB a/DT crew/NN -/HYPH carrying/VBG/carry ship/NN to/IN sea/NN on/IN [Monday/NNP]",
        {"Monday": "put"},
    ),
    # said of a noun between commas
    (
        "The/DT delivery/NN ,/, due/JJ on/IN [Monday/NNP] ,/, will/MD be/VB delayed/VBN/delay ./.",
        {"Monday": "delivery"},
    ),
    ("The/DT ship/NN ,/, due/JJ on/IN [Monday/NNP] ,/, will/MD be/VB delayed/VBN/delay ./.", {}),
    # only compared with
    ("Sales/NNS/sale rose/VBD/rise 3/CD %/NN from/IN [2014/CD]", {}),
    ("It/PRP won/VBD/win more/JJR than/IN [last/JJ year/NN]", {}),
    # behind a quotation
    ("He/PRP won/VBD/win \"/`` the/DT cup/NN \"/'' on/IN [Monday/NNP]", {"Monday": "won"}),
    # behind an aside
    ("It/PRP moved/VBD/move to/IN Rome/NNP ,/, Italy/NNP ,/, in/IN [1992/CD]", {"1992": "moved"}),
    ("It/PRP was/VBD/be printed/VBN/print ,/, the/DT second/JJ volume/NN in/IN [1851/CD] ./.", {}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_times_belong_to_the_trigger_of_their_clause(text: str, expected: dict[str, str]) -> None:
    sentence, times = marked(text)
    build = structure(sentence, shape(sentence, times))
    found = triggers(sentence, build, vocabulary())

    made = attachments(sentence, build, found, times)

    assert {
        " ".join(sentence.words[times[one.time][0] : times[one.time][1] + 1]): " ".join(
            sentence.words[found[one.trigger].first : found[one.trigger].last + 1]
        )
        for one in made
    } == expected
