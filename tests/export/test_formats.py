"""Properties of all export formats; each format has its own test file as well."""

import json
from xml.etree.ElementTree import canonicalize

import pytest
from hypothesis import given

from tests.export.factories import EVENTS, GOLDEN, SITE
from tests.export.output import export_text, read_golden
from timeline.export import FORMATS
from timeline.records import Event
from timeline.serialization import EventShape

JSON = [EventShape().dump(event) for event in GOLDEN]
ANY = pytest.mark.parametrize("name", FORMATS)


@pytest.mark.parametrize("name", ["jsonl", "ndjson"])
def test_json_lines_have_one_event_per_line(name: str) -> None:
    assert [json.loads(line) for line in export_text(name, GOLDEN).splitlines()] == JSON


def test_json_is_one_array() -> None:
    assert json.loads(export_text("json", GOLDEN)) == JSON


def test_json_without_events() -> None:
    assert export_text("jsonl", []) == ""
    assert json.loads(export_text("json", [])) == []


def test_csv_golden_file() -> None:
    assert export_text("csv", GOLDEN) == "\ufeff" + read_golden("events.csv").replace("\n", "\r\n")


def test_icalendar_golden_file() -> None:
    assert export_text("ics", GOLDEN).replace("\r\n ", "") == read_golden("events.ics").replace("\n", "\r\n")


@pytest.mark.parametrize("name", ["jsonld", "timelinejs"])
def test_json_golden_files(name: str) -> None:
    assert json.loads(export_text(name, GOLDEN)) == json.loads(read_golden(f"events.{name}"))


def test_atom_golden_file() -> None:
    exported, expected = (
        canonicalize(text, strip_text=True) for text in (export_text("atom", GOLDEN), read_golden("events.atom"))
    )

    assert exported == expected


@ANY
def test_export_is_lazy(name: str) -> None:
    events = iter(GOLDEN)

    next(iter(FORMATS[name].dump(events, SITE)))

    assert len(list(events)) >= len(GOLDEN) - 1


@ANY
def test_export_pieces_are_short(name: str) -> None:
    events = (event for _ in range(1_000) for event in GOLDEN)

    assert max(map(len, FORMATS[name].dump(events, SITE))) < 5_000


@pytest.mark.slow
@ANY
@given(events=EVENTS)
def test_export_is_deterministic_utf_8(name: str, events: list[Event]) -> None:
    text = export_text(name, events)

    assert text.encode().decode() == export_text(name, events)


def test_format_names_and_media_types_are_plain() -> None:
    for name, format_ in FORMATS.items():
        assert (format_.name, format_.extension.isalnum(), name.isalnum()) == (name, True, True)
        assert format_.media_type.count("/") == 1
        assert ";" not in format_.media_type
