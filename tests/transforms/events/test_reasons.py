"""Why each part of an event is as it is, asked for by `dateline explain` alone."""

from schemas.article import Article
from transforms.articles.clean import clean
from transforms.events.find import find_events
from transforms.events.finding import Finding
from transforms.times.find import find_times


def _explained(body: str, explain: bool = True, published: str | None = "2024-11-23") -> dict[str, Finding]:
    article = Article(uri="a", body=body, published=published, language="en")
    cleaning = clean(article)
    found = find_events(article, cleaning, find_times(article, cleaning), explain=explain)
    return {finding.event.trigger.text: finding for finding in found}


def test_each_part_has_its_reasons() -> None:
    body = "Police said on Friday that Anna Lee met Tom Kim in Lisbon on Monday."
    because = _explained(body)["met"].because
    assert because["trigger"] == ("'met' is a main verb",)
    assert because["kind"] == ("'meet' is listed in diplomacy.meet",)
    time = because["time"]
    assert time[0].startswith("'Monday' ")
    assert time[1].startswith("not 'Friday': it belongs to 'said'")
    assert because["participants"][0] == "'Anna Lee': subject of 'met', so agent"
    assert because["participants"][1].startswith("'Tom Kim': object of 'met', so ")
    assert because["place"] == ("'Lisbon' stands where a place of this event does; found in the gazetteer",)
    assert because["factuality"] == ("it is told as a fact",)
    assert because["attribution"] == ("says so in the sentence",)
    assert because["confidence"][0].endswith(" an event with a date")


def test_a_pronoun_is_said_to_stand_for_somebody() -> None:
    because = _explained("Anna Lee met Tom Kim on Friday. She resigned on Monday.")["resigned"].because
    assert because["participants"] == ("'She', which stands for Anna Lee: subject of 'resigned', so agent",)


def test_an_event_without_a_date_says_how_sure_it_is() -> None:
    because = _explained("The mayor resigned.", published=None)["resigned"].because
    assert because["time"] == ("no time expression belongs to it",)
    assert because["confidence"] == ("without a date: how sure it is that it is an event at all",)


def test_what_merged_is_named() -> None:
    found = _explained("Anna Lee held talks with Tom Kim in Texas. The meeting took place on Friday in Austin.")
    merged = [finding.because["merged"] for finding in found.values() if "merged" in finding.because]
    assert len(merged) == 1
    assert "tells of the same event in “" in merged[0][0]


def test_nothing_is_worked_out_where_nobody_asks() -> None:
    assert all(not finding.because for finding in _explained("The mayor resigned on Friday.", explain=False).values())
