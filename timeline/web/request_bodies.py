"""What requests bring, read into what a route takes: by its media type, bounded, in UTF-8, and with nothing unknown."""

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
"""Bytes that the parts of a form may have around them."""

_Messages: TypeAlias = "Mapping[Any, Any] | list[Any]"


class WrongMediaType(TimelineError):
    """This route does not read bodies of that media type, that charset, or that encoding."""

    def __init__(self, readable: tuple[str, ...]) -> None:
        super().__init__(f"send one of {', '.join(readable)}, in UTF-8 and not compressed, and say so in Content-Type")
        self.readable = readable


class RefusedBody(RefusedParameters):
    """A body that has not the members that it should have."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(faults)
        self.args = ("the body is not as it should be",)


@dataclass(frozen=True, slots=True)
class BodySpec:
    """What a request brings: a sentence, and the media types with the shape of each; None is the text itself."""

    description: str
    content: Mapping[str, type[Schema] | None]


@dataclass(frozen=True, slots=True)
class Payload:
    """What a request has brought: `told` is what its shape makes of it, else its text.

    Of lines it is None, for they are read one after the other, and of a form the files.
    """

    media_type: str
    data: Any
    digest: bytes = b""


def read(spec: BodySpec) -> Payload:
    """What the request that is being served has brought.

    Raises:
        WrongMediaType, TooLarge, BinaryDocument, InvalidEncoding, Malformed, RefusedBody: it is not as it should be.
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
    text, shape = decode(data), spec.content[media]
    return Payload(media, text if shape is None else load(shape(), text), sha256(data).digest())


def load(schema: Schema, text: str) -> Any:
    """What the shape makes of a JSON text.

    Raises:
        Malformed, RefusedBody: it cannot.
    """
    try:
        return schema.load(orjson.loads(text))
    except orjson.JSONDecodeError as error:
        raise Malformed("JSON", str(error)) from error
    except ValidationError as error:
        raise RefusedBody(tuple(_collect_faults(error.messages_dict, "#"))) from error


def lines() -> Iterator[bytes]:
    """Those of the body, one after the other as they come; of one that is too large so much as shows it."""
    return file_readers.lines(BufferedReader(_RequestStream()))


class _RequestStream(RawIOBase):
    """The body as Python reads files: servers differ in what theirs can do besides being read."""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = request.stream.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def body_error(pointer: str, detail: str) -> RefusedBody:
    """The one thing that is wrong."""
    return RefusedBody((Fault(pointer, detail),))


def _multipart_payload() -> Payload:
    """Those of the form. Its boundary is another one each time that it is sent."""
    request.max_content_length = MAX_BYTES + _FORM_OVERHEAD
    try:
        files: list[FileStorage] = [file for _, file in request.files.items(multi=True)]
    except RequestEntityTooLarge as error:
        raise TooLarge from error
    if not files or set(request.files) != {"file"}:
        raise body_error("#/file", "it has to be there: one file, or several of that name")
    digest = sha256(orjson.dumps(sorted(request.form.items(multi=True))))
    for file in files:
        digest.update(sha256(f"{file.filename}".encode()).digest() + sha256(file.stream.read()).digest())
        file.stream.seek(0)
    return Payload(MULTIPART, files, digest.digest())


def _collect_faults(messages: _Messages, pointer: str) -> Iterator[Fault]:
    """Each with the place of what is wrong (RFC 6901). What is said of the whole stands at its own."""
    if isinstance(messages, list):
        yield from (Fault(pointer, str(message)) for message in messages)
        return
    for name, within in messages.items():
        step = "" if name == "_schema" else "/" + quote(str(name).replace("~", "~0").replace("/", "~1"), safe="~")
        yield from _collect_faults(within, pointer + step)
