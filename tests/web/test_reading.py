"""What a list of events can be asked for, on articles of our own."""

from functools import partial
from typing import Any

import pytest
from flask.testing import FlaskClient

from timeline.storage import event_json_cache
from timeline.storage.search.planner import PlannerLimits


def data(client: FlaskClient, address: str) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = client.get(address).get_json()["data"]
    return events


@pytest.mark.parametrize(
    ("filters", "dates"),
    [
        ("actor=ada lindqvist", ["1967"]),
        ("actor=Nobody", []),
        ("precision=year", ["1967"]),
        ("precision=day&to=2019-12-21", ["2019-12-20"]),
        ("conflict=true", []),
        ("conflict=0&to=1999", ["1967"]),
        ("from=1967-06&to=1967-06", ["1967"]),
        ("from=1967-06&to=1967-06&strict=1", []),
        ("from=1967&to=1967&strict=true", ["1967"]),
    ],
)
def test_events_are_narrowed(filters: str, dates: list[str], client: FlaskClient) -> None:
    assert [event["when"]["edtf"] for event in data(client, f"/events?{filters}")] == dates


@pytest.mark.parametrize(
    ("asked", "understood"),
    [
        ("from=May 2020", {"from": "2020-05-01", "to": None}),
        ("to=May 2020", {"from": None, "to": "2020-05-31"}),
        ("from=-0043&to=20 December 2019", {"from": "-0043-01-01", "to": "2019-12-20"}),
        (
            "from=2015-01-02T09&to=2015-01-02T16:30",
            {"from": "2015-01-02T09:00:00", "to": "2015-01-02T16:30:59"},
        ),
        ("to=2015-01-02T23", {"from": None, "to": "2015-01-02"}),
    ],
)
def test_a_list_says_how_its_window_was_understood(
    asked: str, understood: dict[str, str | None], client: FlaskClient
) -> None:
    assert client.get(f"/events?{asked}").get_json()["window"] == understood


def test_a_list_without_a_window_says_nothing_of_one(client: FlaskClient) -> None:
    assert set(client.get("/events").get_json()) == {"data", "next"}


def test_only_the_keys_that_are_asked_for_are_given(client: FlaskClient) -> None:
    first = data(client, "/events?fields=title,id")[0]

    assert set(first) == {"id", "title"}
    assert client.get(f"/events/{first['id']}?fields=title,id").get_json() == first


def test_words_are_marked_where_they_stand(client: FlaskClient) -> None:
    [event] = data(client, "/events?q=letters lawmaker")

    match = event["match"]
    assert match["exact"] == event["mentions"][match["mention"]]["quote"]["exact"]
    assert [word["exact"] for word in match["words"]] == ["lawmakers", "letter"]
    assert all(match["exact"][word["start"] : word["end"]] == word["exact"] for word in match["words"])


def test_a_match_can_be_asked_for_alone(client: FlaskClient) -> None:
    assert [set(event) for event in data(client, "/events?q=lawmakers&fields=match,id")] == [{"id", "match"}]


def test_words_that_only_a_name_has_are_not_marked(client: FlaskClient) -> None:
    assert all("match" not in event for event in data(client, "/events?q=!!"))


def test_the_most_relevant_come_first_page_by_page(client: FlaskClient) -> None:
    found = data(client, "/events?q=Maritime Board&sort=relevance")
    first = client.get("/events?q=Maritime Board&sort=relevance&limit=1")
    second = client.get(first.headers["Link"].partition(">")[0].removeprefix("<"))

    assert [*first.get_json()["data"], *second.get_json()["data"]] == found
    assert len(found) == 2
    assert second.get_json()["next"] is None


@pytest.mark.parametrize(
    ("asked", "pointer"),
    [
        ("sort=relevance", "#/sort"),
        ("sort=relevance&q=%21", "#/sort"),
        ("fields=id,nothing", "#/fields"),
        ("strict=yes", "#/strict"),
        ("precision=moment", "#/precision"),
        ("actor=", "#/actor"),
    ],
)
def test_what_cannot_be_read_is_pointed_at(asked: str, pointer: str, client: FlaskClient) -> None:
    response = client.get(f"/events?{asked}")

    assert response.status_code == 422
    assert [error["pointer"] for error in response.get_json()["errors"]] == [pointer]


def test_words_that_too_many_have_are_not_ranked(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    limited = partial(event_json_cache.page, limits=PlannerLimits(max_ranked=0))
    monkeypatch.setattr(event_json_cache, "page", limited)

    assert client.get("/events?q=ferry&sort=relevance").get_json()["errors"][0]["pointer"] == "#/q"
