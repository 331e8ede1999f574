"""Content codings: zstd or gzip, as `Accept-Encoding` likes it (RFC 9110, 12.5.3), and the sending.

Knows nothing of what is sent but its media type and its length.
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
"""benchmarks/README.md has what they cost and save."""

_MIN_BYTES = 1_000
"""Bytes; what is shorter fits in one packet as it is."""

_GZIP_WINDOW = zlib.MAX_WBITS | 16
_TEXT_TYPES = ("application/json", "application/javascript", "application/xml", "application/x-ndjson", "image/svg+xml")


def choose_coding(response: Response) -> str | None:
    """The coding that suits the answer and who asked for it; None where it goes as it is.

    An answer that might have been coded varies, whether it is or not.
    """
    if response.direct_passthrough or "Content-Encoding" in response.headers or not _is_text(response.mimetype or ""):
        return None
    response.vary.add("Accept-Encoding")
    if not response.is_streamed and len(response.get_data()) < _MIN_BYTES:
        return None
    return _preferred_coding(request.accept_encodings)


def encode(response: Response, coding: str) -> None:
    """Codes the body; a stream remains one."""
    response.headers["Content-Encoding"] = coding
    if response.is_streamed:
        response.headers.pop("Content-Length", None)
        pieces = response.iter_encoded()
        response.response = _zstd_stream(pieces) if coding == "zstd" else _gzip_stream(pieces)
        return
    body = response.get_data()
    response.set_data(
        zstd.compress(body, _ZSTD_LEVEL) if coding == "zstd" else gzip.compress(body, _GZIP_LEVEL, mtime=0)
    )


def _is_text(mimetype: str) -> bool:
    return mimetype.startswith("text/") or mimetype in _TEXT_TYPES or mimetype.endswith(("+json", "+xml"))


def _preferred_coding(accepted: Accept) -> str | None:
    """Of those that are liked best ours is zstd; what is not named is not liked, and q=0 is a refusal."""
    quality, coding = max((_quality(accepted, coding), coding) for coding in ("gzip", "zstd"))
    return coding if quality > 0 and quality >= _quality(accepted, "identity") else None


def _quality(accepted: Accept, coding: str) -> float:
    named = {name.lower(): quality for name, quality in accepted}
    return named.get(coding, named.get("*", 0))


def _zstd_stream(pieces: Iterable[bytes]) -> Iterator[bytes]:
    coder = zstd.ZstdCompressor(level=_ZSTD_LEVEL)
    for piece in pieces:
        yield coder.compress(piece)
    yield coder.flush()


def _gzip_stream(pieces: Iterable[bytes]) -> Iterator[bytes]:
    coder = zlib.compressobj(_GZIP_LEVEL, wbits=_GZIP_WINDOW)
    for piece in pieces:
        yield coder.compress(piece)
    yield coder.flush()
