"""JSON-LD, read back with pyld and the context of schema.org."""

import json
from typing import Any

import pytest
from hypothesis import given
from pyld import jsonld

from tests.export.factories import EVENTS, GOLDEN, SAILED, UNDATED, make_event
from tests.export.output import export_text, read_golden
from tests.storage.factories import on
from timeline.dates import Clock, Moment, Period, When
from timeline.dates.edtf import read
from timeline.export.site import NO_SITE, Site
from timeline.records import Event

SCHEMA = "http://schema.org/"
VOCABULARY = json.loads(read_golden("schema.org.json"))


def loader(url: str, _: Any) -> dict[str, Any]:
    """Load the part of schema.org's context that exports use. A missing term is lost, and a test fails."""
    assert url.rstrip("/") == "https://schema.org"
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": VOCABULARY}


def expanded(events: list[Event], site: Site = NO_SITE) -> dict[str, Any]:
    [dataset] = jsonld.expand(json.loads(export_text("jsonld", events, site)), {"documentLoader": loader})
    return dict(dataset)


def about(events: list[Event]) -> list[dict[str, Any]]:
    return list(expanded(events).get(f"{SCHEMA}about", []))


def values(node: dict[str, Any], term: str) -> list[str]:
    return [one["@value"] for one in node.get(SCHEMA + term, [])]


@pytest.mark.slow
@given(EVENTS)
def test_jsonld_is_read_back_by_pyld(events: list[Event]) -> None:
    nodes = about(events)

    assert [node["@type"] for node in nodes] == [[f"{SCHEMA}Event"]] * len(events)
    assert [values(node, "name") for node in nodes] == [[event.title] for event in events]
    assert [node["@id"] for node in nodes] == [f"tag:timeline.invalid,2026:events/{event.id}" for event in events]
    assert ["http://purl.org/dc/terms/date" in node for node in nodes] == [bool(event.when.edtf) for event in events]
    assert [len(node[f"{SCHEMA}subjectOf"]) for node in nodes] == [len(event.mentions) for event in events]


def test_jsonld_terms_are_in_schema_org() -> None:
    exported = json.loads(export_text("jsonld", GOLDEN))

    terms = {*exported, *(key for event in exported["about"] for key in event)} - {"@context", "@type", "@id", "edtf"}
    assert terms <= set(VOCABULARY["@context"])


@pytest.mark.parametrize(
    ("when", "dates"),
    [
        (on(2019, 12, 20), ["2019-12-20", "2019-12-20"]),
        (read("2019-12~"), ["2019-12", "2019-12"]),
        (read("2014/2015-03"), ["2014-01", "2015-03"]),
        (read("199X"), ["1990", "1999"]),
        (read("-0043"), ["-0043", "-0043"]),
        (on(12_000, 1, 1), ["12000-01-01", "12000-01-01"]),
        (read("2019-12-16/2019-12-22"), ["2019-12-16", "2019-12-22"]),
        (
            Moment(Period.of_day(2019, 12, 20), Clock(9, zone=-300)).when(),
            ["2019-12-20T09:00:00-05:00", "2019-12-20T09:00:00-05:00"],
        ),
    ],
)
def test_jsonld_start_and_end_have_the_precision_of_the_date(when: When, dates: list[str]) -> None:
    [node] = about([make_event("e", "It sailed", when=when)])

    assert values(node, "startDate") + values(node, "endDate") == dates


def test_jsonld_edtf_has_its_datatype() -> None:
    [node] = about([make_event("e", "It sailed", when=read("2019-12~"))])

    assert node["http://purl.org/dc/terms/date"] == [
        {"@type": "http://id.loc.gov/datatypes/edtf/EDTF", "@value": "2019-12~"}
    ]


def test_jsonld_undated_event_has_no_dates() -> None:
    [node] = about([UNDATED])

    assert values(node, "startDate") == []
    assert "temporalCoverage" not in json.loads(export_text("jsonld", [UNDATED]))


def test_jsonld_dataset_has_temporal_coverage() -> None:
    dataset = expanded(GOLDEN)

    assert (dataset["@type"], values(dataset, "temporalCoverage")) == (
        [f"{SCHEMA}Dataset"],
        ["-0043-03-15/2019-12-20"],
    )


def test_jsonld_cites_sentences_and_sources() -> None:
    [node] = about([SAILED])

    [quotation] = node[f"{SCHEMA}subjectOf"]
    [source] = quotation[f"{SCHEMA}isPartOf"]
    assert values(quotation, "text") == ["The ferry sailed Friday."]
    assert values(source, "headline") == ["The ferry"]
    assert source[f"{SCHEMA}url"] == [{"@id": "https://a.example/?a=1&b=2"}]


def test_jsonld_title_cannot_end_a_script_element() -> None:
    assert "</script" not in export_text("jsonld", [make_event("e", "</script><script>alert(1)")])
