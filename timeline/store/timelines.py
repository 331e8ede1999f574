"""The named piles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.errors import TimelineError

if TYPE_CHECKING:
    from sqlite_utils import Database

__all__ = ["DEFAULT", "LONGEST_NAME", "BadTimelineName", "UnknownTimeline", "ensure", "names", "require"]

DEFAULT = "default"
LONGEST_NAME = 100


class UnknownTimeline(TimelineError):
    """No timeline has this name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"no timeline is called {name!r}")
        self.name = name


class BadTimelineName(TimelineError):
    """A timeline cannot be called that."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name!r} cannot be a timeline's name: take 1 to {LONGEST_NAME} printable characters, "
            "no slash, and no space at either end"
        )
        self.name = name


def names(db: Database) -> tuple[str, ...]:
    """All of them, by the alphabet."""
    return tuple(name for (name,) in db.execute("SELECT name FROM timelines ORDER BY name"))


def ensure(db: Database, name: str) -> None:
    """Keeps a timeline of this name, if there is none yet.

    Raises:
        BadTimelineName: a page's address could not hold it, or nobody could read it.
    """
    if not _can_be_a_name(name):
        raise BadTimelineName(name)
    db.execute("INSERT OR IGNORE INTO timelines (name) VALUES (?)", [name])


def require(db: Database, name: str) -> None:
    """Nothing.

    Raises:
        UnknownTimeline: there is no such timeline.
    """
    if not _can_be_a_name(name) or db.execute("SELECT 1 FROM timelines WHERE name = ?", [name]).fetchone() is None:
        raise UnknownTimeline(name)


def _can_be_a_name(name: str) -> bool:
    return 1 <= len(name) <= LONGEST_NAME and name.isprintable() and "/" not in name and name == name.strip()
