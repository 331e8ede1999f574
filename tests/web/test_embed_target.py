"""The page for frames, and oEmbed; tests/browser renders the frames."""

from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from flask import Flask
from flask.testing import FlaskClient

from timeline.records import Document
from timeline.web import Settings, create_app
from timeline.web.settings import Access

HERE = "http://localhost"


class Tags(HTMLParser):
    """The attributes of a page's elements, by tag."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: dict[str, dict[str, str | None]] = {}
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found[tag] = dict(attrs)


def frames(policy: str) -> str:
    [sources] = [part for part in policy.split("; ") if part.startswith("frame-ancestors ")]
    return sources.removeprefix("frame-ancestors ")


def get_oembed(client: FlaskClient, url: str, **more: str) -> Any:
    return client.get("/oembed", query_string={"url": url, **more})


def test_embed_passes_filters(client: FlaskClient) -> None:
    """The page for frames passes its filters to the API."""
    tags = Tags(client.get("/embed?from=May+2020&q=a%26b&lang=fr-CA").text).found

    assert tags["html"]["lang"] == "fr-CA"
    assert tags["event-timeline"]["src"] == "/events?from=May+2020&q=a%26b"
    assert tags["a"]["href"] == "/?from=May+2020&q=a%26b"
    assert tags["base"] == {"target": "_blank"}


def test_embed_event(client: FlaskClient) -> None:
    """A single event has a page for frames."""
    tags = Tags(client.get("/embed?event=e%261&timeline=court").text).found

    assert tags["event-timeline"]["src"] == tags["a"]["href"] == "/events/e&1?timeline=court"


def test_embed_hostile_parameters(client: FlaskClient) -> None:
    """Parameters become neither HTML nor another URL."""
    hostile = '"><script>alert(1)</script>'
    page = client.get("/embed", query_string={"timeline": hostile, "_scheme": "javascript", "endpoint": "x"})

    assert page.status_code == 200
    assert "<script>alert" not in page.text
    tags = Tags(page.text).found
    assert dict(parse_qsl(urlsplit(str(tags["event-timeline"]["src"])).query))["timeline"] == hostile
    assert str(tags["a"]["href"]).startswith("/?")


@pytest.mark.parametrize("query", ["lang=not+one", "lang=", "lang=de&lang=fr", "event=", "event=../documents"])
def test_embed_invalid_parameters(query: str, client: FlaskClient) -> None:
    """Invalid languages and events are refused."""
    assert client.get(f"/embed?{query}").status_code == 422


@pytest.mark.parametrize(
    ("setting", "access", "allowed"),
    [
        ("", Access.READING, "*"),
        ("", Access.OPEN, "*"),
        ("none", Access.READING, "'none'"),
        ("self https://news.example", Access.READING, "'self' https://news.example"),
        ("https://*.press.example:*", Access.READING, "https://*.press.example:*"),
    ],
)
def test_frame_ancestors_setting(setting: str, access: Access, allowed: str, articles: Path) -> None:
    """A setting decides which sites may frame the page."""
    settings = Settings(access, frame_ancestors=Settings.from_environment({"TIMELINE_FRAMES": setting}).frame_ancestors)
    headers = create_app(articles, settings).test_client().get("/embed").headers

    assert frames(headers["Content-Security-Policy"]) == allowed
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert "X-Frame-Options" not in headers


@pytest.mark.parametrize(("setting", "allowed"), [("", "'none'"), ("https://news.example", "https://news.example")])
def test_frame_ancestors_closed(setting: str, allowed: str) -> None:
    """A closed server allows no frames by default."""
    assert Settings(Access.CLOSED, frame_ancestors=setting).allowed_ancestors == allowed


def test_other_pages_not_framed(client: FlaskClient) -> None:
    """Other pages cannot be framed."""
    for address in ("/", "/docs", "/events", "/oembed", "/embed?lang=1"):
        assert frames(client.get(address).headers["Content-Security-Policy"]) == "'none'"


@pytest.mark.parametrize(
    ("url", "source"),
    [
        ("/", "/embed"),
        ("/?q=ferry&from=", "/embed?q=ferry"),
        ("/?utm_source=mail&cursor=x", "/embed"),
        ("/events?q=a%26b&from=May+2020", "/embed?from=May+2020&q=a%26b"),
        ("/timelines/default?q=ferry", "/embed?q=ferry&timeline=default"),
    ],
)
def test_oembed_of_events(url: str, source: str, client: FlaskClient) -> None:
    """URLs of events have a frame with their filters."""
    answer = get_oembed(client, HERE + url).get_json()
    frame = Tags(answer["html"]).found["iframe"]

    parts, wanted = urlsplit(str(frame["src"])), urlsplit(source)
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == f"{HERE}/embed"
    assert sorted(parse_qsl(parts.query)) == sorted(parse_qsl(wanted.query))


def test_oembed_response(client: FlaskClient) -> None:
    """The response has the members that oEmbed requires."""
    response = get_oembed(client, f"{HERE}/", format="json", dnt="1")

    answer = response.get_json()
    assert response.mimetype == "application/json"
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert (answer.pop("html")[:7], answer) == (
        "<iframe",
        {
            "version": "1.0",
            "type": "rich",
            "title": "Timeline",
            "provider_name": "Timeline",
            "provider_url": f"{HERE}/",
            "cache_age": 3600,
            "width": 640,
            "height": 480,
        },
    )


@pytest.mark.parametrize(
    ("limits", "size"), [({"maxwidth": "300"}, (300, 480)), ({"maxwidth": "9000", "maxheight": "200"}, (640, 200))]
)
def test_oembed_size(limits: dict[str, str], size: tuple[int, int], client: FlaskClient) -> None:
    """The frame respects the maximum size."""
    answer = get_oembed(client, f"{HERE}/", **limits).get_json()
    frame = Tags(answer["html"]).found["iframe"]

    assert (answer["width"], answer["height"]) == size
    assert (frame["width"], frame["height"]) == tuple(map(str, size))


def test_oembed_of_event(make_app: Callable[..., Flask], make_document: Callable[..., Document]) -> None:
    """The frame of an event has its title."""
    article = make_document("a", None, "The <b>\"Meridian\" & 'Dawn'</b> burned in 1967.")
    client = make_app(article).test_client()
    [event] = client.get("/events").get_json()["data"]

    answer = get_oembed(client, f"{HERE}/events/{event['id']}?fields=id").get_json()

    assert answer["title"] == event["title"]
    frame = Tags(answer["html"]).found
    assert list(frame) == ["iframe"]
    assert frame["iframe"]["title"] == event["title"]
    assert frame["iframe"]["src"] == f"{HERE}/embed?event={event['id']}"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nonsense",
        "http://[",
        "javascript://localhost/",
        "https://elsewhere.example/",
        "http://localhost:81/",
        f"{HERE}/docs",
        f"{HERE}/documents/inquiry",
        f"{HERE}/events/",
        f"{HERE}/events/none",
        f"{HERE}/timelines/none",
        f"{HERE}/?timeline=none",
        f"{HERE}/timelines/",
    ],
)
def test_oembed_unknown_url(url: str, client: FlaskClient) -> None:
    """URLs without events are 404."""
    response = get_oembed(client, url)

    assert (response.status_code, response.mimetype) == (404, "application/problem+json")


def test_oembed_json_only(client: FlaskClient) -> None:
    """Only JSON is available."""
    response = get_oembed(client, f"{HERE}/", format="xml")

    assert (response.status_code, response.mimetype) == (501, "application/problem+json")
    assert response.get_json()["errors"][0]["pointer"] == "#/format"


@pytest.mark.parametrize(
    ("query", "pointer"),
    [
        ({}, "#/url"),
        ({"url": f"{HERE}/", "maxwidth": "0"}, "#/maxwidth"),
        ({"url": f"{HERE}/", "maxheight": "wide"}, "#/maxheight"),
        ({"url": f"{HERE}/?from=xyzzy"}, "#/from"),
    ],
)
def test_oembed_invalid_parameters(query: dict[str, str], pointer: str, client: FlaskClient) -> None:
    """Invalid parameters are refused."""
    response = client.get("/oembed", query_string=query)

    assert response.status_code == 422
    assert [fault["pointer"] for fault in response.get_json()["errors"]] == [pointer]


def test_oembed_url_prefix(articles: Path) -> None:
    """URLs contain the prefix of the application."""
    client = create_app(articles).test_client()
    answer = client.get("/oembed", query_string={"url": f"{HERE}/prefix/events"}, base_url=f"{HERE}/prefix").get_json()

    assert Tags(answer["html"]).found["iframe"]["src"] == f"{HERE}/prefix/embed"
