"""Where the words that were asked for stand: the first mention of an event that has them all, and the places in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import orjson

from timeline.records import Extent
from timeline.store import narrowing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

__all__ = ["Match", "matches"]

_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
"""No text of people holds these two, which Unicode keeps for uses such as this one (noncharacters)."""


@dataclass(frozen=True, slots=True)
class Match:
    """A sentence that has the words, the index of its mention, and where they are: offsets count from its beginning.

    No words are marked where only names of the mention have them that the sentence does not.
    """

    mention: int
    exact: str
    words: tuple[Extent, ...]


def matches(db: Database, q: str, events: Iterable[int]) -> dict[int, Match]:
    """The match of each of the events, by its number, that has all the words."""
    words = narrowing.every_word(q)
    if not words:
        return {}
    rows = db.execute(
        "SELECT em.event, em.position, m.quote, highlight(mentions_fts, 1, ?, ?) "
        "FROM event_mentions AS em CROSS JOIN mentions AS m ON m.number = em.mention "
        "CROSS JOIN mentions_fts AS f ON f.rowid = em.mention "
        "WHERE em.event IN (SELECT value FROM json_each(?)) AND mentions_fts MATCH ? "
        "ORDER BY em.event, em.position DESC",
        [_OPEN, _CLOSE, orjson.dumps(list(events)), words],
    )
    return {event: Match(position, quote, _marked(quote, shown)) for event, position, quote, shown in rows}


def _marked(quote: str, shown: str) -> tuple[Extent, ...]:
    """What is marked in a quote, which must not hold the marks itself."""
    extents = []
    before, *pieces = shown.split(_OPEN)
    at = len(before)
    for piece in pieces:
        marked, _, rest = piece.partition(_CLOSE)
        extents.append(Extent(at, at + len(marked), marked))
        at += len(marked) + len(rest)
    return tuple(extents) if at == len(quote) else ()
