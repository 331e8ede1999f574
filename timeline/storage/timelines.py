"""Timelines: the named collections of documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.errors import TimelineError

if TYPE_CHECKING:
    from sqlite_utils import Database

__all__ = [
    "DEFAULT",
    "MAX_NAME_LENGTH",
    "BadTimelineName",
    "LastingTimeline",
    "TimelineSummary",
    "UnknownTimeline",
    "delete",
    "ensure",
    "list_all",
    "names",
    "require",
]

DEFAULT = "default"
MAX_NAME_LENGTH = 100


class UnknownTimeline(TimelineError):
    """No timeline has this name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"no timeline is called {name!r}")
        self.name = name


class BadTimelineName(TimelineError):
    """A timeline cannot be called that."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name!r} cannot be a timeline's name: take 1 to {MAX_NAME_LENGTH} printable characters, "
            "no slash, and no space at either end"
        )
        self.name = name


class LastingTimeline(TimelineError):
    """The default timeline, which is always there."""

    def __init__(self) -> None:
        super().__init__(f"the timeline {DEFAULT!r} stays: delete its documents instead")


@dataclass(frozen=True, slots=True)
class TimelineSummary:
    """A timeline in a list of them; `added` is UTC (ISO 8601)."""

    name: str
    documents: int
    events: int
    added: str


def list_all(db: Database) -> tuple[TimelineSummary, ...]:
    """All timelines by name. `events` does not count hidden events, nor those dated by nothing or the present."""
    return tuple(TimelineSummary(*row) for row in db.execute(_SELECT_SUMMARIES))


_SELECT_SUMMARIES = """
    SELECT t.name, (SELECT count(*) FROM documents AS d WHERE d.timeline = t.name),
        (
            SELECT count(*) FROM events AS e
            WHERE e.timeline = t.name AND e.hidden = 0 AND e.dated_by NOT IN ('nothing', 'present')
        ),
        t.added
    FROM timelines AS t ORDER BY t.name
"""


def delete(db: Database, name: str) -> None:
    """Deletes the timeline with its documents, all that is derived from them, and its decisions.

    Raises:
        LastingTimeline: it is the default one.
        UnknownTimeline: there is no such timeline.
    """
    if name == DEFAULT:
        raise LastingTimeline
    require(db, name)
    db.execute("DELETE FROM timelines WHERE name = ?", [name])


def names(db: Database) -> tuple[str, ...]:
    """The names of all timelines, sorted."""
    return tuple(name for (name,) in db.execute("SELECT name FROM timelines ORDER BY name"))


def ensure(db: Database, name: str) -> int:
    """Adds a timeline of this name if there is none; returns how many were added, 0 or 1.

    Raises:
        BadTimelineName: a URL cannot hold the name, or people cannot read it.
    """
    if not _is_valid_name(name):
        raise BadTimelineName(name)
    added: int = db.execute("INSERT OR IGNORE INTO timelines (name) VALUES (?)", [name]).rowcount
    return added


def require(db: Database, name: str) -> None:
    """Checks that there is a timeline of this name.

    Raises:
        UnknownTimeline: there is no such timeline.
    """
    if not _is_valid_name(name) or db.execute("SELECT 1 FROM timelines WHERE name = ?", [name]).fetchone() is None:
        raise UnknownTimeline(name)


def _is_valid_name(name: str) -> bool:
    return 1 <= len(name) <= MAX_NAME_LENGTH and name.isprintable() and "/" not in name and name == name.strip()
