"""Search highlighting: the first mention of an event that has all the words, and where they are in its quote."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from timeline.records import Extent
from timeline.storage.json_array import json_array
from timeline.storage.search.fulltext import bucket_of_key, match_expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlite_utils import Database

__all__ = ["Match", "find_matches"]

_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
"""Marks that no text of people has: Unicode keeps these two for internal use (noncharacters)."""

_PROBE_COST_ROWS = 10
"""To ask the full-text index for one key costs as much as to read so many of its rows, and more."""


@dataclass(frozen=True, slots=True)
class Match:
    """A quote that has the words, the index of its mention, and where the words are: offsets count from its beginning.

    No words are marked where only actors, places or the title of the mention have them.
    """

    mention: int
    exact: str
    words: tuple[Extent, ...]


def find_matches(db: Database, q: str, events: Iterable[int]) -> dict[int, Match]:
    """The match of each of the events, by its number, that has all the words."""
    words = match_expression(q)
    if not words:
        return {}
    numbers = json_array(events)
    keys = [key for (key,) in db.execute(_FULLTEXT_KEYS, [numbers])]
    params = {"words": words, "events": numbers, "open": _OPEN, "close": _CLOSE}
    rows = [
        row
        for first, last in _key_ranges(db, words, keys)
        for row in db.execute(_HIGHLIGHTED_QUOTES, {**params, "first": first, "last": last})
    ]
    return {
        event: Match(position, quote, _marked_extents(quote, highlighted))
        for event, position, quote, highlighted in sorted(rows)[::-1]
    }


_FULLTEXT_KEYS = (
    "SELECT e.fulltext_key + em.mention AS key FROM events AS e JOIN event_mentions AS em ON em.event = e.number "
    "WHERE e.number IN (SELECT value FROM json_each(?)) ORDER BY key"
)
_HIGHLIGHTED_QUOTES = (
    "SELECT r.event, em.position, m.quote, highlight(mentions_fts, 1, :open, :close) "
    "FROM mentions_fts AS f CROSS JOIN fulltext_rows AS r ON r.key = f.rowid "
    "CROSS JOIN event_mentions AS em ON em.mention = r.mention CROSS JOIN mentions AS m ON m.number = r.mention "
    "WHERE f.mentions_fts MATCH :words AND f.rowid BETWEEN :first AND :last "
    "AND r.event IN (SELECT value FROM json_each(:events))"
)

_COUNT_BETWEEN = (
    "SELECT count(*) FROM (SELECT 1 FROM mentions_fts WHERE mentions_fts MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?)"
)


def _key_ranges(db: Database, words: str, keys: Sequence[int]) -> list[tuple[int, int]]:
    """The ranges of the full-text index to search: in each bucket from the first key to the last.

    A page in date order lies together there. Where much lies between its keys, each key is a range of its own.
    """
    buckets = (list(group) for _, group in groupby(keys, key=bucket_of_key))
    ranges = [(bucket[0], bucket[-1]) for bucket in buckets]
    bound = _PROBE_COST_ROWS * len(keys)
    between = sum(count for each in ranges for (count,) in db.execute(_COUNT_BETWEEN, [words, *each, bound]))
    return ranges if between < bound else [(key, key) for key in keys]


def _marked_extents(quote: str, highlighted: str) -> tuple[Extent, ...]:
    """The marked parts of a quote; none where the quote has the marks itself."""
    extents = []
    before, *pieces = highlighted.split(_OPEN)
    offset = len(before)
    for piece in pieces:
        marked, _, rest = piece.partition(_CLOSE)
        extents.append(Extent(offset, offset + len(marked), marked))
        offset += len(marked) + len(rest)
    return tuple(extents) if offset == len(quote) else ()
