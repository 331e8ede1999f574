"""Tests with three real articles of which only the first has a day; it dates the second, and a person the third."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.probe import ARTICLES, PROBE, answer
from tests.publication.inference.factories import in_words
from timeline import pipeline, storage
from timeline.dates import Day
from timeline.readers import files as file_readers
from timeline.readers.draft import IngestDefaults
from timeline.records import PublishedFrom, Status
from timeline.storage import DocumentQuery, EventQuery, documents, events

if TYPE_CHECKING:
    from sqlite_utils import Database

    from timeline.records import Event

pytestmark = pytest.mark.corpora(PROBE)
FIRST, SECOND, THIRD = ARTICLES


@pytest.fixture
def articles_db(db: Database) -> Database:
    """The articles, and the day of the first of them."""
    for path, day in ((THIRD, None), (SECOND, None), (FIRST, Day(2019, 12, 21))):
        pipeline.add(db, file_readers.read_paths([path], IngestDefaults(published=day)))
    return db


def dates(db: Database, name: str) -> dict[str, tuple[str | None, Status]]:
    """The dates of an article's events that a timex dates, by the words of the expected answer."""
    every: list[Event] = list(storage.iterate(events.page, db, EventQuery()))
    found = {}
    for expected in answer()["events"]:
        for one in (one for one in expected["mentions"] if one["document"] == name):
            [event] = {
                event.id: event
                for event in every
                for mention in event.mentions
                if mention.document.name == name
                and one["text"] in mention.quote.exact
                and mention.timex is not None
                and mention.timex.extent.exact in one["phrase"]
            }.values()
            found[expected["id"]] = (event.when.edtf, event.status)
    return found


def test_second_article_is_dated_by_the_first(articles_db: Database) -> None:
    """The first article dates the second, with the reason."""
    expected = answer()["without_publication_dates"]["when_only_000_is_dated"]["inferred"][SECOND.name]
    entries = {entry.source.name: entry for entry in documents.page(articles_db, DocumentQuery()).items}

    bounds = entries[SECOND.name].bounds
    assert bounds is not None
    assert (str(bounds.earliest), str(bounds.latest)) == (expected["earliest"], expected["latest"])
    assert f'"Friday" tells what "Friday" tells in {FIRST.name}, 2019-12-20' in in_words(bounds.because)


def test_second_article_has_dated_events(articles_db: Database) -> None:
    """The events of the second article have their days."""
    expected = {event["id"]: (event["when"], Status.DATED) for event in answer()["events"]}

    found = dates(articles_db, SECOND.name)
    assert found == {id: expected[id] for id in found}
    assert {"prosecutor-basis", "pompeo-opposes", "preliminary-investigation", "war-2014"} == set(found)


def test_third_article_stays_undated(articles_db: Database) -> None:
    """The third article has no day, and its events are partly dated."""
    [third] = [entry for entry in documents.page(articles_db, DocumentQuery()).items if entry.source.name == THIRD.name]

    assert (third.source.published, third.source.published_from) == (None, PublishedFrom.UNKNOWN)
    assert third.bounds is None or third.bounds.latest is None
    assert dates(articles_db, THIRD.name) == {
        "beacon-report": ("XXXX-05-05", Status.PARTIAL),
        "icc-tweet": ("XXXX-05-08", Status.PARTIAL),
        "letters": (None, Status.UNANCHORED),
        "pompeo-trip": (None, Status.UNANCHORED),
        "gantz-sworn-in": (None, Status.UNANCHORED),
    }


def test_redating_the_third_article_dates_its_events(articles_db: Database) -> None:
    """A day for the third article dates its five events."""
    pipeline.redate(articles_db, documents.by_id_or_name(articles_db, THIRD.name, "default"), Day(2020, 5, 13))

    expected = {event["id"]: (event["when"], Status.DATED) for event in answer()["events"]}
    found = dates(articles_db, THIRD.name)
    assert len(found) == 5
    assert found == {id: expected[id] for id in found}
