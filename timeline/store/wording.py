"""Events that say words, in the order of dates: the index of words is walked there, so that a page costs what it holds.

The keys of that index are sorted by the shelves of events (`events.shelf`): a row of shelves for each bound of their
days, a shelf for each day. The rows are walked side by side, and what stands on one shelf is sorted.
"""

from __future__ import annotations

from heapq import merge
from itertools import groupby
from typing import TYPE_CHECKING, Any

from timeline.records import DatedBy
from timeline.store import whens
from timeline.store.paging import FARTHEST

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from sqlite_utils import Database

    from timeline.store.query import EventQuery

__all__ = ["A_ROW", "REACHES", "every_word", "in_order", "said_in"]

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


def said_in(timeline: str, words: str) -> str:
    """The words in the mentions of the timeline, by a word that is made of its name."""
    return words and f'of_timeline : "{timeline.encode().hex()}" AND {words}'


def in_order(
    db: Database, query: EventQuery, where: Collection[str], given: Mapping[str, Any]
) -> Iterator[tuple[int | str, ...]]:
    """Of each event that says the words and meets the conditions, in the order of dates: its key there, and its number.

    It begins after the place that the parameters `stands_first`, `stands_last` and `stands` tell.
    """
    sql = _WALK.format(where="".join(f" AND {condition}" for condition in where))
    rows = [
        db.execute(sql, {**given, "least": least, "most": most})
        for least, most in _rows(query, given["stands_first"])
        if db.execute("SELECT 1 FROM said WHERE key BETWEEN ? AND ? LIMIT 1", [least, most]).fetchone()
    ]
    for _, on_shelf in groupby(merge(*rows, key=_shelf), key=_shelf):
        yield from sorted({tuple(event) for _, *event in on_shelf})


_WALK = """
    SELECT s.key, stands_first, stands_last, stands, number
    FROM mentions_fts AS f CROSS JOIN said AS s ON s.key = f.rowid CROSS JOIN events ON number = s.event
    WHERE f.mentions_fts MATCH :words AND f.rowid BETWEEN :least AND :most AND timeline = :timeline
        AND (stands_first, stands_last, stands) > (:stands_first, :stands_last, :stands) {where}
    ORDER BY f.rowid
"""


def _rows(query: EventQuery, first: int) -> Iterator[tuple[int, int]]:
    """The least and the most key of each row of shelves that can hold what is meant, from a day on."""
    from_, to = whens.bounded(query.from_), whens.bounded(query.to)
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
