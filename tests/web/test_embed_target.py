"""The page for frames, and oEmbed; tests/browser frames it."""

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
    """The attributes of the elements of a page, by their names."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: dict[str, dict[str, str | None]] = {}
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found[tag] = dict(attrs)


def frames(policy: str) -> str:
    [told] = [part for part in policy.split("; ") if part.startswith("frame-ancestors ")]
    return told.removeprefix("frame-ancestors ")


def asked(client: FlaskClient, url: str, **more: str) -> Any:
    return client.get("/oembed", query_string={"url": url, **more})


def test_the_page_for_frames_asks_the_api_for_what_it_is_asked(client: FlaskClient) -> None:
    tags = Tags(client.get("/embed?from=May+2020&q=a%26b&lang=fr-CA").text).found

    assert tags["html"]["lang"] == "fr-CA"
    assert tags["event-timeline"]["src"] == "/events?from=May+2020&q=a%26b"
    assert tags["a"]["href"] == "/?from=May+2020&q=a%26b"
    assert tags["base"] == {"target": "_blank"}


def test_one_event_has_a_page_for_frames(client: FlaskClient) -> None:
    tags = Tags(client.get("/embed?event=e%261&timeline=court").text).found

    assert tags["event-timeline"]["src"] == tags["a"]["href"] == "/events/e&1?timeline=court"


def test_nothing_that_is_asked_becomes_html_or_another_address(client: FlaskClient) -> None:
    hostile = '"><script>alert(1)</script>'
    page = client.get("/embed", query_string={"timeline": hostile, "_scheme": "javascript", "endpoint": "x"})

    assert page.status_code == 200
    assert "<script>alert" not in page.text
    tags = Tags(page.text).found
    assert dict(parse_qsl(urlsplit(str(tags["event-timeline"]["src"])).query))["timeline"] == hostile
    assert str(tags["a"]["href"]).startswith("/?")


@pytest.mark.parametrize("query", ["lang=not+one", "lang=", "lang=de&lang=fr", "event=", "event=../documents"])
def test_what_cannot_be_a_language_or_an_event_is_refused(query: str, client: FlaskClient) -> None:
    assert client.get(f"/embed?{query}").status_code == 422


@pytest.mark.parametrize(
    ("told", "access", "allowed"),
    [
        ("", Access.READING, "*"),
        ("", Access.OPEN, "*"),
        ("none", Access.READING, "'none'"),
        ("self https://news.example", Access.READING, "'self' https://news.example"),
        ("https://*.press.example:*", Access.READING, "https://*.press.example:*"),
    ],
)
def test_who_may_frame_it_is_configured(told: str, access: Access, allowed: str, articles: Path) -> None:
    settings = Settings(access, frame_ancestors=Settings.from_environment({"TIMELINE_FRAMES": told}).frame_ancestors)
    headers = create_app(articles, settings).test_client().get("/embed").headers

    assert frames(headers["Content-Security-Policy"]) == allowed
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert "X-Frame-Options" not in headers


@pytest.mark.parametrize(("told", "allowed"), [("", "'none'"), ("https://news.example", "https://news.example")])
def test_nobody_may_frame_what_is_closed_unless_it_is_said(told: str, allowed: str) -> None:
    assert Settings(Access.CLOSED, frame_ancestors=told).allowed_ancestors == allowed


def test_no_other_page_may_be_framed(client: FlaskClient) -> None:
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
def test_an_address_of_events_has_a_frame(url: str, source: str, client: FlaskClient) -> None:
    answer = asked(client, HERE + url).get_json()
    frame = Tags(answer["html"]).found["iframe"]

    parts, wanted = urlsplit(str(frame["src"])), urlsplit(source)
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == f"{HERE}/embed"
    assert sorted(parse_qsl(parts.query)) == sorted(parse_qsl(wanted.query))


def test_an_answer_has_what_oembed_wants(client: FlaskClient) -> None:
    response = asked(client, f"{HERE}/", format="json", dnt="1")

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
    ("room", "size"), [({"maxwidth": "300"}, (300, 480)), ({"maxwidth": "9000", "maxheight": "200"}, (640, 200))]
)
def test_a_frame_is_as_large_as_there_is_room(room: dict[str, str], size: tuple[int, int], client: FlaskClient) -> None:
    answer = asked(client, f"{HERE}/", **room).get_json()
    frame = Tags(answer["html"]).found["iframe"]

    assert (answer["width"], answer["height"]) == size
    assert (frame["width"], frame["height"]) == tuple(map(str, size))


def test_an_event_has_a_frame_with_its_title(serve: Callable[..., Flask], write: Callable[..., Document]) -> None:
    article = write("a", None, "The <b>\"Meridian\" & 'Dawn'</b> burned in 1967.")
    client = serve(article).test_client()
    [event] = client.get("/events").get_json()["data"]

    answer = asked(client, f"{HERE}/events/{event['id']}?fields=id").get_json()

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
def test_what_is_no_timeline_of_this_server_has_none(url: str, client: FlaskClient) -> None:
    response = asked(client, url)

    assert (response.status_code, response.mimetype) == (404, "application/problem+json")


def test_only_json_is_told(client: FlaskClient) -> None:
    response = asked(client, f"{HERE}/", format="xml")

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
def test_what_cannot_be_read_is_said(query: dict[str, str], pointer: str, client: FlaskClient) -> None:
    response = client.get("/oembed", query_string=query)

    assert response.status_code == 422
    assert [fault["pointer"] for fault in response.get_json()["errors"]] == [pointer]


def test_behind_a_prefix_addresses_have_it(articles: Path) -> None:
    client = create_app(articles).test_client()
    answer = client.get("/oembed", query_string={"url": f"{HERE}/pile/events"}, base_url=f"{HERE}/pile").get_json()

    assert Tags(answer["html"]).found["iframe"]["src"] == f"{HERE}/pile/embed"
