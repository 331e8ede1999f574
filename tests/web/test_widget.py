"""The widget's script as a file; tests/browser runs it."""

import gzip

from flask.testing import FlaskClient


def test_script_headers(client: FlaskClient) -> None:
    """Any page may load and cache the script."""
    response = client.get("/widget.js")

    assert response.content_type == "text/javascript; charset=utf-8"
    assert response.headers["Cache-Control"] == "public, max-age=3600"
    assert response.headers["Access-Control-Allow-Origin"] == "*"


def test_script_size(client: FlaskClient) -> None:
    """The script is small."""
    assert len(gzip.compress(client.get("/widget.js").data)) < 12_000


def test_script_writes_no_html(client: FlaskClient) -> None:
    """The script writes no HTML."""
    script = client.get("/widget.js").text

    assert not any(
        name in script for name in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(")
    )
