"""The routes that answer as JSON, on articles of our own."""

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

import pytest
from flask.testing import FlaskClient

from timeline import storage
from timeline.dates import Day


def pages(client: FlaskClient, address: str) -> Iterator[dict[str, Any]]:
    """All pages of a list, by their links."""
    following: str | None = address
    while following:
        response = client.get(following)
        yield response.get_json()
        link = response.headers.get("Link")
        following = link.removeprefix("<").removesuffix('>; rel="next"') if link else None


def test_events_come_oldest_first_and_undated_last(client: FlaskClient) -> None:
    events = client.get("/events").get_json()["data"]

    earliest = [event["when"]["earliest"] for event in events]
    assert earliest == ["1967-01-01", "2019-12-20", "2019-12-23", "2020-05-08", "2020-05-13", None, None]
    assert {event["status"] for event in events[-2:]} == {"partial", "unanchored"}


def test_events_can_be_narrowed_to_what_a_timex_dates(client: FlaskClient) -> None:
    assert len(client.get("/events?dated_by=timex").get_json()["data"]) == 7
    assert client.get("/events?dated_by=publication").get_json()["data"] == []


def test_the_most_important_come_first_and_the_rest_can_be_left_out(client: FlaskClient) -> None:
    found = [event for page in pages(client, "/events?sort=importance&limit=2") for event in page["data"]]
    matters = [event["importance"] for event in found]

    assert matters == sorted(matters, reverse=True)
    assert len(found) == len(client.get("/events").get_json()["data"])
    assert client.get(f"/events?min_importance={matters[0]}").get_json()["data"] == [
        event for event in found if event["importance"] == matters[0]
    ]
    assert client.get("/events?hidden=only").get_json()["data"] == []


def test_key_dates_are_given_with_their_events(client: FlaskClient) -> None:
    (first,) = client.get("/key-dates?limit=1").get_json()["data"]

    assert set(first) == {"date", "weight", "sources", "events"}
    assert first["sources"] == 1


def test_what_nothing_dates_is_only_listed_where_it_is_asked_for(client: FlaskClient) -> None:
    listed = {event["dated_by"] for event in client.get("/events").get_json()["data"]}
    asked = client.get("/events?dated_by=nothing").get_json()["data"]

    assert "nothing" not in listed
    assert {(event["dated_by"], event["status"]) for event in asked} == {("nothing", "unanchored")}


def test_an_event_carries_its_evidence(client: FlaskClient) -> None:
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
def test_a_window_takes_what_meets_it(window: str, years: list[str], client: FlaskClient) -> None:
    events = client.get(f"/events?{window}").get_json()["data"]

    assert [event["when"]["earliest"][:4] for event in events] == years


def test_words_are_found_in_what_was_quoted(client: FlaskClient) -> None:
    found = client.get("/events?q=lawmakers letter").get_json()["data"]

    assert [event["when"]["edtf"] for event in found] == ["2020-05-13"]


@pytest.mark.parametrize("words", ['"', "'", "NEAR(", "a OR", "* AND (", "%00", "🚢", ";--"])
def test_words_are_no_query_language(words: str, client: FlaskClient) -> None:
    assert client.get("/events", query_string={"q": words}).status_code == 200


def test_the_events_of_one_document(client: FlaskClient) -> None:
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
def test_events_are_filtered_by_what_is_known_of_them(filters: str, phrases: list[str], client: FlaskClient) -> None:
    events = client.get(f"/events?{filters}").get_json()["data"]

    assert [event["mentions"][0]["timex"]["exact"] for event in events] == phrases


def test_pages_neither_skip_nor_repeat(client: FlaskClient) -> None:
    ids = [event["id"] for page in pages(client, "/events?limit=2") for event in page["data"]]

    assert ids == [event["id"] for event in client.get("/events").get_json()["data"]]


def test_the_link_to_the_next_page_keeps_the_filters(client: FlaskClient) -> None:
    found = list(pages(client, "/events?limit=1&q=Maritime Board"))

    assert [len(page["data"]) for page in found] == [1, 1]


def test_the_last_page_has_no_next(client: FlaskClient) -> None:
    response = client.get("/events?limit=500")

    assert response.get_json()["next"] is None
    assert "Link" not in response.headers


def test_one_event_is_what_the_list_says_of_it(client: FlaskClient) -> None:
    event = client.get("/events?limit=1").get_json()["data"][0]

    assert client.get(f"/events/{event['id']}").get_json() == event
    assert client.get(f"/events/{event['id']}?timeline=default").get_json() == event


def test_documents_come_by_their_publication_without_their_timexes(client: FlaskClient) -> None:
    documents = [document for page in pages(client, "/documents?limit=1") for document in page["data"]]

    assert [(document["id"], document["events"]) for document in documents] == [
        ("inquiry", 3),
        ("letters", 2),
        ("clipping", 2),
    ]
    assert all("timexes" not in document for document in documents)


def test_one_document_has_its_timexes(client: FlaskClient) -> None:
    document = client.get("/documents/clipping").get_json()

    assert (document["published"], document["published_from"]) == (None, "unknown")
    assert [(timex["exact"], timex["value"]) for timex in document["timexes"]] == [
        ("Tuesday", "XXXX-WXX-2"),
        ("June 3", "XXXX-06-03"),
    ]


@pytest.mark.parametrize("id", ["https://example.org//a?b#c", "/a/b/", "a b", "ä/ö", "%2F", "../health"])
def test_a_document_is_found_whatever_its_id(id: str, serve: Callable[..., Any], write: Callable[..., Any]) -> None:
    client = serve(write(id, None, "The ferry burned in 1967.")).test_client()

    assert client.get(f"/documents/{quote(id, safe='')}").get_json()["id"] == id


def test_health_names_the_schema(client: FlaskClient) -> None:
    assert client.get("/health").get_json() == {"status": "ok", "schema": storage.schema_version()}


def test_documents_that_need_a_date_come_by_what_it_would_settle(
    serve: Callable[..., Any], write: Callable[..., Any]
) -> None:
    client = serve(
        write("tower", None, "The tower was built in 1967."),
        write("inquiry", Day(2019, 12, 21), "The Maritime Board opened an inquiry into the ferry fire on Friday."),
        write("clipping", None, "The captain resigned on Tuesday. The memorial was unveiled on June 3."),
        write("note", None, "Ada Lindqvist won the regatta on Monday."),
    ).test_client()

    found = [document for page in pages(client, "/documents?needs=date&limit=1") for document in page["data"]]

    assert [(one["id"], one["published"], one["waiting"]) for one in found] == [
        ("clipping", None, 2),
        ("note", None, 1),
        ("tower", None, 0),
    ]
    assert client.get("/documents/clipping").get_json()["waiting"] == 2
    assert client.get("/documents/inquiry").get_json()["waiting"] == 0
