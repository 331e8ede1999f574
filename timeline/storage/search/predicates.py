"""SQL predicates of the event filters: the condition of each, and where an index allows it the ids that meet it.

The SQL refers to `events` and to the parameters of `FilterParams`. Nothing here knows an order or a page.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from timeline.dates import SECONDS_OF_A_DAY
from timeline.records import Status
from timeline.storage import when_columns
from timeline.storage.json_array import json_array
from timeline.storage.schema import SHOWN_BY_SQL
from timeline.storage.search import fulltext
from timeline.storage.search.query import Hidden

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.storage.search.query import EventQuery

__all__ = [
    "COVERED_PREDICATES",
    "ENTITY_OF_ACTOR",
    "ID_SUBQUERIES",
    "PREDICATES",
    "Filter",
    "FilterParams",
    "predicates",
]


class Filter(StrEnum):
    """What a query can filter events by: each has a field of its name in `FilterParams`."""

    STATUS = "status"
    MODALITY = "modality"
    PRECISION = "precision"
    CONFLICT = "conflict"
    DATED_BY = "dated_by"
    MIN_IMPORTANCE = "min_importance"
    MAX_NEGATIVE_IMPORTANCE = "max_negative_importance"
    HIDDEN = "hidden"
    FROM_DAY = "from_day"
    TO_DAY = "to_day"
    FROM_SECOND = "from_second"
    TO_SECOND = "to_second"
    ACTOR = "actor"
    WORDS = "words"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class FilterParams:
    """The values of the filters as SQL takes them; None for a filter that the query does not use.

    Days are numbers, seconds count from the beginning of their day. `words` is an FTS5 expression, `dated_by` a JSON
    array. `max_negative_importance` is a bound that the rounded column can meet, a bit wider than `min_importance`.
    """

    timeline: str
    from_day: int | None
    to_day: int | None
    from_second: int | None
    to_second: int | None
    words: str | None
    document: str | None
    actor: str | None
    status: str | None
    modality: str | None
    precision: str | None
    conflict: bool | None
    dated_by: str
    min_importance: float | None
    max_negative_importance: int | None
    hidden: int | None

    @classmethod
    def of(cls, query: EventQuery) -> FilterParams:
        """The values that the query asks for."""
        return cls(
            timeline=query.timeline,
            from_day=when_columns.clamped_day_number(query.from_),
            to_day=when_columns.clamped_day_number(query.to),
            from_second=None if query.from_ is None else query.begins or None,
            to_second=None if query.to is None or query.ends == SECONDS_OF_A_DAY else query.ends,
            words=fulltext.within_timeline(query.timeline, fulltext.match_expression(query.q or "")) or None,
            document=query.document,
            actor=query.actor,
            status=query.status and query.status.value,
            modality=query.modality and query.modality.value,
            precision=query.precision and str(query.precision),
            conflict=query.conflict,
            dated_by=json_array([kind.value for kind in query.dated_by]),
            min_importance=query.min_importance,
            max_negative_importance=(
                None if query.min_importance is None else 1 - int(query.min_importance * 1_000_000)
            ),
            hidden={Hidden.OMIT: 0, Hidden.INCLUDE: None, Hidden.ONLY: 1}[query.hidden],
        )

    def to_sql(self) -> dict[str, Any]:
        """The parameters by name, as sqlite3 binds them."""
        return asdict(self)

    @property
    def used(self) -> frozenset[Filter]:
        """The filters that the query uses."""
        return frozenset(name for name in Filter if getattr(self, name) is not None)

    @property
    def indexed(self) -> tuple[Filter, ...]:
        """The filters of the query whose events an index gives, in the order of `ID_SUBQUERIES`.

        There is none for events that are dated, not in conflict, or not hidden: nearly all are.
        """
        scanned = {Filter.STATUS} if self.status == Status.DATED.value else set()
        return tuple(name for name in ID_SUBQUERIES if getattr(self, name) and name not in scanned)


def predicates(query: EventQuery, params: FilterParams) -> dict[Filter, str]:
    """The conditions of the filters that the query uses; `params` are those of the query."""
    used = params.used
    definitions = {**PREDICATES, **_STRICT_PREDICATES} if query.strict else PREDICATES
    return {name: condition for name, condition in definitions.items() if name in used}


_IDS_BY_DOCUMENT = """
    SELECT em.event FROM documents AS d JOIN mentions AS m ON m.document = d.number
    JOIN event_mentions AS em ON em.mention = m.number WHERE d.id = :document AND d.timeline = :timeline
"""

ENTITY_OF_ACTOR = """(
    SELECT min(entity) FROM entity_names INDEXED BY entity_names_without_case
    WHERE timeline = :timeline AND name = :actor COLLATE NOCASE
)"""
"""The number of the entity that has the name which the query gives, NULL if there is none.

Names that differ in case alone are of one entity once they are resolved.
"""

PREDICATES: Mapping[Filter, str] = {
    Filter.STATUS: "status = :status",
    Filter.MODALITY: "modality = :modality",
    Filter.PRECISION: "precision = :precision",
    Filter.CONFLICT: "(conflict <> '[]') = :conflict",
    Filter.DATED_BY: "shown_by IN (SELECT value FROM json_each(:dated_by))",
    Filter.MIN_IMPORTANCE: "importance >= :min_importance",
    Filter.MAX_NEGATIVE_IMPORTANCE: "negative_importance <= :max_negative_importance",
    Filter.HIDDEN: "hidden = :hidden",
    Filter.FROM_DAY: "sort_end >= :from_day AND duration_bucket IS NOT NULL",
    Filter.TO_DAY: "sort_start <= :to_day",
    Filter.FROM_SECOND: f"NOT (sort_end = :from_day AND coalesce(ends, {SECONDS_OF_A_DAY}) <= :from_second)",
    Filter.TO_SECOND: "NOT (sort_start = :to_day AND coalesce(begins, 0) >= :to_second)",
    Filter.ACTOR: f"""EXISTS (
        SELECT 1 FROM event_actors AS a
        WHERE a.entity = {ENTITY_OF_ACTOR} AND a.list_start = events.list_start
            AND a.list_end = events.list_end AND a.list_place = events.list_place AND a.event = events.number
    )""",
    Filter.WORDS: """EXISTS (
        SELECT 1 FROM event_mentions AS em
        CROSS JOIN mentions_fts AS f ON f.rowid = events.fulltext_key + em.mention
        WHERE em.event = events.number AND f.mentions_fts MATCH :words
    )""",
    Filter.DOCUMENT: f"number IN ({_IDS_BY_DOCUMENT})",
}
"""The condition of each filter: what a row of `events` must meet."""

_STRICT_PREDICATES: Mapping[Filter, str] = {
    Filter.FROM_DAY: "sort_start >= :from_day AND duration_bucket IS NOT NULL",
    Filter.TO_DAY: "sort_start <= :to_day AND sort_end <= :to_day",
    Filter.FROM_SECOND: "NOT (sort_start = :from_day AND coalesce(begins, 0) < :from_second)",
    Filter.TO_SECOND: f"NOT (sort_end = :to_day AND coalesce(ends, {SECONDS_OF_A_DAY}) > :to_second)",
}
"""The conditions of a strict window: all days of an event lie in it."""

COVERED_PREDICATES: Mapping[Filter, str] = {
    Filter.DATED_BY: f"{SHOWN_BY_SQL} IN (SELECT value FROM json_each(:dated_by))",
    Filter.MIN_IMPORTANCE: "importance >= :min_importance",
    Filter.HIDDEN: "hidden = :hidden",
}
"""The conditions that the index `events_histogram` can answer: it holds no generated column."""

ID_SUBQUERIES: Mapping[Filter, str] = {
    Filter.DOCUMENT: _IDS_BY_DOCUMENT,
    Filter.WORDS: """
        SELECT f.event FROM mentions_fts CROSS JOIN fulltext_rows AS f ON f.key = mentions_fts.rowid
        WHERE mentions_fts MATCH :words
    """,
    Filter.ACTOR: f"SELECT event FROM event_actors WHERE entity = {ENTITY_OF_ACTOR}",
    Filter.HIDDEN: "SELECT number FROM events WHERE timeline = :timeline AND hidden = 1",
    Filter.CONFLICT: "SELECT number FROM events WHERE timeline = :timeline AND conflict <> '[]'",
    Filter.STATUS: "SELECT number FROM events WHERE timeline = :timeline AND status = :status AND earliest IS NULL",
    Filter.PRECISION: "SELECT number FROM events WHERE timeline = :timeline AND precision = :precision",
    Filter.MODALITY: "SELECT number FROM events WHERE timeline = :timeline AND modality = :modality",
    Filter.MAX_NEGATIVE_IMPORTANCE: (
        "SELECT number FROM events WHERE timeline = :timeline AND negative_importance <= :max_negative_importance"
    ),
}
"""The numbers of the events that meet a filter, read from an index; the filter that is met most rarely comes first."""
