"""Content codings: zstd or gzip, chosen by `Accept-Encoding` (RFC 9110, section 12.5.3).

Knows nothing of a response but its media type and its length.
"""

from __future__ import annotations

import gzip
import sys
import zlib
from typing import TYPE_CHECKING

from flask import request

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from flask import Response
    from werkzeug.datastructures import Accept

__all__ = ["choose_coding", "encode"]

_ZSTD_LEVEL, _GZIP_LEVEL = 3, 4
"""Compression levels; benchmarks/README.md has their time and size."""

_MIN_BYTES = 1_000
"""Bytes; a shorter body fits in one packet uncompressed."""

_GZIP_WINDOW = zlib.MAX_WBITS | 16
_TEXT_TYPES = ("application/json", "application/javascript", "application/xml", "application/x-ndjson", "image/svg+xml")


def choose_coding(response: Response) -> str | None:
    """Return the coding for the response, or None to send it uncompressed.

    A response that could be compressed gets `Vary: Accept-Encoding`, whether it is compressed or not.
    """
    if response.direct_passthrough or "Content-Encoding" in response.headers or not _is_text(response.mimetype or ""):
        return None
    response.vary.add("Accept-Encoding")
    if not response.is_streamed and len(response.get_data()) < _MIN_BYTES:
        return None
    return _preferred_coding(request.accept_encodings)


def encode(response: Response, coding: str) -> None:
    """Compress the body. A stream stays a stream."""
    response.headers["Content-Encoding"] = coding
    if response.is_streamed:
        response.headers.pop("Content-Length", None)
        chunks = response.iter_encoded()
        response.response = _zstd_stream(chunks) if coding == "zstd" else _gzip_stream(chunks)
        return
    body = response.get_data()
    response.set_data(
        zstd.compress(body, _ZSTD_LEVEL) if coding == "zstd" else gzip.compress(body, _GZIP_LEVEL, mtime=0)
    )


def _is_text(mimetype: str) -> bool:
    return mimetype.startswith("text/") or mimetype in _TEXT_TYPES or mimetype.endswith(("+json", "+xml"))


def _preferred_coding(accepted: Accept) -> str | None:
    """Prefer zstd at equal quality. A coding that is not named has quality 0, which forbids it."""
    quality, coding = max((_quality(accepted, coding), coding) for coding in ("gzip", "zstd"))
    return coding if quality > 0 and quality >= _quality(accepted, "identity") else None


def _quality(accepted: Accept, coding: str) -> float:
    qualities = {name.lower(): quality for name, quality in accepted}
    return qualities.get(coding, qualities.get("*", 0))


def _zstd_stream(chunks: Iterable[bytes]) -> Iterator[bytes]:
    compressor = zstd.ZstdCompressor(level=_ZSTD_LEVEL)
    for chunk in chunks:
        yield compressor.compress(chunk)
    yield compressor.flush()


def _gzip_stream(chunks: Iterable[bytes]) -> Iterator[bytes]:
    compressor = zlib.compressobj(_GZIP_LEVEL, wbits=_GZIP_WINDOW)
    for chunk in chunks:
        yield compressor.compress(chunk)
    yield compressor.flush()
