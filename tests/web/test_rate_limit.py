"""How much one client may ask, what is told of it, and what is counted."""

import json
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from tests.web.conftest import ARTICLES, keep
from timeline.web import Settings, create_app
from timeline.web.rate_limit import RateLimiter
from timeline.web.settings import Access, BadSetting


@pytest.fixture
def few(tmp_path: Path) -> FlaskClient:
    """Three requests a minute that read, and two that write."""
    settings = Settings(Access.OPEN, reads=3, writes=2, log="requests")
    return create_app(keep(tmp_path / "timeline.db", *ARTICLES), settings).test_client()


def test_a_bucket_refills_steadily() -> None:
    limit = RateLimiter("writes", 6)

    taken = [limit.take("ada", 100.0) for _ in range(7)]

    assert [(left.requests, left.is_exceeded) for left in taken] == [(5 - n, False) for n in range(6)] + [(0, True)]
    assert (taken[-1].seconds, limit.take("bo", 100.0).is_exceeded) == (10, False)
    assert [limit.take("ada", at).is_exceeded for at in (109.0, 110.1, 110.2, 300.0)] == [True, False, True, False]


def test_clients_that_are_gone_take_no_room() -> None:
    limit = RateLimiter("reads", 60)

    for number in range(30_000):
        limit.take(str(number), number / 100)

    assert len(limit._full_at) <= 10_001  # noqa: SLF001 - the promise is about memory


def test_who_asks_too_much_is_told_when_to_come_again(few: FlaskClient) -> None:
    answers = [few.get("/events") for _ in range(4)]

    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert answers[0].headers["RateLimit-Policy"] == '"reads";q=3;w=60'
    assert answers[0].headers["RateLimit"].startswith('"reads";r=2;t=')
    assert 0 < int(answers[3].headers["Retry-After"]) <= 20
    assert answers[3].get_json()["type"] == "/docs#too-many-requests"
    assert few.get("/health").status_code == 200


def test_what_is_written_is_counted_apart(few: FlaskClient) -> None:
    statuses = [few.put("/timelines/a").status_code for _ in range(3)]

    assert statuses == [201, 200, 429]
    assert few.get("/events").status_code == 200


def test_usually_who_reads_is_not_counted(client: FlaskClient) -> None:
    assert "RateLimit" not in client.get("/events").headers


def test_a_request_has_its_own_id(client: FlaskClient) -> None:
    assert client.get("/health", headers={"X-Request-Id": "a-b.c:1"}).headers["X-Request-Id"] == "a-b.c:1"


@pytest.mark.parametrize("sent", ["", "two words", "x" * 101])
def test_a_request_without_an_id_is_given_one(sent: str, client: FlaskClient) -> None:
    given = client.get("/health", headers={"X-Request-Id": sent}).headers["X-Request-Id"]

    assert given not in ("", sent)


def test_the_log_tells_no_text_no_query_and_no_secret(capsys: pytest.CaptureFixture[str], few: FlaskClient) -> None:
    few.post("/documents?title=Secret", data="Secret things happened in 1999.", content_type="text/plain")
    few.get("/events?q=Secret", headers={"X-Request-Id": "mine", "Authorization": "Bearer Secret"})

    written, asked = map(json.loads, capsys.readouterr().err.splitlines())
    assert (written["method"], written["route"], written["status"]) == ("POST", "/documents", 201)
    assert (asked["request"], asked["path"], asked["status"], asked["token"]) == ("mine", "/events", 401, None)
    assert "Secret" not in json.dumps([written, asked])


def test_a_fault_of_ours_is_logged_without_what_it_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def fail() -> str:
        raise ValueError("Secret")

    app = create_app(tmp_path / "none.db", Settings())
    app.add_url_rule("/broken", view_func=fail)

    app.test_client().get("/broken", headers={"X-Request-Id": "mine"})

    [line] = capsys.readouterr().err.splitlines()
    told = json.loads(line)
    assert (told["level"], told["request"], told["error"]) == ("error", "mine", "ValueError")
    assert "fail" in told["at"][-1]
    assert "Secret" not in line


def test_requests_are_counted_by_their_route(writer: FlaskClient) -> None:
    for id in ("inquiry", "letters", "none"):
        writer.get(f"/documents/{id}")
    writer.open("/nowhere", method="BREW")

    told = writer.get("/metrics").text

    assert 'timeline_requests_total{method="GET",route="/documents/<id:id>",status="200"} 2.0' in told
    assert 'timeline_requests_total{method="other",route="none",status="404"} 1.0' in told
    assert "timeline_request_seconds_bucket" in told
    assert "inquiry" not in told


def test_settings_are_those_of_the_environment() -> None:
    told = {"TIMELINE_ACCESS": "closed", "TIMELINE_READS": "5", "TIMELINE_LOG": "requests"}

    assert Settings.from_environment(told) == Settings(Access.CLOSED, reads=5, log="requests")
    assert Settings.from_environment({}) == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TIMELINE_ACCESS", "ajar"),
        ("TIMELINE_WRITES", "-1"),
        ("TIMELINE_READS", "many"),
        ("TIMELINE_FRAMES", "news.example"),
        ("TIMELINE_FRAMES", "https://news.example; script-src *"),
        ("TIMELINE_FRAMES", "none https://news.example"),
    ],
)
def test_a_setting_that_is_none_is_an_error(name: str, value: str) -> None:
    with pytest.raises(BadSetting, match=name):
        Settings.from_environment({name: value})
