"""The stages in a plain loop, without Beam: what `extract` and `times` run, record by record, in input order."""

from collections.abc import Iterable, Iterator

import msgspec

from schemas.article import Article
from schemas.failure import Failure
from transforms.analysis import Analysis, Stages
from transforms.articles.admission import Admission
from transforms.articles.reading import STAGE, Record, read
from transforms.dead_letters import dead_letter, duplicate


def analyse_all(
    records: Iterable[Record], stages: Stages, published: str | None = None
) -> Iterator[Analysis | Failure]:
    """What `stages` make of each record, or its dead letter.

    `published` is the publication time of the articles whose record or page gives none.
    """
    admission = Admission()
    for record in records:
        yield _analyse(record, stages, published, admission)


def _analyse(record: Record, stages: Stages, published: str | None, admission: Admission) -> Analysis | Failure:
    stage, uri = STAGE, None
    try:
        article = read(record)
        uri = article.uri
        if not admission.admit(uri):
            return duplicate(record, uri)
        analysis = Analysis(_dated(article, published))
        for stage, step in stages:  # noqa: B007 – the stage that raises is named in the dead letter
            analysis = step(analysis)
    except Exception as error:  # whatever goes wrong with one article costs that article and not the run
        return dead_letter(record, stage, error, uri)
    return analysis


def _dated(article: Article, published: str | None) -> Article:
    """The article with the user's publication time, unless its own record has one; a byline is weaker than the user."""
    if published is None or article.published_from in ("record", "metadata"):
        return article
    return msgspec.structs.replace(article, published=published, published_from="record")
