"""The public JSON, key by key."""

from dataclasses import replace
from datetime import UTC, datetime

from tests.storage.factories import article, dated, event, mention, on, on_its_day
from timeline.dates import UNKNOWN, Day, Interval
from timeline.ranking.key_dates import EventSummary, KeyDate
from timeline.records import ConflictSide, DerivedValues, MergedPair, PublishedFrom
from timeline.records.decisions import DecisionKind, Hide, LogAction, Note, Pin, Signature, Split, make_decision
from timeline.records.match_reasons import DateRelation
from timeline.records.order_reasons import EventDate, StatedRelation
from timeline.records.temporal_order import Neighbour, OrderContradiction, RelationKind, TemporalOrder
from timeline.serialization import DocumentShape, EntryShape, EventShape, KeyDateShape, LineShape
from timeline.storage import DocumentSummary, decisions
from timeline.storage.decisions import LogEntry

BY = Signature("Ada", datetime(2026, 11, 24, 12, tzinfo=UTC))

FRIDAY = {
    "edtf": "2019-12-20",
    "earliest": "2019-12-20",
    "latest": "2019-12-20",
    "precision": "day",
    "approximate": False,
    "uncertain": False,
}


def test_event_json_has_its_evidence() -> None:
    assert EventShape().dump(event(mention(article(), 0, on(2019, 12, 20)))) == {
        "id": "e-ferry-0000",
        "timeline": "default",
        "title": "The ferry sailed, 0",
        "when": FRIDAY,
        "status": "dated",
        "dated_by": "timex",
        "modality": "occurred",
        "conflict": None,
        "importance": 0.5,
        "actors": ["Ada Lindqvist"],
        "places": ["Åland"],
        "sources": 1,
        "mentions": [
            {
                "document": {
                    "id": "ferry",
                    "name": "ferry.txt",
                    "title": "The ferry",
                    "published": None,
                    "published_from": "unknown",
                    "url": None,
                },
                "quote": {"exact": "The ferry sailed Friday.", "prefix": "", "suffix": "", "start": 0, "end": 24},
                "timex": {
                    "exact": "Friday",
                    "start": 17,
                    "end": 23,
                    "type": "DATE",
                    "value": "2019-12-20",
                    "mod": None,
                    "meaning": "Bare(Weekday(FRIDAY))",
                },
                "predicate": {"exact": "sailed", "start": 10, "end": 16},
                "when": FRIDAY,
                "anchor": {"kind": "none", "value": None},
                "actors": ["Ada Lindqvist"],
                "why": "by hand",
            }
        ],
        "decisions": [],
        "derived": None,
        "merged": [],
        "order": {
            "after": [],
            "before": [],
            "meanwhile": [],
            "earliest": None,
            "latest": None,
            "conflict": [],
        },
    }


def test_event_json_has_its_order() -> None:
    ruled = Neighbour("a", "The court ruled", StatedRelation(RelationKind.BEFORE, "Then", "ruled", "left"))
    friday = Interval(Day(2019, 12, 20), Day(2019, 12, 21))
    disorder = OrderContradiction("before", ruled, (EventDate("The court ruled", friday),))
    order = TemporalOrder(after=(ruled,), earliest=Day(2019, 12, 20), conflict=(disorder,))

    dumped = EventShape().dump(replace(event(mention(article(), 0, on(2019, 12, 20))), order=order))["order"]

    neighbour = {"id": "a", "title": "The court ruled", "why": '"Then": "ruled", then "left"'}
    assert (dumped["after"], dumped["earliest"], dumped["latest"]) == ([neighbour], "2019-12-20", None)
    assert dumped["conflict"] == [
        {"said": "before", "event": neighbour, "because": ["“The court ruled” is dated 2019-12-20"]}
    ]


def test_mention_without_timex_is_anchored_to_publication() -> None:
    dumped = EventShape().dump(event(on_its_day(article(), 0, Day(2019, 12, 20))))

    assert dumped["dated_by"] == "publication"
    assert dumped["mentions"][0]["timex"] is None
    assert dumped["mentions"][0]["anchor"] == {"kind": "publication", "value": "2019-12-20"}


def test_merged_pairs_have_probability_and_reason() -> None:
    one, other = (mention(article(count=2), number, on(2019, 12, 20)) for number in (0, 1))
    merged = replace(event(one, other), merged=(MergedPair((0, 1), 0.93, (DateRelation.SAME_DAY,)),))

    assert EventShape().dump(merged)["merged"] == [{"mentions": [0, 1], "probability": 0.93, "because": "same day"}]


def test_undated_event_has_all_keys() -> None:
    dumped = EventShape().dump(event(mention(article(), 0, UNKNOWN)))

    assert dumped["status"] == "unanchored"
    assert dumped["when"] == dict.fromkeys(FRIDAY) | {"approximate": False, "uncertain": False}


def test_conflict_lists_its_dates() -> None:
    disputed = event(mention(article(count=2), 0, on(2019, 12, 20)), mention(article(count=2), 1, on(2019, 12, 21)))
    sides = (ConflictSide("2019-12-20", (0,)), ConflictSide("2019-12-21", (1,)))

    assert EventShape().dump(replace(disputed, conflict=sides))["conflict"] == {
        "dates": [{"edtf": "2019-12-20", "mentions": [0]}, {"edtf": "2019-12-21", "mentions": [1]}]
    }


def test_document_json_has_timexes_and_no_text() -> None:
    source = replace(article().source, published=Day(2019, 12, 21), published_from=PublishedFrom.GIVEN)
    reported = mention(article(), 0, on(2019, 12, 20))
    entry = DocumentSummary(source, "default", "en", 1, 0, "2019-12-22T10:00:00Z", (dated(reported),))

    assert DocumentShape().dump(entry) == {
        "id": "ferry",
        "name": "ferry.txt",
        "timeline": "default",
        "title": "The ferry",
        "url": None,
        "language": "en",
        "analysed": True,
        "analysis_error": None,
        "published": "2019-12-21",
        "published_from": "given",
        "published_by": None,
        "published_bounds": None,
        "events": 1,
        "waiting": 0,
        "timexes": [EventShape().dump(event(reported))["mentions"][0]["timex"]],
        "added": "2019-12-22T10:00:00Z",
    }


def test_decisions_are_listed_beside_derived_values() -> None:
    decided = event(mention(article(), 0, on(2019, 12, 20)))
    kinds: list[DecisionKind] = [Pin("2019-12"), Note("Ask Feld"), Hide()]
    made = [make_decision("default", kind, ["ferry-0000"], BY) for kind in kinds]
    derived = DerivedValues(
        "The ferry sailed", decided.when, (ConflictSide("2019-12-20", (0,)), ConflictSide("2019-12-21", (1,)))
    )

    dumped = EventShape().dump(replace(decided, decisions=tuple(made), derived=derived))

    by = {"author": "Ada", "made": "2026-11-24T12:00:00.000000Z"}
    assert dumped["decisions"] == [
        {"id": made[0].id, "kind": "pin", **by, "edtf": "2019-12"},
        {"id": made[1].id, "kind": "note", **by, "note": "Ask Feld"},
        {"id": made[2].id, "kind": "hide", **by},
    ]
    assert dumped["derived"] == {
        "title": "The ferry sailed",
        "when": FRIDAY,
        "conflict": {"dates": [{"edtf": "2019-12-20", "mentions": [0]}, {"edtf": "2019-12-21", "mentions": [1]}]},
    }


def test_decision_in_list_and_log_has_its_mentions() -> None:
    split = make_decision("default", Split(("a",)), ["a", "b"], BY)
    line = LogEntry(LogAction.UNDONE, BY, split.id, split.kind, split.mentions)

    made = {"id": split.id, "kind": "split", "author": "Ada", "made": "2026-11-24T12:00:00.000000Z"}
    about = {"mentions": ["a", "b"], "leaving": ["a"]}
    assert EntryShape().dump(decisions.DecisionEntry(split, dormant=True)) == {
        **made,
        "timeline": "default",
        **about,
        "dormant": True,
    }
    assert LineShape().dump(line) == {
        "act": "undone",
        "author": "Ada",
        "at": "2026-11-24T12:00:00.000000Z",
        "decision": split.id,
        "kind": "split",
        **about,
    }


def test_key_date_has_its_events() -> None:
    key_date = KeyDate(Day(2019, 12, 20), 1.25, 2, (EventSummary("e1", "The ferry sailed", 0.75),))

    assert KeyDateShape().dump(key_date) == {
        "date": "2019-12-20",
        "weight": 1.25,
        "sources": 2,
        "events": [{"id": "e1", "title": "The ferry sailed", "importance": 0.75}],
    }
