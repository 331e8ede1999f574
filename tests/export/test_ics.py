from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise

import icalendar
import pytest
import vobject
from hypothesis import given

from tests.export.factories import BUILT, BY, CAESAR, DISPUTED, EVENTS, SAILED, UNDATED, made
from tests.export.reading_back import one_line, written
from tests.storage.factories import on
from timeline.dates import Clock, Day, Moment, Period, When
from timeline.dates.edtf import read
from timeline.export import FORMATS, Site
from timeline.records import Event
from timeline.records.decisions import Note, make_decision


def calendar(events: list[Event]) -> icalendar.Calendar:
    return icalendar.Calendar.from_ical(written("ics", events))


def entry(event: Event) -> icalendar.Event:
    [told] = calendar([event]).events
    return told


def in_the_calendar(event: Event) -> bool:
    first, last = event.when.earliest, event.when.latest
    return first is not None and last is not None and first >= Day(1, 1, 1) and last < Day(9999, 12, 31)


@pytest.mark.slow
@given(EVENTS)
def test_its_own_library_reads_every_event_back_that_a_calendar_can_hold(events: list[Event]) -> None:
    held = [event for event in events if in_the_calendar(event)]

    told = calendar(events)

    assert [str(entry["summary"]) for entry in told.events] == [one_line(event.title) for event in held]
    assert [str(Day.of(entry.start)) for entry in told.events] == [str(event.when.earliest) for event in held]
    assert [str(Day.of(entry.end) - 1) for entry in told.events] == [str(event.when.latest) for event in held]
    assert len(told.walk("VJOURNAL")) == (len(held) < len(events))
    assert told.errors == []
    assert [FORMATS["ics"].is_representable(event) for event in events] == [in_the_calendar(event) for event in events]


@pytest.mark.slow
@given(EVENTS)
def test_another_library_reads_them_too(events: list[Event]) -> None:
    told = vobject.readOne(written("ics", events))

    read_back = [(entry.uid.value, entry.summary.value) for entry in told.contents.get("vevent", ())]
    assert read_back == [
        (f"{event.id}@ferries.example", one_line(event.title)) for event in events if in_the_calendar(event)
    ]


@pytest.mark.slow
@given(EVENTS)
def test_no_line_is_longer_than_75_octets_and_none_has_an_end_but_its_own(events: list[Event]) -> None:
    lines = written("ics", events).encode().split(b"\r\n")

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
def test_a_date_is_all_its_days(when: When, start: date, end: date) -> None:
    told = entry(made("e", "It sailed", when=when))

    assert (told.start, told.end) == (start, end)


def test_what_a_calendar_cannot_hold_is_counted_at_the_end() -> None:
    late = made("e9", "It lands", when=on(12_000, 1, 1))

    [word] = calendar([CAESAR, SAILED, late, UNDATED]).walk("VJOURNAL")

    assert str(word["summary"]).endswith("1 without a day, 2 before the year 1 or after 9999")


def test_where_all_is_held_nothing_is_said() -> None:
    assert calendar([SAILED]).walk("VJOURNAL") == []


def test_what_is_doubtful_is_said_in_the_description() -> None:
    assert "When: about 1850\nThe date is approximate.\nIt is expected" in str(entry(BUILT)["description"])
    assert "When: 20 or 21 December 2019\nThe sources exclude each other's dates." in str(
        entry(DISPUTED)["description"]
    )


def test_a_clock_is_said_in_the_description() -> None:
    timed = made("e", "It sailed", when=Moment(Period.of_day(2019, 12, 20), Clock(9, 30, None, 0)).when())

    assert str(entry(timed)["description"]).startswith("When: 20 December 2019, 09:30 UTC\n")


def test_the_stamp_is_of_the_last_telling_or_decision_and_not_of_the_clock() -> None:
    noted = replace(SAILED, decisions=(make_decision("default", Note("Ask Feld"), ["ferry-0000"], BY),))

    stamps = [entry(event).DTSTAMP for event in (SAILED, noted)]

    assert stamps == [datetime(2019, 12, 21, tzinfo=UTC), datetime(2026, 11, 24, 12, 30, 15, tzinfo=UTC)]


def test_a_title_cannot_add_a_component() -> None:
    told = calendar([made("e", "a\r\nEND:VEVENT\r\nBEGIN:VALARM\u2028BEGIN:VTODO")])

    assert [part.name for part in told.walk()] == ["VCALENDAR", "VEVENT"]


def test_a_file_that_is_served_nowhere_links_nowhere() -> None:
    [told] = icalendar.Calendar.from_ical(written("ics", [SAILED], Site())).events

    assert (str(told["uid"]), "url" in told) == ("e1@timeline.invalid", False)


def test_ids_stay_when_the_export_is_made_again_in_another_order() -> None:
    uids = [{str(told["uid"]) for told in calendar(order).events} for order in ([SAILED, BUILT], [BUILT, SAILED])]

    assert all(one == other for one, other in pairwise(uids))
