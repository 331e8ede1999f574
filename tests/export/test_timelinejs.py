import json
from html import unescape
from html.parser import HTMLParser
from typing import Any

import jsonschema
import pytest
from hypothesis import given

from tests.export.factories import BIRTHDAY, BUILT, EVENTS, SAILED, UNDATED, made
from tests.export.reading_back import golden, written
from tests.storage.factories import on
from timeline.export import FORMATS
from timeline.records import Event

READS = jsonschema.Draft202012Validator(json.loads(golden("timelinejs.schema.json")))


def told(events: list[Event]) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(written("timelinejs", events))
    READS.validate(answer)
    return answer


class Tags(HTMLParser):
    """What a browser makes of a text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.links: list[str | None] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add(tag)
        assert {name for name, _ in attrs} <= {"href"}
        self.links += [value for _, value in attrs]


@pytest.mark.slow
@given(EVENTS)
def test_timelinejs_reads_every_event_that_has_a_date(events: list[Event]) -> None:
    dated = [event for event in events if event.when.earliest is not None]

    slides = told(events)["events"]

    assert [slide["unique_id"] for slide in slides] == [event.id for event in dated]
    assert [unescape(slide["text"]["headline"]) for slide in slides] == [event.title for event in dated]
    assert [slide["start_date"]["year"] for slide in slides] == [
        event.when.earliest.year for event in dated if event.when.earliest is not None
    ]
    assert [FORMATS["timelinejs"].is_representable(event) for event in events] == [event in dated for event in events]


@pytest.mark.slow
@given(EVENTS)
def test_nothing_that_comes_from_outside_is_html(events: list[Event]) -> None:
    for slide in told(events)["events"]:
        text = Tags(slide["text"]["text"])

        assert Tags(slide["text"]["headline"]).found == set()
        assert text.found <= {"p", "blockquote", "cite", "a"}
        assert all((link or "").lower().startswith(("http://", "https://")) for link in text.links)


def test_a_coarse_date_is_a_span_and_is_shown_as_it_is_known() -> None:
    [slide] = told([BUILT])["events"]

    assert slide["start_date"] == {"year": 1850, "month": 1, "day": 1}
    assert slide["end_date"] == {"year": 1850, "month": 12, "day": 31}
    assert slide["display_date"] == "about 1850"


def test_what_has_no_date_is_counted_on_the_title() -> None:
    answer = told([SAILED, UNDATED, BIRTHDAY])

    assert len(answer["events"]) == 1
    assert answer["title"]["text"]["text"] == "<p>Events left out, for they have no date: 2.</p>"


@pytest.mark.parametrize(
    ("year", "scale"), [(-43, "human"), (-271_820, "human"), (-271_821, "cosmological"), (275_760, "cosmological")]
)
def test_the_scale_is_that_of_stars_where_javascript_has_no_dates(year: int, scale: str) -> None:
    assert told([made("e", "It shone", when=on(year, 1, 1))])["scale"] == scale


def test_no_events_are_an_empty_list() -> None:
    assert told([])["events"] == []
