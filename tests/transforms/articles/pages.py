"""Pages made up for tests: paragraphs of prose, and blocks of furniture in words that no rule lists."""

import random
from dataclasses import dataclass

_PEOPLE = ("Ada Moreno", "the prime minister", "Judge Tomas Reyes", "a spokeswoman for the port", "the union's leader")
_SAID = ("said", "told reporters", "announced on Tuesday", "wrote in a letter", "confirmed late on Friday")
_FACTS = (
    "that the bridge over the river would stay closed until engineers had examined every pillar",
    "that four people were arrested after the fire, among them the owner of the warehouse",
    "that the talks with the employers had failed and that a strike would begin on 3 March",
    "that the court had rejected the appeal and that the sentence of nine years was final",
    "that the storm destroyed two hundred houses and that help was slow to arrive",
)
_ENDS = (".", ", according to people at the meeting.", ", and that more would follow next week.", "; nobody was hurt.")
_SUBJECTS = ("Council", "Striker", "Ex-governor", "Central bank", "Rebels", "Actress", "Drug maker", "Zoo", "Pilots")
_VERBS = ("wins", "sues", "rejects", "fires", "unveils", "loses", "halts", "admits", "blames", "drops")
_OBJECTS = ("record deal", "two ministers", "rival over merger", "plan for dam", "flights", "$40m fine", "rules")
_TAILS = ("", "", " after night of violence", " as prices soar", " in surprise move", ", sources say", " on Monday")
_ANNOUNCEMENTS = (
    "Carry on with these", "ELSEWHERE TODAY", "Others went on to", "The desk suggests", "NOW ON OUR PAGES", "Extra",
)  # fmt: skip
_CALLS = (
    "Let our editors brief you before breakfast: it costs nothing.",
    "Would you like to hear from us first? Leave us your address.",
    "Join 40,000 people who start their day with our letter.",
    "Please tell us what you think of our new design.",
)
_CAPTIONS = (
    "Firefighters leave the warehouse on Monday. [Ana Lind/Newswire]",
    "Photo: Ana Lind",
    "The minister arrives for the talks in March (Picture: Newswire)",
    "Image caption, The bridge was closed on Tuesday",
)
_WIDGETS = (
    ("4 min listen",), ("Home > Regions > Coast",), ("#FloodWatch #Coast",), ("@newsdesk_coast",), ("Print", "Send"),
    ("© 2031 Coast Daily. All rights reserved.",), ("(Reporting by Ana Lind; editing by Bo Ek)",),
    ("https://example.org/live/2031/fire",), ("Under: fires, ports, coast",), ("17 replies",),
)  # fmt: skip


@dataclass(frozen=True)
class Page:
    """A body, and the lines of it that must be prose and that must not."""

    body: str
    prose: tuple[str, ...]
    furniture: tuple[str, ...]


def make_page(seed: int) -> Page:
    """A page of four to nine paragraphs with one to three blocks of furniture between or below them."""
    rng = random.Random(seed)
    prose = [_paragraph(rng) for _ in range(rng.randint(4, 9))]
    lines = list(prose)
    furniture: list[str] = []
    for place in sorted(rng.sample(range(1, len(prose) + 1), rng.randint(1, 3)), reverse=True):
        block = rng.choice((_links, _links, _bare_links, _one_link, _widget, _call, _caption))(rng)
        furniture += block
        lines[place:place] = block
    return Page(rng.choice(("\n", "\n\n", "\r\n")).join(lines), tuple(prose), tuple(furniture))


def _paragraph(rng: random.Random) -> str:
    return " ".join(_sentence(rng) for _ in range(rng.randint(1, 3)))


def _sentence(rng: random.Random) -> str:
    sentence = f"{rng.choice(_PEOPLE)} {rng.choice(_SAID)} {rng.choice(_FACTS)}{rng.choice(_ENDS)}"
    return sentence[0].upper() + sentence[1:]


def _headline(rng: random.Random) -> str:
    return f"{rng.choice(_SUBJECTS)} {rng.choice(_VERBS)} {rng.choice(_OBJECTS)}{rng.choice(_TAILS)}"


def _links(rng: random.Random) -> list[str]:
    return [rng.choice(_ANNOUNCEMENTS), *_bare_links(rng)]


def _bare_links(rng: random.Random) -> list[str]:
    mark = rng.choice(("", "", "• ", "- ", "> "))
    return [mark + _headline(rng) for _ in range(rng.randint(2, 8))]


def _one_link(rng: random.Random) -> list[str]:
    return [rng.choice(("", "Extra: ", "SEE ALSO | ", "→ ")) + _headline(rng)]


def _widget(rng: random.Random) -> list[str]:
    return list(rng.choice(_WIDGETS))


def _call(rng: random.Random) -> list[str]:
    return [rng.choice(_CALLS)]


def _caption(rng: random.Random) -> list[str]:
    return [rng.choice(_CAPTIONS)]
