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


def test_the_files_of_a_folder_come_by_the_alphabet_with_their_paths_as_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c/d.MD", "c/a.txt", ".hidden.txt", ".git/e.txt"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(name)

    assert names(tmp_path) == ["a.txt", "b.txt", "c/a.txt", "c/d.MD"]
    assert names(tmp_path / "c" / "a.txt") == ["a.txt"]


def test_a_file_may_have_a_name_that_is_no_text(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xc5land.txt")).write_text("Text.")

    assert names(tmp_path) == ["\ufffdland.txt"]


def test_line_ends_are_kept(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"One.\r\nTwo.\rThree.\n")

    assert read(tmp_path) == ["One.\r\nTwo.\rThree.\n"]


def test_compressed_files_are_read_as_what_they_hold(tmp_path: Path) -> None:
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b"One."))
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(b'{"text": "Two."}\n{"text": "Three."}'))

    assert read(tmp_path) == ["One.", "Two.", "Three."]


def test_a_broken_line_lets_the_others_in_and_is_named_by_its_number(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text('{"text": "One."}\n\n{"text": \n{"text": "Two."}\n')

    found = list(file_readers.read_paths([file], IngestDefaults()))

    assert [str(one.location) for one in found if isinstance(one, Rejection)] == [f"{file}:3"]
    assert read(file) == ["One.", "Malformed", "Two."]


def test_a_line_of_50_mb_is_refused_and_the_next_is_read(tmp_path: Path) -> None:
    with (tmp_path / "a.jsonl").open("wb") as file:
        file.write(b'{"text": "' + b"long " * 10_000_000 + b'"}\n{"text": "Two."}\n')

    assert read(tmp_path) == ["TooLarge", "Two."]


def test_a_line_may_be_as_long_as_a_document_and_no_longer(tmp_path: Path) -> None:
    def line(size: int) -> bytes:
        return b'{"text": "' + b"a" * (size - 12) + b'"}'

    (tmp_path / "a.jsonl").write_bytes(line(MAX_BYTES) + b"\n" + line(MAX_BYTES + 1) + b"\n" + b'{"text": "Two."}')

    found = read(tmp_path)

    assert [len(found[0]), *found[1:]] == [MAX_BYTES - 12, "TooLarge", "Two."]


def test_a_bomb_is_not_blown_up(tmp_path: Path) -> None:
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
def test_what_cannot_be_taken_is_refused_in_its_place(tmp_path: Path, name: str, data: bytes, refused: str) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "zebra.txt").write_text("Text.")

    assert read(tmp_path) == [refused, "Text."]


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    [refusal] = file_readers.read_paths([tmp_path / "a.txt"], IngestDefaults())

    assert str(refusal) == f"{tmp_path / 'a.txt'}: cannot be read: No such file or directory"


def test_an_empty_folder_holds_nothing(tmp_path: Path) -> None:
    assert read(tmp_path) == []
