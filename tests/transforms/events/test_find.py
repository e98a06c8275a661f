"""Whole events from a few tagged sentences: the parts together, field by field, and the same for the same input."""

import msgspec
import pytest

from schemas.article import Article
from schemas.event import Event
from tests.transforms.events.tagged import with_heads
from tests.transforms.events.times_marked import marked
from transforms.articles.blocks import Block, Cleaning
from transforms.events.find import Reader, find_events
from transforms.events.finding import Finding
from transforms.languages.sentence import Sentence
from transforms.times.find import find_times


def _found(*texts: str, published: str | None = "2024-11-23", title: str | None = None) -> tuple[Finding, ...]:
    article, reader = _article(*texts, published=published, title=title)
    cleaning = Cleaning((Block(0, len(article.body), "prose", "sentences"),))
    return find_events(article, cleaning, find_times(article, cleaning), "en", "live", reader)


def _article(*texts: str, published: str | None, title: str | None = None) -> tuple[Article, Reader]:
    sentences: list[Sentence] = []
    body = ""
    for text in texts:
        sentence = with_heads(marked(text)[0])
        shift = len(body)
        sentences.append(
            msgspec.structs.replace(
                sentence,
                start=shift,
                end=shift + sentence.end,
                starts=tuple(start + shift for start in sentence.starts),
                ends=tuple(end + shift for end in sentence.ends),
            )
        )
        body += " ".join(sentence.words) + "\n"
    article = Article(uri="urn:test", body=body, title=title, published=published, updated="2024-11-24T10:00:00Z")
    return article, lambda _passages, _choose: sentences


TALKS = (
    "Anna/NNP Lee/NNP held/VBD/hold talks/NNS/talk with/IN Tom/NNP Kim/NNP in/IN Texas/NNP ,/,"
    " he/PRP said/VBD/say Saturday/NNP ./."
)
MEETING = "The/DT meeting/NN took/VBD/take place/NN on/IN Friday/NNP in/IN Austin/NNP ./."


def test_an_event_with_all_its_parts() -> None:
    events = [finding.event for finding in _found(TALKS, MEETING)]

    meeting, said = sorted(events, key=lambda event: event.kind)
    assert (meeting.kind, said.kind) == ("diplomacy.meet", "statement.say")
    assert meeting.time is not None
    assert (meeting.time.value, meeting.time.text, meeting.time.basis) == ("2024-11-22", "Friday", "relative")
    assert {participant.name for participant in meeting.participants} == {"Anna Lee", "Tom Kim"}
    assert meeting.place is not None
    assert meeting.place.name == "Austin"
    assert meeting.factuality == "occurred"
    assert len(meeting.evidence) == 2
    assert (meeting.revision, meeting.status, meeting.mode) == (1, "active", "live")
    assert meeting.recorded == "2024-11-24T10:00:00Z"
    assert said.time is not None
    assert said.time.value == "2024-11-23"


def test_offsets_point_into_the_field() -> None:
    article, _ = _article(TALKS, MEETING, published="2024-11-23")
    for finding in _found(TALKS, MEETING):
        event = finding.event
        spans = [event.trigger, *event.evidence]
        if event.time is not None and event.time.text is not None:
            spans.append(event.time)  # type: ignore[arg-type]
        assert all(article.body[span.start : span.end] == span.text for span in spans)


def test_the_same_article_gives_the_same_events() -> None:
    assert _found(TALKS, MEETING) == _found(TALKS, MEETING)


def test_a_corrected_date_keeps_the_id() -> None:
    def only(text: str) -> Event:
        (finding,) = _found(text)
        return finding.event

    one = only("Anna/NNP Lee/NNP resigned/VBD/resign on/IN Monday/NNP ./.")
    other = only("Anna/NNP Lee/NNP resigned/VBD/resign on/IN Tuesday/NNP ./.")

    assert one.id == other.id
    assert one.time != other.time


def test_a_known_kind_far_from_the_lead_without_a_date_has_none() -> None:
    (finding,) = _found(*["It/PRP was/VBD/be old/JJ ./."] * 5, "Anna/NNP Lee/NNP resigned/VBD/resign ./.")

    assert finding.event.kind == "personnel.resign"
    assert finding.event.time is None


def test_words_of_no_kind_far_from_the_lead_without_a_date_are_no_event() -> None:
    assert _found(*["It/PRP was/VBD/be old/JJ ./."] * 5, "Anna/NNP Lee/NNP smiled/VBD/smile ./.") == ()


def test_what_goes_on_from_the_lead_has_its_day() -> None:
    lead, goes_on = _found(
        "Kim/NNP met/VBD/meet Lee/NNP on/IN Friday/NNP ./.", "Anna/NNP Lee/NNP resigned/VBD/resign ./."
    )

    assert goes_on.event.time is not None
    assert lead.event.time is not None
    assert goes_on.event.time.value == lead.event.time.value
    assert goes_on.grounds.evidence == "goes on from the lead, and no words say when"


def test_without_a_publication_day_relative_dates_stay_open() -> None:
    (finding,) = _found("Anna/NNP Lee/NNP resigned/VBD/resign on/IN Monday/NNP ./.", published=None)

    assert finding.event.time is not None
    assert (finding.event.time.value, finding.event.time.text) == ("XXXX-WXX-1", "Monday")
    assert (finding.event.time.earliest, finding.event.time.latest) == (None, None)


def test_a_language_without_a_reader_has_no_events() -> None:
    article = Article(uri="urn:test", body="Lee besuchte Kim am Montag.", published="2024-11-23")
    cleaning = Cleaning((Block(0, len(article.body), "prose", "sentences"),))

    assert find_events(article, cleaning, (), "xx") == ()


def test_a_deadline_lies_ahead_although_its_beginning_is_not_said() -> None:
    (finding,) = _found("The/DT line/NN closes/VBZ/close by/IN 2030/CD ./.")
    assert finding.event.time is not None
    assert (finding.event.time.earliest, finding.event.factuality) == (None, "scheduled")

    (finding,) = _found("They/PRP were/VBD/be released/VBN/release until/IN January/NNP 2030/CD ./.")
    assert finding.event.factuality == "occurred"


TALKS_ON_TRADE = (
    "Anna/NNP Lee/NNP held/VBD/hold talks/NNS/talk with/IN Tom/NNP Kim/NNP in/IN Texas/NNP on/IN fair/JJ trade/NN ,/,"
    " he/PRP said/VBD/say Saturday/NNP ./."
)


@pytest.mark.parametrize(("town", "told"), [("Austin", "Austin, Texas"), ("Nairobi", "Texas")])
def test_a_clause_that_names_a_place_is_told_with_one_place(town: str, told: str) -> None:
    where = f"The/DT meeting/NN took/VBD/take place/NN on/IN Friday/NNP in/IN {town}/NNP ./."
    meeting = next(f.event for f in _found(TALKS_ON_TRADE, where) if f.event.kind == "diplomacy.meet")

    assert meeting.summary == f"Anna Lee held talks with Tom Kim in {told} on fair trade on 22 November 2024."


def test_what_somebody_does_is_told_without_the_doing() -> None:
    doing = "What/WP the/DT firms/NNS/firm are/VBP/be doing/VBG/do is/VBZ/be delivering/VBG/deliver boats/NNS/boat ./."

    (delivered,) = [finding.event for finding in _found(doing)]
    assert (delivered.summary, delivered.kind) == ("The firms are delivering boats.", "business.deliver")


def test_since_stays_in_the_summary() -> None:
    (ill,) = [f.event for f in _found("Lee/NNP has/VBZ/have fought/VBN/fight cancer/NN since/IN 2004/CD ./.")]
    assert ill.summary == "Lee has fought cancer since 2004."
    (first,) = [f.event for f in _found("Lee/NNP won/VBD/win the/DT first/JJ prize/NN since/IN 2004/CD ./.")]
    assert first.summary == "Lee won the first prize."


def test_the_perfect_is_told_as_past_beside_a_date() -> None:
    (won,) = [f.event for f in _found("Ann/NNP Lee/NNP has/VBZ/have won/VBN/win the/DT prize/NN ./.")]
    assert won.summary == "Ann Lee won the prize on 23 November 2024."
    left = "Ann/NNP Lee/NNP has/VBZ/have now/RB left/VBN/leave the/DT bank/NN for/IN good/JJ on/IN Friday/NNP ./."
    (gone,) = [f.event for f in _found(left)]
    assert gone.summary == "Ann Lee now left the bank for good on 22 November 2024."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\"We will rebuild the harbour,\" said Ann Lee.", "\"We will rebuild the harbour,\" said Ann Lee."),
        ("The harbour is ours,\" Ann Lee said.", "\"The harbour is ours,\" Ann Lee said."),
        ("Ann Lee said: \"It was ours.", "Ann Lee said: \"It was ours.\""),
        ("Ann Lee has commented the harbour has silted up.", "Ann Lee has commented the harbour has silted up."),
    ],
)
def test_what_is_said_keeps_its_quotation_marks(text: str, expected: str) -> None:
    assert [summary for kind, summary in _told(text) if kind == "statement.say"] == [expected]


def test_a_long_quotation_is_cut_and_still_says_who_spoke() -> None:
    long = '"' + "We will rebuild the harbour and the town, " * 8 + 'and we will do it soon," said Ann Lee.'
    (summary,) = [summary for kind, summary in _told(long) if kind == "statement.say"]
    assert summary.startswith('"We will rebuild the harbour')
    assert summary.endswith('…", said Ann Lee.')
    assert len(summary) <= 240


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The firm won a contract for the Royal Air Force (RAF).", "The firm won a contract for the Royal Air Force."),
        ('The court barred the firm from using the "Crown" brand in Peru.',
         'The court barred the firm from using the "Crown" brand in Peru.'),
        ('"They are delivering boats to Peru", which he fears was threatening to the "coast of Chile".',
         "They are delivering boats to Peru."),
        ("The vote was held on Friday, two weeks after the flood.", "The vote was held on 22 November 2024."),
        ("The plane made its maiden flight on Friday.", "The plane made its maiden flight on 22 November 2024."),
    ],
)  # fmt: skip
def test_a_summary_tells_the_whole_clause_and_only_it(text: str, expected: str) -> None:
    assert expected in [summary for _, summary in _told(text)]


def _told(text: str) -> list[tuple[str, str]]:
    """Kind and summary of each event of a text as the tagger reads it."""
    article = Article(uri="urn:test", body=text, published="2024-11-23")
    cleaning = Cleaning((Block(0, len(text), "prose", "sentences"),))
    found = find_events(article, cleaning, find_times(article, cleaning), "en")
    return [(finding.event.kind, finding.event.summary) for finding in found]
