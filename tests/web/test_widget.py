"""The script of the widget, as it leaves the server; tests/browser runs it."""

import gzip

from flask.testing import FlaskClient


def test_the_script_is_a_module_that_any_page_may_keep_for_a_while(client: FlaskClient) -> None:
    response = client.get("/widget.js")

    assert response.content_type == "text/javascript; charset=utf-8"
    assert response.headers["Cache-Control"] == "public, max-age=3600"
    assert response.headers["Access-Control-Allow-Origin"] == "*"


def test_the_script_is_small(client: FlaskClient) -> None:
    assert len(gzip.compress(client.get("/widget.js").data)) < 12_000


def test_the_script_writes_no_html(client: FlaskClient) -> None:
    script = client.get("/widget.js").text

    assert not any(
        name in script for name in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(")
    )
