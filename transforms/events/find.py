"""Finds the events of an article: sentences and time expressions in, dated events with their reasons out."""

import importlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache

import msgspec

from schemas.article import Article, parse_stamp
from schemas.event import ArticleReference, Event, EventTime, Evidence, Mode
from schemas.event import Trigger as TriggerRecord
from transforms.articles.blocks import Cleaning
from transforms.events import factuality, inference, reasons
from transforms.events.anchored import counts_from_event
from transforms.events.attribution import attribution_of
from transforms.events.confidence import confidence, grounds_of
from transforms.events.counterpart import counterpart
from transforms.events.dating import Dated, dates_of
from transforms.events.draft import Draft
from transforms.events.event_days import event_days, told_by_events
from transforms.events.finding import Finding
from transforms.events.identity import Ids
from transforms.events.merge import merge
from transforms.events.names import Names, find_names
from transforms.events.occasion import spans
from transforms.events.participants import participants_of
from transforms.events.places import place_of, places_near
from transforms.events.quotations import Quotations
from transforms.events.sieve import Sieve
from transforms.events.structure import Structure, shape, structure
from transforms.events.summary import summarise
from transforms.events.triggers import Trigger, triggers
from transforms.events.vocabulary import OTHER, SPEECH, tells, vocabulary
from transforms.languages.sentence import Passage, Sentence
from transforms.times.mention import Mention
from transforms.version import EXTRACTOR

Chooser = Callable[[Sequence[Sentence]], Sequence[bool]]
"""Says which sentences can hold an event: only they need heads. It is asked for piece after piece of the article."""
Reader = Callable[[Sequence[Passage], Chooser], Sequence[Sentence]]
"""Reads the sentences of an article; a language may have no heads, and then ask for no choice."""

_LONGEST = 2_000
"""Characters of a sentence; a longer one (a table, a list without stops) is read in stretches."""
_CROWDED = 50
"""Triggers of a sentence; more stand in lists and tables, not in a sentence that tells of events."""
_FINE = ("day", "part-of-day", "hour", "minute", "second", "weekend")


def find_events(
    article: Article,
    cleaning: Cleaning,
    mentions: Sequence[Mention],
    language: str = "en",
    mode: Mode = "live",
    reader: Reader | None = None,
    explain: bool = False,
) -> tuple[Finding, ...]:
    """The events of one article, in the order of its text; none where the language has no reader of its own.

    Their reasons are worked out only where they are asked for.
    """
    reader = reader or reader_of(language)
    if reader is None:
        return ()
    published = _day(article)
    sieve = Sieve(mentions, published)
    drafting = _Drafting(article, _sentences(article, cleaning, reader, sieve), sieve, published, explain)
    drafts = sorted(merge(list(drafting.drafts())), key=_place_in_text)
    ids = Ids(article.uri)
    reference = _reference(article, language)
    return tuple(_finding(draft, drafting.names, ids, reference, article, mode) for draft in drafts)


@lru_cache(maxsize=16)
def reader_of(language: str) -> Reader | None:
    """The reader of a language's folder, or None where it has none."""
    try:
        sentences = importlib.import_module(f"transforms.languages.{language}.sentences")
        words = importlib.import_module(f"transforms.languages.{language}.words")
    except ModuleNotFoundError:
        return None

    def read(passages: Sequence[Passage], choose: Chooser) -> Sequence[Sentence]:
        found: Sequence[Sentence] = words.read([cut(*passage) for passage in passages], choose)
        return found

    def cut(field: str, text: str, spans: Sequence[tuple[int, int]]) -> Passage:
        whole = (sentence for span in spans for sentence in sentences.split(text, *span))
        return Passage(field, text, list(_stretches(text, whole)))

    return read


def _stretches(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans, those beyond `_LONGEST` cut at a blank: what looks at all words of a sentence stays linear."""
    for start, end in spans:
        while end - start > _LONGEST:
            blank = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
            cut = blank if blank > 0 else start + _LONGEST
            yield start, cut
            start = cut
        yield start, end


def _sentences(article: Article, cleaning: Cleaning, reader: Reader, sieve: Sieve) -> list[Sentence]:
    passages = [Passage("body", article.body, [(block.start, block.end) for block in cleaning.prose])]
    if article.title:
        passages.insert(0, Passage("title", article.title, [(0, len(article.title))]))
    read = 0

    def choose(sentences: Sequence[Sentence]) -> Sequence[bool]:
        nonlocal read
        chosen = sieve.passing(sentences, read)
        read += sum(map(inference.counts, sentences))
        return chosen

    return list(reader(passages, choose))


class _Drafting:
    """The state while one article is read: its names, its times by field, its publication day."""

    def __init__(
        self, article: Article, sentences: list[Sentence], sieve: Sieve, published: date | None, explain: bool = False
    ) -> None:
        self.explain = explain
        self.article = article
        self.sentences = sentences
        self.sieve = sieve
        self.published = published
        self.news = inference.News(published) if published is not None and sieve.news else None
        self.names = find_names(sentences, article)
        self.quotations = Quotations(article.body, sentences, self.names)
        self.anchors = {field: {(m.start, m.end): m for m in found} for field, found in sieve.mentions.items()}
        self.words = vocabulary()
        self.dated: dict[str, EventTime | None] = {}

    def drafts(self) -> Iterator[Draft]:
        """The mentions of events, sentence by sentence."""
        number = -1
        chosen = [bool(sentence.heads) for sentence in self.sentences]
        passed = chosen if any(chosen) else self.sieve.passing(self.sentences)
        for sentence, passes in zip(self.sentences, passed, strict=True):
            number += inference.counts(sentence)
            if passes:
                yield from self._of_sentence(sentence, number)

    def _of_sentence(self, sentence: Sentence, number: int) -> Iterator[Draft]:
        text, anchors = self.article.text(sentence.field), self.anchors.get(sentence.field, {})
        told = told_by_events(sentence, self.words)
        found = spans(sentence, self.sieve.mentions_in(sentence))
        if told:
            found = event_days(text, sentence, found, told, self.words, self.dated.get)
        build = structure(sentence, shape(sentence, [(span.first, span.last) for span in found]))
        named = triggers(sentence, build, self.words)
        if not named or len(named) > _CROWDED:
            return
        times = dates_of(text, sentence, build, named, found, anchors, self._known)
        dates = sum(span.usable for span in found)
        dated = bool(told) or dates > 0 or any(counts_from_event(sentence, span) for span in found)
        if number == 0 and self.news is not None and times:
            self.news.learn(times[min(times)][0].time)
        for index, trigger in enumerate(named):
            mine: Sequence[Dated | None] = times.get(index, ())
            if not mine:
                today = self._today(sentence, build, trigger, number, dated)
                if today is None and not _tells(sentence, build, trigger):
                    continue  # most triggers of an article end here
                mine = (today,)
            for one in mine:
                draft = self._draft(sentence, build, trigger, one, dates)
                if draft is not None:
                    if self.explain:
                        because = self._because(draft, build, one, reasons.Choice(found, named, times))
                        draft = msgspec.structs.replace(draft, because=because)
                    if draft.strength > 2 and trigger.kind is not OTHER:
                        self.dated[trigger.kind.name] = draft.time
                    yield draft

    def _today(self, sentence: Sentence, build: Structure, trigger: Trigger, number: int, dated: bool) -> Dated | None:
        if self.news is None:
            return None
        time, evidence = inference.infer(sentence, build, trigger, number, self.news, dated)
        return Dated(time, evidence) if time is not None else None

    def _known(self, trigger: Trigger) -> EventTime | None:
        return self.dated.get(trigger.kind.name) if not trigger.kind.name.startswith(SPEECH) else None

    def _draft(
        self, sentence: Sentence, build: Structure, trigger: Trigger, dated: Dated | None, dates: int
    ) -> Draft | None:
        time, evidence = (dated.time, dated.evidence) if dated else (None, "")
        if trigger.state and time is not None and time.basis != "explicit" and time.granularity not in _FINE:
            return None
        participants = participants_of(sentence, trigger.first, trigger.last, self.names, trigger.kind.roles)
        if time is None and not participants:
            return None
        other = counterpart(sentence, trigger.first, trigger.last, trigger.kind, participants, self.names)
        if other is not None:
            participants = tuple(sorted((*participants, other), key=lambda p: p.start))
        judged = factuality.judge(sentence, build, trigger, self._ahead(time, build, trigger))
        return Draft(
            sentence=sentence,
            trigger=trigger,
            kind=trigger.kind,
            factuality=judged.factuality,
            time=time,
            participants=participants,
            place=place_of(sentence, trigger.first, trigger.last, self.names, self.article),
            attribution=attribution_of(sentence, trigger.first, self.names)
            or self.quotations.source_of(sentence, trigger.first),
            evidence=(_evidence(sentence, self.article),),
            grounds=grounds_of(sentence, build, trigger, time, evidence, dated is not None and dated.less_sure, dates),
        )

    def _because(
        self, draft: Draft, build: Structure, dated: Dated | None, choice: reasons.Choice
    ) -> dict[str, tuple[str, ...]]:
        """The reasons of each part of a draft, by the stages that made it."""
        sentence, trigger = draft.sentence, draft.trigger
        judged = factuality.judge(sentence, build, trigger, self._ahead(draft.time, build, trigger))
        near = places_near(sentence, trigger.first, trigger.last, self.names, self.article)
        found = {
            "trigger": [reasons.of_trigger(sentence, trigger)],
            "kind": [reasons.of_kind(trigger)],
            "time": reasons.of_time(draft.time, dated.evidence if dated else "", choice, sentence),
            "participants": reasons.of_participants(sentence, trigger, self.names, draft.participants),
            "place": reasons.of_place(draft.place, near),
            "factuality": [judged.because],
            "attribution": reasons.of_attribution(draft.attribution, sentence),
            "confidence": reasons.of_confidence(draft.grounds),
        }
        return {part: tuple(lines) for part, lines in found.items()}

    def _ahead(self, time: EventTime | None, build: Structure, trigger: Trigger) -> bool | None:
        """Whether a date lies after the publication; an end alone lets what is told as past lie before it.

        "To report by Easter" lies ahead, "was released until Easter" does not.
        """
        if time is None or self.published is None:
            return None
        group = build.groups[trigger.group] if trigger.group >= 0 else None
        past = group is not None and (group.tense == "past" or group.perfect)
        bound = time.earliest or (None if past else time.latest)
        return bound[:10] > self.published.isoformat() if bound else None


def _tells(sentence: Sentence, build: Structure, trigger: Trigger) -> bool:
    """Whether a trigger without a date is worth an event: a known kind, told as a fact, a plan or under way."""
    if trigger.state or trigger.group < 0 or not tells(trigger.kind):
        return False
    group = build.groups[trigger.group]
    if not group.finite:
        return False
    if group.modal and group.tense != "future":
        return factuality.judge(sentence, build, trigger, None).factuality == "scheduled"  # "said that it would"
    return group.tense != "present" or group.perfect or group.progressive


def _evidence(sentence: Sentence, article: Article) -> Evidence:
    text = article.text(sentence.field)[sentence.start : sentence.end]
    return Evidence(field=sentence.field, text=text, start=sentence.start, end=sentence.end)  # type: ignore[arg-type]


def _day(article: Article) -> date | None:
    return parse_stamp(article.published).day if article.published else None


def _place_in_text(draft: Draft) -> tuple[bool, int, int]:
    trigger = draft.trigger
    return draft.sentence.field == "body", draft.sentence.starts[trigger.first], trigger.last


def _reference(article: Article, language: str) -> ArticleReference:
    return ArticleReference(
        uri=article.uri, version=article.version, title=article.title, url=article.url, source=article.source,
        published=article.published, language=article.language or language, published_from=article.published_from,
    )  # fmt: skip


def _finding(
    draft: Draft, names: Names, ids: Ids, reference: ArticleReference, article: Article, mode: Mode
) -> Finding:
    sentence, trigger = draft.sentence, draft.trigger
    told, by = draft.told or (sentence, trigger)
    start, end = sentence.starts[trigger.first], sentence.ends[trigger.last]
    event = Event(
        id=ids.of(draft.kind.name, trigger.lemma, draft.participants),
        revision=1,
        status="active",
        kind=draft.kind.name,
        summary=summarise(
            told, by.first, by.last, draft.factuality, draft.participants, draft.place, draft.time, names
        ),
        factuality=draft.factuality,
        trigger=TriggerRecord(
            field=sentence.field,  # type: ignore[arg-type]
            text=article.text(sentence.field)[start:end],
            lemma=trigger.lemma,
            start=start,
            end=end,
        ),
        time=draft.time,
        participants=draft.participants,
        place=draft.place,
        attribution=draft.attribution,
        evidence=draft.evidence,
        confidence=confidence(draft.grounds),
        article=reference,
        recorded=article.updated or article.published,
        mode=mode,
        extractor=EXTRACTOR,
    )
    return Finding(event, draft.because, draft.grounds)
