"""One article's way through all the stages: cleaning, times, events. `extract` and the graph both call this."""

import msgspec

from schemas.article import Article
from transforms.articles.blocks import Cleaning
from transforms.events.finding import Finding
from transforms.times.mention import Mention


class Analysis(msgspec.Struct, frozen=True):
    """What every stage made of one article."""

    article: Article
    cleaning: Cleaning
    times: tuple[Mention, ...]
    findings: tuple[Finding, ...]
