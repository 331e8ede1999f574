"""Offset dates: an event so many days or weeks from a dated one of its sentence: "left, a day after it burst".

`temporal_relations` finds the two events, this module counts from the day of the one to the day of the other.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.dates import Period, Span, Unit
from timeline.meanings import Duration
from timeline.mentions.candidates import ImplicitDate
from timeline.records import Anchor, AnchorKind, Resolution
from timeline.records.date_reasons import ComputedDate, CountedFrom, DerivedDate
from timeline.records.temporal_order import RelationKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.dates import Day
    from timeline.mentions.candidates import EventCandidate
    from timeline.mentions.news_document import NewsDocument
    from timeline.mentions.temporal_relations import CandidateRelation

__all__ = ["date_by_offsets"]

_DAYS = {Unit.DAY: 1, Unit.WEEK: 7}


def date_by_offsets(
    news: NewsDocument, relations: Iterable[CandidateRelation], candidates: Iterable[EventCandidate]
) -> Iterator[EventCandidate]:
    """The candidates, of which each undated one that a relation puts so far from a dated one has that day."""
    resolutions = dict(_offsets(news, relations))
    for candidate in candidates:
        resolution = resolutions.get(candidate.head.start)
        if resolution is None or candidate.date.resolution.when.interval is not None:
            yield candidate
        else:
            yield replace(candidate, date=ImplicitDate(candidate.date.document, resolution))


def _offsets(news: NewsDocument, relations: Iterable[CandidateRelation]) -> Iterator[tuple[int, Resolution]]:
    """The head of the undated event of each relation with a number of days, and its day."""
    for relation in relations:
        days = _days_apart(news, relation)
        if days is None or relation.kind is not RelationKind.BEFORE:
            continue
        for event, known, count in ((relation.first, relation.second, -days), (relation.second, relation.first, days)):
            interval = known.date.resolution.when.interval
            if known.date.timex is None or interval is None or interval.days != 1:
                continue
            if interval.start + count <= news.published:
                yield event.head.start, _count_from(event.head.text, interval.start, count)


def _days_apart(news: NewsDocument, relation: CandidateRelation) -> int | None:
    """The exact distance in the words of the signal: "two weeks after"; None for "shortly after", "about a week"."""
    signal = relation.signal
    for date in news.dates_in(relation.second.sentence):
        meaning = date.timex.meaning
        is_in_signal = signal.start <= date.span.start < signal.end
        if is_in_signal and isinstance(meaning, Duration) and meaning.more is None and meaning.unit in _DAYS:
            count = meaning.count
            return None if count is None or count % 1 else int(count) * _DAYS[meaning.unit]
    return None


def _count_from(word: str, day: Day, count: int) -> Resolution:
    """The date so many days after the day, of the event that the word names."""
    span = Span.of(Period(Unit.DAY, day + count))
    reason = DerivedDate(word, CountedFrom(count, Unit.DAY, ComputedDate(Span.of(Period(Unit.DAY, day)))), span)
    when = span.when()
    return Resolution(when, when.edtf, None, Anchor(AnchorKind.MENTION, when.edtf), reason)
