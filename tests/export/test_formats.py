"""What holds for every format; each has a file of tests beside this one."""

import json
from xml.etree.ElementTree import canonicalize

import pytest
from hypothesis import given

from tests.export.factories import EVENTS, GOLDEN, SITE
from tests.export.reading_back import golden, written
from timeline.export import FORMATS
from timeline.records import Event
from timeline.serialization import EventShape

JSON = [EventShape().dump(event) for event in GOLDEN]
ANY = pytest.mark.parametrize("name", FORMATS)


@pytest.mark.parametrize("name", ["jsonl", "ndjson"])
def test_json_lines_are_events_a_line_each(name: str) -> None:
    assert [json.loads(line) for line in written(name, GOLDEN).splitlines()] == JSON


def test_json_is_one_array() -> None:
    assert json.loads(written("json", GOLDEN)) == JSON


def test_no_events_are_no_lines_and_an_empty_array() -> None:
    assert written("jsonl", []) == ""
    assert json.loads(written("json", [])) == []


def test_csv_is_as_promised() -> None:
    assert written("csv", GOLDEN) == "\ufeff" + golden("events.csv").replace("\n", "\r\n")


def test_icalendar_is_as_promised() -> None:
    assert written("ics", GOLDEN).replace("\r\n ", "") == golden("events.ics").replace("\n", "\r\n")


@pytest.mark.parametrize("name", ["jsonld", "timelinejs"])
def test_the_json_of_others_is_as_promised(name: str) -> None:
    assert json.loads(written(name, GOLDEN)) == json.loads(golden(f"events.{name}"))


def test_atom_is_as_promised() -> None:
    told, promised = (canonicalize(text, strip_text=True) for text in (written("atom", GOLDEN), golden("events.atom")))

    assert told == promised


@ANY
def test_text_comes_as_soon_as_there_is_an_event(name: str) -> None:
    rest = iter(GOLDEN)

    next(iter(FORMATS[name].dump(rest, SITE)))

    assert len(list(rest)) >= len(GOLDEN) - 1


@ANY
def test_a_long_export_is_told_in_short_pieces(name: str) -> None:
    events = (event for _ in range(1_000) for event in GOLDEN)

    assert max(map(len, FORMATS[name].dump(events, SITE))) < 5_000


@pytest.mark.slow
@ANY
@given(events=EVENTS)
def test_whatever_happened_is_text_in_utf_8_and_always_the_same(name: str, events: list[Event]) -> None:
    text = written(name, events)

    assert text.encode().decode() == written(name, events)


def test_a_name_and_an_extension_are_letters_and_a_media_type_is_told_without_parameters() -> None:
    for name, format_ in FORMATS.items():
        assert (format_.name, format_.extension.isalnum(), name.isalnum()) == (name, True, True)
        assert format_.media_type.count("/") == 1
        assert ";" not in format_.media_type
