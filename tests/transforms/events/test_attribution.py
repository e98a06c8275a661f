import pytest

from tests.transforms.events.tagged import article_of, token
from transforms.events.attribution import attribution_of

CASES = [
    ("The/DT two/CD met/VBD/meet ,/, a/DT spokeswoman/NN said/VBD/say Saturday/NNP ./.", "met", "a spokeswoman"),
    ("Police/NNS said/VBD/say that/IN the/DT man/NN died/VBD/die ./.", "died", "Police"),
    ("According/VBG to/TO NPD/NNP Group/NNP ,/, sales/NNS fell/VBD/fall ./.", "fell", "NPD Group"),
    ("NATO/NNP 's/POS Farah/NNP Dakhlallah/NNP said/VBD/say it/PRP failed/VBD/fail ./.", "failed", "Farah Dakhlallah"),
    ("The/DT two/CD met/VBD/meet on/IN Friday/NNP ./.", "met", None),
    ("Police/NNS said/VBD/say that/IN the/DT man/NN died/VBD/die ./.", "said", None),
    ("Rutte/NNP said/VBD/say so/RB at/IN a/DT meeting/NN ./.", "meeting", None),
]


@pytest.mark.parametrize(("tagged", "trigger", "source"), CASES)
def test_who_says_so(tagged, trigger, source):
    _, sentences, names = article_of(tagged)
    found = attribution_of(sentences[0], token(sentences[0], trigger), names)
    assert (found.source if found else None) == source
