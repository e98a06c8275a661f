"""A kind of event: its name, the words that name such an event, who plays what part, and sentences that prove it."""

import msgspec

from transforms.events.roles import USUAL, Roles


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of the open, two-level vocabulary of kinds (`diplomacy.meet`).

    `verbs` and `nouns` are lemmas, apart by spaces; the parts of a phrasal verb or a compound noun are joined by an
    underscore ("step_down", "open_fire", "hunger_strike"). A word listed there belongs to this kind alone. `cued` lists
    verbs, `cued_nouns` nouns that belong to it only in company, which stands behind the colon and in the text within
    ten words (`"launch: rocket satellite"`); the nearest company decides. `unless` lists words of any of these that do
    not belong to it in other company, within six words: `"play: role part"`. `adjectives` are those that stand behind a
    form of "be" and before "to" ("is willing to").

    `plover` is the type among PLOVER's sixteen and `cameo` the root of CAMEO's codes, where the kind has one;
    `plover_first` is the type among the eighteen of PLOVER's first version where it does not follow from `plover`. Each
    of `examples` holds its trigger in square brackets; none of `lookalikes` may be read as this kind.
    """

    name: str
    verbs: str = ""
    nouns: str = ""
    cued: tuple[str, ...] = ()
    cued_nouns: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    adjectives: str = ""
    plover: str | None = None
    plover_first: str | None = None
    cameo: str | None = None
    roles: Roles = USUAL
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...] = ()
