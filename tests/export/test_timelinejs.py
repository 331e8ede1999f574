"""TimelineJS JSON, checked with its JSON Schema."""

import json
from html import unescape
from html.parser import HTMLParser
from typing import Any

import jsonschema
import pytest
from hypothesis import given

from tests.export.factories import BIRTHDAY, BUILT, EVENTS, SAILED, UNDATED, make_event
from tests.export.output import export_text, read_golden
from tests.storage.factories import on
from timeline.export import FORMATS
from timeline.records import Event

VALIDATOR = jsonschema.Draft202012Validator(json.loads(read_golden("timelinejs.schema.json")))


def export_json(events: list[Event]) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(export_text("timelinejs", events))
    VALIDATOR.validate(answer)
    return answer


class Tags(HTMLParser):
    """The tags and links in a text, as a browser parses it."""

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
def test_timelinejs_has_a_slide_per_dated_event(events: list[Event]) -> None:
    dated = [event for event in events if event.when.earliest is not None]

    slides = export_json(events)["events"]

    assert [slide["unique_id"] for slide in slides] == [event.id for event in dated]
    assert [unescape(slide["text"]["headline"]) for slide in slides] == [event.title for event in dated]
    assert [slide["start_date"]["year"] for slide in slides] == [
        event.when.earliest.year for event in dated if event.when.earliest is not None
    ]
    assert [FORMATS["timelinejs"].is_representable(event) for event in events] == [event in dated for event in events]


@pytest.mark.slow
@given(EVENTS)
def test_timelinejs_escapes_html(events: list[Event]) -> None:
    for slide in export_json(events)["events"]:
        text = Tags(slide["text"]["text"])

        assert Tags(slide["text"]["headline"]).found == set()
        assert text.found <= {"p", "blockquote", "cite", "a"}
        assert all((link or "").lower().startswith(("http://", "https://")) for link in text.links)


def test_timelinejs_imprecise_date_is_a_range() -> None:
    [slide] = export_json([BUILT])["events"]

    assert slide["start_date"] == {"year": 1850, "month": 1, "day": 1}
    assert slide["end_date"] == {"year": 1850, "month": 12, "day": 31}
    assert slide["display_date"] == "about 1850"


def test_timelinejs_counts_undated_events() -> None:
    answer = export_json([SAILED, UNDATED, BIRTHDAY])

    assert len(answer["events"]) == 1
    assert answer["title"]["text"]["text"] == "<p>Events left out, for they have no date: 2.</p>"


@pytest.mark.parametrize(
    ("year", "scale"), [(-43, "human"), (-271_820, "human"), (-271_821, "cosmological"), (275_760, "cosmological")]
)
def test_timelinejs_scale_is_cosmological_beyond_javascript_dates(year: int, scale: str) -> None:
    assert export_json([make_event("e", "It shone", when=on(year, 1, 1))])["scale"] == scale


def test_timelinejs_without_events() -> None:
    assert export_json([])["events"] == []
