"""One article's way through all the stages: cleaning, times, events. `extract` and the graph both take these steps."""

from collections.abc import Callable
from typing import Final

import msgspec

from schemas.article import Article
from schemas.event import Mode
from transforms.articles.blocks import Cleaning
from transforms.articles.clean import clean
from transforms.articles.language import detect, opening
from transforms.events.find import find_events
from transforms.events.finding import Finding
from transforms.times.find import find_times
from transforms.times.mention import Mention

# The language of an article that does not say its own and is too short to tell.
DEFAULT_LANGUAGE: Final = "en"


class Analysis(msgspec.Struct, frozen=True):
    """What the stages so far made of one article; `detected` is its language where only its text tells it."""

    article: Article
    mode: Mode = "backfill"
    cleaning: Cleaning = Cleaning(())
    detected: str | None = None
    times: tuple[Mention, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def language(self) -> str:
        """The primary subtag of the article's language: "en" of "en-GB"."""
        return (self.article.language or self.detected or DEFAULT_LANGUAGE).partition("-")[0].partition("_")[0].lower()


def with_cleaning(analysis: Analysis) -> Analysis:
    """Tells the prose of the body from the furniture around it, and from the prose its language if nothing says it."""
    article, cleaning = analysis.article, clean(analysis.article)
    detected = None if article.language else detect(opening(article.title, article.body, cleaning))
    return msgspec.structs.replace(analysis, cleaning=cleaning, detected=detected)


def with_times(analysis: Analysis) -> Analysis:
    """Finds the time expressions."""
    times = find_times(analysis.article, analysis.cleaning, analysis.language)
    return msgspec.structs.replace(analysis, times=times)


def with_events(analysis: Analysis) -> Analysis:
    """Finds the events and their dates."""
    a = analysis
    findings = find_events(a.article, a.cleaning, a.times, a.language, a.mode)
    return msgspec.structs.replace(analysis, findings=findings)


def with_explained_events(analysis: Analysis) -> Analysis:
    """Finds the events with the reasons of each part."""
    a = analysis
    findings = find_events(a.article, a.cleaning, a.times, a.language, a.mode, explain=True)
    return msgspec.structs.replace(analysis, findings=findings)


Stages = tuple[tuple[str, Callable[[Analysis], Analysis]], ...]

# The stages behind reading, in their order; their names stand in dead letters.
STAGES: Final[Stages] = (
    ("cleaning", with_cleaning),
    ("times", with_times),
    ("events", with_events),
)
# With the reasons of the events, for `dateline explain`.
EXPLAINED_STAGES: Final[Stages] = (*STAGES[:2], ("events", with_explained_events))
# Those that `dateline times` needs.
TIMES_STAGES: Final[Stages] = STAGES[:2]


def analyse(article: Article, mode: Mode) -> Analysis:
    """All stages for one article."""
    analysis = Analysis(article, mode)
    for _, stage in STAGES:
        analysis = stage(analysis)
    return analysis
