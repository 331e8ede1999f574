"""JSON routes on the three articles."""

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

import pytest
from flask.testing import FlaskClient

from timeline import storage
from timeline.dates import Day


def pages(client: FlaskClient, address: str) -> Iterator[dict[str, Any]]:
    """Yield all pages of a list, following the Link header."""
    url: str | None = address
    while url:
        response = client.get(url)
        yield response.get_json()
        link = response.headers.get("Link")
        url = link.removeprefix("<").removesuffix('>; rel="next"') if link else None


def test_events_default_order(client: FlaskClient) -> None:
    """Events are listed oldest first, and undated ones last."""
    events = client.get("/events").get_json()["data"]

    earliest = [event["when"]["earliest"] for event in events]
    assert earliest == ["1967-01-01", "2019-12-20", "2019-12-23", "2020-05-08", "2020-05-13", None, None]
    assert {event["status"] for event in events[-2:]} == {"partial", "unanchored"}


def test_events_dated_by(client: FlaskClient) -> None:
    """`dated_by` filters events."""
    assert len(client.get("/events?dated_by=timex").get_json()["data"]) == 7
    assert client.get("/events?dated_by=publication").get_json()["data"] == []


def test_events_by_importance(client: FlaskClient) -> None:
    """`sort=importance` and `min_importance` order and filter events."""
    found = [event for page in pages(client, "/events?sort=importance&limit=2") for event in page["data"]]
    importances = [event["importance"] for event in found]

    assert importances == sorted(importances, reverse=True)
    assert len(found) == len(client.get("/events").get_json()["data"])
    assert client.get(f"/events?min_importance={importances[0]}").get_json()["data"] == [
        event for event in found if event["importance"] == importances[0]
    ]
    assert client.get("/events?hidden=only").get_json()["data"] == []


def test_key_dates_have_events(client: FlaskClient) -> None:
    """A key date has its events."""
    (first,) = client.get("/key-dates?limit=1").get_json()["data"]

    assert set(first) == {"date", "weight", "sources", "events"}
    assert first["sources"] == 1


def test_events_dated_by_nothing(client: FlaskClient) -> None:
    """Events that nothing dates are listed only on request."""
    listed = {event["dated_by"] for event in client.get("/events").get_json()["data"]}
    asked = client.get("/events?dated_by=nothing").get_json()["data"]

    assert "nothing" not in listed
    assert {(event["dated_by"], event["status"]) for event in asked} == {("nothing", "unanchored")}


def test_event_evidence(client: FlaskClient) -> None:
    """An event contains its mentions with quote, document and anchor."""
    event = client.get("/events?from=2019-12-20&to=2019-12-20").get_json()["data"][0]

    mention = event["mentions"][0]
    assert mention["quote"]["exact"] == "The Maritime Board opened an inquiry into the ferry fire on Friday."
    assert (mention["document"]["id"], mention["document"]["published"]) == ("inquiry", "2019-12-21")
    assert mention["anchor"] == {"kind": "publication", "value": "2019-12-21"}


@pytest.mark.parametrize(
    ("window", "years"),
    [
        ("from=2020", ["2020", "2020"]),
        ("to=1967", ["1967"]),
        ("from=2019-12&to=2019-12-20", ["2019"]),
        ("from=December 2019&to=December 2019", ["2019", "2019"]),
        ("to=-0043", []),
        ("from=yesterday", []),
    ],
)
def test_events_window(window: str, years: list[str], client: FlaskClient) -> None:
    """A window includes every event that overlaps it."""
    events = client.get(f"/events?{window}").get_json()["data"]

    assert [event["when"]["earliest"][:4] for event in events] == years


def test_events_search(client: FlaskClient) -> None:
    """`q` finds words in quotes."""
    found = client.get("/events?q=lawmakers letter").get_json()["data"]

    assert [event["when"]["edtf"] for event in found] == ["2020-05-13"]


@pytest.mark.parametrize("words", ['"', "'", "NEAR(", "a OR", "* AND (", "%00", "🚢", ";--"])
def test_events_search_has_no_syntax(words: str, client: FlaskClient) -> None:
    """Operators of FTS5 in `q` are plain text."""
    assert client.get("/events", query_string={"q": words}).status_code == 200


def test_events_of_document(client: FlaskClient) -> None:
    """`document` filters events."""
    events = client.get("/events?document=clipping").get_json()["data"]

    assert [mention["document"]["id"] for event in events for mention in event["mentions"]] == ["clipping"] * 2


@pytest.mark.parametrize(
    ("filters", "phrases"),
    [
        ("status=unanchored", ["Tuesday"]),
        ("status=partial", ["June 3"]),
        ("status=dated&to=2019", ["1967", "Friday", "Monday"]),
        ("modality=expected", ["Monday"]),
        ("modality=expected&status=partial", []),
    ],
)
def test_events_status_and_modality(filters: str, phrases: list[str], client: FlaskClient) -> None:
    """`status` and `modality` filter events."""
    events = client.get(f"/events?{filters}").get_json()["data"]

    assert [event["mentions"][0]["timex"]["exact"] for event in events] == phrases


def test_events_paging(client: FlaskClient) -> None:
    """Pages neither skip nor repeat events."""
    ids = [event["id"] for page in pages(client, "/events?limit=2") for event in page["data"]]

    assert ids == [event["id"] for event in client.get("/events").get_json()["data"]]


def test_events_next_link_keeps_filters(client: FlaskClient) -> None:
    """The link to the next page keeps the filters."""
    found = list(pages(client, "/events?limit=1&q=Maritime Board"))

    assert [len(page["data"]) for page in found] == [1, 1]


def test_events_last_page(client: FlaskClient) -> None:
    """The last page has no next page."""
    response = client.get("/events?limit=500")

    assert response.get_json()["next"] is None
    assert "Link" not in response.headers


def test_event_equals_list_entry(client: FlaskClient) -> None:
    """A single event is the same as in the list."""
    event = client.get("/events?limit=1").get_json()["data"][0]

    assert client.get(f"/events/{event['id']}").get_json() == event
    assert client.get(f"/events/{event['id']}?timeline=default").get_json() == event


def test_documents_order(client: FlaskClient) -> None:
    """Documents are listed by publication date, without timexes."""
    documents = [document for page in pages(client, "/documents?limit=1") for document in page["data"]]

    assert [(document["id"], document["events"]) for document in documents] == [
        ("inquiry", 3),
        ("letters", 2),
        ("clipping", 2),
    ]
    assert all("timexes" not in document for document in documents)


def test_document_timexes(client: FlaskClient) -> None:
    """A single document has its timexes."""
    document = client.get("/documents/clipping").get_json()

    assert (document["published"], document["published_from"]) == (None, "unknown")
    assert [(timex["exact"], timex["value"]) for timex in document["timexes"]] == [
        ("Tuesday", "XXXX-WXX-2"),
        ("June 3", "XXXX-06-03"),
    ]


@pytest.mark.parametrize("id", ["https://example.org//a?b#c", "/a/b/", "a b", "ä/ö", "%2F", "../health"])
def test_document_any_id(id: str, make_app: Callable[..., Any], make_document: Callable[..., Any]) -> None:
    """A document is found under any id."""
    client = make_app(make_document(id, None, "The ferry burned in 1967.")).test_client()

    assert client.get(f"/documents/{quote(id, safe='')}").get_json()["id"] == id


def test_health_schema(client: FlaskClient) -> None:
    """Health reports the schema version."""
    assert client.get("/health").get_json() == {"status": "ok", "schema": storage.schema_version()}


def test_documents_needing_a_date(make_app: Callable[..., Any], make_document: Callable[..., Any]) -> None:
    """Documents without a date are listed by the number of events that depend on it."""
    client = make_app(
        make_document("tower", None, "The tower was built in 1967."),
        make_document(
            "inquiry", Day(2019, 12, 21), "The Maritime Board opened an inquiry into the ferry fire on Friday."
        ),
        make_document("clipping", None, "The captain resigned on Tuesday. The memorial was unveiled on June 3."),
        make_document("note", None, "Ada Lindqvist won the regatta on Monday."),
    ).test_client()

    found = [document for page in pages(client, "/documents?needs=date&limit=1") for document in page["data"]]

    assert [(one["id"], one["published"], one["waiting"]) for one in found] == [
        ("clipping", None, 2),
        ("note", None, 1),
        ("tower", None, 0),
    ]
    assert client.get("/documents/clipping").get_json()["waiting"] == 2
    assert client.get("/documents/inquiry").get_json()["waiting"] == 0
