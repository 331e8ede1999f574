"""Events without a date, under the document that would date them."""

import shlex
from collections.abc import Callable
from dataclasses import replace

import pytest

from timeline.dates import Both, Day, DayOfMonth, MonthOfYear, Weekday
from timeline.meanings.operators import Bare
from timeline.records import Event, Mention, PublishedFrom, Source
from timeline.records.temporal_order import Neighbour, TemporalOrder
from timeline.web.pages.awaiting_date import AwaitingGroup, group_awaiting

Tells = Callable[..., Mention]
Makes = Callable[..., Event]

FRIDAY = Bare(Weekday(4))
MAY_8 = Bare(Both(MonthOfYear(5), DayOfMonth(8)))


def undated(id: str) -> Source:
    return Source(id, f"{id}.txt", None, None, PublishedFrom.UNKNOWN, None)


@pytest.fixture
def waits(tells: Tells, happens: Makes) -> Callable[..., Event]:
    """Makes an event that these documents tell, each at this place of its text, of "Friday"."""

    def made(id: str, *documents: str, at: int = 0) -> Event:
        told = [tells("It burned [on Friday].", FRIDAY, undated(document)) for document in documents]
        there = [replace(one, predicate=replace(one.predicate, start=at, end=at + 1)) for one in told]
        return replace(happens(*there), id=id)

    return made


Waits = Callable[..., Event]


def outline(groups: tuple[AwaitingGroup, ...]) -> list[tuple[str | None, str, list[str]]]:
    return [
        (None if group.source is None else group.source.name, group.count_text, [one.id for one in group.events])
        for group in groups
    ]


def test_the_document_that_most_hangs_on_comes_first(waits: Waits) -> None:
    events = [waits("e1", "a"), waits("e2", "b"), waits("e3", "c"), waits("e4", "b", at=9)]

    assert outline(group_awaiting(events, {"a": 1, "b": 2, "c": 1})) == [
        ("b.txt", "2 events hang on it", ["e2", "e4"]),
        ("a.txt", "1 event hangs on it", ["e1"]),
        ("c.txt", "1 event hangs on it", ["e3"]),
    ]


def test_events_on_other_pages_count_as_well(waits: Waits) -> None:
    assert outline(group_awaiting([waits("e1", "a")], {"a": 31})) == [("a.txt", "31 events hang on it", ["e1"])]


def test_what_two_documents_would_date_stands_under_the_needier_and_names_the_other(waits: Waits) -> None:
    (group,) = group_awaiting([waits("e1", "a", "b")], {"a": 1, "b": 3})

    assert outline((group,)) == [("b.txt", "3 events hang on it", ["e1"])]
    assert group.events[0].undated_reason == "The day of “a.txt” would date it too."


def test_what_the_heading_says_is_not_said_again(waits: Waits) -> None:
    (group,) = group_awaiting([waits("e1", "a")], {})

    assert group.events[0].undated_reason is None


def test_they_come_as_their_text_tells_them(waits: Waits) -> None:
    events = [waits("late", "a", at=40), waits("early", "a", at=3), waits("between", "a", at=20)]

    assert outline(group_awaiting(events, {}))[0][2] == ["early", "between", "late"]


def neighbour(id: str) -> tuple[Neighbour, ...]:
    return (Neighbour(id, id, "because"),)


@pytest.mark.parametrize(
    ("early", "late"),
    [
        (TemporalOrder(after=neighbour("late")), TemporalOrder()),
        (TemporalOrder(), TemporalOrder(before=neighbour("early"))),
        (TemporalOrder(after=neighbour("late")), TemporalOrder(before=neighbour("early"))),
        (TemporalOrder(after=neighbour("late"), before=neighbour("elsewhere")), TemporalOrder()),
    ],
)
def test_but_what_was_after_another_stands_behind_it(early: TemporalOrder, late: TemporalOrder, waits: Waits) -> None:
    events = [replace(waits("early", "a", at=3), order=early), waits("middle", "a", at=9)]
    events.append(replace(waits("late", "a", at=20), order=late))

    assert outline(group_awaiting(events, {}))[0][2] == ["middle", "late", "early"]


def test_a_circle_is_cut_where_the_text_begins(waits: Waits) -> None:
    one = replace(waits("one", "a", at=1), order=TemporalOrder(after=neighbour("two")))
    two = replace(waits("two", "a", at=2), order=TemporalOrder(after=neighbour("one")))

    assert outline(group_awaiting([two, one], {}))[0][2] == ["one", "two"]


def test_what_the_text_tells_without_a_date_keeps_its_place_and_is_not_counted(happens: Makes, waits: Waits) -> None:
    burned = waits("t", "a", at=5).mentions[0]
    timeless = replace(happens(replace(burned, timex=None)), id="t")
    events = [waits("first", "a", at=1), waits("last", "a", at=9), timeless]

    (group,) = group_awaiting(events, {})

    assert outline((group,)) == [("a.txt", "2 events hang on it", ["first", "t", "last"])]
    assert group.events[1].undated_reason == "The text gives no date."


def test_what_no_document_would_date_stands_last_and_alone(tells: Tells, happens: Makes, waits: Waits) -> None:
    dated = replace(undated("known"), published=Day(2019, 12, 21))
    unplaced = replace(tells("It burned [on Friday].", FRIDAY, undated("known")), document=dated)

    groups = group_awaiting([replace(happens(unplaced), id="u"), waits("e1", "a")], {})

    assert outline(groups) == [("a.txt", "1 event hangs on it", ["e1"]), (None, "", ["u"])]
    assert groups[-1].events[0].undated_reason == "Its words do not say from which day to count."
    assert groups[-1].command is None


@pytest.mark.parametrize(
    ("id", "timeline", "command"),
    [
        ("ferry", "default", "timeline redate ferry DATE"),
        ("ferry", "the court", "timeline redate '--timeline=the court' ferry DATE"),
        ("a b'; rm -r ~", "default", None),
        ("-x", "court", "timeline redate --timeline=court -- -x DATE"),
    ],
)
def test_the_command_is_one_for_a_shell_whatever_the_id(
    id: str, timeline: str, command: str | None, waits: Waits
) -> None:
    (group,) = group_awaiting([replace(waits("e1", id), timeline=timeline)], {})

    assert shlex.split(group.command or "")[-2:] == [id, "DATE"]
    assert command in (None, group.command)


def test_an_event_without_its_year_waits_as_well(tells: Tells, happens: Makes) -> None:
    (group,) = group_awaiting([happens(tells("It burned [on May 8].", MAY_8, undated("a")))], {})

    assert (group.events[0].date, group.count_text) == ("8 May, year unknown", "1 event hangs on it")
