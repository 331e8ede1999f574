"""Atom feeds, read back with feedparser."""

import feedparser
import pytest
from hypothesis import example, given

from tests.export.factories import ANNALS, DISPUTED, EVENTS, SAILED, SITE, SOLVEIG, UNDATED, make_event
from tests.export.output import clean, export_text
from timeline.export import Site
from timeline.records import Event


def feed(events: list[Event], site: Site = SITE) -> feedparser.FeedParserDict:
    parsed = feedparser.parse(export_text("atom", events, site).encode())
    assert not parsed.bozo, parsed.bozo_exception
    return parsed


def repaired_by_feedparser(text: str) -> str:
    """Feedparser takes text that could be misread UTF-8 for that, and decodes it again."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


@pytest.mark.slow
@given(EVENTS)
@example([make_event("e", "Â¡")])
def test_atom_is_read_back_by_feedparser(events: list[Event]) -> None:
    parsed = feed(events)

    assert parsed.version == "atom10"
    assert [(entry.id, entry.title) for entry in parsed.entries] == [
        (f"tag:ferries.example,2026:events/{event.id}", repaired_by_feedparser(clean(event.title).strip()))
        for event in events
    ]
    assert all(entry.updated_parsed and entry.summary and "content" in entry for entry in parsed.entries)
    assert all(
        link.href.lower().startswith(("http://", "https://")) for entry in parsed.entries for link in entry.links
    )


def test_atom_escapes_html() -> None:
    [entry] = feed([make_event("e", "<script>alert(1)</script> & co")]).entries

    assert (entry.title_detail.type, entry.title) == ("text/plain", "<script>alert(1)</script> & co")


def test_atom_entry_links_to_event_and_safe_sources() -> None:
    [entry] = feed([make_event("e", "It sailed", SOLVEIG, ANNALS)]).entries

    assert [(link.rel, link.href) for link in entry.links] == [
        ("alternate", "https://ferries.example:8443/events/e"),
        ("via", "https://a.example/?a=1&b=2"),
    ]


def test_atom_feed_has_id_self_link_and_last_update() -> None:
    head = feed([SAILED, UNDATED]).feed

    assert (head.title, head.id) == ("Ferries & co", "tag:ferries.example,2026:events.atom?q=ferry")
    assert [link.href for link in head.links if link.rel == "self"] == [SITE.self_url]
    assert head.updated == "2019-12-21T00:00:00Z"


def test_atom_without_events_is_a_feed() -> None:
    parsed = feed([], Site("Åland"))

    assert (parsed.entries, parsed.feed.id, parsed.feed.updated) == (
        [],
        "tag:timeline.invalid,2026:%C3%85land",
        "1970-01-01T00:00:00Z",
    )


def test_atom_summary_has_date_and_conflict() -> None:
    [entry] = feed([DISPUTED]).entries

    assert entry.summary == "When: 20 or 21 December 2019. The sources exclude each other's dates."
