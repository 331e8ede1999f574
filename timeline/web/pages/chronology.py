"""Events grouped by year and month, in chronological order; undated events are separate."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, groupby
from typing import TYPE_CHECKING

from timeline.dates import Period, Span, Unit
from timeline.records import Status
from timeline.web.pages.awaiting_date import AwaitingGroup, group_awaiting
from timeline.web.pages.event_view import EventView, event_view
from timeline.wording import dates as date_wording

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from timeline.dates import Day, When
    from timeline.records import Event

__all__ = ["Chronology", "Month", "Year", "build_chronology", "count_summary", "sorted_by_date"]


@dataclass(frozen=True, slots=True)
class Month:
    """The events of a month. `name` is None if they cannot be assigned to one month."""

    name: str | None
    events: tuple[EventView, ...]


@dataclass(frozen=True, slots=True)
class Year:
    """The events of a year, or of a longer period that is not split: "1967", "1990s", "2014-2017"."""

    name: str
    months: tuple[Month, ...]


@dataclass(frozen=True, slots=True)
class Chronology:
    """The events of a page."""

    years: tuple[Year, ...]
    undated: tuple[AwaitingGroup, ...]


def sorted_by_date(events: Iterable[Event]) -> list[Event]:
    """Sort events by date, whatever their order; undated ones keep their order, at the end."""
    event_list = list(events)
    dated = [event for event in event_list if event.status is Status.DATED]
    in_order = sorted(dated, key=lambda event: (event.when.earliest, event.when.latest, event.when.seconds))
    return [*in_order, *(event for event in event_list if event.status is not Status.DATED)]


def build_chronology(events: Collection[Event], backlog_counts: Mapping[str, int] | None = None) -> Chronology:
    """Group events that come in chronological order. An undated event with a temporal order stands at its place.

    `backlog_counts` has, by document id, the number of events that depend on its date; by default the given events are
    counted.
    """
    positioned = [event for event in events if _has_position(event)]
    dates = list(_effective_dates(positioned))
    years = [
        Year(name, tuple(_months(pairs)))
        for name, pairs in groupby(zip(positioned, dates, strict=True), lambda pair: _year_heading(pair[1]))
    ]
    return Chronology(
        tuple(years), group_awaiting((event for event in events if not _has_position(event)), backlog_counts or {})
    )


def _has_position(event: Event) -> bool:
    return event.status is Status.DATED or event.order.earliest is not None or event.order.latest is not None


def _effective_dates(events: Sequence[Event]) -> Iterator[When]:
    """Yield each event's date, or that of the nearest dated event that it came after or before."""
    for index, event in enumerate(events):
        if event.status is Status.DATED:
            yield event.when
            continue
        earlier = (other.when for other in reversed(events[:index]) if other.status is Status.DATED)
        later = (other.when for other in events[index:] if other.status is Status.DATED)
        first, last = event.order.earliest, event.order.latest
        if first is not None:
            yield next(chain(earlier, later), _when_on(first))
        elif last is not None:
            yield next(chain(later, earlier), _when_on(last))


def _when_on(day: Day) -> When:
    return Span.of(Period(Unit.DAY, day)).when()


def _months(events: Iterable[tuple[Event, When]]) -> Iterable[Month]:
    for name, pairs in groupby(events, lambda pair: _month_heading(pair[1])):
        yield Month(name, tuple(event_view(event) for event, _ in pairs))


def _year_heading(when: When) -> str:
    """Return the year in which it begins, or the whole date if it is longer than a year."""
    if when.earliest is None or when.precision is None or not when.precision.is_finer_than(Unit.YEAR):
        return date_wording.format_unqualified(when)
    return date_wording.format_year(when.earliest.year)


def _month_heading(when: When) -> str | None:
    """Return the month in which it begins, or None if it can be longer than a month."""
    interval = when.interval
    if interval is None or interval.end.number - interval.start.number > 31:
        return None
    return date_wording.month_name(interval.start)


def count_summary(events: Collection[Event]) -> str:
    """Return the number of events and documents: "12 events from 3 documents"."""
    documents = {mention.document.id for event in events for mention in event.mentions}
    count = date_wording.format_count
    return f"{count(len(events), 'event')} from {count(len(documents), 'document')}"
