"""Files that break a reader in ways that nobody foresaw: each is refused with a message, and the others are read."""

import gzip
from io import BytesIO
from pathlib import Path

import pytest

from timeline.readers import files as file_readers
from timeline.readers.draft import IngestDefaults
from timeline.readers.errors import ReadingFailed, Rejection
from timeline.records import Document

HEAD = b"From: Ada <ada@example.org>\nSubject: The dam\n"
NINES = b"9" * 20


def mail(header: bytes, body: bytes = b"The dam broke on Friday.\n") -> bytes:
    return HEAD + header + b"\n\n" + body


def nested_mail(depth: int) -> bytes:
    """A mail whose parts are within one another."""
    opened = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (number, number) for number in range(depth)
    )
    return HEAD + opened + b"Content-Type: text/plain\n\nThe dam broke.\n"


def charset(name: bytes) -> bytes:
    return mail(b"Content-Type: text/plain; charset=" + name, b"The dam +broke \xff on Friday.\n")


def toml(line: bytes) -> bytes:
    return b"+++\n" + line + b"\n+++\nThe dam broke.\n"


BAD = {
    "open-brackets.eml": b"From: " + b"(" * 3_000 + b"\nSubject: The dam\n\nThe dam broke.\n",
    "four-brackets.eml": b"From: ((((\nSubject: The dam\n\nThe dam broke.\n",
    "charset-utf-7.eml": charset(b"utf-7"),
    "charset-idna.eml": charset(b"idna"),
    "charset-nul.eml": charset(b"a\0b"),
    "charset-bytes.eml": charset(b"hex"),
    "zone.eml": mail(b"Date: Fri, 20 Dec 2019 23:30:00 +" + NINES),
    "year.eml": mail(b"Date: Fri, 20 Dec " + NINES + b" 23:30:00 +0000"),
    "subject.eml": b"From: Ada\nSubject: =?unicode_escape?q?=5Cud800?= dam\n\nThe dam broke.\n",
    "subject-codec.eml": b"From: Ada\nSubject: =?hex?q?zz?= dam\n\nThe dam broke.\n",
    "nested.eml": nested_mail(3_000),
    "brackets.md": toml(b"a = " + b"[" * 2_000 + b"]" * 2_000),
    "braces.md": toml(b"a = " + b"{b=" * 2_000 + b"1" + b"}" * 2_000),
    "nines.md": toml(b"a = " + b"9" * 5_000),
    "date.md": toml(b"a = 9999-99-99"),
    "yaml.md": b"---\n" + b"title: " + b"[" * 2_000 + b"\n---\nThe dam broke.\n",
    "nested.jsonl": b'{"text": ' + b"[" * 5_000 + b"]" * 5_000 + b"}\n",
    "surrogate.jsonl": b'{"text": "The dam \\ud800 broke."}\n',
    "nines.jsonl": b'{"text": "The dam broke.", "published": "' + NINES + b'-12-20"}\n',
    "nested.html": b"<html>" + b"<div>" * 5_000 + b"The dam broke." + b"</div>" * 5_000,
    "nested.tml": b"<TimeML><TEXT>" + b"<a>" * 20_000 + b"</a>" * 20_000 + b"</TEXT></TimeML>",
    "half.txt.gz": gzip.compress(b"The dam broke." * 1_000)[:60],
    "none.txt.gz": b"The dam broke.",
    "front.md": b"---\ntitle: a" + b" " * 40_000 + b"b\n---\nThe dam broke.\n",
    "nul.eml": mail(b"X: \0"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_file_is_read_or_refused(name: str, tmp_path: Path) -> None:
    """A bad file gives documents or a refusal with a message on one line, and the files beside it are read."""
    (tmp_path / name).write_bytes(BAD[name])
    for other in ("!first.txt", "~last.txt"):
        (tmp_path / other).write_text("The quay burned.")

    first, *bad, last = file_readers.read_paths([tmp_path], IngestDefaults())

    assert [one.text for one in (first, last) if isinstance(one, Document)] == ["The quay burned."] * 2
    assert len(bad) == 1
    for one in bad:
        if isinstance(one, Rejection):
            assert name in one.location
            assert "\n" not in str(one.error)
            assert str(tmp_path) not in str(one.error)


@pytest.mark.parametrize("name", BAD)
def test_bad_upload_is_read_or_refused_like_a_file(name: str, tmp_path: Path) -> None:
    """An uploaded file has the outcome that it has as a file."""
    (tmp_path / name).write_bytes(BAD[name])

    found = list(file_readers.read_upload(name, BytesIO(BAD[name]), IngestDefaults()))
    as_file = list(file_readers.read_paths([tmp_path / name], IngestDefaults()))

    assert [type(one) for one in found] == [type(one) for one in as_file]


def test_refusal_of_a_reader_that_failed_names_the_error(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """The message has the class of the error, and the log its traceback."""
    (tmp_path / "brackets.md").write_bytes(BAD["brackets.md"])

    [refusal] = file_readers.read_paths([tmp_path], IngestDefaults())

    assert isinstance(refusal, Rejection)
    assert isinstance(refusal.error, ReadingFailed)
    assert refusal.error.kind == "RecursionError"
    message = "this cannot be read (RecursionError): it is damaged, or of another kind than its name says"
    assert str(refusal.error) == message
    [record] = caplog.records
    assert record.levelname == "ERROR"
    assert record.exc_info is not None
    assert record.exc_info[0] is RecursionError


def test_bad_line_does_not_end_its_file(tmp_path: Path) -> None:
    """The lines around one that cannot be read are read."""
    lines = [
        b'{"text": "One."}',
        BAD["nested.jsonl"].strip(),
        b'{"text": "Two.", "published": "x"}',
        b'{"text": "Two."}',
    ]
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(lines))

    found = list(file_readers.read_paths([tmp_path], IngestDefaults()))

    assert [isinstance(one, Document) for one in found] == [True, False, False, True]
