"""Where the words that were asked for stand: the first mention of an event that has them all, and the places in it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from timeline.records import Extent
from timeline.storage.json_array import json_array
from timeline.storage.search.fulltext import BUCKET_KEY_SPAN, match_expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlite_utils import Database

__all__ = ["Match", "find_matches"]

_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
"""No text of people holds these two, which Unicode keeps for uses such as this one (noncharacters)."""

_PROBE_COST_ROWS = 10
"""To ask the index of words for one key costs as much as to read so many rows of it, and more."""


@dataclass(frozen=True, slots=True)
class Match:
    """A sentence that has the words, the index of its mention, and where they are: offsets count from its beginning.

    No words are marked where only names of the mention have them that the sentence does not.
    """

    mention: int
    exact: str
    words: tuple[Extent, ...]


def find_matches(db: Database, q: str, events: Iterable[int]) -> dict[int, Match]:
    """The match of each of the events, by its number, that has all the words."""
    words = match_expression(q)
    if not words:
        return {}
    asked = json_array(events)
    keys = [key for (key,) in db.execute(_FULLTEXT_KEYS, [asked])]
    given = {"words": words, "events": asked, "open": _OPEN, "close": _CLOSE}
    rows = [
        row
        for first, last in _key_ranges(db, words, keys)
        for row in db.execute(_HIGHLIGHTED_QUOTES, {**given, "first": first, "last": last})
    ]
    return {
        event: Match(position, quote, _marked_extents(quote, shown))
        for event, position, quote, shown in sorted(rows)[::-1]
    }


_FULLTEXT_KEYS = (
    "SELECT e.fulltext_key + em.mention AS key FROM events AS e JOIN event_mentions AS em ON em.event = e.number "
    "WHERE e.number IN (SELECT value FROM json_each(?)) ORDER BY key"
)
_HIGHLIGHTED_QUOTES = (
    "SELECT s.event, em.position, m.quote, highlight(mentions_fts, 1, :open, :close) "
    "FROM mentions_fts AS f CROSS JOIN fulltext_rows AS s ON s.key = f.rowid "
    "CROSS JOIN event_mentions AS em ON em.mention = s.mention CROSS JOIN mentions AS m ON m.number = s.mention "
    "WHERE f.mentions_fts MATCH :words AND f.rowid BETWEEN :first AND :last "
    "AND s.event IN (SELECT value FROM json_each(:events))"
)

_COUNT_BETWEEN = (
    "SELECT count(*) FROM (SELECT 1 FROM mentions_fts WHERE mentions_fts MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?)"
)


def _key_ranges(db: Database, words: str, keys: Sequence[int]) -> list[tuple[int, int]]:
    """Of the index of words, what to look through: from the first key to the last, or one by one if much lies between.

    A page in the order of dates lies together there, on the rows of shelves.
    """
    rows = (list(row) for _, row in groupby(keys, key=lambda key: key // BUCKET_KEY_SPAN))
    stretches = [(row[0], row[-1]) for row in rows]
    most = _PROBE_COST_ROWS * len(keys)
    between = sum(count for each in stretches for (count,) in db.execute(_COUNT_BETWEEN, [words, *each, most]))
    return stretches if between < most else [(key, key) for key in keys]


def _marked_extents(quote: str, highlighted: str) -> tuple[Extent, ...]:
    """What is marked in a quote, which must not hold the marks itself."""
    extents = []
    before, *pieces = highlighted.split(_OPEN)
    at = len(before)
    for piece in pieces:
        marked, _, rest = piece.partition(_CLOSE)
        extents.append(Extent(at, at + len(marked), marked))
        at += len(marked) + len(rest)
    return tuple(extents) if at == len(quote) else ()
