"""Full-text search in date order: rowids of the FTS index encode the dates of events, so a page reads only its rows.

A key of the index (`events.fulltext_key` plus the number of the mention) begins with the bucket of the event: its
duration bucket, or one of two for events without days. Then comes the day on which it is listed. The buckets are read
side by side and merged by day; the events of one day are sorted.
"""

from __future__ import annotations

from heapq import merge
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from timeline.records import DatedBy
from timeline.storage import when_columns
from timeline.storage.schema import (
    BUCKET_KEY_BITS,
    BY_NOTHING_BUCKET,
    DAY_KEY_BITS,
    DAY_OFFSET,
    DURATION_BUCKETS,
    MAX_SORT_KEY,
    UNDATED_BUCKET,
)
from timeline.storage.search.query import Sort

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlite_utils import Database

    from timeline.storage.search.query import EventQuery

__all__ = ["bucket_of_key", "match_expression", "search", "within_timeline"]

_MAX_WORDS = 64


def match_expression(text: str) -> str:
    """The words of the text as an FTS5 expression, each quoted: people's text is no query language. Empty if none."""
    printable = "".join(character if character.isprintable() else " " for character in text)
    words = [word.replace('"', '""') for word in printable.split() if any(map(str.isalnum, word))]
    quoted = " ".join(f'"{word}"' for word in words[:_MAX_WORDS])
    return quoted and f"{{title quote actors places}} : ({quoted})"


def within_timeline(timeline: str, expression: str) -> str:
    """The expression, restricted to mentions of the timeline by a word that is made of its name."""
    return expression and f'timeline_hex : "{timeline.encode().hex()}" AND {expression}'


def search(
    db: Database, query: EventQuery, conditions: Iterable[str], params: Mapping[str, Any]
) -> Iterator[tuple[Any, ...]]:
    """The sort key and number of each event that has the words and meets the conditions, by date or by relevance.

    `params` are the parameters of the conditions, and the sort key after which the list begins, by its columns.
    """
    and_where = "".join(f" AND {condition}" for condition in conditions)
    if query.sort is Sort.RELEVANCE:
        # To rank by the timeline's word as well, FTS5 would count all mentions of the timeline.
        ranked = db.execute(
            _SELECT_BY_RELEVANCE.format(where=and_where), {**params, "words": match_expression(query.q or "")}
        )
        return _group_by_relevance(ranked, (params["score"], params["event"]))
    select = _SELECT_BY_DATE.format(where=and_where)
    return _merge_by_date(
        db.execute(select, {**params, "least": least, "most": most})
        for least, most in _key_ranges(query, params["list_start"])
        if db.execute("SELECT 1 FROM fulltext_rows WHERE key BETWEEN ? AND ? LIMIT 1", [least, most]).fetchone()
    )


def bucket_of_key(key: int) -> int:
    """The bucket that the key belongs to."""
    return key >> BUCKET_KEY_BITS


def _merge_by_date(buckets: Iterable[Iterable[tuple[Any, ...]]]) -> Iterator[tuple[Any, ...]]:
    for _, rows_of_day in groupby(merge(*buckets, key=_day_of_row), key=_day_of_row):
        yield from sorted({row[1:] for row in rows_of_day})


def _group_by_relevance(ranked: Iterable[tuple[int, int]], after: tuple[int, int]) -> Iterator[tuple[Any, ...]]:
    """An event ranks as its mention that matches best."""
    ranked_before = set[int]()
    for score, rows in groupby(ranked, key=itemgetter(0)):
        new = sorted({number for _, number in rows} - ranked_before)
        ranked_before.update(new)
        yield from ((score, number, number) for number in new if (score, number) > after)


_SELECT_BY_DATE = """
    SELECT r.key, list_start, list_end, list_place, number
    FROM mentions_fts AS f CROSS JOIN fulltext_rows AS r ON r.key = f.rowid CROSS JOIN events ON number = r.event
    WHERE f.mentions_fts MATCH :words AND f.rowid BETWEEN :least AND :most AND timeline = :timeline
        AND (list_start, list_end, list_place) > (:list_start, :list_end, :list_place) {where}
    ORDER BY f.rowid
"""

# Words of the title weigh most. A whole number can be compared with the one that a cursor holds.
_SELECT_BY_RELEVANCE = """
    SELECT CAST(round(1000000 * f.rank) AS INTEGER), number
    FROM mentions_fts AS f CROSS JOIN fulltext_rows AS r ON r.key = f.rowid CROSS JOIN events ON number = r.event
    WHERE f.mentions_fts MATCH :words AND f.rank MATCH 'bm25(4.0, 1.0, 2.0, 2.0, 0.0)' AND timeline = :timeline {where}
    ORDER BY f.rank
"""


def _key_ranges(query: EventQuery, first_day: int) -> Iterator[tuple[int, int]]:
    """The least and the greatest key of each bucket that can hold events of the query, from a day on."""
    from_day, to_day = when_columns.clamped_day_number(query.from_), when_columns.clamped_day_number(query.to)
    for bucket, days in enumerate(DURATION_BUCKETS):
        begins = first_day if from_day is None else max(first_day, from_day - (1 if query.strict else days))
        yield _first_key(bucket, begins), _last_key(bucket, MAX_SORT_KEY if to_day is None else to_day)
    if from_day is None and to_day is None:
        yield _first_key(UNDATED_BUCKET, first_day), _last_key(UNDATED_BUCKET, MAX_SORT_KEY)
    if DatedBy.NOTHING in query.dated_by:
        yield _first_key(BY_NOTHING_BUCKET, first_day), _last_key(BY_NOTHING_BUCKET, MAX_SORT_KEY)


def _first_key(bucket: int, day: int) -> int:
    """The first key of a day in the bucket; days beyond the outermost ones are taken for those."""
    clamped = max(-DAY_OFFSET, min(day, DAY_OFFSET - 1))
    return (bucket << BUCKET_KEY_BITS) | (clamped + DAY_OFFSET << DAY_KEY_BITS)


def _last_key(bucket: int, day: int) -> int:
    """The last key of a day in the bucket."""
    return _first_key(bucket, day) + (1 << DAY_KEY_BITS) - 1


def _day_of_row(row: tuple[int, ...]) -> int:
    """The day, within its bucket, of the key that the row begins with."""
    return row[0] % (1 << BUCKET_KEY_BITS) >> DAY_KEY_BITS
