"""Fast URLs equal those of the routes."""

from collections.abc import Iterator

import pytest
from flask import Flask, url_for

from timeline.web import create_app
from timeline.web.pages.page_request import timeline_url
from timeline.web.pages.url_templates import timeline_urls, url_template


@pytest.fixture
def request_context() -> Iterator[Flask]:
    app = create_app(":memory:")
    with app.test_request_context("/"):
        yield app


@pytest.mark.usefixtures("request_context")
@pytest.mark.parametrize("timeline", [None, "court", "-sample-"])
@pytest.mark.parametrize("id", ["e1707", "a/b.txt", "https://example.org/?a=1&b=2#c", "dé jà", "-sample-", "-another-"])
def test_url_of_any_id(id: str, timeline: str | None) -> None:
    """The URL of any id equals that of the route."""
    urls = timeline_urls(timeline or "default", timeline)

    assert urls.document(id) == url_for("api.one_document", id=id, timeline=timeline)
    if "/" not in id:
        assert urls.event(id) == url_for("api.one_event", id=id, timeline=timeline or "default")


@pytest.mark.usefixtures("request_context")
@pytest.mark.parametrize("words", ["court", "-sample- -another-"])
@pytest.mark.parametrize(("first", "last"), [("2020-05", "2020-06"), ("-0043", "Y17000"), ("-another-", "-sample-")])
def test_url_of_two_values(first: str, last: str, words: str) -> None:
    """Two values are inserted in the right places."""

    def between(first: str, last: str) -> str:
        return timeline_url("default", **{"q": words, "from": first, "to": last})

    assert url_template(between, 2)(first, last) == between(first, last)
