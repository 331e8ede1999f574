"""Request bodies, read by media type: limited in size, in UTF-8, and without unknown members."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from io import BufferedReader, RawIOBase
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import quote

import orjson
from flask import request
from marshmallow import ValidationError
from werkzeug.exceptions import RequestEntityTooLarge

from timeline.errors import TimelineError
from timeline.readers import files as file_readers
from timeline.readers.draft import decode
from timeline.readers.errors import MAX_BYTES, Malformed, TooLarge
from timeline.web.query_parameters import Fault, RefusedParameters

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from marshmallow import Schema
    from werkzeug.datastructures import FileStorage

__all__ = [
    "JSON",
    "MULTIPART",
    "NDJSON",
    "BodySpec",
    "Payload",
    "RefusedBody",
    "WrongMediaType",
    "body_error",
    "lines",
    "load",
    "read",
]

JSON = "application/json"
NDJSON = "application/x-ndjson"
MULTIPART = "multipart/form-data"

_STREAMED_TYPES = frozenset({NDJSON})
_CHARSETS = frozenset({"utf-8", "utf8", "us-ascii"})
_FORM_OVERHEAD = 100_000
"""Bytes of multipart headers and boundaries that a form may have in addition to its files."""

_Messages: TypeAlias = "Mapping[Any, Any] | list[Any]"


class WrongMediaType(TimelineError):
    """The route does not accept this media type, charset or content encoding."""

    def __init__(self, readable: tuple[str, ...]) -> None:
        super().__init__(f"send one of {', '.join(readable)}, in UTF-8 and uncompressed, and name it in Content-Type")
        self.readable = readable


class RefusedBody(RefusedParameters):
    """The body has invalid members."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(faults)
        self.args = ("the body has invalid members",)


@dataclass(frozen=True, slots=True)
class BodySpec:
    """The body of a route: a description, and the schema of each media type. None is the raw text."""

    description: str
    content: Mapping[str, type[Schema] | None]


@dataclass(frozen=True, slots=True)
class Payload:
    """The body of a request. `data` is what the schema made of it, or the text if there is no schema.

    `data` is None for JSON Lines, which are read one at a time, and a list of files for a form.
    """

    media_type: str
    data: Any
    digest: bytes = b""


def read(spec: BodySpec) -> Payload:
    """Read the body of the current request.

    Raises:
        WrongMediaType, TooLarge, BinaryDocument, InvalidEncoding, Malformed, RefusedBody: it is not as specified.
    """
    media = request.mimetype
    charset = request.mimetype_params.get("charset", "utf-8").lower()
    encoding = request.headers.get("Content-Encoding", "identity").lower()
    if media not in spec.content or charset not in _CHARSETS or encoding != "identity":
        raise WrongMediaType(tuple(spec.content))
    if media in _STREAMED_TYPES:
        return Payload(media, None)
    if media == MULTIPART:
        return _multipart_payload()
    data = request.stream.read(MAX_BYTES + 1)
    text, schema = decode(data), spec.content[media]
    return Payload(media, text if schema is None else load(schema(), text), sha256(data).digest())


def load(schema: Schema, text: str) -> Any:
    """Load a JSON text with a schema.

    Raises:
        Malformed, RefusedBody: it cannot be read.
    """
    try:
        return schema.load(orjson.loads(text))
    except orjson.JSONDecodeError as error:
        raise Malformed("JSON", str(error)) from error
    except ValidationError as error:
        raise RefusedBody(tuple(_collect_faults(error.messages_dict, "#"))) from error


def lines() -> Iterator[bytes]:
    """Iterate over the lines of the body as they arrive. A line that is too long is cut just above the limit."""
    return file_readers.lines(BufferedReader(_RequestStream()))


class _RequestStream(RawIOBase):
    """The body as a raw file: WSGI servers differ in which methods their input has, except `read`."""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = request.stream.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def body_error(pointer: str, detail: str) -> RefusedBody:
    """Return an error with a single fault."""
    return RefusedBody((Fault(pointer, detail),))


def _multipart_payload() -> Payload:
    """The digest covers the files and fields, not the boundary, which is new for each request."""
    request.max_content_length = MAX_BYTES + _FORM_OVERHEAD
    try:
        files: list[FileStorage] = [file for _, file in request.files.items(multi=True)]
    except RequestEntityTooLarge as error:
        raise TooLarge from error
    if not files or set(request.files) != {"file"}:
        raise body_error("#/file", "required: one file, or several under this name")
    digest = sha256(orjson.dumps(sorted(request.form.items(multi=True))))
    for file in files:
        digest.update(sha256(f"{file.filename}".encode()).digest() + sha256(file.stream.read()).digest())
        file.stream.seek(0)
    return Payload(MULTIPART, files, digest.digest())


def _collect_faults(messages: _Messages, pointer: str) -> Iterator[Fault]:
    """Yield each fault with its JSON pointer (RFC 6901). An error of the whole object has the object's pointer."""
    if isinstance(messages, list):
        yield from (Fault(pointer, str(message)) for message in messages)
        return
    for name, nested in messages.items():
        step = "" if name == "_schema" else "/" + quote(str(name).replace("~", "~0").replace("/", "~1"), safe="~")
        yield from _collect_faults(nested, pointer + step)
