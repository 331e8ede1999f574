"""Who may read and write."""

from base64 import b64encode
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from tests.web.conftest import ARTICLES, keep
from timeline import pipeline, storage
from timeline.storage import Scope, tokens
from timeline.web import Settings, create_app
from timeline.web.api import ROUTES
from timeline.web.settings import Access

TEXT = {"text": "The dam broke in 1999."}
BROWSER = {"Accept": "text/html"}


class Site:
    """A server, and its database to make tokens in."""

    def __init__(self, path: Path, access: Access) -> None:
        self.path = keep(path / "timeline.db", *ARTICLES)
        court = pipeline.build_document(
            pipeline.Draft("The court sat in 2011.", id="court"), pipeline.IngestDefaults("court")
        )
        keep(self.path, court)
        self.client = create_app(self.path, Settings(access=access)).test_client()

    def token(self, scope: Scope, timeline: str | None = None) -> dict[str, str]:
        db = storage.open_database(self.path)
        with storage.transaction(db):
            _, secret = tokens.create(db, f"{scope.value} {timeline}", scope, timeline)
        db.close()
        return {"Authorization": f"Bearer {secret}"}


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """One as it usually is: reading is open."""
    return Site(tmp_path, Access.READING)


@pytest.fixture
def closed(tmp_path: Path) -> Site:
    return Site(tmp_path, Access.CLOSED)


WRITES = [route for route in ROUTES if route.scope is Scope.WRITE]
READS = [route for route in ROUTES if route.scope is Scope.READ and route.method == "GET" and "<" not in route.path]


def send(client: FlaskClient, route: object, **headers: str) -> int:
    path = route.path.replace("<id:id>", "inquiry").replace("<own:id>", "none").replace("<name>", "new")  # type: ignore[attr-defined]
    return client.open(path, method=route.method, headers=headers).status_code  # type: ignore[attr-defined]


@pytest.mark.parametrize("route", WRITES, ids=lambda route: route.endpoint)
def test_nothing_is_written_without_a_token_that_may(route: object, site: Site) -> None:
    assert send(site.client, route) == 401
    assert send(site.client, route, Authorization="Bearer tl_a_b") == 401
    assert send(site.client, route, **site.token(Scope.READ)) == 403
    assert send(site.client, route, **site.token(Scope.WRITE)) not in (401, 403)


@pytest.mark.parametrize("route", READS, ids=lambda route: route.endpoint)
def test_reading_is_open_or_closed(route: object, site: Site) -> None:
    closed = create_app(site.path, Settings(access=Access.CLOSED)).test_client()

    assert (send(site.client, route), send(closed, route)) == (200, 401)
    assert send(closed, route, **site.token(Scope.READ)) == 200


def test_a_token_that_is_missing_or_wrong_or_narrow_is_told_so(site: Site) -> None:
    challenges = [
        site.client.post("/documents", json=TEXT, headers=headers).headers["WWW-Authenticate"]
        for headers in ({}, {"Authorization": "Bearer x"}, {"Authorization": "nonsense"}, site.token(Scope.READ))
    ]

    assert challenges == [
        'Bearer realm="timeline"',
        'Bearer realm="timeline", error="invalid_token"',
        'Bearer realm="timeline", error="invalid_token"',
        'Bearer realm="timeline", error="insufficient_scope", scope="write"',
    ]


def test_a_revoked_token_holds_no_more(site: Site) -> None:
    bearer = site.token(Scope.WRITE)
    assert site.client.post("/documents", json=TEXT, headers=bearer).status_code == 201

    db = storage.open_database(site.path)
    with storage.transaction(db):
        tokens.revoke(db, tokens.list_all(db)[0].id)
    db.close()

    assert site.client.post("/documents", json=TEXT, headers=bearer).status_code == 401


def test_a_decision_is_by_the_token(site: Site) -> None:
    bearer = site.token(Scope.WRITE)
    id = site.client.get("/events").get_json()["data"][0]["id"]

    event = site.client.patch(f"/events/{id}", json={"note": "a"}, headers=bearer).get_json()

    assert [decision["author"] for decision in event["decisions"]] == ["write None"]


def test_a_token_for_a_timeline_writes_there_alone(site: Site) -> None:
    bearer = site.token(Scope.WRITE, "court")

    def post(address: str, **body: str) -> int:
        return site.client.post(address, json={**TEXT, **body}, headers=bearer).status_code

    kept = site.client.post("/documents", json=TEXT, headers=bearer).get_json()["document"]
    assert kept["timeline"] == "court"
    assert post("/documents?timeline=default") == post("/documents", timeline="default") == 403
    assert site.client.put("/timelines/new", headers=bearer).status_code == 403
    assert site.client.delete("/timelines/default", headers=bearer).status_code == 403
    assert site.client.delete("/documents/inquiry", headers={**bearer, "If-Match": "*"}).status_code == 404
    assert site.client.delete("/documents/inquiry?timeline=default", headers=bearer).status_code == 403
    told = site.client.post(
        "/documents", data=b'{"text":"a","timeline":"default"}\n', headers=bearer, content_type="application/x-ndjson"
    )
    assert told.get_json(force=True)["status"] == 403


def test_a_token_for_a_timeline_undoes_nothing_elsewhere(site: Site) -> None:
    id = site.client.get("/events").get_json()["data"][0]["id"]
    made = site.client.patch(f"/events/{id}", json={"note": "a"}, headers=site.token(Scope.WRITE)).get_json()

    address = f"/decisions/{made['decisions'][0]['id']}"

    assert site.client.delete(address, headers=site.token(Scope.WRITE, "court")).status_code == 403
    assert site.client.get(address).status_code == 200


def test_a_token_for_a_timeline_reads_there_alone_where_reading_is_closed(closed: Site) -> None:
    bearer = closed.token(Scope.READ, "court")

    def get(address: str) -> int:
        return closed.client.get(address, headers=bearer).status_code

    assert get("/events") == get("/documents/court") == get("/?timeline=court") == 200
    assert get("/documents/inquiry") == 404
    assert get("/events?timeline=default") == get("/") == 403
    assert [pile["name"] for pile in closed.client.get("/timelines", headers=bearer).get_json()["data"]] == ["court"]


def test_a_closed_page_asks_a_person_for_the_token(closed: Site) -> None:
    secret = closed.token(Scope.READ)["Authorization"].removeprefix("Bearer ")
    basic = {"Authorization": f"Basic {b64encode(f'ada:{secret}'.encode()).decode()}"}

    asked = closed.client.get("/", headers=BROWSER)

    assert (asked.status_code, asked.mimetype) == (401, "text/html")
    assert 'Basic realm="timeline"' in asked.headers["WWW-Authenticate"]
    assert closed.client.get("/", headers={**BROWSER, **basic}).status_code == 200


def test_a_password_that_a_browser_keeps_writes_nothing(site: Site) -> None:
    secret = site.token(Scope.WRITE)["Authorization"].removeprefix("Bearer ")
    basic = {"Authorization": f"Basic {b64encode(f'ada:{secret}'.encode()).decode()}"}

    assert site.client.post("/documents", json=TEXT, headers=basic).status_code == 401


@pytest.mark.parametrize(
    "address", ["/health", "/docs", "/openapi.json", "/widget.js", "/embed.js", "/static/timeline.css"]
)
def test_what_tells_nothing_of_documents_is_never_closed(address: str, closed: Site) -> None:
    assert closed.client.get(address, buffered=True).status_code == 200


@pytest.mark.parametrize(
    "address", ["/embed", "/oembed?url=http://localhost/", "/oembed?url=http://localhost/events/x"]
)
def test_a_frame_is_closed_with_what_it_shows(address: str, closed: Site) -> None:
    assert closed.client.get(address).status_code == 401
    assert closed.client.get(address, headers=closed.token(Scope.READ)).status_code == (
        404 if "x" in address[-2:] else 200
    )


def test_a_token_for_a_timeline_gets_frames_of_it_alone(closed: Site) -> None:
    bearer = closed.token(Scope.READ, "court")

    def get(url: str) -> tuple[int, str]:
        answer = closed.client.get("/oembed", query_string={"url": f"http://localhost{url}"}, headers=bearer)
        return answer.status_code, answer.get_json().get("title")

    assert get("/timelines/court") == get("/") == (200, "court")
    assert get("/?timeline=default") == (403, "Forbidden")


def test_a_page_of_another_site_writes_nothing_where_writing_is_open(writer: FlaskClient) -> None:
    def post(origin: str) -> int:
        return writer.post(
            "/documents", data="The dam.", content_type="text/plain", headers={"Origin": origin}
        ).status_code

    assert post("https://elsewhere.example") == post("null") == 403
    assert post("http://localhost") == 201


def test_no_other_origin_hears_of_what_is_written(writer: FlaskClient) -> None:
    assert "Access-Control-Allow-Origin" not in writer.post("/documents", json=TEXT).headers
    assert "Access-Control-Allow-Origin" in writer.get("/events").headers
