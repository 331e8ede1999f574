"""Offset dates: an event so many days or weeks from a dated one of its sentence: "left, a day after it burst".

`temporal_relations` finds the two events, this module counts from the day of the one to the day of the other. It comes
before the narration, which goes on from the day that was counted.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.dates import Period, Span, Unit
from timeline.meanings import Duration, Modified
from timeline.mentions.candidates import ImplicitDate
from timeline.mentions.temporal_relations import candidate_relations
from timeline.records import Anchor, AnchorKind, Resolution
from timeline.records.date_reasons import ComputedDate, CountedFrom, DerivedDate
from timeline.records.temporal_order import RelationKind
from timeline.text.clauses import clause_of_verb
from timeline.text.tense_aspect import ClauseAspect, clause_aspect

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.dates import Day
    from timeline.mentions.candidates import DatedExpression, EventCandidate
    from timeline.mentions.news_document import NewsDocument, SentenceContext
    from timeline.mentions.temporal_relations import CandidateRelation
    from timeline.text.clauses import Clause
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["candidates_at_offsets", "is_at_offset", "is_before_event"]

_DAYS = {Unit.DAY: 1, Unit.WEEK: 7}


def candidates_at_offsets(news: NewsDocument, explicit: Sequence[EventCandidate]) -> list[EventCandidate]:
    """The events that a sentence puts so far from another, each with its day, or undated if that is not certain.

    `explicit` are the candidates that a timex dates; an event among them is left out.
    """
    sentences = {news.analysed.sentence_at(date.span.start) for date in news.dates if _is_distance(date)}
    if not sentences:
        return []
    found: dict[int, EventCandidate] = {}
    for relation in candidate_relations(news.document, news.analysed, explicit, sentences):
        for candidate in _at_offset(news, relation):
            found.setdefault(candidate.head.start, candidate)
    return list(found.values())


def _at_offset(news: NewsDocument, relation: CandidateRelation) -> Iterator[EventCandidate]:
    """The event of the relation without a timex, if its signal has a distance; at most one of the two."""
    signal = relation.signal
    in_signal = (date for date in news.dates if signal.start <= date.span.start < signal.end)
    distance = next(filter(_is_distance, in_signal), None)
    if distance is None or relation.kind is not RelationKind.BEFORE:
        return
    days = _exact_days(distance)
    for event, known, sign in ((relation.first, relation.second, -1), (relation.second, relation.first, 1)):
        interval = known.date.resolution.when.interval
        if event.date.timex is None and known.date.timex is not None and not _has_other_date(event.row, event.clause):
            if days is None or interval is None or interval.days > 1 or interval.start + sign * days > news.published:
                yield event
            else:
                resolution = _count_from(event.head.text, interval.start, sign * days)
                yield replace(event, date=ImplicitDate(event.date.document, resolution))


def _has_other_date(row: TokenRow, clause: Clause) -> bool:
    """True if the clause dates its event also without the distance: "has now left, a year after the vote"."""
    is_current = clause_aspect(row, clause) is ClauseAspect.CURRENT_EVENT
    return is_current or sum(map(row.is_date, range(clause.first, clause.last + 1))) > 1


def is_before_event(row: TokenRow, at: int) -> bool:
    """True if the expression at this index is the distance to an event after it: "two weeks after the vote"."""
    return row.lower(at + 1) in row.language.signals.after | row.language.signals.before


def _is_distance(date: DatedExpression) -> bool:
    """True for an amount of days or more, exact or not: "two weeks", "about a month"; False for hours."""
    return _duration(date) is not None


def _duration(date: DatedExpression) -> Duration | None:
    meaning = date.timex.meaning
    amount = meaning.of if isinstance(meaning, Modified) else meaning
    return amount if isinstance(amount, Duration) and isinstance(amount.unit, Unit) else None


def _exact_days(date: DatedExpression) -> int | None:
    """The number of days: of "two weeks" 14; None for "three months", "about a week", "some days"."""
    amount = date.timex.meaning
    if not isinstance(amount, Duration) or amount.more is not None or amount.count is None or amount.count % 1:
        return None
    length = next((days for unit, days in _DAYS.items() if unit is amount.unit), None)
    return None if length is None else int(amount.count) * length


def _count_from(word: str, day: Day, count: int) -> Resolution:
    """The date so many days after the day, of the event that the word names."""
    span = Span.of(Period(Unit.DAY, day + count))
    reason = DerivedDate(word, CountedFrom(count, Unit.DAY, ComputedDate(Span.of(Period(Unit.DAY, day)))), span)
    when = span.when()
    return Resolution(when, when.edtf, None, Anchor(AnchorKind.MENTION, when.edtf), reason)


def is_at_offset(news: NewsDocument, context: SentenceContext, verb: VerbGroup) -> bool:
    """True if the event was days or more from another, whose day is not known: "two weeks after the vote, he left"."""
    row, clause = context.row, clause_of_verb(context.row, verb)
    if _has_other_date(row, clause):
        return False
    is_report = row.lower(verb.head) in row.language.verbs.reporting
    for date in filter(_is_distance, news.dates_in(context.sentence)):
        at = row.index_of_start(date.span.start)
        if at is not None and is_before_event(row, at):
            is_fronted = verb == context.verbs[0] and at < verb.first and not any(map(row.is_verb, range(at)))
            if is_fronted or (not is_report and clause.head < at <= clause.last + 1):
                return True
    return False
