"""Headers of every response: policy, CORS, caching, compression."""

import gzip
import sys
from collections.abc import Callable

import pytest
from flask import Flask, Response
from flask.testing import FlaskClient

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

EVERYWHERE = ["/", "/events", "/documents", "/documents/inquiry", "/health", "/widget.js", "/static/timeline.css"]


@pytest.mark.parametrize("address", [*EVERYWHERE, "/nowhere", "/events?x=1"])
def test_security_headers(address: str, client: FlaskClient) -> None:
    """The policy forbids foreign scripts and frames."""
    response = client.get(address, buffered=True)

    policy = response.headers["Content-Security-Policy"].split("; ")
    assert {"default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"} <= set(policy)
    assert not any("unsafe" in part for part in policy)
    assert {"script-src 'self'", "require-trusted-types-for 'script'"} <= set(policy) or "script-src" not in str(policy)
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "strict-origin-when-cross-origin"


@pytest.mark.parametrize("address", ["/events", "/documents", "/health", "/widget.js", "/events?x=1", "/events/none"])
def test_cors(address: str, client: FlaskClient) -> None:
    """Any origin may read."""
    headers = client.get(address, headers={"Origin": "https://elsewhere.example"}).headers

    assert headers["Access-Control-Allow-Origin"] == "*"
    assert headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert "Link" in headers["Access-Control-Expose-Headers"]


def test_page_has_no_cors(client: FlaskClient) -> None:
    """Pages have no CORS headers."""
    assert "Access-Control-Allow-Origin" not in client.get("/").headers


@pytest.mark.parametrize("address", EVERYWHERE)
def test_not_modified(address: str, client: FlaskClient) -> None:
    """A response that the client has is not sent again."""
    first = client.get(address, buffered=True)
    second = client.get(address, headers={"If-None-Match": first.headers["ETag"]}, buffered=True)

    assert first.headers["ETag"].startswith('"')
    assert (first.status_code, second.status_code, second.data) == (200, 304, b"")
    assert second.headers["ETag"] == first.headers["ETag"]
    assert first.headers["Cache-Control"] == second.headers["Cache-Control"]


def test_etag_differs(client: FlaskClient) -> None:
    """Different responses have different ETags."""
    assert client.get("/events").headers["ETag"] != client.get("/events?limit=1").headers["ETag"]


@pytest.mark.parametrize("address", EVERYWHERE)
def test_head(address: str, client: FlaskClient) -> None:
    """HEAD has the headers of GET and no body."""
    got, head = client.get(address, buffered=True), client.head(address, buffered=True)

    assert (head.status_code, head.data) == (200, b"")
    assert head.headers["ETag"] == got.headers["ETag"]
    assert head.headers["Content-Length"] == got.headers["Content-Length"]


def test_error_has_no_etag(client: FlaskClient) -> None:
    """Errors have no ETag."""
    response = client.get("/events/none", headers={"If-None-Match": "*"})

    assert response.status_code == 404
    assert "ETag" not in response.headers


LONG = "/events"
DECODERS = {"gzip": gzip.decompress, "zstd": zstd.decompress}


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("gzip, deflate, br, zstd", "zstd"),
        ("gzip", "gzip"),
        ("GZIP", "gzip"),
        ("*", "zstd"),
        ("zstd;q=0.5, gzip", "gzip"),
        ("gzip;q=0", None),
        ("*;q=0", None),
        ("identity, gzip;q=0.5", None),
        ("br", None),
        ("", None),
    ],
)
def test_compression_negotiation(accepted: str, coding: str | None, client: FlaskClient) -> None:
    """Accept-Encoding selects the compression."""
    plain = client.get(LONG)
    coded = client.get(LONG, headers={"Accept-Encoding": accepted})

    assert coded.headers.get("Content-Encoding") == coding
    assert DECODERS.get(coding or "", bytes)(coded.data) == plain.data
    assert {plain.headers["Vary"], coded.headers["Vary"]} == {"Accept, Accept-Encoding"}
    assert (coded.headers["ETag"] == plain.headers["ETag"]) == (coding is None)


@pytest.mark.parametrize("coding", ["gzip", "zstd"])
def test_compressed_conditional(coding: str, client: FlaskClient) -> None:
    """Compressed responses have their own ETag, 304 and HEAD."""
    headers = {"Accept-Encoding": coding}
    first, head = client.get(LONG, headers=headers), client.head(LONG, headers=headers)
    again = client.get(LONG, headers={**headers, "If-None-Match": first.headers["ETag"]})
    otherwise = client.get(LONG, headers={"If-None-Match": first.headers["ETag"]})

    assert first.headers["ETag"] == f'{client.get(LONG).headers["ETag"][:-1]}-{coding}"'
    assert (again.status_code, again.data, again.headers["ETag"]) == (304, b"", first.headers["ETag"])
    assert "Content-Encoding" not in again.headers
    assert again.headers["Vary"] == "Accept, Accept-Encoding"
    assert otherwise.status_code == 200
    assert (head.data, head.headers["Content-Length"]) == (b"", str(len(first.data)))


@pytest.mark.parametrize("address", ["/health", "/events?x=1", "/static/timeline.css"])
def test_uncompressed(address: str, client: FlaskClient) -> None:
    """Short responses, errors and files are not compressed."""
    response = client.get(address, headers={"Accept-Encoding": "gzip, zstd"}, buffered=True)

    assert "Content-Encoding" not in response.headers


@pytest.mark.parametrize("coding", ["gzip", "zstd"])
def test_compressed_stream(coding: str, make_app: Callable[..., Flask]) -> None:
    """Streams are compressed while they are sent."""
    app = make_app()
    app.add_url_rule("/stream", view_func=lambda: Response((f"{n}\n" for n in range(9)), mimetype="text/plain"))

    response = app.test_client().get("/stream", headers={"Accept-Encoding": coding})

    assert response.headers["Content-Encoding"] == coding
    assert DECODERS[coding](response.data) == b"".join(b"%d\n" % n for n in range(9))
    assert {"ETag", "Content-Length"}.isdisjoint(response.headers.keys())


@pytest.mark.parametrize(
    "address", ["/events", "/events/none", "/documents", "/documents/a/b", "/key-dates", "/health"]
)
def test_cors_preflight(address: str, client: FlaskClient) -> None:
    """A preflight request is answered with the allowed methods and headers."""
    preflight = {"Origin": "https://elsewhere.example", "Access-Control-Request-Method": "GET"}
    headers = client.options(address, headers=preflight | {"Access-Control-Request-Headers": "if-none-match"}).headers

    assert headers["Access-Control-Allow-Origin"] == "*"
    assert "GET" in headers["Access-Control-Allow-Methods"]
    assert "If-None-Match" in headers["Access-Control-Allow-Headers"]
    assert {"GET", "HEAD", "OPTIONS"} <= set(headers["Allow"].split(", "))
