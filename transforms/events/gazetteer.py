"""The places of the world that news names, with country and coordinates: "Palm Beach", "Kenya", "Darfur".

Towns of 1,000 people and more, countries, states and provinces are GeoNames', in the compact index that
`index_places.py` writes; other names of countries, regions and seas are in `transforms/languages/en/lands.py`.
"""

import math
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

import msgspec
import numpy as np

from transforms.languages.en import lands

INDEX: Final = Path(__file__).with_name("places.npz")
TOWN, CAPITAL, REGION, COUNTRY = range(4)
"""The kinds of places in the index."""

_LETTERS = str.maketrans("øØłŁđĐı’‘ʼ", "oOlLdDi'''")
_KINDS = ("city", "city", "state", "country")
_NO_VOTES: Mapping[str, float] = {}
# What else speaks for a town of a name, in powers of ten of its people.
_CAPITAL = 1.0
_SPELT_SO = 0.7
_CALLED_SO = 1.0
_SHORTENED = 0.5
_SPELT_OTHERWISE = -1.0
_COLUMNS = ("ends", "members", "kinds", "code", "number", "latitude", "longitude", "population", "common")
_AROUND_GEORGIA = ("GE", "RU", "AM", "AZ")
_LARGE = 100_000
"""People of a town that speaks for the country it is in."""
_SMALL = 15_000
"""People of a town that is not looked for abroad."""
_CLEAR = 1.0
"""By how much such a town outweighs others of its name."""
# The cities that are meant by their names although these are states' too.
_RATHER_CITIES = frozenset({"Washington", "New York"})


class Spot(msgspec.Struct, frozen=True, gc=False):
    """One place of the gazetteer; `admin` is the code of its state or province in GeoNames ("FL").

    `common` where its name is made of everyday words ("City Park", "Home").
    """

    name: str
    kind: str
    country: str | None
    latitude: float | None
    longitude: float | None
    geonames_id: int | None
    admin: str = ""
    population: int = 0
    capital: bool = False
    common: bool = False

    @property
    def region(self) -> str:
        """Country and state as in the article's votes: "US-FL"."""
        return f"{self.country}-{self.admin}"


class _Lines(Sequence[bytes]):
    """The lines of a text, kept as bytes: half a million small strings would take ten times the memory."""

    def __init__(self, text: "np.ndarray") -> None:
        self._text = text.tobytes()
        self._ends = np.append(np.flatnonzero(text == ord("\n")), len(text)).astype(np.uint32)

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, i):  # type: ignore[no-untyped-def]  # a slice is never asked for
        first = int(self._ends[i - 1]) + 1 if i else 0
        return self._text[first : int(self._ends[i])]


class Gazetteer:
    """Names of places -> the spots that bear them. Made once a process by `gazetteer()`."""

    def __init__(self, index: Mapping[str, "np.ndarray"]) -> None:
        """Takes the columns of the index; a name is looked up without its accents ("Malmo")."""
        self._keys, self._names = _Lines(index["keys"]), _Lines(index["names"])
        self._codes = [code.decode() for code in _Lines(index["codes"])]
        self._columns = {name: index[name] for name in _COLUMNS}
        self._spots = lru_cache(maxsize=20_000)(self._look_up)
        self._aliases = lands.city_names()
        self._lands = dict(self._land_spots())

    def _look_up(self, name: str) -> tuple[Spot, ...]:
        """The places of that name or spelling, in the order of the index: towns, countries, regions."""
        key = folded(name).encode()
        at = bisect_left(self._keys, key)
        if at == len(self._keys) or self._keys[at] != key:
            return ()
        ends, members = self._columns["ends"], self._columns["members"]
        return tuple(self._spot(int(n)) for n in members[int(ends[at - 1]) if at else 0 : int(ends[at])])

    def _spot(self, n: int) -> Spot:
        column = self._columns
        country, _, admin = self._codes[column["code"][n]].partition("-")
        kind = int(column["kinds"][n])
        return Spot(
            self._names[n].decode(), _KINDS[kind], country, int(column["latitude"][n]) / 1e5,
            int(column["longitude"][n]) / 1e5, int(column["number"][n]), admin, int(column["population"][n]),
            kind == CAPITAL, bool(column["common"][n]),
        )  # fmt: skip

    def _land_spots(self) -> Iterator[tuple[str, Spot]]:
        """Every land's name and its spot: our regions, the United States' states, countries with all their names."""
        for name, code in lands.regions().items():
            yield name, Spot(name, "region", code, None, None, None)
        kinds = self._columns["kinds"]
        regions = (self._spot(int(n)) for n in np.flatnonzero(kinds == REGION))
        yield from ((spot.name, spot) for spot in regions if spot.country == "US")
        countries = {spot.country: spot for spot in (self._spot(int(n)) for n in np.flatnonzero(kinds == COUNTRY))}
        yield from ((spot.name, spot) for spot in countries.values())
        for name, code in lands.country_names().items():
            if code in countries:
                yield name, countries[code]

    def land(self, name: str) -> Spot | None:
        """The country, state or region of that name."""
        return self._lands.get(name) or self._lands.get(folded(name))

    def towns(self, name: str) -> list[Spot]:
        """The towns of that name, of one of its other English names or spellings, or of it without accents."""
        found = [spot for spot in self._spots(name) if spot.kind == "city"]
        target = self._aliases.get(name)
        if target is None:
            return found
        meant = [spot for spot in self._spots(target[0]) if spot.kind == "city" and spot.country == target[1]]
        return found + [spot for spot in meant if spot not in found]

    def regions(self, name: str) -> list[Spot]:
        """The states, provinces and regions of that name."""
        return [spot for spot in self._spots(name) if spot.kind == "state"]

    def known(self, name: str) -> bool:
        """Whether any place has the name."""
        return bool(self.land(name) or self._spots(name) or name in self._aliases)

    def ambiguous(self, name: str) -> bool:
        """Whether the name is a common word or a person's far oftener than the place's ("Reading", "Lincoln")."""
        return " " not in name and name.lower() in lands.AMBIGUOUS

    def find(self, name: str, within: str | None = None, votes: Mapping[str, float] = _NO_VOTES) -> Spot | None:
        """The likeliest place of the name.

        `within` is what follows it after a comma ("Alabama" in "Mobile, Alabama"); `votes` say how strongly the
        article's other places speak for a country or state ("US", "US-FL"), as powers of ten of a town's people.
        """
        towns = self.towns(name)
        if within is not None:
            return self._inside(name, towns, within)
        land = self.land(name)
        if land is not None and name not in _RATHER_CITIES:
            return self._placed(land, votes)
        if not towns:
            region = self.find_region(name, "region", votes)
            if region is None or self.ambiguous(name) or (region.common and not _voted(region, votes)):
                return None
            return region
        return max(towns, key=lambda town: self._weight(name, town, votes))

    def find_region(self, name: str, noun: str, votes: Mapping[str, float] = _NO_VOTES) -> Spot | None:
        """The likeliest state, province or region that the noun behind the name makes of it: "Washington state"."""
        return max(self.regions(name), key=lambda spot: _voted(spot, votes), default=self.land(f"{name} {noun}"))

    def doubtful(self, spot: Spot, votes: Mapping[str, float]) -> bool:
        """Whether a town is hardly meant: small or of an everyday name, in a land not in the article."""
        if spot.kind != "city" or spot.capital or _voted(spot, votes):
            return False
        return (spot.common and spot.population < _LARGE) or (bool(votes) and spot.population < _SMALL)

    def known_well(self, name: str) -> Spot | None:
        """The large town that the name means wherever it stands: "Dallas", but not "Birmingham"."""
        towns = sorted(self.towns(name), key=lambda town: self._weight(name, town, _NO_VOTES), reverse=True)
        if not towns or towns[0].population < _LARGE or self.ambiguous(name) or self.land(name) is not None:
            return None
        clear = len(towns) == 1 or self._margin(name, towns[0], towns[1]) >= _CLEAR
        return towns[0] if clear else None

    def _margin(self, name: str, town: Spot, other: Spot) -> float:
        return self._weight(name, town, _NO_VOTES) - self._weight(name, other, _NO_VOTES)

    def _inside(self, name: str, towns: Sequence[Spot], within: str) -> Spot | None:
        """The largest of the towns that lies in the state, region or country."""
        codes = {f"US-{lands.STATES[within]}"} if within in lands.STATES else {s.region for s in self.regions(within)}
        land = self.land(within)
        country = land.country if land is not None and not codes else None
        inside = [town for town in towns if town.region in codes or town.country == country]
        return max(inside, key=lambda town: self._weight(name, town, _NO_VOTES)) if inside else None

    def _weight(self, name: str, town: Spot, votes: Mapping[str, float]) -> float:
        weight = math.log10(town.population + 1000) + _voted(town, votes) + (_CAPITAL if town.capital else 0.0)
        if town.name == name:
            return weight + _SPELT_SO
        if name in self._aliases and self._aliases[name] == (town.name, town.country):
            return weight + _CALLED_SO
        if town.name.startswith((name + " ", name + "-")):
            return weight + _SHORTENED
        return weight if folded(town.name) == folded(name) else weight + _SPELT_OTHERWISE

    def _placed(self, land: Spot, votes: Mapping[str, float]) -> Spot:
        """A region as GeoNames has it, if it does; one of "Georgia" and "Punjab" by the article's other places."""
        if land.kind != "region" and land.name != "Georgia":
            return land
        regions = self.regions(land.name)
        if land.name == "Georgia":
            american = votes.get("US", 0.0) > max(votes.get(code, 0.0) for code in _AROUND_GEORGIA)
            return next((spot for spot in regions if spot.country == "US"), land) if american else land
        if land.country is None:
            return land
        found = [spot for spot in regions if spot.country == land.country or _voted(spot, votes)]
        found = found or [town for town in self.towns(land.name) if town.country == land.country]
        return max(found, key=lambda spot: (_voted(spot, votes), spot.country == land.country), default=land)

    def region_code(self, name: str) -> str | None:
        """What `votes` hold for a land's name: "US-FL" for Florida, "KE" for Kenya."""
        land = self.land(name)
        if land is None:
            regions = self.regions(name) if not self.ambiguous(name) and not self.towns(name) else []
            return regions[0].region if len(regions) == 1 else None
        return land.region if land.kind == "state" else land.country


def _voted(spot: Spot, votes: Mapping[str, float]) -> float:
    return votes.get(spot.country or "", 0.0) + votes.get(spot.region, 0.0) if votes else 0.0


def folded(name: str) -> str:
    """The name without its accents: "Malmö" -> "Malmo", "Wrocław" -> "Wroclaw"."""
    if name.isascii():
        return name
    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c))


@cache
def gazetteer() -> Gazetteer:
    """The one gazetteer of this process, read on first use."""
    with np.load(INDEX) as index:
        return Gazetteer({name: index[name] for name in index.files})


@cache
def demonyms() -> dict[str, str]:
    """ "Kenyan" -> "KE"."""
    return lands.demonyms()
