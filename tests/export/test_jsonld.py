import json
from typing import Any

import pytest
from hypothesis import given
from pyld import jsonld

from tests.export.factories import EVENTS, GOLDEN, SAILED, UNDATED, made
from tests.export.reading_back import golden, written
from tests.storage.factories import on
from timeline.dates import Clock, Moment, Period, When
from timeline.dates.edtf import read
from timeline.export.site import NO_SITE, Site
from timeline.records import Event

SCHEMA = "http://schema.org/"
VOCABULARY = json.loads(golden("schema.org.json"))


def loader(url: str, _: Any) -> dict[str, Any]:
    """Of schema.org's context what is used here: a term that is not in it is lost, and a test fails."""
    assert url.rstrip("/") == "https://schema.org"
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": VOCABULARY}


def expanded(events: list[Event], site: Site = NO_SITE) -> dict[str, Any]:
    [dataset] = jsonld.expand(json.loads(written("jsonld", events, site)), {"documentLoader": loader})
    return dict(dataset)


def about(events: list[Event]) -> list[dict[str, Any]]:
    return list(expanded(events).get(f"{SCHEMA}about", []))


def values(node: dict[str, Any], term: str) -> list[str]:
    return [one["@value"] for one in node.get(SCHEMA + term, [])]


@pytest.mark.slow
@given(EVENTS)
def test_a_processor_reads_every_event_back(events: list[Event]) -> None:
    told = about(events)

    assert [node["@type"] for node in told] == [[f"{SCHEMA}Event"]] * len(events)
    assert [values(node, "name") for node in told] == [[event.title] for event in events]
    assert [node["@id"] for node in told] == [f"tag:timeline.invalid,2026:events/{event.id}" for event in events]
    assert ["http://purl.org/dc/terms/date" in node for node in told] == [bool(event.when.edtf) for event in events]
    assert [len(node[f"{SCHEMA}subjectOf"]) for node in told] == [len(event.mentions) for event in events]


def test_no_term_is_unknown_to_schema_org() -> None:
    given = json.loads(written("jsonld", GOLDEN))

    terms = {*given, *(key for event in given["about"] for key in event)} - {"@context", "@type", "@id", "edtf"}
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
def test_a_date_begins_and_ends_no_finer_than_it_is_known(when: When, dates: list[str]) -> None:
    [node] = about([made("e", "It sailed", when=when)])

    assert values(node, "startDate") + values(node, "endDate") == dates


def test_a_date_with_its_doubts_is_of_the_library_of_congress_s_type() -> None:
    [node] = about([made("e", "It sailed", when=read("2019-12~"))])

    assert node["http://purl.org/dc/terms/date"] == [
        {"@type": "http://id.loc.gov/datatypes/edtf/EDTF", "@value": "2019-12~"}
    ]


def test_without_a_date_there_is_none() -> None:
    [node] = about([UNDATED])

    assert values(node, "startDate") == []
    assert "temporalCoverage" not in json.loads(written("jsonld", [UNDATED]))


def test_the_dataset_covers_the_time_from_its_first_day_to_its_last() -> None:
    dataset = expanded(GOLDEN)

    assert (dataset["@type"], values(dataset, "temporalCoverage")) == (
        [f"{SCHEMA}Dataset"],
        ["-0043-03-15/2019-12-20"],
    )


def test_sources_are_cited_with_the_sentence() -> None:
    [node] = about([SAILED])

    [quotation] = node[f"{SCHEMA}subjectOf"]
    [source] = quotation[f"{SCHEMA}isPartOf"]
    assert values(quotation, "text") == ["The ferry sailed Friday."]
    assert values(source, "headline") == ["The ferry"]
    assert source[f"{SCHEMA}url"] == [{"@id": "https://a.example/?a=1&b=2"}]


def test_a_title_cannot_end_the_script_in_which_it_stands() -> None:
    assert "</script" not in written("jsonld", [made("e", "</script><script>alert(1)")])
