import pytest

from tests.transforms.events.tagged import article_of, token

LEAD = (
    "NATO/NNP chief/NN Mark/NNP Rutte/NNP held/VBD/hold talks/NNS/talk with/IN US/NNP President-elect/NNP"
    " Donald/NNP Trump/NNP in/IN Florida/NNP ,/, a/DT spokeswoman/NN said/VBD/say Saturday/NNP ./."
)


def test_names_of_a_sentence_have_their_types():
    _, sentences, names = article_of(LEAD)
    assert [(n.text, n.type) for n in names.of(sentences[0])] == [
        ("NATO", "organization"), ("Mark Rutte", "person"), ("US", "place"), ("Donald Trump", "person"),
        ("Florida", "place"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("tagged", "text", "kind"),
    [
        ("She/PRP moved/VBD/move to/TO Nairobi/NNP ./.", "Nairobi", "place"),
        ("The/DT Ministry/NNP of/IN Defence/NNP denied/VBD/deny it/PRP ./.", "Ministry of Defence", "organization"),
        ("Apple/NNP CEO/NNP Steve/NNP Jobs/NNP spoke/VBD/speak ./.", "Steve Jobs", "person"),
        ("Mr/NNP Key/NNP promoted/VBD/promote it/PRP ./.", "Key", "person"),
        ("Shares/NNS of/IN Qantas/NNP Airways/NNP fell/VBD/fall ./.", "Qantas Airways", "organization"),
        ("It/PRP won/VBD/win the/DT Davis/NNP Cup/NNP ./.", "Davis Cup", "other"),
        ("Eva/NNP Okoye/NNP ,/, 45/CD ,/, won/VBD/win ./.", "Eva Okoye", "person"),
        ("The/DT trawler/NN Havørn/NNP sank/VBD/sink ./.", "Havørn", "other"),
        ("Aerovia/NNP ,/, a/DT Spanish/JJ airline/NN ,/, failed/VBD/fail ./.", "Aerovia", "organization"),
        ("Police/NNS arrested/VBD/arrest Tom/NNP Hall/NNP ./.", "Tom Hall", "person"),
        ("Pope/NNP Francis/NNP spoke/VBD/speak ./.", "Pope Francis", "person"),
        ("It/PRP sank/VBD/sink in/IN the/DT Gulf/NNP of/IN Mexico/NNP ./.", "Gulf of Mexico", "place"),
        ("They/PRP live/VBP near/IN Lake/NNP Victoria/NNP ./.", "Lake Victoria", "place"),
    ],
)
def test_a_name_is_typed_by_its_words_and_its_neighbours(tagged, text, kind):
    _, sentences, names = article_of(tagged)
    assert {n.text: n.type for n in names.of(sentences[0])}[text] == kind


def test_a_surname_stands_for_the_full_name():
    _, sentences, names = article_of(LEAD, "Rutte/NNP left/VBD/leave ./.")
    assert names.resolve(sentences[1], 0, 0, 0) == "Mark Rutte"


def test_an_acronym_stands_for_the_long_name():
    _, sentences, names = article_of(
        "The/DT North/NNP Atlantic/NNP Treaty/NNP Organization/NNP met/VBD/meet ./.", "NATO/NNP met/VBD/meet ./."
    )
    assert names.resolve(sentences[1], 0, 0, 0) == "North Atlantic Treaty Organization"


def test_an_abbreviation_in_brackets_is_a_name_wherever_it_stands():
    _, sentences, names = article_of(
        "The/DT World/NNP Health/NNP Organization/NNP (/-LRB- WHO/WP )/-RRB- met/VBD/meet ./.",
        "WHO/WP declared/VBD/declare an/DT emergency/NN ./.",
    )
    assert names.resolve(sentences[1], 0, 0, 0) == "World Health Organization"


@pytest.mark.parametrize(("titles", "expected"), [("", "Miller"), ("President/NNP ", "Ann Miller")])
def test_a_surname_of_two_is_the_one_with_an_office(titles, expected):
    _, sentences, names = article_of(
        f"{titles}Ann/NNP Miller/NNP and/CC John/NNP Miller/NNP left/VBD/leave the/DT old/JJ town/NN ./.",
        "Miller/NNP died/VBD/die ./.",
    )
    assert names.resolve(sentences[1], 0, 0, 0) == expected


@pytest.mark.parametrize(
    ("second", "word", "expected"),
    [
        ("He/PRP left/VBD/leave ./.", "He", "Mark Rutte"),
        ("The/DT former/JJ Dutch/JJ prime/JJ minister/NN left/VBD/leave ./.", "minister", "Mark Rutte"),
        ("The/DT president-elect/NN left/VBD/leave ./.", "president-elect", "Donald Trump"),
        ("A/DT spokeswoman/NN left/VBD/leave ./.", "spokeswoman", "A spokeswoman"),
        ("They/PRP left/VBD/leave ./.", "They", "They"),
    ],
)
def test_a_pronoun_or_a_description_stands_for_its_name(second, word, expected):
    _, sentences, names = article_of(LEAD, second)
    head = token(sentences[1], word)
    assert names.resolve(sentences[1], 0, head, head) == expected


def test_the_company_is_the_organization_before():
    _, sentences, names = article_of(
        "Kinyara/NNP Foods/NNP Ltd/NNP sold/VBD/sell a/DT farm/NN ./.", "The/DT company/NN gained/VBD/gain ./."
    )
    assert names.resolve(sentences[1], 0, 1, 1) == "Kinyara Foods Ltd"


def test_she_is_no_man():
    _, sentences, names = article_of(
        "Maria/NNP Lopez/NNP met/VBD/meet John/NNP Smith/NNP ./.", "She/PRP left/VBD/leave ./."
    )
    assert names.resolve(sentences[1], 0, 0, 0) == "Maria Lopez"


def test_other_countries_decide_between_places():
    _, _, names = article_of(LEAD)
    assert {"US", "US-FL"} <= names.votes("Miami").keys()
