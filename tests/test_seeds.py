"""The demo articles of seeds/: their dates and events. The answers were written from the texts, never from a run."""

from pathlib import Path

import pytest

from timeline import resources, storage
from timeline.readers import files as file_readers
from timeline.readers.draft import IngestDefaults
from timeline.records import Document, Event, Modality, Status
from timeline.resolving import resolve_document
from timeline.storage import EventQuery, events
from timeline.tagging import tag

ARTICLES = {
    article.source.name: article
    for article in file_readers.read_paths([resources.seeds()], IngestDefaults())
    if isinstance(article, Document)
}

# The timexes of each article in text order: the phrase, and its TIMEX3 VALUE and MOD.
DATES = {
    "2019-12-21-prosecutor-turns-to-the-judges.md": """
        Friday 2019-12-20 | 120 days P120D | 31 December 2014 2014-12-31 | Two days later 2015-01-02
        16 January 2015 2015-01-16 | 1 April 2015 2015-04-01 | May 2018 2018-05 | the summer of 2014 2014-SU
        1967 1967 | 31 December 2000 2000-12-31 | Monday 2019-12-23""",
    "2020-01-23-request-filed-again.md": """
        Tuesday 2020-01-21 | The next day 2020-01-22 | December 20 2019-12-20 | December 2011 2011-12
        June 15, 2012 2012-06-15 | next year 2021 | Tuesday 2020-01-28 | Last month 2019-12""",
    "2020-01-30-timetable-for-observations.md": """
        Tuesday 2020-01-28 | March 16 2020-03-16 | March 30 2020-03-30 | mid-February 2020-02 MID | this year 2020
        January 21 2020-01-21 | a day later 2020-01-22 | The following week 2020-W05 | Last week 2020-W04
        Tuesday 2020-01-28 | the autumn of 2013 2013-FA | January 2009 2009-01 | 3 April 2012 2012-04-03
        29 November 2012 2012-11-29""",
    "2020-01-31-volunteers-at-the-library.md": """
        Wednesday 2020-01-29 | 2013 2013 | the past six years P6Y | This week 2020-W05 | Tuesday 2020-01-28
        every Thursday XXXX-WXX-4 | December 23 2019-12-23 | Yesterday 2020-01-30 | 17 July 1998 1998-07-17
        July 1, 2002 2002-07-01 | early March 2020-03 START | the second quarter of 2020 2020-Q2""",
    "2020-05-02-prosecutor-holds-to-her-view.md": """
        Thursday 2020-04-30 | March 30 2020-03-30 | mid-March 2020-03 MID | late last year 2019 END
        20 December 2019 2019-12-20 | 21 January 2020 2020-01-21 | Two months ago 2020-03 | April 2019 2019-04
        yesterday 2020-05-01 | March 19 2020-03-19 | the autumn of 2020 2020-FA""",
    "how-the-court-came-about.md": """
        the late 1940s 194 END | decades PXDE | the 1990s 199 | 1993 1993 | 1994 1994 | the summer of 1998 1998-SU
        17 July 1998 1998-07-17 | 1 July 2002 2002-07-01 | March 11, 2003 2003-03-11 | mid-2004 2004 MID
        14 March 2012 2012-03-14 | 1948 1948 | 2014 2014 | March 5 XXXX-03-05 | Friday XXXX-WXX-5""",
}


@pytest.fixture(scope="module")
def demo_events(demo: Path) -> tuple[Event, ...]:
    with storage.open_database(demo) as db:
        return tuple(events.page(db, EventQuery()).items)


def quoting(demo_events: tuple[Event, ...], words: str) -> set[Event]:
    """The events with a mention that quotes these words."""
    return {event for event in demo_events for mention in event.mentions if words in mention.quote.exact}


@pytest.mark.parametrize("name", ARTICLES)
def test_article_timexes(name: str) -> None:
    article = ARTICLES[name]
    timexes = tag(article.text)

    outcomes = zip(timexes, resolve_document(timexes, article.source.published), strict=True)
    values = [f"{timex.extent.exact} {outcome.value} {outcome.mod or ''}".strip() for timex, outcome in outcomes]
    assert values == [phrase.strip() for line in DATES[name].strip().splitlines() for phrase in line.split("|")]


@pytest.mark.parametrize(
    ("of_one", "of_another"),
    [
        ("announced on Friday", "On December 20"),
        ("announced on Friday", "On 20 December 2019"),
        ("On January 21", "On 21 January 2020"),
        ("The next day, Fatou Bensouda filed", "filed the request again a day later"),
        ("it entered into force on July 1, 2002", "entered into force on 1 July 2002"),
    ],
)
def test_event_of_two_articles_is_merged(demo_events: tuple[Event, ...], of_one: str, of_another: str) -> None:
    shared = quoting(demo_events, of_one) & quoting(demo_events, of_another)

    assert [event.conflict for event in shared] == [()]


def test_event_dated_differently_has_a_conflict(demo_events: tuple[Event, ...]) -> None:
    [disputed] = [event for event in demo_events if event.conflict]

    assert quoting(demo_events, "We will read every page") == {disputed}
    assert [side.edtf for side in disputed.conflict] == ["2020-01-28", "2020-01-29"]


def test_future_events_are_expected(demo_events: tuple[Event, ...]) -> None:
    due = {str(event.when.edtf) for event in demo_events if event.modality is Modality.EXPECTED}

    assert due >= {"2019-12-23", "2020-01-28", "2020-03-16", "2020-03-30", "2020-34", "2020-23"}


def test_undated_article_has_no_invented_dates(demo_events: tuple[Event, ...]) -> None:
    undated = {(event.when.edtf, event.status) for event in demo_events if event.status is not Status.DATED}

    assert undated == {("XXXX-03-05", Status.PARTIAL), (None, Status.UNANCHORED)}
