"""iCalendar (RFC 5545): one all-day entry per event, over all days on which it may have happened.

A calendar has the years 1 to 9999 and no undated entries. Other events are left out, and a journal entry at the end
counts them. The description states in words what a calendar cannot show of a date.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from icalendar import Calendar, Journal
from icalendar import Event as Entry

from timeline.dates import Day
from timeline.export.plain import EPOCH, citation, format_date, last_updated, remarks, single_line, strip_controls
from timeline.export.site import NO_SITE
from timeline.records import Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from icalendar import Component

    from timeline.dates import Interval
    from timeline.export.site import Site
    from timeline.records import Event

__all__ = ["dump", "is_representable"]

_FIRST_DAY, _LAST_DAY = Day.of(date.min), Day.of(date.max)
_STATUS = {Modality.EXPECTED: "TENTATIVE", Modality.POSSIBLE: "TENTATIVE"}
_CALENDAR_END = "END:VCALENDAR\r\n"


def dump(events: Iterable[Event], site: Site = NO_SITE) -> Iterator[str]:
    """Yield the calendar's head, one entry per event, and the note on what was left out."""
    yield _calendar_head(site)
    undated, out_of_range, latest = 0, 0, EPOCH
    for event in events:
        days = event.when.interval
        if days is None:
            undated += 1
        elif not _is_in_calendar_range(days):
            out_of_range += 1
        else:
            yield _entry(event, days, site)
        latest = max(latest, last_updated(event))
    if undated + out_of_range:
        yield _omission_note(f"{undated} without a day, {out_of_range} before the year 1 or after 9999", latest, site)
    yield _CALENDAR_END


def is_representable(event: Event) -> bool:
    """Return whether the event has days, and all of them in the years 1 to 9999."""
    days = event.when.interval
    return days is not None and _is_in_calendar_range(days)


def _is_in_calendar_range(days: Interval) -> bool:
    return days.start >= _FIRST_DAY and days.end <= _LAST_DAY


def _calendar_head(site: Site) -> str:
    calendar = Calendar()
    calendar.add("prodid", "-//Timeline//timeline export//EN")
    calendar.add("version", "2.0")
    calendar.add("name", single_line(site.title))
    calendar.add("x-wr-calname", single_line(site.title))
    return _serialise(calendar).removesuffix(_CALENDAR_END)


def _entry(event: Event, days: Interval, site: Site) -> str:
    entry = Entry()
    entry.add("uid", f"{event.id}@{site.host}")
    entry.add("dtstamp", last_updated(event))
    entry.add("dtstart", _date(days.start))
    entry.add("dtend", _date(days.end))
    entry.add("summary", single_line(event.title))
    entry.add("description", strip_controls(_description(event)))
    entry.add("categories", [event.modality.value])
    entry.add("transp", "TRANSPARENT")  # nobody is busy because of the news
    entry.add("x-timeline-edtf", event.when.edtf)
    if event.modality in _STATUS:
        entry.add("status", _STATUS[event.modality])
    if event.places:
        entry.add("location", single_line(", ".join(event.places)))
    url = site.event_url(event.id)
    if url is not None:
        entry.add("url", url)
    return _serialise(entry)


def _description(event: Event) -> str:
    citations = (citation(mention) for mention in event.mentions)
    return "\n".join([f"When: {format_date(event)}", *remarks(event), "", *citations])


def _omission_note(counts: str, latest: datetime, site: Site) -> str:
    entry = Journal()
    entry.add("uid", f"left-out@{site.host}")
    entry.add("dtstamp", latest)
    entry.add("summary", f"Events left out, for which a calendar has no place: {counts}")
    return _serialise(entry)


def _date(day: Day) -> date:
    return date(day.year, day.month, day.day)


def _serialise(component: Component) -> str:
    text: bytes = component.to_ical()
    return text.decode()
