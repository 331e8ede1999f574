import pytest
from sqlite_utils import Database

from timeline import storage
from timeline.storage import timelines


def test_there_is_a_timeline_from_the_start(db: Database) -> None:
    assert timelines.names(db) == ("default",)


def test_a_timeline_that_is_there_already_is_kept_as_it_is(db: Database) -> None:
    timelines.ensure(db, "Trial of the Century, №1")
    timelines.ensure(db, "Trial of the Century, №1")

    assert timelines.names(db) == ("Trial of the Century, №1", "default")


@pytest.mark.parametrize("name", ["", " court", "court ", "a/b", "two\nlines", "\ud800", "x" * 101])
def test_a_name_that_no_address_could_hold_is_refused(db: Database, name: str) -> None:
    with pytest.raises(storage.BadTimelineName):
        timelines.ensure(db, name)


@pytest.mark.parametrize("name", ["court", "\ud800", ""])
def test_an_unknown_timeline_is_an_error(db: Database, name: str) -> None:
    with pytest.raises(storage.UnknownTimeline):
        timelines.require(db, name)
