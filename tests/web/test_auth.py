"""Tokens: access to reading and writing."""

from base64 import b64encode
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from tests.web.conftest import ARTICLES, keep
from timeline import readers, storage
from timeline.storage import Scope, tokens
from timeline.web import Settings, create_app
from timeline.web.api import ROUTES
from timeline.web.settings import Access

BODY = {"text": "The dam broke in 1999."}
BROWSER = {"Accept": "text/html"}


class Site:
    """A server with a database in which tokens can be created."""

    def __init__(self, path: Path, access: Access) -> None:
        self.path = keep(path / "timeline.db", *ARTICLES)
        court = readers.build_document(
            readers.Draft("The court sat in 2011.", id="court"), readers.IngestDefaults("court")
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
    """A server with default settings: reading is open."""
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
def test_write_needs_write_token(route: object, site: Site) -> None:
    """Writing needs a valid token with write scope."""
    assert send(site.client, route) == 401
    assert send(site.client, route, Authorization="Bearer tl_a_b") == 401
    assert send(site.client, route, **site.token(Scope.READ)) == 403
    assert send(site.client, route, **site.token(Scope.WRITE)) not in (401, 403)


@pytest.mark.parametrize("route", READS, ids=lambda route: route.endpoint)
def test_read_open_or_closed(route: object, site: Site) -> None:
    """Reading needs a token only if the server is closed."""
    closed = create_app(site.path, Settings(access=Access.CLOSED)).test_client()

    assert (send(site.client, route), send(closed, route)) == (200, 401)
    assert send(closed, route, **site.token(Scope.READ)) == 200


def test_challenges(site: Site) -> None:
    """WWW-Authenticate says whether a token is missing, invalid or insufficient."""
    challenges = [
        site.client.post("/documents", json=BODY, headers=headers).headers["WWW-Authenticate"]
        for headers in ({}, {"Authorization": "Bearer x"}, {"Authorization": "nonsense"}, site.token(Scope.READ))
    ]

    assert challenges == [
        'Bearer realm="timeline"',
        'Bearer realm="timeline", error="invalid_token"',
        'Bearer realm="timeline", error="invalid_token"',
        'Bearer realm="timeline", error="insufficient_scope", scope="write"',
    ]


def test_revoked_token_refused(site: Site) -> None:
    """A revoked token is refused."""
    bearer = site.token(Scope.WRITE)
    assert site.client.post("/documents", json=BODY, headers=bearer).status_code == 201

    db = storage.open_database(site.path)
    with storage.transaction(db):
        tokens.revoke(db, tokens.list_all(db)[0].id)
    db.close()

    assert site.client.post("/documents", json=BODY, headers=bearer).status_code == 401


def test_decision_author_is_token(site: Site) -> None:
    """The token's name is the author of a decision."""
    bearer = site.token(Scope.WRITE)
    id = site.client.get("/events").get_json()["data"][0]["id"]

    event = site.client.patch(f"/events/{id}", json={"note": "a"}, headers=bearer).get_json()

    assert [decision["author"] for decision in event["decisions"]] == ["write None"]


def test_timeline_token_write(site: Site) -> None:
    """A token limited to a timeline writes to that timeline only."""
    bearer = site.token(Scope.WRITE, "court")

    def post(address: str, **body: str) -> int:
        return site.client.post(address, json={**BODY, **body}, headers=bearer).status_code

    kept = site.client.post("/documents", json=BODY, headers=bearer).get_json()["document"]
    assert kept["timeline"] == "court"
    assert post("/documents?timeline=default") == post("/documents", timeline="default") == 403
    assert site.client.put("/timelines/new", headers=bearer).status_code == 403
    assert site.client.delete("/timelines/default", headers=bearer).status_code == 403
    assert site.client.delete("/documents/inquiry", headers={**bearer, "If-Match": "*"}).status_code == 404
    assert site.client.delete("/documents/inquiry?timeline=default", headers=bearer).status_code == 403
    answer = site.client.post(
        "/documents", data=b'{"text":"a","timeline":"default"}\n', headers=bearer, content_type="application/x-ndjson"
    )
    assert answer.get_json(force=True)["status"] == 403


def test_timeline_token_undo(site: Site) -> None:
    """A token limited to a timeline undoes no decision about another."""
    id = site.client.get("/events").get_json()["data"][0]["id"]
    event = site.client.patch(f"/events/{id}", json={"note": "a"}, headers=site.token(Scope.WRITE)).get_json()

    address = f"/decisions/{event['decisions'][0]['id']}"

    assert site.client.delete(address, headers=site.token(Scope.WRITE, "court")).status_code == 403
    assert site.client.get(address).status_code == 200


def test_timeline_token_read(closed: Site) -> None:
    """On a closed server, a token limited to a timeline reads that timeline only."""
    bearer = closed.token(Scope.READ, "court")

    def get(address: str) -> int:
        return closed.client.get(address, headers=bearer).status_code

    assert get("/events") == get("/documents/court") == get("/?timeline=court") == 200
    assert get("/documents/inquiry") == 404
    assert get("/events?timeline=default") == get("/") == 403
    assert [each["name"] for each in closed.client.get("/timelines", headers=bearer).get_json()["data"]] == ["court"]


def test_closed_page_basic_auth(closed: Site) -> None:
    """A closed page prompts for the token as a password."""
    secret = closed.token(Scope.READ)["Authorization"].removeprefix("Bearer ")
    basic = {"Authorization": f"Basic {b64encode(f'ada:{secret}'.encode()).decode()}"}

    challenged = closed.client.get("/", headers=BROWSER)

    assert (challenged.status_code, challenged.mimetype) == (401, "text/html")
    assert 'Basic realm="timeline"' in challenged.headers["WWW-Authenticate"]
    assert closed.client.get("/", headers={**BROWSER, **basic}).status_code == 200


def test_basic_auth_never_writes(site: Site) -> None:
    """A password that a browser remembers gives no write access."""
    secret = site.token(Scope.WRITE)["Authorization"].removeprefix("Bearer ")
    basic = {"Authorization": f"Basic {b64encode(f'ada:{secret}'.encode()).decode()}"}

    assert site.client.post("/documents", json=BODY, headers=basic).status_code == 401


@pytest.mark.parametrize(
    "address", ["/health", "/docs", "/openapi.json", "/widget.js", "/embed.js", "/static/timeline.css"]
)
def test_public_routes_never_closed(address: str, closed: Site) -> None:
    """Routes without document data need no token."""
    assert closed.client.get(address, buffered=True).status_code == 200


@pytest.mark.parametrize(
    "address", ["/embed", "/oembed?url=http://localhost/", "/oembed?url=http://localhost/events/x"]
)
def test_closed_frame(address: str, closed: Site) -> None:
    """Frames and oEmbed need a token on a closed server."""
    assert closed.client.get(address).status_code == 401
    assert closed.client.get(address, headers=closed.token(Scope.READ)).status_code == (
        404 if "x" in address[-2:] else 200
    )


def test_timeline_token_oembed(closed: Site) -> None:
    """A token limited to a timeline gets frames of that timeline only."""
    bearer = closed.token(Scope.READ, "court")

    def get(url: str) -> tuple[int, str]:
        answer = closed.client.get("/oembed", query_string={"url": f"http://localhost{url}"}, headers=bearer)
        return answer.status_code, answer.get_json().get("title")

    assert get("/timelines/court") == get("/") == (200, "court")
    assert get("/?timeline=default") == (403, "Forbidden")


def test_cross_site_write_refused(writer: FlaskClient) -> None:
    """Pages of other sites cannot write to an open server."""

    def post(origin: str) -> int:
        return writer.post(
            "/documents", data="The dam.", content_type="text/plain", headers={"Origin": origin}
        ).status_code

    assert post("https://elsewhere.example") == post("null") == 403
    assert post("http://localhost") == 201


def test_writes_have_no_cors(writer: FlaskClient) -> None:
    """Responses to writes have no CORS headers."""
    assert "Access-Control-Allow-Origin" not in writer.post("/documents", json=BODY).headers
    assert "Access-Control-Allow-Origin" in writer.get("/events").headers
