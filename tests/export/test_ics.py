"""iCalendar, read back with icalendar and vobject."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise

import icalendar
import pytest
import vobject
from hypothesis import given

from tests.export.factories import BUILT, BY, CAESAR, DISPUTED, EVENTS, SAILED, UNDATED, make_event
from tests.export.output import export_text, single_line
from tests.storage.factories import on
from timeline.dates import Clock, Day, Moment, Period, When
from timeline.dates.edtf import read
from timeline.export import FORMATS, Site
from timeline.records import Event
from timeline.records.decisions import Note, make_decision


def calendar(events: list[Event]) -> icalendar.Calendar:
    return icalendar.Calendar.from_ical(export_text("ics", events))


def entry(event: Event) -> icalendar.Event:
    [parsed] = calendar([event]).events
    return parsed


def has_calendar_date(event: Event) -> bool:
    first, last = event.when.earliest, event.when.latest
    return first is not None and last is not None and first >= Day(1, 1, 1) and last < Day(9999, 12, 31)


@pytest.mark.slow
@given(EVENTS)
def test_ics_is_read_back_by_icalendar(events: list[Event]) -> None:
    representable = [event for event in events if has_calendar_date(event)]

    parsed = calendar(events)

    assert [str(entry["summary"]) for entry in parsed.events] == [single_line(event.title) for event in representable]
    assert [str(Day.of(entry.start)) for entry in parsed.events] == [
        str(event.when.earliest) for event in representable
    ]
    assert [str(Day.of(entry.end) - 1) for entry in parsed.events] == [
        str(event.when.latest) for event in representable
    ]
    assert len(parsed.walk("VJOURNAL")) == (len(representable) < len(events))
    assert parsed.errors == []
    assert [FORMATS["ics"].is_representable(event) for event in events] == [
        has_calendar_date(event) for event in events
    ]


@pytest.mark.slow
@given(EVENTS)
def test_ics_is_read_back_by_vobject(events: list[Event]) -> None:
    parsed = vobject.readOne(export_text("ics", events))

    read_back = [(entry.uid.value, entry.summary.value) for entry in parsed.contents.get("vevent", ())]
    assert read_back == [
        (f"{event.id}@ferries.example", single_line(event.title)) for event in events if has_calendar_date(event)
    ]


@pytest.mark.slow
@given(EVENTS)
def test_ics_lines_are_folded_at_75_octets(events: list[Event]) -> None:
    lines = export_text("ics", events).encode().split(b"\r\n")

    assert max(map(len, lines)) <= 75
    assert not any(b"\n" in line or b"\r" in line for line in lines)


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        (on(2019, 12, 20), date(2019, 12, 20), date(2019, 12, 21)),
        (read("2019-12"), date(2019, 12, 1), date(2020, 1, 1)),
        (read("199X"), date(1990, 1, 1), date(2000, 1, 1)),
        (read("0001"), date(1, 1, 1), date(2, 1, 1)),
        (read("9999-12-30"), date(9999, 12, 30), date(9999, 12, 31)),
        (Moment(Period.of_day(2019, 12, 20), Clock(9, 30)).when(), date(2019, 12, 20), date(2019, 12, 21)),
    ],
)
def test_ics_entry_covers_all_days_of_a_date(when: When, start: date, end: date) -> None:
    parsed = entry(make_event("e", "It sailed", when=when))

    assert (parsed.start, parsed.end) == (start, end)


def test_ics_counts_omitted_events() -> None:
    late = make_event("e9", "It lands", when=on(12_000, 1, 1))

    [journal] = calendar([CAESAR, SAILED, late, UNDATED]).walk("VJOURNAL")

    assert str(journal["summary"]).endswith("1 without a day, 2 before the year 1 or after 9999")


def test_ics_without_omissions_has_no_journal() -> None:
    assert calendar([SAILED]).walk("VJOURNAL") == []


def test_ics_description_states_uncertainty() -> None:
    assert "When: about 1850\nThe date is approximate.\nIt is expected" in str(entry(BUILT)["description"])
    assert "When: 20 or 21 December 2019\nThe sources exclude each other's dates." in str(
        entry(DISPUTED)["description"]
    )


def test_ics_description_states_the_time_of_day() -> None:
    timed = make_event("e", "It sailed", when=Moment(Period.of_day(2019, 12, 20), Clock(9, 30, None, 0)).when())

    assert str(entry(timed)["description"]).startswith("When: 20 December 2019, 09:30 UTC\n")


def test_ics_stamp_is_the_last_update() -> None:
    """DTSTAMP is the last publication or decision, not the present time."""
    noted = replace(SAILED, decisions=(make_decision("default", Note("Ask Feld"), ["ferry-0000"], BY),))

    stamps = [entry(event).DTSTAMP for event in (SAILED, noted)]

    assert stamps == [datetime(2019, 12, 21, tzinfo=UTC), datetime(2026, 11, 24, 12, 30, 15, tzinfo=UTC)]


def test_ics_title_cannot_add_a_component() -> None:
    parsed = calendar([make_event("e", "a\r\nEND:VEVENT\r\nBEGIN:VALARM\u2028BEGIN:VTODO")])

    assert [part.name for part in parsed.walk()] == ["VCALENDAR", "VEVENT"]


def test_ics_without_a_server_has_no_links() -> None:
    [parsed] = icalendar.Calendar.from_ical(export_text("ics", [SAILED], Site())).events

    assert (str(parsed["uid"]), "url" in parsed) == ("e1@timeline.invalid", False)


def test_ics_ids_do_not_depend_on_the_order() -> None:
    uids = [{str(entry["uid"]) for entry in calendar(order).events} for order in ([SAILED, BUILT], [BUILT, SAILED])]

    assert all(one == other for one, other in pairwise(uids))
