"""What people decide about the events of real articles outlives all that is derived."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from tests.pipeline.articles import articles, told
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


def test_a_decision_survives_a_rebuild(db: Database) -> None:
    pipeline.add(db, articles())
    decide_much(db)
    decided = told(db)

    db.execute("DELETE FROM timexes")
    db.execute("DELETE FROM events")
    pipeline.rebuild(db)

    assert told(db) == decided
    assert all(not entry.dormant for entry in decisions.list_all(db, "default"))


@pytest.mark.slow
@pytest.mark.parametrize("order", list(permutations(range(4)))[::5])
def test_any_order_of_the_articles_gives_the_same_events_as_people_decided(
    db: Database, tmp_path: Path, order: tuple[int, ...]
) -> None:
    pile = [*articles(), NEWS]
    pipeline.add(db, articles())
    decide_much(db)
    pipeline.add(db, [NEWS])
    second = other(tmp_path)
    with storage.transaction(second):
        for entry in decisions.list_all(db, "default"):
            decisions.save(second, entry.decision)

    for number in order:
        pipeline.add(second, [pile[number]])

    assert told(second) == told(db)
    second.close()


def test_undoing_all_leaves_the_events_as_they_were(db: Database) -> None:
    pipeline.add(db, articles())
    before = told(db)
    decide_much(db)
    assert told(db) != before

    for number, entry in enumerate(decisions.list_all(db, "default")):
        pipeline.undo(db, entry.decision.id, at(10 + number, "Bo"))

    assert told(db) == before
    assert decisions.list_all(db, "default") == ()


def test_the_log_keeps_what_was_decided_and_undone_by_whom_and_when(db: Database) -> None:
    pipeline.add(db, articles())
    made = pipeline.decide(db, sinking(db), Pin("2019-12-19"), at(0))

    pipeline.undo(db, made.id, at(5, "Bo"))

    assert [(line.act, line.by, line.decision, line.kind) for line in decisions.log(db, "default")] == [
        (LogAction.DECIDED, at(0), made.id, Pin("2019-12-19")),
        (LogAction.UNDONE, at(5, "Bo"), made.id, Pin("2019-12-19")),
    ]


def test_the_same_decision_twice_is_one(db: Database) -> None:
    pipeline.add(db, articles())
    event = sinking(db)

    for _ in range(2):
        pipeline.decide(db, event, Hide(), at(0))

    assert len(decisions.list_all(db, "default")) == len(decisions.log(db, "default")) == 1


def test_a_decision_is_dormant_while_its_document_is_another_and_wakes_when_it_is_back(db: Database) -> None:
    pipeline.add(db, articles())
    pipeline.decide(db, towing(db), Pin("2020-05-08"), at(0))
    decided = told(db)

    pipeline.add(db, [build_document(Draft("The wreck is still there.", id="wreck"), IngestDefaults(), "wreck.txt")])
    [asleep] = decisions.list_all(db, "default")
    pipeline.add(db, [WRECK])
    [awake] = decisions.list_all(db, "default")

    assert (asleep.dormant, awake.dormant) == (True, False)
    assert told(db) == decided


def test_a_decision_stays_with_an_event_that_grows(db: Database) -> None:
    pipeline.add(db, articles())
    pipeline.decide(db, sinking(db), Retitle("The Solveig sinks"), at(0))

    pipeline.add(db, [NEWS])

    assert (sinking(db).title, sinking(db).sources) == ("The Solveig sinks", 3)


def test_what_is_hidden_is_shown_to_who_asks(db: Database) -> None:
    pipeline.add(db, articles())
    hidden = towing(db)
    pipeline.decide(db, hidden, Hide(), at(0))

    shown = {kind: events.page(db, EventQuery(hidden=kind)).items for kind in Hidden}

    assert [event.id for event in shown[Hidden.ONLY]] == [hidden.id]
    assert hidden.id not in {event.id for event in shown[Hidden.OMIT]}
    assert len(shown[Hidden.INCLUDE]) == len(shown[Hidden.OMIT]) + 1
    assert events.find(db, hidden.id).is_hidden


def test_a_pin_puts_the_event_where_it_says(db: Database) -> None:
    pipeline.add(db, articles())
    before = towing(db)
    pipeline.decide(db, before, Pin("2020-05-08"), at(0))

    [found] = events.page(db, EventQuery(from_=Day(2020, 5, 8), to=Day(2020, 5, 8), q="towed")).items

    assert (before.when.earliest, found.when.edtf) == (None, "2020-05-08")
    assert found.derived is not None
    assert found.derived.when == before.when


def test_a_decision_touches_no_row_that_does_not_hang_together_with_it(db: Database) -> None:
    pipeline.add(db, articles())
    rows = {number for (number,) in db.execute("SELECT number FROM events")}

    decided = pipeline.decide(db, towing(db), Retitle("Towed"), at(0))

    kept = {number for (number,) in db.execute("SELECT number FROM events WHERE title != 'Towed'")}
    assert len(decided.mentions) == 1
    assert len(rows - kept) <= 1


def test_what_cannot_be_decided_leaves_nothing(db: Database) -> None:
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
