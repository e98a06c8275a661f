import pytest

from transforms.events.gazetteer import folded, gazetteer


@pytest.mark.parametrize(
    ("name", "within", "country", "number"),
    [
        ("Palm Beach", "Florida", "US", 4167505),
        ("Mobile", "Alabama", "US", 4076598),
        ("London", "Ontario", None, None),
        ("London", None, "GB", 2643743),
        ("Budapest", None, "HU", 3054643),
        ("Kiev", None, "UA", 703448),
        ("Malmo", None, "SE", 2692969),
        ("New York", None, "US", 5128581),
        ("Britain", None, "GB", 2635167),
        ("Darfur", None, "SD", None),
        ("Pacific Ocean", None, None, None),
    ],
)
def test_place_has_its_country_and_number(name, within, country, number):
    spot = gazetteer().find(name, within)
    if (name, within) == ("London", "Ontario"):
        assert spot is not None
        assert (spot.country, spot.admin) == ("CA", "08")
        return
    assert spot is not None
    assert (spot.country, spot.geonames_id) == (country, number)


@pytest.mark.parametrize("name", ["Xqzzt", "", "the", "of the"])
def test_other_words_are_no_place(name):
    assert gazetteer().find(name) is None


@pytest.mark.parametrize(
    ("votes", "country"), [({}, "AU"), ({"US": 1.0, "US-FL": 2.0}, "US"), ({"AW": 1.5}, "AW")]
)
def test_other_places_of_the_article_decide_between_towns_of_one_name(votes, country):
    assert gazetteer().find("Palm Beach", votes=votes).country == country


def test_a_town_is_not_looked_for_in_another_land():
    assert gazetteer().find("Mobile", "Kenya") is None


def test_a_land_has_the_middle_of_its_cities():
    florida = gazetteer().find("Florida")
    assert (florida.country, florida.geonames_id) == ("US", 4155751)
    assert 26 < florida.latitude < 29
    assert -83 < florida.longitude < -80


@pytest.mark.parametrize(("name", "plain"), [("Wrocław", "Wroclaw"), ("Malmö", "Malmo"), ("北京", "北京")])
def test_folding_takes_the_accents_only(name, plain):
    assert folded(name) == plain
