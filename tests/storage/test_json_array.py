"""Lists of ids are given to SQL as JSON text: SQLite 3.45 and newer read bytes as JSONB, where `[12,3]` is an error."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from timeline.records import DatedBy
from timeline.storage import (
    EventQuery,
    KeyDateQuery,
    coreference_index,
    decisions,
    documents,
    event_json_cache,
    event_order,
    events,
    key_dates,
    mentions,
    recluster_scope,
    relations,
)
from timeline.storage.json_array import json_array
from timeline.storage.search import highlights
from timeline.storage.undated import backlog, inferences
from timeline.storage.undated import links as undated_links
from timeline.storage.undated import mentions as undated_mentions

NUMBERS: dict[str, Callable[[Database, list[int]], object]] = {
    "documents.by_number": documents.by_number,
    "documents.sources": documents.sources,
    "events.replace": lambda db, ids: events.replace(
        db, recluster_scope.ReclusterScope("default", {}, frozenset(ids)), []
    ),
    "inferences.clues": inferences.clues,
    "coreference_index.candidates": lambda db, ids: coreference_index.candidates(db, {1: ids}),
    "coreference_index.connected": coreference_index.connected,
    "coreference_index.links_within": coreference_index.links_within,
    "highlights.find_matches": lambda db, ids: highlights.find_matches(db, "court", ids),
    "mentions.by_number": mentions.by_number,
    "event_order.ordering_inputs": event_order.ordering_inputs,
    "recluster_scope.expand": lambda db, ids: recluster_scope.expand(
        db, "default", recluster_scope.DirtySet(mentions=frozenset(ids)), {}
    ),
    "relations.of_events": relations.of_events,
    "undated_mentions.by_number": undated_mentions.by_number,
    "undated_mentions.candidates": lambda db, ids: undated_mentions.candidates(db, {1: ids}),
    "undated_links.dated_mentions": undated_links.dated_mentions,
    "undated_links.linked_documents": undated_links.linked_documents,
    "undated_links.connected_documents": undated_links.connected_documents,
    "undated_links.publication_dependent": undated_links.publication_dependent,
    "undated_links.sources_by_mention": undated_links.sources_by_mention,
    "undated_links.between_undated": undated_links.between_undated,
    "undated_links.to_dated": undated_links.to_dated,
}
TEXTS: dict[str, Callable[[Database, list[str]], object]] = {
    "decisions.about": decisions.about,
    "decisions.by_id": decisions.by_id,
    "events.having_mentions": events.having_mentions,
    "coreference_index.holders": lambda db, ids: coreference_index.holders(db, "default", [(id, id, id) for id in ids]),
    "recluster_scope.dirty_by_id": recluster_scope.dirty_by_id,
    "backlog.counts": lambda db, ids: backlog.counts(db, "default", ids),
}
SHAPES = [[10**digits + 7] * length for digits in range(10) for length in range(12)]
"""Lists of every small length, of numbers with 1 to 10 digits: with each size that a JSONB header can state."""

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=6)


def blobs(db: Database, ask: Callable[[], object]) -> list[str]:
    """The statements in which `ask` hands bytes to `json_each`, with their values filled in."""
    statements: list[str] = []
    db.conn.set_trace_callback(statements.append)
    ask()
    db.conn.set_trace_callback(None)
    return [sql for sql in statements if "json_each(x'" in sql.lower()]


@pytest.mark.parametrize("name", NUMBERS)
def test_query_by_numbers_takes_lists_of_every_shape(db: Database, name: str) -> None:
    """No query by numbers hands bytes to `json_each`."""
    for numbers in SHAPES:
        assert blobs(db, lambda numbers=numbers: NUMBERS[name](db, numbers)) == []  # type: ignore[misc]


@pytest.mark.parametrize("name", TEXTS)
def test_query_by_ids_takes_lists_of_every_shape(db: Database, name: str) -> None:
    """No query by ids hands bytes to `json_each`."""
    for length in range(20):
        ids = [f"{n:0{length}x}" for n in range(length)]

        assert blobs(db, lambda ids=ids: TEXTS[name](db, ids)) == []  # type: ignore[misc]


def test_page_and_key_dates_hand_over_text(db: Database) -> None:
    """No list inside another query is bytes."""
    ways = list(DatedBy)
    asked = [EventQuery(dated_by=frozenset(ways[: length + 1])) for length in range(len(ways))]

    assert blobs(db, lambda: key_dates.find(db, KeyDateQuery())) == []
    for query in [*asked, *(replace(query, q="court") for query in asked)]:
        assert blobs(db, lambda query=query: event_json_cache.page(db, query, lambda _: "{}")) == []  # type: ignore[misc]


@given(st.lists(st.integers(-(2**63), 2**63 - 1) | TEXT, max_size=30))
def test_json_array_reads_back_as_the_values(values: list[int | str]) -> None:
    """`json_each` gives the values of the list."""
    db = Database(memory=True, execute_plugins=False)

    rows = list(db.execute("SELECT value FROM json_each(?)", [json_array(values)]))

    db.close()
    assert [value for (value,) in rows] == values
