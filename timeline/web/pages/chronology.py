"""Events under their years and months, in the order in which they come. Undated ones are kept apart."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, groupby
from typing import TYPE_CHECKING

from timeline.dates import Period, Span, Unit
from timeline.records import Status
from timeline.web.pages.awaiting_date import Pending, pending
from timeline.web.pages.event_view import Telling, tell
from timeline.wording import dates as date_wording

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from timeline.dates import Day, When
    from timeline.records import Event

__all__ = ["Chronicle", "Month", "Year", "by_date", "chronicle", "summary"]


@dataclass(frozen=True, slots=True)
class Month:
    """The events of one month; `name` is None for those that are not known to be of one."""

    name: str | None
    tellings: tuple[Telling, ...]


@dataclass(frozen=True, slots=True)
class Year:
    """The events of one year, or of what is longer and not divided: "1967", "1990s", "2014-2017"."""

    name: str
    months: tuple[Month, ...]


@dataclass(frozen=True, slots=True)
class Chronicle:
    """What a page shows."""

    years: tuple[Year, ...]
    undated: tuple[Pending, ...]


def by_date(events: Iterable[Event]) -> list[Event]:
    """The events oldest first, in whatever order they come; those without a date stay where they are, at the end."""
    pile = list(events)
    dated = [event for event in pile if event.status is Status.DATED]
    in_order = sorted(dated, key=lambda event: (event.when.earliest, event.when.latest, event.when.seconds))
    return [*in_order, *(event for event in pile if event.status is not Status.DATED)]


def chronicle(events: Collection[Event], waiting: Mapping[str, int] | None = None) -> Chronicle:
    """The events, grouped; they come oldest first. One that has no date, but its order, stands where it comes.

    `waiting` tells how many events wait for the date of each document, by its id; else those given are counted.
    """
    placed = [event for event in events if _is_placed(event)]
    by = list(_dated_by_them(placed))
    years = [
        Year(name, tuple(_months(inside)))
        for name, inside in groupby(zip(placed, by, strict=True), lambda pair: _year(pair[1]))
    ]
    return Chronicle(tuple(years), pending((event for event in events if not _is_placed(event)), waiting or {}))


def _is_placed(event: Event) -> bool:
    return event.status is Status.DATED or event.order.earliest is not None or event.order.latest is not None


def _dated_by_them(events: Sequence[Event]) -> Iterator[When]:
    """For each event its date, or that of the dated event beside it that it was told after or before."""
    for at, event in enumerate(events):
        if event.status is Status.DATED:
            yield event.when
            continue
        behind = (other.when for other in reversed(events[:at]) if other.status is Status.DATED)
        ahead = (other.when for other in events[at:] if other.status is Status.DATED)
        first, last = event.order.earliest, event.order.latest
        if first is not None:
            yield next(chain(behind, ahead), _on(first))
        elif last is not None:
            yield next(chain(ahead, behind), _on(last))


def _on(day: Day) -> When:
    return Span.of(Period(Unit.DAY, day)).when()


def _months(events: Iterable[tuple[Event, When]]) -> Iterable[Month]:
    for name, inside in groupby(events, lambda pair: _month(pair[1])):
        yield Month(name, tuple(tell(event) for event, _ in inside))


def _year(when: When) -> str:
    """The year in which it begins, or the whole of what is no part of one year."""
    if when.earliest is None or when.precision is None or not when.precision.is_finer_than(Unit.YEAR):
        return date_wording.bare_words(when)
    return date_wording.year_words(when.earliest.year)


def _month(when: When) -> str | None:
    """The month in which it begins, unless it may be longer than one."""
    days = when.interval
    if days is None or days.end.number - days.start.number > 31:
        return None
    return date_wording.month_name(days.start)


def summary(events: Collection[Event]) -> str:
    """How much that is: "12 events from 3 documents"."""
    documents = {mention.document.id for event in events for mention in event.mentions}
    return f"{date_wording.counted(len(events), 'event')} from {date_wording.counted(len(documents), 'document')}"
