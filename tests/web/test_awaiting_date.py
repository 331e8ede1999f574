"""Groups of undated events by the document that would date them."""

import shlex
from collections.abc import Callable
from dataclasses import replace

import pytest

from timeline.dates import Both, Day, DayOfMonth, MonthOfYear, Weekday
from timeline.meanings.operators import Bare
from timeline.records import Event, Mention, PublishedFrom, Source
from timeline.records.stored_reason import StoredReason
from timeline.records.temporal_order import Neighbour, TemporalOrder
from timeline.web.pages.awaiting_date import AwaitingGroup, group_awaiting

MentionFactory = Callable[..., Mention]
EventFactory = Callable[..., Event]

FRIDAY = Bare(Weekday(4))
MAY_8 = Bare(Both(MonthOfYear(5), DayOfMonth(8)))


def undated(id: str) -> Source:
    return Source(id, f"{id}.txt", None, None, PublishedFrom.UNKNOWN, None)


@pytest.fixture
def make_undated_event(make_mention: MentionFactory, make_event: EventFactory) -> Callable[..., Event]:
    """Makes an event that the documents mention at a position, "on Friday"."""

    def made(id: str, *documents: str, at: int = 0) -> Event:
        mentions = [make_mention("It burned [on Friday].", FRIDAY, undated(document)) for document in documents]
        placed = [replace(one, predicate=replace(one.predicate, start=at, end=at + 1)) for one in mentions]
        return replace(make_event(*placed), id=id)

    return made


UndatedEventFactory = Callable[..., Event]


def outline(groups: tuple[AwaitingGroup, ...]) -> list[tuple[str | None, str, list[str]]]:
    return [
        (None if group.source is None else group.source.name, group.count_text, [one.id for one in group.events])
        for group in groups
    ]


def test_group_order(make_undated_event: UndatedEventFactory) -> None:
    """The document with the most dependent events comes first."""
    events = [
        make_undated_event("e1", "a"),
        make_undated_event("e2", "b"),
        make_undated_event("e3", "c"),
        make_undated_event("e4", "b", at=9),
    ]

    assert outline(group_awaiting(events, {"a": 1, "b": 2, "c": 1})) == [
        ("b.txt", "2 events depend on it", ["e2", "e4"]),
        ("a.txt", "1 event depends on it", ["e1"]),
        ("c.txt", "1 event depends on it", ["e3"]),
    ]


def test_count_includes_other_pages(make_undated_event: UndatedEventFactory) -> None:
    """The count includes events on other pages."""
    assert outline(group_awaiting([make_undated_event("e1", "a")], {"a": 31})) == [
        ("a.txt", "31 events depend on it", ["e1"])
    ]


def test_event_of_two_documents(make_undated_event: UndatedEventFactory) -> None:
    """An event that two documents would date is listed under the one with more dependent events."""
    (group,) = group_awaiting([make_undated_event("e1", "a", "b")], {"a": 1, "b": 3})

    assert outline((group,)) == [("b.txt", "3 events depend on it", ["e1"])]
    assert group.events[0].undated_reason == "The publication date of “a.txt” would date it too."


def test_reason_not_repeated(make_undated_event: UndatedEventFactory) -> None:
    """The event does not repeat the reason in the heading."""
    (group,) = group_awaiting([make_undated_event("e1", "a")], {})

    assert group.events[0].undated_reason is None


def test_events_in_text_order(make_undated_event: UndatedEventFactory) -> None:
    """Events of a group are in text order."""
    events = [
        make_undated_event("late", "a", at=40),
        make_undated_event("early", "a", at=3),
        make_undated_event("between", "a", at=20),
    ]

    assert outline(group_awaiting(events, {}))[0][2] == ["early", "between", "late"]


def neighbour(id: str) -> tuple[Neighbour, ...]:
    return (Neighbour(id, id, StoredReason("because")),)


@pytest.mark.parametrize(
    ("early", "late"),
    [
        (TemporalOrder(after=neighbour("late")), TemporalOrder()),
        (TemporalOrder(), TemporalOrder(before=neighbour("early"))),
        (TemporalOrder(after=neighbour("late")), TemporalOrder(before=neighbour("early"))),
        (TemporalOrder(after=neighbour("late"), before=neighbour("elsewhere")), TemporalOrder()),
    ],
)
def test_events_respect_temporal_order(
    early: TemporalOrder, late: TemporalOrder, make_undated_event: UndatedEventFactory
) -> None:
    """An event comes after those that it is known to follow."""
    events = [replace(make_undated_event("early", "a", at=3), order=early), make_undated_event("middle", "a", at=9)]
    events.append(replace(make_undated_event("late", "a", at=20), order=late))

    assert outline(group_awaiting(events, {}))[0][2] == ["middle", "late", "early"]


def test_circular_order(make_undated_event: UndatedEventFactory) -> None:
    """A circular order starts with the first event in the text."""
    one = replace(make_undated_event("one", "a", at=1), order=TemporalOrder(after=neighbour("two")))
    two = replace(make_undated_event("two", "a", at=2), order=TemporalOrder(after=neighbour("one")))

    assert outline(group_awaiting([two, one], {}))[0][2] == ["one", "two"]


def test_event_without_timex(make_event: EventFactory, make_undated_event: UndatedEventFactory) -> None:
    """An event without a date expression keeps its place and is not counted."""
    burned = make_undated_event("t", "a", at=5).mentions[0]
    timeless = replace(make_event(replace(burned, timex=None)), id="t")
    events = [make_undated_event("first", "a", at=1), make_undated_event("last", "a", at=9), timeless]

    (group,) = group_awaiting(events, {})

    assert outline((group,)) == [("a.txt", "2 events depend on it", ["first", "t", "last"])]
    assert group.events[1].undated_reason == "The text gives no date."


def test_undatable_events_last(
    make_mention: MentionFactory, make_event: EventFactory, make_undated_event: UndatedEventFactory
) -> None:
    """Events that no document would date are the last group."""
    dated = replace(undated("known"), published=Day(2019, 12, 21))
    unplaced = replace(make_mention("It burned [on Friday].", FRIDAY, undated("known")), document=dated)

    groups = group_awaiting([replace(make_event(unplaced), id="u"), make_undated_event("e1", "a")], {})

    assert outline(groups) == [("a.txt", "1 event depends on it", ["e1"]), (None, "", ["u"])]
    assert groups[-1].events[0].undated_reason == "The text gives no reference date."
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
def test_command_is_quoted(
    id: str, timeline: str, command: str | None, make_undated_event: UndatedEventFactory
) -> None:
    """The command is quoted for a shell."""
    (group,) = group_awaiting([replace(make_undated_event("e1", id), timeline=timeline)], {})

    assert shlex.split(group.command or "")[-2:] == [id, "DATE"]
    assert command in (None, group.command)


def test_event_without_year(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """An event without a year awaits a date too."""
    (group,) = group_awaiting([make_event(make_mention("It burned [on May 8].", MAY_8, undated("a")))], {})

    assert (group.events[0].date, group.count_text) == ("8 May, year unknown", "1 event depends on it")
