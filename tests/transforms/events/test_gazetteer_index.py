"""The places of whole articles: which of the towns of one name is meant, and that the index stays small and quick."""

import tracemalloc
from pathlib import Path
from time import process_time

import numpy as np
import pytest

from schemas.article import Article
from transforms.analysis import analyse
from transforms.events.gazetteer import INDEX, Gazetteer, gazetteer

TABLE = Path(__file__).with_name("places.tsv")
ROWS = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


@pytest.mark.parametrize(("country", "number", "latitude", "longitude", "marked"), ROWS)
def test_the_article_decides_which_town_is_meant(country, number, latitude, longitude, marked):
    start, end = marked.index("["), marked.index("]") - 1
    article = Article(uri="a", body=marked.replace("[", "").replace("]", ""), published="2024-11-22T12:00:00Z")
    places = [finding.event.place for finding in analyse(article, "backfill").findings]
    here = {p for p in places if p is not None and p.start < end and start < p.end}
    found = {(p.country, str(p.geonames_id), str(p.latitude), str(p.longitude)) for p in here}
    assert found == (set() if country == "-" else {(country, number, latitude, longitude)})


@pytest.mark.parametrize(
    ("name", "number"),
    [("Paris", 2988507), ("Lourmarin", 2997384), ("Zermatt", 2657928), ("Kyiv", 703448), ("Ontario", 6093943)],
)
def test_numbers_are_those_of_geonames_and_stay(name, number):
    assert gazetteer().find(name).geonames_id == number


def test_the_index_loads_in_less_than_a_second_and_little_memory():
    tracemalloc.start()
    began = process_time()
    with np.load(INDEX) as index:
        book = Gazetteer({name: index[name] for name in index.files})
    seconds = process_time() - began
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"the gazetteer: {seconds:.2f} s, {held / 1e6:.0f} MB")
    assert book.find("Oslo").geonames_id == 3143244
    assert seconds < 1
    assert held < 30e6


def test_towns_of_a_thousand_people_are_in_the_index():
    with np.load(INDEX) as index:
        towns = index["population"][index["kinds"] < 2]
    assert len(towns) > 140_000
    assert towns.min() >= 1_000
