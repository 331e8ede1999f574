"""Files and uploads: finds files in folders, picks the reader by file name, and yields one document at a time.

A document that cannot be read is yielded as a `Rejection`, whatever happens in its reader, and the others follow.
"""

from __future__ import annotations

import gzip
import os
import sys
import zlib
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, TypeAlias

from timeline.readers import jsonl, mail, markdown, plain, timeml
from timeline.readers.draft import Draft, IngestDefaults, build_document
from timeline.readers.errors import MAX_BYTES, Rejection, UnknownKind, Unreadable, refusal_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from gzip import GzipFile
    from io import BufferedReader

    from timeline.records import Document

    _Stream: TypeAlias = BufferedReader | GzipFile | IO[bytes]

__all__ = ["READERS", "STDIN", "File", "find_files", "lines", "read", "read_draft", "read_paths", "read_upload"]

STDIN = Path("-")


@dataclass(frozen=True, slots=True)
class File:
    """A file to read, or standard input; `name` is the name of its documents, None for standard input."""

    path: Path
    name: str | None


def read_paths(paths: Iterable[Path], defaults: IngestDefaults) -> Iterator[Document | Rejection]:
    """Yield the documents of these files, and of those in these folders."""
    for file in find_files(paths):
        yield from read(file, defaults)


def find_files(paths: Iterable[Path]) -> Iterator[File]:
    """Yield these files, and those in these folders in alphabetical order, without hidden ones."""
    for path in paths:
        if path == STDIN:
            yield File(path, None)
        elif path.is_dir():
            yield from _folder_files(path)
        else:
            yield File(path, _decode_name(Path(path.name)))


def read(file: File, defaults: IngestDefaults) -> Iterator[Document | Rejection]:
    """Yield the documents of the file, one at a time."""
    try:
        kind = None if file.path == STDIN else _reader_suffix(file.path)
        with _open(file.path) as stream:
            yield from _read_stream(stream, kind or _stdin_suffix(stream), file, defaults)
    except (OSError, EOFError, zlib.error) as error:
        yield Rejection(str(file.path), Unreadable(getattr(error, "strerror", None) or str(error)))
    except Exception as error:  # noqa: BLE001 - one bad file must not end the reading of the others
        yield Rejection(str(file.path), refusal_of(error))


def read_upload(name: str, stream: IO[bytes], defaults: IngestDefaults) -> Iterator[Document | Rejection]:
    """Yield the documents of an uploaded file of this name, one at a time."""
    file = File(Path(name), _decode_name(Path(Path(name).name)))
    try:
        kind = _reader_suffix(file.path)
        with gzip.open(stream) if file.path.suffix.lower() == ".gz" else nullcontext(stream) as opened:
            yield from _read_stream(opened, kind, file, defaults)
    except (OSError, EOFError, zlib.error) as error:
        yield Rejection(name, Unreadable(str(error)))
    except Exception as error:  # noqa: BLE001 - as above
        yield Rejection(name, refusal_of(error))


def read_draft(suffix: str, data: bytes) -> Draft:
    """Read the bytes as a file with this suffix.

    Raises:
        TimelineError: they cannot be read; `ReadingFailed` if the reader fails in a way that nobody foresaw.
    """
    try:
        return READERS[suffix](data)
    except Exception as error:
        raise refusal_of(error) from error


def _folder_files(folder: Path) -> Iterator[File]:
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(name for name in names if not name.startswith(".")):
            path = Path(parent, name)
            yield File(path, _decode_name(path.relative_to(folder)))


def _decode_name(path: Path) -> str:
    """The path as text; file systems allow names that are not UTF-8."""
    return os.fsencode(path.as_posix()).decode(errors="replace")


def _read_html(data: bytes) -> Draft:
    from timeline.readers import html  # noqa: PLC0415 - the import takes most of a second, and is seldom needed

    return html.read(data)


_JSONL = ".jsonl"
READERS: dict[str, Callable[[bytes], Draft]] = {
    ".txt": plain.read_plain,
    ".md": markdown.read,
    ".html": _read_html,
    ".htm": _read_html,
    ".tml": timeml.read,
    ".eml": mail.read,
    _JSONL: jsonl.read,
}


def _reader_suffix(path: Path) -> str:
    is_compressed = path.suffix.lower() == ".gz"
    suffix = (path.with_suffix("") if is_compressed else path).suffix.lower()
    if suffix not in READERS:
        raise UnknownKind(tuple(READERS))
    return suffix


def _stdin_suffix(stream: BufferedReader | GzipFile) -> str:
    """JSON Lines starts with a brace; anything else is one plain text."""
    return _JSONL if stream.peek(1)[:1] == b"{" else ".txt"


def _open(path: Path) -> BufferedReader | GzipFile:
    if path == STDIN:
        return open(sys.stdin.fileno(), "rb", closefd=False)
    return gzip.open(path) if path.suffix.lower() == ".gz" else path.open("rb")


def _read_stream(stream: _Stream, suffix: str, file: File, defaults: IngestDefaults) -> Iterator[Document | Rejection]:
    if suffix != _JSONL:
        yield build_document(READERS[suffix](stream.read(MAX_BYTES + 1)), defaults, file.name)
        return
    for number, line in enumerate(lines(stream), 1):
        if line.strip():
            try:
                yield build_document(jsonl.read(line), defaults, file.name)
            except Exception as error:  # noqa: BLE001 - as above, for lines
                yield Rejection(f"{file.path}:{number}", refusal_of(error))


def lines(stream: _Stream) -> Iterator[bytes]:
    """Yield the lines; of a line that is too large only so much as shows it."""
    while line := stream.readline(MAX_BYTES + 1):
        yield line.removesuffix(b"\n")
        while len(line) > MAX_BYTES and not line.endswith(b"\n"):
            line = stream.readline(MAX_BYTES + 1)
