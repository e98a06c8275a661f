"""What Dateline writes is what it publishes that it writes."""

import re

import msgspec
import pytest

from schemas.avro import from_avro, to_avro
from schemas.codec import encode
from schemas.contracts import schema
from schemas.event import Event
from schemas.validation import problems
from tests.golden.expectations import analyses
from transforms.events.vocabulary import OTHER, all_kinds


@pytest.mark.parametrize("name", sorted(analyses()))
def test_the_records_of_the_shipped_articles_are_right_by_their_schemas(name: str) -> None:
    analysis = analyses()[name]
    records = [("event", finding.event) for finding in analysis.findings]
    records += [("time", mention.record(analysis.article.uri)) for mention in analysis.times]
    for record, value in [("article", analysis.article), *records]:
        assert [str(problem) for problem in problems(record, msgspec.json.decode(encode(value)))] == [], value
    for finding in analysis.findings:
        assert from_avro(to_avro(finding.event), Event) == finding.event


def test_every_kind_has_the_published_form() -> None:
    form = re.compile(schema("event")["properties"]["kind"]["pattern"])
    assert [kind.name for kind in (*all_kinds(), OTHER) if not form.search(kind.name)] == []
