import feedparser
import pytest
from hypothesis import example, given

from tests.export.factories import ANNALS, DISPUTED, EVENTS, SAILED, SITE, SOLVEIG, UNDATED, made
from tests.export.reading_back import plain, written
from timeline.export import Site
from timeline.records import Event


def feed(events: list[Event], site: Site = SITE) -> feedparser.FeedParserDict:
    told = feedparser.parse(written("atom", events, site).encode())
    assert not told.bozo, told.bozo_exception
    return told


def as_feedparser_mends_it(text: str) -> str:
    """It takes what could be UTF-8 that was read as Latin-1 for that."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


@pytest.mark.slow
@given(EVENTS)
@example([made("e", "Â¡")])
def test_a_feed_reader_reads_every_event_back(events: list[Event]) -> None:
    told = feed(events)

    assert told.version == "atom10"
    assert [(entry.id, entry.title) for entry in told.entries] == [
        (f"tag:ferries.example,2026:events/{event.id}", as_feedparser_mends_it(plain(event.title).strip()))
        for event in events
    ]
    assert all(entry.updated_parsed and entry.summary and "content" in entry for entry in told.entries)
    assert all(link.href.lower().startswith(("http://", "https://")) for entry in told.entries for link in entry.links)


def test_what_is_html_elsewhere_is_text() -> None:
    [entry] = feed([made("e", "<script>alert(1)</script> & co")]).entries

    assert (entry.title_detail.type, entry.title) == ("text/plain", "<script>alert(1)</script> & co")


def test_an_entry_leads_to_the_event_and_to_its_sources_that_may_be_followed() -> None:
    [entry] = feed([made("e", "It sailed", SOLVEIG, ANNALS)]).entries

    assert [(link.rel, link.href) for link in entry.links] == [
        ("alternate", "https://ferries.example:8443/events/e"),
        ("via", "https://a.example/?a=1&b=2"),
    ]


def test_the_feed_says_where_it_is_and_when_it_was_last_told() -> None:
    told = feed([SAILED, UNDATED]).feed

    assert (told.title, told.id) == ("Ferries & co", "tag:ferries.example,2026:events.atom?q=ferry")
    assert [link.href for link in told.links if link.rel == "self"] == [SITE.self_url]
    assert told.updated == "2019-12-21T00:00:00Z"


def test_a_feed_without_events_is_a_feed() -> None:
    told = feed([], Site("Åland"))

    assert (told.entries, told.feed.id, told.feed.updated) == (
        [],
        "tag:timeline.invalid,2026:%C3%85land",
        "1970-01-01T00:00:00Z",
    )


def test_the_summary_says_when_it_was_and_what_is_doubtful() -> None:
    [entry] = feed([DISPUTED]).entries

    assert entry.summary == "When: 20 or 21 December 2019. The sources exclude each other's dates."
