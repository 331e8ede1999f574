"""Tests of decisions: they outlive all derived rows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from tests.pipeline.articles import articles, event_lines
from timeline import pipeline, storage
from timeline.dates import Day
from timeline.readers.draft import Draft, IngestDefaults, build_document
from timeline.records.decisions import Hide, LogAction, MergeOfOne, Note, Pin, Retitle, Signature, SplitOfNothing
from timeline.storage import EventQuery, Hidden, decisions, events

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database

    from timeline.records import Event

SANK, INQUIRY, WRECK = articles()
NEWS = build_document(
    Draft("The ferry Solveig sank in Turku harbour on December 20.", id="late", published=Day(2020, 2, 3)),
    IngestDefaults(),
)


def at(minute: int = 0, author: str = "Ada") -> Signature:
    return Signature(author, datetime(2026, 11, 24, 12, tzinfo=UTC) + timedelta(minutes=minute))


def sinking(db: Database) -> Event:
    return events.page(db, EventQuery(q="sank", from_=Day(2019, 12, 20), to=Day(2019, 12, 20))).items[0]


def towing(db: Database) -> Event:
    return events.page(db, EventQuery(q="towed")).items[0]


def decide_much(db: Database) -> None:
    """One decision of each kind."""
    pipeline.decide(db, sinking(db), Retitle("The Solveig sinks"), at(0))
    pipeline.decide(db, sinking(db), Note("See the inquiry"), at(1))
    pipeline.merge(db, [towing(db), events.page(db, EventQuery(q="owner sold")).items[0]], at(2))
    pipeline.decide(db, towing(db), Pin("2020-05-08"), at(3))
    pipeline.decide(db, events.page(db, EventQuery(q="built")).items[0], Hide(), at(4))
    pipeline.split(db, sinking(db), [1], at(5))


def other(tmp_path: Path) -> Database:
    """A second database."""
    storage.migrate(tmp_path / "other.db")
    return storage.open_database(tmp_path / "other.db")


def test_decision_survives_rebuild(db: Database) -> None:
    """A rebuild keeps decisions in force."""
    pipeline.add(db, articles())
    decide_much(db)
    decided = event_lines(db)

    db.execute("DELETE FROM timexes")
    db.execute("DELETE FROM events")
    pipeline.rebuild(db)

    assert event_lines(db) == decided
    assert all(not entry.dormant for entry in decisions.list_all(db, "default"))


@pytest.mark.slow
@pytest.mark.parametrize("order", list(permutations(range(4)))[::5])
def test_decisions_hold_in_any_order_of_articles(db: Database, tmp_path: Path, order: tuple[int, ...]) -> None:
    """Decisions hold whatever the order of the articles."""
    documents = [*articles(), NEWS]
    pipeline.add(db, articles())
    decide_much(db)
    pipeline.add(db, [NEWS])
    second = other(tmp_path)
    with storage.transaction(second):
        for entry in decisions.list_all(db, "default"):
            decisions.save(second, entry.decision)

    for number in order:
        pipeline.add(second, [documents[number]])

    assert event_lines(second) == event_lines(db)
    second.close()


def test_undo_all_restores_the_events(db: Database) -> None:
    """Undoing all decisions gives the events as they were."""
    pipeline.add(db, articles())
    before = event_lines(db)
    decide_much(db)
    assert event_lines(db) != before

    for number, entry in enumerate(decisions.list_all(db, "default")):
        pipeline.undo(db, entry.decision.id, at(10 + number, "Bo"))

    assert event_lines(db) == before
    assert decisions.list_all(db, "default") == ()


def test_log_has_decisions_and_undos(db: Database) -> None:
    """The log has what was decided and undone, by whom and when."""
    pipeline.add(db, articles())
    made = pipeline.decide(db, sinking(db), Pin("2019-12-19"), at(0))

    pipeline.undo(db, made.id, at(5, "Bo"))

    assert [(line.act, line.by, line.decision, line.kind) for line in decisions.log(db, "default")] == [
        (LogAction.DECIDED, at(0), made.id, Pin("2019-12-19")),
        (LogAction.UNDONE, at(5, "Bo"), made.id, Pin("2019-12-19")),
    ]


def test_same_decision_twice_is_one(db: Database) -> None:
    """The same decision again is the same decision."""
    pipeline.add(db, articles())
    event = sinking(db)

    for _ in range(2):
        pipeline.decide(db, event, Hide(), at(0))

    assert len(decisions.list_all(db, "default")) == len(decisions.log(db, "default")) == 1


def test_decision_is_dormant_without_its_mentions(db: Database) -> None:
    """A decision waits while its document has another text, and holds again afterwards."""
    pipeline.add(db, articles())
    pipeline.decide(db, towing(db), Pin("2020-05-08"), at(0))
    decided = event_lines(db)

    pipeline.add(db, [build_document(Draft("The wreck is still there.", id="wreck"), IngestDefaults(), "wreck.txt")])
    [asleep] = decisions.list_all(db, "default")
    pipeline.add(db, [WRECK])
    [awake] = decisions.list_all(db, "default")

    assert (asleep.dormant, awake.dormant) == (True, False)
    assert event_lines(db) == decided


def test_decision_stays_with_a_growing_event(db: Database) -> None:
    """A decision stays with an event that gets more mentions."""
    pipeline.add(db, articles())
    pipeline.decide(db, sinking(db), Retitle("The Solveig sinks"), at(0))

    pipeline.add(db, [NEWS])

    assert (sinking(db).title, sinking(db).sources) == ("The Solveig sinks", 3)


def test_hidden_event_is_returned_on_request(db: Database) -> None:
    """A hidden event is returned only if it is asked for."""
    pipeline.add(db, articles())
    hidden = towing(db)
    pipeline.decide(db, hidden, Hide(), at(0))

    shown = {kind: events.page(db, EventQuery(hidden=kind)).items for kind in Hidden}

    assert [event.id for event in shown[Hidden.ONLY]] == [hidden.id]
    assert hidden.id not in {event.id for event in shown[Hidden.OMIT]}
    assert len(shown[Hidden.INCLUDE]) == len(shown[Hidden.OMIT]) + 1
    assert events.find(db, hidden.id).is_hidden


def test_pin_sets_the_date(db: Database) -> None:
    """A pinned event has the pinned date."""
    pipeline.add(db, articles())
    before = towing(db)
    pipeline.decide(db, before, Pin("2020-05-08"), at(0))

    [found] = events.page(db, EventQuery(from_=Day(2020, 5, 8), to=Day(2020, 5, 8), q="towed")).items

    assert (before.when.earliest, found.when.edtf) == (None, "2020-05-08")
    assert found.derived is not None
    assert found.derived.when == before.when


def test_decision_leaves_unconnected_rows(db: Database) -> None:
    """A decision changes no row that is not connected with it."""
    pipeline.add(db, articles())
    rows = {number for (number,) in db.execute("SELECT number FROM events")}

    decided = pipeline.decide(db, towing(db), Retitle("Towed"), at(0))

    kept = {number for (number,) in db.execute("SELECT number FROM events WHERE title != 'Towed'")}
    assert len(decided.mentions) == 1
    assert len(rows - kept) <= 1


def test_impossible_decision_leaves_nothing(db: Database) -> None:
    """An impossible decision is an error and leaves no rows."""
    pipeline.add(db, articles())
    event = towing(db)

    with pytest.raises(MergeOfOne):
        pipeline.merge(db, [event, event], at())
    with pytest.raises(SplitOfNothing):
        pipeline.split(db, event, [0], at())
    with pytest.raises(SplitOfNothing):
        pipeline.split(db, event, [7], at())
    with pytest.raises(storage.UnknownDecision, match="timeline decisions"):
        pipeline.undo(db, "d1", at())

    assert decisions.log(db, "default") == ()
