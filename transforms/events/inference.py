"""The day of the news as the date of what an article tells without one: its lead, what goes on from there, who speaks.

It is the publication day, or the day that the lead names ("agreed on Friday") for the sentences that go on from it.
"""

from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from schemas.event import EventTime
from transforms.events.occasion import day_of_the_news, publication_day
from transforms.events.own_period import in_own_period
from transforms.events.structure import Group, Structure
from transforms.events.triggers import Trigger
from transforms.events.vocabulary import OTHER
from transforms.languages.sentence import Sentence
from transforms.times import calendar
from transforms.times.mention import Mention

_AT_THE_TOP = 3
_GOES_ON = 4
NEAR_THE_TOP = 5
"""So many sentences of the body can be dated by the form of their verbs alone."""
GOES_ON = "goes on from the lead, and no words say when"
IN_THE_PRESENT = "the present tense near the top tells how things are"
"""Two of the reasons, which say less than the others."""
_ASIDE = ("relative", "complement", "adverbial", "participial")
_NO_SUBJECT = frozenset("ISJ'")
"""Letters before what is no verb, whatever its tag: "escaped with [watches]"."""
_ARTICLES = ("the", "a", "an")
_HABITS = frozenset(
    {"often", "usually", "always", "sometimes", "typically", "normally", "generally", "annually", "never", "every"}
)
_BEFORE = frozenset({"long", "previously", "formerly", "once", "originally", "always", "repeatedly", "often", "ever"})
_SPEECH = "statement."
_FRESH, _OLD = 14, 400
"""Days before the publication."""
_WEEK = timedelta(days=7)
_ONE_DAY = frozenset({"day", "part-of-day", "hour", "minute", "second"})
_DAYS = frozenset({"day", "part-of-day", "hour", "minute", "second", "weekend", "week"})


def is_news(mentions: Sequence[Mention], published: date) -> bool:
    """Whether an article tells of its own days: a biography, whose dates all lie far back, does not."""
    day = published.toordinal()
    fresh, old = calendar.iso_day(day - _FRESH), calendar.iso_day(day - _OLD)  # also in the year 1
    back = 0
    for mention in mentions:
        resolved = mention.resolved
        if resolved.earliest is None or resolved.type not in ("DATE", "TIME"):
            continue
        if resolved.earliest >= fresh and resolved.granularity in _DAYS:
            return True
        back += resolved.earliest < old
    return back <= 2


def counts(sentence: Sentence) -> bool:
    """Whether a sentence is counted from the top of an article: one of its body that has a verb, not a dateline."""
    return sentence.field == "body" and any(tag[0] in "VM" for tag in sentence.tags)


class News(msgspec.Struct):
    """What the dates of an article's news are taken from: its publication, and the day that its lead names."""

    published: date
    told: EventTime | None = None

    def learn(self, time: EventTime) -> None:
        """Keeps the first date of the lead, where it is a day of the week before the publication."""
        if self.told is None and time.granularity in _ONE_DAY and time.earliest is not None:
            day = date.fromisoformat(time.earliest[:10])
            if timedelta(0) <= self.published - day < _WEEK:
                self.told = time

    @property
    def today(self) -> EventTime:
        """The publication day."""
        return publication_day(self.published)

    @property
    def day(self) -> EventTime:
        """The day that the lead names, else the publication day."""
        return day_of_the_news(self.told) if self.told is not None else self.today


def infer(
    sentence: Sentence, structure: Structure, trigger: Trigger, number: int, news: News, dated: bool
) -> tuple[EventTime | None, str]:
    """The day of the news and the reason, or None and "" for what the article does not report as such.

    `number` counts the sentences from 0, as `counts` does; `dated` tells that the sentence has a date of its own.
    """
    if sentence.field != "body" or trigger.state or trigger.group < 0:
        return None, ""
    group = structure.groups[trigger.group]
    kind = structure.segments[trigger.segment].kind
    if not _asserted(group) or _told_before(sentence, group):
        return None, ""
    if trigger.kind.name.startswith(_SPEECH) and kind != "relative":
        return news.today, "what the article quotes was said for it"
    if number >= NEAR_THE_TOP:
        return None, ""
    if group.tense == "present" and not (group.perfect or group.progressive):
        lasts = trigger.kind is not OTHER or not _HABITS.isdisjoint(sentence.lemmas)  # "The roads merge near the river"
        if lasts or _quoted(structure, trigger) or not _has_subject(sentence, structure, group):
            return None, ""
        return news.today, IN_THE_PRESENT
    if dated or kind in _ASIDE or in_own_period(sentence, structure, trigger.head):
        return None, ""
    if number == 0:
        return news.today, "the lead tells today's news and no words say when"
    if group.tense == "present":
        if (group.perfect and trigger.kind is OTHER) or (trigger.kind is OTHER and number >= _AT_THE_TOP):
            return None, ""
        return news.today, "the verb's form near the top tells today's news"
    if number < _GOES_ON and not _quoted(structure, trigger):
        return news.day, GOES_ON
    return None, ""


def _asserted(group: Group) -> bool:
    return group.tense in ("past", "present") and not group.modal and not group.negated


def _told_before(sentence: Sentence, group: Group) -> bool:
    """Whether it was so before what the article tells: in the past perfect, or "has long backed", "previously led"."""
    if sentence.lemmas[group.first] == "have" and sentence.tags[group.first] == "VBD":
        return True
    return not _BEFORE.isdisjoint(sentence.lemmas[max(0, group.first - 1) : group.head])


def _has_subject(sentence: Sentence, structure: Structure, group: Group) -> bool:
    """Whether a subject can stand right before the verb; else a noun was read as one."""
    at = group.first - 1
    return at < 0 or (structure.shape[at] not in _NO_SUBJECT and sentence.lemmas[at] not in _ARTICLES)


def _quoted(structure: Structure, trigger: Trigger) -> bool:
    return structure.shape.count('"', 0, trigger.head) % 2 == 1
