"""Addresses that are made alike are those that the routes would have made."""

from collections.abc import Iterator

import pytest
from flask import Flask, url_for

from timeline.web import create_app
from timeline.web.pages.page_request import timeline_url
from timeline.web.pages.url_templates import timeline_urls, url_template


@pytest.fixture
def asking() -> Iterator[Flask]:
    app = create_app(":memory:")
    with app.test_request_context("/"):
        yield app


@pytest.mark.usefixtures("asking")
@pytest.mark.parametrize("timeline", [None, "court", "-sample-"])
@pytest.mark.parametrize("id", ["e1707", "a/b.txt", "https://example.org/?a=1&b=2#c", "dé jà", "-sample-", "-another-"])
def test_any_id_has_its_address(id: str, timeline: str | None) -> None:
    made = timeline_urls(timeline or "default", timeline)

    assert made.document(id) == url_for("api.one_document", id=id, timeline=timeline)
    if "/" not in id:
        assert made.event(id) == url_for("api.one_event", id=id, timeline=timeline or "default")


@pytest.mark.usefixtures("asking")
@pytest.mark.parametrize("words", ["court", "-sample- -another-"])
@pytest.mark.parametrize(("first", "last"), [("2020-05", "2020-06"), ("-0043", "Y17000"), ("-another-", "-sample-")])
def test_two_values_stand_where_they_belong(first: str, last: str, words: str) -> None:
    def between(first: str, last: str) -> str:
        return timeline_url("default", **{"q": words, "from": first, "to": last})

    assert url_template(between, 2)(first, last) == between(first, last)
