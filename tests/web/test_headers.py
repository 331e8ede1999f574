"""What every answer carries."""

import pytest
from flask.testing import FlaskClient

EVERYWHERE = ["/", "/events", "/documents", "/documents/inquiry", "/health", "/widget.js", "/static/timeline.css"]


@pytest.mark.parametrize("address", [*EVERYWHERE, "/nowhere", "/events?x=1"])
def test_nothing_may_run_or_be_framed(address: str, client: FlaskClient) -> None:
    response = client.get(address, buffered=True)

    policy = response.headers["Content-Security-Policy"].split("; ")
    assert {"default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"} <= set(policy)
    assert not any("unsafe" in part or part.startswith("script-src") for part in policy)
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "strict-origin-when-cross-origin"


@pytest.mark.parametrize("address", ["/events", "/documents", "/health", "/widget.js", "/events?x=1", "/events/none"])
def test_any_origin_may_read(address: str, client: FlaskClient) -> None:
    headers = client.get(address, headers={"Origin": "https://elsewhere.example"}).headers

    assert headers["Access-Control-Allow-Origin"] == "*"
    assert headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert "Link" in headers["Access-Control-Expose-Headers"]


def test_the_page_is_for_readers_alone(client: FlaskClient) -> None:
    assert "Access-Control-Allow-Origin" not in client.get("/").headers


@pytest.mark.parametrize("address", EVERYWHERE)
def test_an_answer_is_not_sent_twice(address: str, client: FlaskClient) -> None:
    first = client.get(address, buffered=True)
    second = client.get(address, headers={"If-None-Match": first.headers["ETag"]}, buffered=True)

    assert first.headers["ETag"].startswith('"')
    assert (first.status_code, second.status_code, second.data) == (200, 304, b"")
    assert second.headers["ETag"] == first.headers["ETag"]
    assert first.headers["Cache-Control"] == second.headers["Cache-Control"]


def test_another_answer_has_another_etag(client: FlaskClient) -> None:
    assert client.get("/events").headers["ETag"] != client.get("/events?limit=1").headers["ETag"]


@pytest.mark.parametrize("address", EVERYWHERE)
def test_head_is_get_without_its_body(address: str, client: FlaskClient) -> None:
    got, head = client.get(address, buffered=True), client.head(address, buffered=True)

    assert (head.status_code, head.data) == (200, b"")
    assert head.headers["ETag"] == got.headers["ETag"]
    assert head.headers["Content-Length"] == got.headers["Content-Length"]


def test_an_error_is_not_kept(client: FlaskClient) -> None:
    response = client.get("/events/none", headers={"If-None-Match": "*"})

    assert response.status_code == 404
    assert "ETag" not in response.headers
