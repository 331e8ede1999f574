"""Which events a query means, oldest first: the SQL of it, which walks an index in its order, up to the limit.

A window needs care: the events that meet it began in it, or before it by no more than they last. So the index holds
them by `reach`, a bound of their days, and each reach is walked from so far before the window and no farther. Only the
dated have one, and they stand at their own `first` and `last`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.errors import TimelineError
from timeline.store import timelines
from timeline.store.paging import FARTHEST, key

if TYPE_CHECKING:
    from sqlite_utils import Database

    from timeline.dates import Day
    from timeline.records import DatedBy, Modality, Status

__all__ = ["EventQuery", "Found", "WindowBackwards", "find"]

_REACHES = (1, 8, 64, 512, 4_096, 32_768, 262_144, 2**62)
"""As the column of this name has them, in days."""

_MOST_WORDS = 64


class WindowBackwards(TimelineError):
    """A window that ends before it begins."""

    def __init__(self, from_: Day, to: Day) -> None:
        super().__init__(f"the window ends on {to}, before it begins on {from_}")
        self.from_ = from_
        self.to = to


@dataclass(frozen=True, slots=True)
class EventQuery:
    """Which events a page holds: at most `limit` after the cursor.

    An event meets the window when one of its days is from `from_` to `to`, both included; the undated meet
    none. `q` are words, all of which one of its mentions must have; `document` is the id of one that tells it.
    """

    timeline: str = timelines.DEFAULT
    from_: Day | None = None
    to: Day | None = None
    q: str | None = None
    document: str | None = None
    status: Status | None = None
    modality: Modality | None = None
    dated_by: DatedBy | None = None
    limit: int = 100
    cursor: str | None = None

    def __post_init__(self) -> None:
        if self.from_ is not None and self.to is not None and self.to < self.from_:
            raise WindowBackwards(self.from_, self.to)


@dataclass(frozen=True, slots=True)
class Found:
    """An event that was found, and its place in the order."""

    number: int
    first: int
    last: int
    place: str


def find(db: Database, query: EventQuery, limit: int) -> list[Found]:
    """The first events after the query's cursor.

    Raises:
        BadCursor: the cursor is none that was given out.
    """
    given: dict[str, int | str | None] = {
        "from": _number(query.from_),
        "to": _number(query.to),
        "words": _every_word(query.q or "") or None,
        "document": query.document,
        "status": query.status and query.status.value,
        "modality": query.modality and query.modality.value,
        "dated_by": query.dated_by and query.dated_by.value,
    }
    narrower = [condition for name, condition in _NARROWER.items() if given[name] is not None]
    walks = _walks(query)
    selects = []
    given |= {"timeline": query.timeline, "limit": limit}
    for n, (walk, (first, last, place)) in enumerate(walks.items()):
        selects.append(" AND ".join([f"{_SELECT} WHERE {walk} > (:first{n}, :last{n}, :place{n})", *narrower]))
        given |= {f"first{n}": first, f"last{n}": last, f"place{n}": place}
    return [Found(*row) for row in db.execute(" UNION ALL ".join(selects) + _ORDER, given)]


_SELECT = "SELECT number, stands_first, stands_last, stands FROM events"
_ORDER = " ORDER BY stands_first, stands_last, stands LIMIT :limit"
_NARROWER = {
    "status": """
        :status = CASE WHEN edtf IS NULL THEN 'unanchored' WHEN earliest IS NULL THEN 'partial' ELSE 'dated' END
    """,
    "modality": "modality = :modality",
    "dated_by": "dated_by = :dated_by",
    "from": "last >= :from AND reach IS NOT NULL",
    "to": "first <= :to",
    "words": """number IN (
        SELECT em.event FROM mentions_fts AS f JOIN event_mentions AS em ON em.mention = f.rowid
        WHERE mentions_fts MATCH :words
    )""",
    "document": """number IN (
        SELECT em.event FROM documents AS d JOIN mentions AS m ON m.document = d.number
        JOIN event_mentions AS em ON em.mention = m.number WHERE d.id = :document AND d.timeline = :timeline
    )""",
}


def _walks(query: EventQuery) -> dict[str, tuple[int, int, str]]:
    """The indices to walk, as the SQL that begins the condition, and the sort key after which to begin."""
    after = (-FARTHEST, -FARTHEST, "") if query.cursor is None else _key(query.cursor)
    if query.q is not None or query.document is not None:
        # The plus keeps SQLite from the index: the few events that are named are found by their number.
        return {"+timeline = :timeline AND (+stands_first, stands_last, stands)": after}
    from_ = _number(query.from_)
    if from_ is None:
        return {"timeline = :timeline AND (stands_first, stands_last, stands)": after}
    return {
        f"timeline = :timeline AND reach = {reach} AND (first, last, stands)": max(after, (from_ - reach, FARTHEST, ""))
        for reach in _REACHES
    }


def _key(cursor: str) -> tuple[int, int, str]:
    first, last, place = key(cursor, int, int, str)
    return int(first), int(last), str(place)


def _number(day: Day | None) -> int | None:
    """A day as SQLite can compare it; beyond these bounds there are no events."""
    return None if day is None else max(-(2**62), min(day.number, 2**62))


def _every_word(text: str) -> str:
    """The words as FTS5 wants them, each quoted, since people's text is no query language; empty if there are none."""
    printable = "".join(character if character.isprintable() else " " for character in text)
    words = [word.replace('"', '""') for word in printable.split() if any(map(str.isalnum, word))]
    return " ".join(f'"{word}"' for word in words[:_MOST_WORDS])
