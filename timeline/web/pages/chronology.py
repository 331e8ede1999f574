"""Events under their years and months, in the order in which they come. Undated ones are kept apart."""

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
    """The events of one month; `name` is None for those that are not known to be of one."""

    name: str | None
    events: tuple[EventView, ...]


@dataclass(frozen=True, slots=True)
class Year:
    """The events of one year, or of what is longer and not divided: "1967", "1990s", "2014-2017"."""

    name: str
    months: tuple[Month, ...]


@dataclass(frozen=True, slots=True)
class Chronology:
    """What a page shows."""

    years: tuple[Year, ...]
    undated: tuple[AwaitingGroup, ...]


def sorted_by_date(events: Iterable[Event]) -> list[Event]:
    """The events oldest first, in whatever order they come; those without a date stay where they are, at the end."""
    pile = list(events)
    dated = [event for event in pile if event.status is Status.DATED]
    in_order = sorted(dated, key=lambda event: (event.when.earliest, event.when.latest, event.when.seconds))
    return [*in_order, *(event for event in pile if event.status is not Status.DATED)]


def build_chronology(events: Collection[Event], backlog_counts: Mapping[str, int] | None = None) -> Chronology:
    """The events, grouped; they come oldest first. One that has no date, but its order, stands where it comes.

    `waiting` tells how many events wait for the date of each document, by its id; else those given are counted.
    """
    placed = [event for event in events if _has_position(event)]
    by = list(_effective_dates(placed))
    years = [
        Year(name, tuple(_months(inside)))
        for name, inside in groupby(zip(placed, by, strict=True), lambda pair: _year_heading(pair[1]))
    ]
    return Chronology(
        tuple(years), group_awaiting((event for event in events if not _has_position(event)), backlog_counts or {})
    )


def _has_position(event: Event) -> bool:
    return event.status is Status.DATED or event.order.earliest is not None or event.order.latest is not None


def _effective_dates(events: Sequence[Event]) -> Iterator[When]:
    """For each event its date, or that of the dated event beside it that it was told after or before."""
    for at, event in enumerate(events):
        if event.status is Status.DATED:
            yield event.when
            continue
        behind = (other.when for other in reversed(events[:at]) if other.status is Status.DATED)
        ahead = (other.when for other in events[at:] if other.status is Status.DATED)
        first, last = event.order.earliest, event.order.latest
        if first is not None:
            yield next(chain(behind, ahead), _when_on(first))
        elif last is not None:
            yield next(chain(ahead, behind), _when_on(last))


def _when_on(day: Day) -> When:
    return Span.of(Period(Unit.DAY, day)).when()


def _months(events: Iterable[tuple[Event, When]]) -> Iterable[Month]:
    for name, inside in groupby(events, lambda pair: _month_heading(pair[1])):
        yield Month(name, tuple(event_view(event) for event, _ in inside))


def _year_heading(when: When) -> str:
    """The year in which it begins, or the whole of what is no part of one year."""
    if when.earliest is None or when.precision is None or not when.precision.is_finer_than(Unit.YEAR):
        return date_wording.format_unqualified(when)
    return date_wording.format_year(when.earliest.year)


def _month_heading(when: When) -> str | None:
    """The month in which it begins, unless it may be longer than one."""
    days = when.interval
    if days is None or days.end.number - days.start.number > 31:
        return None
    return date_wording.month_name(days.start)


def count_summary(events: Collection[Event]) -> str:
    """How much that is: "12 events from 3 documents"."""
    documents = {mention.document.id for event in events for mention in event.mentions}
    count = date_wording.format_count
    return f"{count(len(events), 'event')} from {count(len(documents), 'document')}"
