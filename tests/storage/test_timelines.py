import pytest
from sqlite_utils import Database

from timeline import storage
from timeline.storage import timelines


def test_names_has_default(db: Database) -> None:
    """A new database has the default timeline."""
    assert timelines.names(db) == ("default",)


def test_ensure_twice_adds_once(db: Database) -> None:
    """A timeline that exists is not added again."""
    timelines.ensure(db, "Trial of the Century, №1")
    timelines.ensure(db, "Trial of the Century, №1")

    assert timelines.names(db) == ("Trial of the Century, №1", "default")


@pytest.mark.parametrize("name", ["", " court", "court ", "a/b", "two\nlines", "\ud800", "x" * 101])
def test_ensure_refuses_bad_names(db: Database, name: str) -> None:
    """A name that a URL cannot hold is refused."""
    with pytest.raises(storage.BadTimelineName):
        timelines.ensure(db, name)


@pytest.mark.parametrize("name", ["court", "\ud800", ""])
def test_require_refuses_unknown_timeline(db: Database, name: str) -> None:
    """There is an error for a timeline that does not exist."""
    with pytest.raises(storage.UnknownTimeline):
        timelines.require(db, name)
