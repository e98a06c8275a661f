"""The place of an event beside one that its clause names: talks "in Florida", which took place in Palm Beach."""

from collections.abc import Sequence

from schemas.event import Place
from transforms.events.gazetteer import gazetteer
from transforms.events.names import Name, Names
from transforms.languages.sentence import Sentence

_WHERE = frozenset({"in", "at", "near", "outside", "inside", "across"})


def place_in(sentence: Sentence, tokens: Sequence[int], names: Names) -> Name | None:
    """The last place among those tokens that a preposition names as where something is: "held talks in [Florida]"."""
    found = None
    for i in tokens:
        if sentence.tags[i] == "IN" and sentence.words[i].lower() in _WHERE:
            phrase = names.phrases(sentence).at(i + 1)
            name = names.at(sentence, phrase.head) if phrase is not None and phrase.first == i + 1 else None
            if name is not None and name.type == "place" and name.last in tokens:
                found = name
    return found


def lies_in(place: Place, name: Name) -> bool:
    """Whether the gazetteer has the place in the state or country of that name."""
    spot = gazetteer().find(place.name, within=name.text) if place.geonames_id is not None else None
    return spot is not None and spot.geonames_id == place.geonames_id
