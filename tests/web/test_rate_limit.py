"""Rate limits, logs, metrics and settings."""

import json
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from tests.web.conftest import ARTICLES, keep
from timeline.web import Settings, create_app
from timeline.web.rate_limit import RateLimiter
from timeline.web.settings import Access, BadSetting


@pytest.fixture
def limited(tmp_path: Path) -> FlaskClient:
    """A client with a limit of three reads and two writes a minute."""
    settings = Settings(Access.OPEN, reads=3, writes=2, log="requests")
    return create_app(keep(tmp_path / "timeline.db", *ARTICLES), settings).test_client()


def test_bucket_refills() -> None:
    """A bucket refills steadily."""
    limit = RateLimiter("writes", 6)

    taken = [limit.take("ada", 100.0) for _ in range(7)]

    assert [(left.requests, left.is_exceeded) for left in taken] == [(5 - n, False) for n in range(6)] + [(0, True)]
    assert (taken[-1].seconds, limit.take("bo", 100.0).is_exceeded) == (10, False)
    assert [limit.take("ada", at).is_exceeded for at in (109.0, 110.1, 110.2, 300.0)] == [True, False, True, False]


def test_inactive_clients_evicted() -> None:
    """Inactive clients are forgotten."""
    limit = RateLimiter("reads", 60)

    for number in range(30_000):
        limit.take(str(number), number / 100)

    assert len(limit._full_at) <= 10_001  # noqa: SLF001 - the test is about memory


def test_limit_exceeded(limited: FlaskClient) -> None:
    """Beyond the limit the response has Retry-After."""
    answers = [limited.get("/events") for _ in range(4)]

    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert answers[0].headers["RateLimit-Policy"] == '"reads";q=3;w=60'
    assert answers[0].headers["RateLimit"].startswith('"reads";r=2;t=')
    assert 0 < int(answers[3].headers["Retry-After"]) <= 20
    assert answers[3].get_json()["type"] == "/docs#too-many-requests"
    assert limited.get("/health").status_code == 200


def test_writes_have_own_limit(limited: FlaskClient) -> None:
    """Writes have their own limit."""
    statuses = [limited.put("/timelines/a").status_code for _ in range(3)]

    assert statuses == [201, 200, 429]
    assert limited.get("/events").status_code == 200


def test_reads_unlimited_by_default(client: FlaskClient) -> None:
    """Reads are not limited by default."""
    assert "RateLimit" not in client.get("/events").headers


def test_request_id_kept(client: FlaskClient) -> None:
    """The request's id is kept."""
    assert client.get("/health", headers={"X-Request-Id": "a-b.c:1"}).headers["X-Request-Id"] == "a-b.c:1"


@pytest.mark.parametrize("sent", ["", "two words", "x" * 101])
def test_request_id_assigned(sent: str, client: FlaskClient) -> None:
    """A request without a valid id gets one."""
    id = client.get("/health", headers={"X-Request-Id": sent}).headers["X-Request-Id"]

    assert id not in ("", sent)


def test_log_has_no_secrets(capsys: pytest.CaptureFixture[str], limited: FlaskClient) -> None:
    """The log contains no text, query or secret."""
    limited.post("/documents?title=Secret", data="Secret things happened in 1999.", content_type="text/plain")
    limited.get("/events?q=Secret", headers={"X-Request-Id": "mine", "Authorization": "Bearer Secret"})

    write, read = map(json.loads, capsys.readouterr().err.splitlines())
    assert (write["method"], write["route"], write["status"]) == ("POST", "/documents", 201)
    assert (read["request"], read["path"], read["status"], read["token"]) == ("mine", "/events", 401, None)
    assert "Secret" not in json.dumps([write, read])


def test_log_of_exception(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An exception is logged without its message."""

    def fail() -> str:
        raise ValueError("Secret")

    app = create_app(tmp_path / "none.db", Settings())
    app.add_url_rule("/broken", view_func=fail)

    app.test_client().get("/broken", headers={"X-Request-Id": "mine"})

    [line] = capsys.readouterr().err.splitlines()
    entry = json.loads(line)
    assert (entry["level"], entry["request"], entry["error"]) == ("error", "mine", "ValueError")
    assert "fail" in entry["at"][-1]
    assert "Secret" not in line


def test_metrics_by_route(writer: FlaskClient) -> None:
    """Requests are counted by route."""
    for id in ("inquiry", "letters", "none"):
        writer.get(f"/documents/{id}")
    writer.open("/nowhere", method="BREW")

    text = writer.get("/metrics").text

    assert 'timeline_requests_total{method="GET",route="/documents/<id:id>",status="200"} 2.0' in text
    assert 'timeline_requests_total{method="other",route="none",status="404"} 1.0' in text
    assert "timeline_request_seconds_bucket" in text
    assert "inquiry" not in text


def test_settings_from_environment() -> None:
    """Settings come from the environment."""
    environment = {"TIMELINE_ACCESS": "closed", "TIMELINE_READS": "5", "TIMELINE_LOG": "requests"}

    assert Settings.from_environment(environment) == Settings(Access.CLOSED, reads=5, log="requests")
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
def test_bad_setting(name: str, value: str) -> None:
    """Invalid settings are errors."""
    with pytest.raises(BadSetting, match=name):
        Settings.from_environment({name: value})
