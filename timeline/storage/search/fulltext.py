"""Events that say words: in the order of dates the index of words is walked, so that a page costs what it holds.

The keys of that index are sorted by the shelves of events (`events.shelf`): a row of shelves for each bound of their
days, a shelf for each day. The rows are walked side by side, and what stands on one shelf is sorted.
"""

from __future__ import annotations

from heapq import merge
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from timeline.records import DatedBy
from timeline.storage import when_columns
from timeline.storage.search.pagination import FARTHEST
from timeline.storage.search.query import Sort

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlite_utils import Database

    from timeline.storage.search.query import EventQuery

__all__ = ["A_ROW", "REACHES", "every_word", "find", "of_timeline"]

REACHES = (1, 8, 64, 512, 4_096, 32_768, 262_144, 2**62)
"""Bounds of the days of the dated, as the column of this name has them, in days; they have the first rows."""

_OF_THE_UNDATED, _OF_WHAT_NOTHING_DATES = 8, 9
_FARTHEST_SHELF = 2**23
"""In days before and after the first; what is farther stands there too."""

_A_SHELF, A_ROW = 2**35, 2**59
"""So many keys are on a shelf, and on a row of shelves."""

_MOST_WORDS = 64


def every_word(text: str) -> str:
    """The words as FTS5 wants them, each quoted, since people's text is no query language; empty if there are none."""
    printable = "".join(character if character.isprintable() else " " for character in text)
    words = [word.replace('"', '""') for word in printable.split() if any(map(str.isalnum, word))]
    quoted = " ".join(f'"{word}"' for word in words[:_MOST_WORDS])
    return quoted and f"{{title quote actors places}} : ({quoted})"


def of_timeline(timeline: str, words: str) -> str:
    """The words in the mentions of the timeline, by a word that is made of its name."""
    return words and f'of_timeline : "{timeline.encode().hex()}" AND {words}'


def find(db: Database, query: EventQuery, where: Iterable[str], given: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    """Of each event that says the words and meets the conditions, by date or by relevance: its key there, its number.

    What is given are the parameters of the conditions, and by its columns the key after which it begins.
    """
    and_where = "".join(f" AND {condition}" for condition in where)
    if query.sort is Sort.RELEVANCE:
        # To rank by the timeline's word as well, FTS5 would count all mentions of the timeline.
        ranked = db.execute(_RANKED.format(where=and_where), {**given, "words": every_word(query.q or "")})
        return _by_relevance(ranked, (given["score"], given["event"]))
    walk = _WALK.format(where=and_where)
    return _by_date(
        db.execute(walk, {**given, "least": least, "most": most})
        for least, most in _rows(query, given["stands_first"])
        if db.execute("SELECT 1 FROM said WHERE key BETWEEN ? AND ? LIMIT 1", [least, most]).fetchone()
    )


def _by_date(rows: Iterable[Iterable[tuple[Any, ...]]]) -> Iterator[tuple[Any, ...]]:
    for _, on_shelf in groupby(merge(*rows, key=_shelf), key=_shelf):
        yield from sorted({row[1:] for row in on_shelf})


def _by_relevance(ranked: Iterable[tuple[int, int]], after: tuple[int, int]) -> Iterator[tuple[Any, ...]]:
    """An event stands where the mention does that says the words best."""
    told = set[int]()
    for score, mentions in groupby(ranked, key=itemgetter(0)):
        new = sorted({number for _, number in mentions} - told)
        told.update(new)
        yield from ((score, number, number) for number in new if (score, number) > after)


_WALK = """
    SELECT s.key, stands_first, stands_last, stands, number
    FROM mentions_fts AS f CROSS JOIN said AS s ON s.key = f.rowid CROSS JOIN events ON number = s.event
    WHERE f.mentions_fts MATCH :words AND f.rowid BETWEEN :least AND :most AND timeline = :timeline
        AND (stands_first, stands_last, stands) > (:stands_first, :stands_last, :stands) {where}
    ORDER BY f.rowid
"""

# What a title says weighs most. A whole number can be compared with what a cursor kept of it.
_RANKED = """
    SELECT CAST(round(1000000 * f.rank) AS INTEGER), number
    FROM mentions_fts AS f CROSS JOIN said AS s ON s.key = f.rowid CROSS JOIN events ON number = s.event
    WHERE f.mentions_fts MATCH :words AND f.rank MATCH 'bm25(4.0, 1.0, 2.0, 2.0, 0.0)' AND timeline = :timeline {where}
    ORDER BY f.rank
"""


def _rows(query: EventQuery, first: int) -> Iterator[tuple[int, int]]:
    """The least and the most key of each row of shelves that can hold what is meant, from a day on."""
    from_, to = when_columns.bounded(query.from_), when_columns.bounded(query.to)
    for row, reach in enumerate(REACHES):
        begins = first if from_ is None else max(first, from_ - (1 if query.strict else reach))
        yield _least(row, begins), _most(row, FARTHEST if to is None else to)
    if from_ is None and to is None:
        yield _least(_OF_THE_UNDATED, first), _most(_OF_THE_UNDATED, FARTHEST)
    if DatedBy.NOTHING in query.dated_by:
        yield _least(_OF_WHAT_NOTHING_DATES, first), _most(_OF_WHAT_NOTHING_DATES, FARTHEST)


def _least(row: int, day: int) -> int:
    """The first key of a day's shelf."""
    return row * A_ROW + (max(-_FARTHEST_SHELF, min(day, _FARTHEST_SHELF - 1)) + _FARTHEST_SHELF) * _A_SHELF


def _most(row: int, day: int) -> int:
    """The last one."""
    return _least(row, day) + _A_SHELF - 1


def _shelf(row: tuple[int, ...]) -> int:
    """Where in its row of shelves the key lies that the row of the table begins with."""
    return row[0] % A_ROW // _A_SHELF
