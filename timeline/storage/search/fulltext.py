"""Events that say words: in the order of dates the index of words is walked, so that a page costs what it holds.

The keys of that index are sorted by the shelves of events (`events.fulltext_key`): a row of shelves for each bound of their
days, a shelf for each day. The rows are walked side by side, and what stands on one shelf is sorted.
"""

from __future__ import annotations

from heapq import merge
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from timeline.records import DatedBy
from timeline.storage import when_columns
from timeline.storage.search.pagination import MAX_SORT_KEY
from timeline.storage.search.query import Sort

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlite_utils import Database

    from timeline.storage.search.query import EventQuery

__all__ = ["BUCKET_KEY_SPAN", "DURATION_BUCKETS", "match_expression", "search", "within_timeline"]

DURATION_BUCKETS = (1, 8, 64, 512, 4_096, 32_768, 262_144, 2**62)
"""Bounds of the days of the dated, as the column of this name has them, in days; they have the first rows."""

_UNDATED_BUCKET, _BY_NOTHING_BUCKET = 8, 9
_MAX_DAY_OFFSET = 2**23
"""In days before and after the first; what is farther stands there too."""

_DAY_KEY_SPAN, BUCKET_KEY_SPAN = 2**35, 2**59
"""So many keys are on a shelf, and on a row of shelves."""

_MAX_WORDS = 64


def match_expression(text: str) -> str:
    """The words as FTS5 wants them, each quoted, since people's text is no query language; empty if there are none."""
    printable = "".join(character if character.isprintable() else " " for character in text)
    words = [word.replace('"', '""') for word in printable.split() if any(map(str.isalnum, word))]
    quoted = " ".join(f'"{word}"' for word in words[:_MAX_WORDS])
    return quoted and f"{{title quote actors places}} : ({quoted})"


def within_timeline(timeline: str, expression: str) -> str:
    """The words in the mentions of the timeline, by a word that is made of its name."""
    return expression and f'timeline_hex : "{timeline.encode().hex()}" AND {expression}'


def search(
    db: Database, query: EventQuery, conditions: Iterable[str], params: dict[str, Any]
) -> Iterator[tuple[Any, ...]]:
    """Of each event that says the words and meets the conditions, by date or by relevance: its key there, its number.

    What is given are the parameters of the conditions, and by its columns the key after which it begins.
    """
    and_where = "".join(f" AND {condition}" for condition in conditions)
    if query.sort is Sort.RELEVANCE:
        # To rank by the timeline's word as well, FTS5 would count all mentions of the timeline.
        ranked = db.execute(
            _SELECT_BY_RELEVANCE.format(where=and_where), {**params, "words": match_expression(query.q or "")}
        )
        return _group_by_relevance(ranked, (params["score"], params["event"]))
    walk = _SELECT_BY_DATE.format(where=and_where)
    return _merge_by_date(
        db.execute(walk, {**params, "least": least, "most": most})
        for least, most in _bucket_key_ranges(query, params["list_start"])
        if db.execute("SELECT 1 FROM fulltext_rows WHERE key BETWEEN ? AND ? LIMIT 1", [least, most]).fetchone()
    )


def _merge_by_date(rows: Iterable[Iterable[tuple[Any, ...]]]) -> Iterator[tuple[Any, ...]]:
    for _, on_shelf in groupby(merge(*rows, key=_date_bucket), key=_date_bucket):
        yield from sorted({row[1:] for row in on_shelf})


def _group_by_relevance(ranked: Iterable[tuple[int, int]], after: tuple[int, int]) -> Iterator[tuple[Any, ...]]:
    """An event stands where the mention does that says the words best."""
    told = set[int]()
    for score, mentions in groupby(ranked, key=itemgetter(0)):
        new = sorted({number for _, number in mentions} - told)
        told.update(new)
        yield from ((score, number, number) for number in new if (score, number) > after)


_SELECT_BY_DATE = """
    SELECT s.key, list_start, list_end, list_place, number
    FROM mentions_fts AS f CROSS JOIN fulltext_rows AS s ON s.key = f.rowid CROSS JOIN events ON number = s.event
    WHERE f.mentions_fts MATCH :words AND f.rowid BETWEEN :least AND :most AND timeline = :timeline
        AND (list_start, list_end, list_place) > (:list_start, :list_end, :list_place) {where}
    ORDER BY f.rowid
"""

# What a title says weighs most. A whole number can be compared with what a cursor kept of it.
_SELECT_BY_RELEVANCE = """
    SELECT CAST(round(1000000 * f.rank) AS INTEGER), number
    FROM mentions_fts AS f CROSS JOIN fulltext_rows AS s ON s.key = f.rowid CROSS JOIN events ON number = s.event
    WHERE f.mentions_fts MATCH :words AND f.rank MATCH 'bm25(4.0, 1.0, 2.0, 2.0, 0.0)' AND timeline = :timeline {where}
    ORDER BY f.rank
"""


def _bucket_key_ranges(query: EventQuery, first_day: int) -> Iterator[tuple[int, int]]:
    """The least and the most key of each row of shelves that can hold what is meant, from a day on."""
    from_, to = when_columns.clamped_day_number(query.from_), when_columns.clamped_day_number(query.to)
    for row, reach in enumerate(DURATION_BUCKETS):
        begins = first_day if from_ is None else max(first_day, from_ - (1 if query.strict else reach))
        yield _first_key(row, begins), _last_key(row, MAX_SORT_KEY if to is None else to)
    if from_ is None and to is None:
        yield _first_key(_UNDATED_BUCKET, first_day), _last_key(_UNDATED_BUCKET, MAX_SORT_KEY)
    if DatedBy.NOTHING in query.dated_by:
        yield _first_key(_BY_NOTHING_BUCKET, first_day), _last_key(_BY_NOTHING_BUCKET, MAX_SORT_KEY)


def _first_key(bucket: int, day: int) -> int:
    """The first key of a day's shelf."""
    return (
        bucket * BUCKET_KEY_SPAN
        + (max(-_MAX_DAY_OFFSET, min(day, _MAX_DAY_OFFSET - 1)) + _MAX_DAY_OFFSET) * _DAY_KEY_SPAN
    )


def _last_key(bucket: int, day: int) -> int:
    """The last one."""
    return _first_key(bucket, day) + _DAY_KEY_SPAN - 1


def _date_bucket(row: tuple[int, ...]) -> int:
    """Where in its row of shelves the key lies that the row of the table begins with."""
    return row[0] % BUCKET_KEY_SPAN // _DAY_KEY_SPAN
