"""Date options: the dates that an event without a timex of its own can have, each with the ways that lead to it.

The ways are the publication day, the day that the story has reached, the day of the lead, the dates of other events in
the sentence, and the date of the same event elsewhere. `date_model` weighs them by the traits of the event.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from timeline.mentions.reference_time import RECENT_DAYS, ReferenceTime, resolve_event, resolve_with

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.dates import Interval, When
    from timeline.mentions.candidates import EventCandidate
    from timeline.mentions.implicit_dates import Narration
    from timeline.mentions.news_document import NewsDocument
    from timeline.records import Resolution
    from timeline.text.sentences import TextSpan

__all__ = ["DateOption", "StoryIndex", "date_options", "index_story"]

_LEAD_SENTENCES = 2
_LONGEST = ((1, "day"), (7, "week"), (31, "month"), (366, "year"))
"""The most days of each kind of period."""


class DateOption(NamedTuple):
    """A date, and the ways that lead to it from the event."""

    resolution: Resolution
    ways: frozenset[str]


class StoryIndex(NamedTuple):
    """The dated candidates of a news text by sentence and by stem, the first of the lead, and the prose sentences."""

    news: NewsDocument
    narration: Narration
    by_sentence: dict[TextSpan, list[EventCandidate]]
    by_stem: dict[str, list[EventCandidate]]
    lead: EventCandidate | None
    prose: dict[TextSpan, int]


def index_story(news: NewsDocument, narration: Narration, dated: Sequence[EventCandidate]) -> StoryIndex:
    """The index of the candidates whose days are known; `dated` are those with a timex."""
    by_sentence: defaultdict[TextSpan, list[EventCandidate]] = defaultdict(list)
    by_stem: defaultdict[str, list[EventCandidate]] = defaultdict(list)
    prose = {sentence: at for at, sentence in enumerate(narration.times)}
    with_timex = [candidate for candidate in dated if _days(candidate) is not None]
    for candidate in with_timex:
        by_sentence[candidate.sentence].append(candidate)
    for candidate in sorted([*with_timex, *narration.candidates], key=_position):
        for stem in candidate.stems:
            by_stem[stem].append(candidate)
    in_lead = (one for one in with_timex if prose.get(one.sentence, _LEAD_SENTENCES) < _LEAD_SENTENCES)
    lead = min((one for one in in_lead if _is_past_day(one, news)), key=_position, default=None)
    return StoryIndex(news, narration, by_sentence, by_stem, lead, prose)


def date_options(index: StoryIndex, candidate: EventCandidate) -> list[DateOption]:
    """The options of an event, one for each date."""
    resolutions: dict[When, Resolution] = {}
    ways: defaultdict[When, set[str]] = defaultdict(set)
    for resolution, way in _ways(index, candidate):
        resolutions.setdefault(resolution.when, resolution)
        ways[resolution.when].add(way)
    return [DateOption(resolution, frozenset(ways[when])) for when, resolution in resolutions.items()]


def _ways(index: StoryIndex, candidate: EventCandidate) -> Iterator[tuple[Resolution, str]]:
    """Each way to a date. Of several ways to one date, the first explains it."""
    word = candidate.head.text
    yield from _of_same_event(index, candidate)
    yield from _in_sentence(index, candidate)
    yield from _of_story(index, candidate)
    if index.lead is not None:
        way = "day of the lead" if _is_recent(index.lead, index.news) else "older day of the lead"
        yield resolve_with(word, index.lead), way


def _of_story(index: StoryIndex, candidate: EventCandidate) -> Iterator[tuple[Resolution, str]]:
    """The day that the story has reached, and the publication day; for a headline only that of the first sentence."""
    times, published, word = index.narration.times, index.news.published, candidate.head.text
    time = times.get(candidate.sentence) or next(iter(times.values()))
    if time.expression is not None:
        way = "day of the story, looking back" if time.is_background else "day of the story"
        yield resolve_event(word, time, published), way
        if candidate.sentence not in times:
            return
    is_looking_back = time.expression is None and time.is_background
    way = "day of publication, looking back" if is_looking_back else "day of publication"
    yield resolve_event(word, ReferenceTime(published), published), way


def _in_sentence(index: StoryIndex, candidate: EventCandidate) -> Iterator[tuple[Resolution, str]]:
    """The dates of other events in the sentence."""
    others = index.by_sentence.get(candidate.sentence, ())
    nearest = min(others, key=lambda other: abs(other.head.start - candidate.head.start), default=None)
    for other in others:
        resolution = resolve_with(candidate.head.text, other)
        yield resolution, f"in the sentence, {_period(other, index.news)}"
        if other is nearest:
            yield resolution, "nearest in the sentence"
        if _is_in_clause(candidate, other):
            yield resolution, "in the clause"


def _of_same_event(index: StoryIndex, candidate: EventCandidate) -> Iterator[tuple[Resolution, str]]:
    """The date of the last mention with the same verb or noun before it, else of the first one after it."""
    same = {id(other): other for stem in candidate.stems for other in index.by_stem.get(stem, ())}
    before = [other for other in same.values() if other.head.start < candidate.head.start]
    other = max(before, key=_position) if before else min(same.values(), key=_position, default=None)
    if other is not None:
        kind = "a timex" if other.date.timex is not None else "no timex"
        yield resolve_with(candidate.head.text, other), f"same event {'before' if before else 'later'}, with {kind}"


def _period(other: EventCandidate, news: NewsDocument) -> str:
    """The length of a date, and whether it is to come or, for a day, long past."""
    days = _days(other)
    length = next((name for most, name in _LONGEST if days is not None and days.days <= most), "longer")
    if other.date.is_future:
        return f"{length} to come"
    return "older day" if length == "day" and not _is_recent(other, news) else length


def _is_in_clause(candidate: EventCandidate, other: EventCandidate) -> bool:
    """True if the timex of the other event is among the tokens of the clause."""
    row, clause, timex = candidate.row, candidate.clause, other.date.timex
    return timex is not None and row[clause.first].start <= timex.extent.start < row[clause.last].end


def _is_past_day(candidate: EventCandidate, news: NewsDocument) -> bool:
    days = _days(candidate)
    return days is not None and days.days == 1 and days.start <= news.published


def _is_recent(candidate: EventCandidate, news: NewsDocument) -> bool:
    """True if the date begins at most `RECENT_DAYS` before publication, or after it."""
    days = _days(candidate)
    return days is not None and days.start >= news.published - RECENT_DAYS


def _days(candidate: EventCandidate) -> Interval | None:
    return candidate.date.resolution.when.interval


def _position(candidate: EventCandidate) -> int:
    return candidate.head.start
