"""What is to be done with an article, given what is kept of it: "older version" does nothing, "canceled" retracts."""

from datetime import datetime
from typing import Final, Literal

import msgspec

from schemas.article import Article, Status, parse_stamp
from transforms.stories.kept import Kept, content_of, status_of
from transforms.stories.versions import compare_moments, compare_versions

# extract: read its events and send what is new. hold: read them and keep them until the embargo ends. retract: take
# back what was sent. advance: only its version is new. ignore: nothing is.
Action = Literal["extract", "hold", "retract", "advance", "ignore"]
Reason = Literal[
    "first version", "newer version", "newer update", "other status", "other content", "end of embargo",
    "unchanged", "older version", "older update", "earlier status",
]  # fmt: skip

# Of two articles of the same version the one that is further on its way wins, in whatever order they come.
_WAY: Final[tuple[Status, ...]] = ("withheld", "usable", "canceled")


class Decision(msgspec.Struct, frozen=True):
    """What is to be done with an article, and why."""

    action: Action
    reason: Reason

    @property
    def reads(self) -> bool:
        """Whether the events of the article are asked for."""
        return self.action in ("extract", "hold")


def decide(kept: Kept | None, article: Article, now: datetime) -> Decision:
    """Whether `article` replaces what is `kept` of its uri, and what follows from it at the time `now`.

    `version` decides, else `updated`, else the content: where neither tells two articles apart, other content replaces
    what came before it, so that of articles that name neither the last to come is the newest. `now` has a zone.
    """
    if kept is None:
        return Decision(_action(article, now), "first version")
    order, what = _order(kept, article)
    if order < 0:
        return Decision("ignore", "older version" if what == "version" else "older update")
    same = content_of(article) == kept.content
    if same and (status_of(article), article.embargoed) == (kept.status, kept.embargoed):
        return _of_a_copy(kept, article, now)
    action = _action(article, now, kept if same else None)
    if order > 0:
        return Decision(action, "newer version" if what == "version" else "newer update")
    further = _WAY.index(status_of(article)) - _WAY.index(kept.status) if what else 0
    if further < 0:
        return Decision("ignore", "earlier status")
    return Decision(action, "other status" if further or same else "other content")


def _of_a_copy(kept: Kept, article: Article, now: datetime) -> Decision:
    """A copy tells nothing but perhaps another version, and that the embargo may have ended."""
    if kept.held and _action(article, now) == "extract":
        return Decision("extract", "end of embargo")
    named = (article.version or kept.version, article.updated or kept.updated)
    return Decision("ignore" if named == (kept.version, kept.updated) else "advance", "unchanged")


def _action(article: Article, now: datetime, same: Kept | None = None) -> Action:
    """What the article's own status asks for; `same` is what is kept where that has the same content."""
    if status_of(article) != "usable":
        return "retract"
    if article.embargoed and now < parse_stamp(article.embargoed).at:
        return "hold"
    shown = same is not None and same.status == "usable" and not same.held
    return "advance" if shown else "extract"


def _order(kept: Kept, article: Article) -> tuple[int, str]:
    """Whether the article is older (-1) or newer (1) than what is kept or neither (0), and what told: "" is nothing."""
    told = ""
    if article.version and kept.version:
        order = compare_versions(article.version, kept.version)
        if order:
            return order, "version"
        told = "version" if order == 0 else ""
    if article.updated and kept.updated:
        order = compare_moments(article.updated, kept.updated)
        return order, "updated" if order or not told else told
    return 0, told
