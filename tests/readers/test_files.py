"""Tests of files and folders."""

import gzip
import os
from pathlib import Path

import pytest

from timeline.readers import files as file_readers
from timeline.readers.draft import IngestDefaults
from timeline.readers.errors import MAX_BYTES, Rejection
from timeline.records import Document


def read(*paths: Path) -> list[str]:
    """The texts of the documents, and of each refusal its class."""
    found = file_readers.read_paths(paths, IngestDefaults())
    return [type(one.error).__name__ if isinstance(one, Rejection) else one.text for one in found]


def names(*paths: Path) -> list[str | None]:
    found = file_readers.read_paths(paths, IngestDefaults())
    return [one.source.name for one in found if isinstance(one, Document)]


def test_read_paths_of_a_folder(tmp_path: Path) -> None:
    """The files of a folder come in alphabetical order, named by their paths, without hidden ones."""
    for name in ("b.txt", "a.txt", "c/d.MD", "c/a.txt", ".hidden.txt", ".git/e.txt"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(name)

    assert names(tmp_path) == ["a.txt", "b.txt", "c/a.txt", "c/d.MD"]
    assert names(tmp_path / "c" / "a.txt") == ["a.txt"]


def test_read_paths_name_not_utf_8(tmp_path: Path) -> None:
    """A file name may be no UTF-8."""
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xc5land.txt")).write_text("Text.")

    assert names(tmp_path) == ["\ufffdland.txt"]


def test_read_paths_keeps_line_ends(tmp_path: Path) -> None:
    """Line ends are kept."""
    (tmp_path / "a.txt").write_bytes(b"One.\r\nTwo.\rThree.\n")

    assert read(tmp_path) == ["One.\r\nTwo.\rThree.\n"]


def test_read_paths_gzip(tmp_path: Path) -> None:
    """Compressed files are read by the suffix before `.gz`."""
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b"One."))
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(b'{"text": "Two."}\n{"text": "Three."}'))

    assert read(tmp_path) == ["One.", "Two.", "Three."]


def test_read_paths_broken_line(tmp_path: Path) -> None:
    """A broken line is rejected with its number, and the others are read."""
    file = tmp_path / "a.jsonl"
    file.write_text('{"text": "One."}\n\n{"text": \n{"text": "Two."}\n')

    found = list(file_readers.read_paths([file], IngestDefaults()))

    assert [str(one.location) for one in found if isinstance(one, Rejection)] == [f"{file}:3"]
    assert read(file) == ["One.", "Malformed", "Two."]


def test_read_paths_line_too_large(tmp_path: Path) -> None:
    """A line of 50 MB is rejected, and the next is read."""
    with (tmp_path / "a.jsonl").open("wb") as file:
        file.write(b'{"text": "' + b"long " * 10_000_000 + b'"}\n{"text": "Two."}\n')

    assert read(tmp_path) == ["TooLarge", "Two."]


def test_lines_maximum(tmp_path: Path) -> None:
    """A line may be as long as a document and no longer."""

    def line(size: int) -> bytes:
        return b'{"text": "' + b"a" * (size - 12) + b'"}'

    (tmp_path / "a.jsonl").write_bytes(line(MAX_BYTES) + b"\n" + line(MAX_BYTES + 1) + b"\n" + b'{"text": "Two."}')

    found = read(tmp_path)

    assert [len(found[0]), *found[1:]] == [MAX_BYTES - 12, "TooLarge", "Two."]


def test_read_paths_decompression_bomb(tmp_path: Path) -> None:
    """A file is not decompressed beyond the maximum."""
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b" " * (MAX_BYTES * 10), compresslevel=1))

    assert read(tmp_path) == ["TooLarge"]


@pytest.mark.parametrize(
    ("name", "data", "refused"),
    [
        ("empty.txt", b"", "EmptyDocument"),
        ("blank.md", b"---\ntitle: x\n---\n \n", "EmptyDocument"),
        ("binary.txt", b"\x89PNG\r\n\0\0", "BinaryDocument"),
        ("latin.txt", b"\xc5land", "InvalidEncoding"),
        ("year-zero.md", b"---\npublished: 0000-01-01\n---\nText.", "BadPublished"),
        ("february.jsonl", b'{"text": "x", "published": "2019-02-30"}', "BadPublished"),
        ("letter.docx", b"PK", "UnknownKind"),
        ("letter.gz", gzip.compress(b"x", mtime=0), "UnknownKind"),
        ("README", b"x", "UnknownKind"),
        ("no.txt.gz", b"not compressed", "Unreadable"),
        ("half.txt.gz", gzip.compress(b"a long story" * 1000, mtime=0)[:-20], "Unreadable"),
        ("bad.txt.gz", gzip.compress(b"a long story" * 1000, mtime=0)[:20] + b"\xff" * 50, "Unreadable"),
    ],
)
def test_read_paths_rejections(tmp_path: Path, name: str, data: bytes, refused: str) -> None:
    """A document that cannot be read is a rejection in its place."""
    (tmp_path / name).write_bytes(data)
    (tmp_path / "zebra.txt").write_text("Text.")

    assert read(tmp_path) == [refused, "Text."]


def test_read_paths_missing_file(tmp_path: Path) -> None:
    """A missing file is a rejection."""
    [refusal] = file_readers.read_paths([tmp_path / "a.txt"], IngestDefaults())

    assert str(refusal) == f"{tmp_path / 'a.txt'}: cannot be read: No such file or directory"


def test_read_paths_empty_folder(tmp_path: Path) -> None:
    """An empty folder gives nothing."""
    assert read(tmp_path) == []
