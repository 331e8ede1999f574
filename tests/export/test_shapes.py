"""The JSON that the outside relies on, key by key."""

from dataclasses import replace

from tests.store.byhand import article, dated, event, mention, on, on_its_day
from timeline.dates import UNKNOWN, Day
from timeline.export.shapes import DocumentShape, EventShape
from timeline.order import Disorder, Neighbour, Order
from timeline.records import PublishedFrom, Side
from timeline.store import Entry

FRIDAY = {
    "edtf": "2019-12-20",
    "earliest": "2019-12-20",
    "latest": "2019-12-20",
    "precision": "day",
    "approximate": False,
    "uncertain": False,
}


def test_an_event_is_told_with_its_evidence() -> None:
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
        "order": {
            "after": [],
            "before": [],
            "meanwhile": [],
            "earliest": None,
            "latest": None,
            "conflict": [],
        },
    }


def test_an_event_is_told_with_its_place_among_others() -> None:
    ruled = Neighbour("a", "The court ruled", '"Then": "ruled", then "left"')
    disorder = Disorder("before", ruled, ("“The court ruled” is dated 2019-12-20",))
    order = Order(after=(ruled,), earliest=Day(2019, 12, 20), conflict=(disorder,))

    told = EventShape().dump(replace(event(mention(article(), 0, on(2019, 12, 20))), order=order))["order"]

    shown = {"id": "a", "title": "The court ruled", "why": '"Then": "ruled", then "left"'}
    assert (told["after"], told["earliest"], told["latest"]) == ([shown], "2019-12-20", None)
    assert told["conflict"] == [
        {"said": "before", "event": shown, "because": ["“The court ruled” is dated 2019-12-20"]}
    ]


def test_a_mention_without_a_timex_has_null_for_it_and_the_day_of_publication_for_its_anchor() -> None:
    told = EventShape().dump(event(on_its_day(article(), 0, Day(2019, 12, 20))))

    assert told["dated_by"] == "publication"
    assert told["mentions"][0]["timex"] is None
    assert told["mentions"][0]["anchor"] == {"kind": "publication", "value": "2019-12-20"}


def test_an_event_without_a_date_has_all_its_keys() -> None:
    told = EventShape().dump(event(mention(article(), 0, UNKNOWN)))

    assert told["status"] == "unanchored"
    assert told["when"] == dict.fromkeys(FRIDAY) | {"approximate": False, "uncertain": False}


def test_a_conflict_is_told_by_its_dates() -> None:
    disputed = event(mention(article(count=2), 0, on(2019, 12, 20)), mention(article(count=2), 1, on(2019, 12, 21)))
    sides = (Side("2019-12-20", (0,)), Side("2019-12-21", (1,)))

    assert EventShape().dump(replace(disputed, conflict=sides))["conflict"] == {
        "dates": [{"edtf": "2019-12-20", "mentions": [0]}, {"edtf": "2019-12-21", "mentions": [1]}]
    }


def test_a_document_is_told_with_its_timexes_and_without_its_text() -> None:
    source = replace(article().source, published=Day(2019, 12, 21), published_from=PublishedFrom.GIVEN)
    told = mention(article(), 0, on(2019, 12, 20))
    entry = Entry(source, "default", "en", 1, "2019-12-22T10:00:00Z", (dated(told),))

    assert DocumentShape().dump(entry) == {
        "id": "ferry",
        "name": "ferry.txt",
        "timeline": "default",
        "title": "The ferry",
        "url": None,
        "language": "en",
        "published": "2019-12-21",
        "published_from": "given",
        "published_bounds": None,
        "events": 1,
        "timexes": [EventShape().dump(event(told))["mentions"][0]["timex"]],
        "added": "2019-12-22T10:00:00Z",
    }
