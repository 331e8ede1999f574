import json

import pytest

from tests.store.byhand import article, event, mention, on
from timeline.export import FORMATS
from timeline.export.shapes import EventShape
from timeline.records import Event

EVENTS = [event(mention(article(count=3), number, on(2019, 12, 20 + number))) for number in range(3)]
JSON = [EventShape().dump(event) for event in EVENTS]


def text(name: str, events: list[Event]) -> str:
    return "".join(FORMATS[name](events))


def test_json_lines_are_events_a_line_each() -> None:
    assert [json.loads(line) for line in text("jsonl", EVENTS).splitlines()] == JSON


def test_json_is_one_array() -> None:
    assert json.loads(text("json", EVENTS)) == JSON


def test_no_events_are_no_lines_and_an_empty_array() -> None:
    assert text("jsonl", []) == ""
    assert json.loads(text("json", [])) == []


@pytest.mark.parametrize("name", FORMATS)
def test_text_comes_as_soon_as_there_is_an_event(name: str) -> None:
    rest = iter(EVENTS)

    next(FORMATS[name](rest))

    assert list(rest) == EVENTS[1:]
