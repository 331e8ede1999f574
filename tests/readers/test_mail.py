"""Tests of the reader of mail."""

import pytest

from timeline import readers
from timeline.dates import Day
from timeline.readers import mail
from timeline.readers.draft import Draft
from timeline.readers.errors import MAX_BYTES

HEAD = "From: Ada <ada@example.org>\nSubject: =?utf-8?q?F=C3=A4hre?= sinks\nDate: Fri, 20 Dec 2019 23:30:00 -0500\n"
FRIDAY = Day(2019, 12, 20)


def signs(draft: Draft) -> list[tuple[Day, str]]:
    return [(one.day, one.detail) for one in draft.evidence]


def test_mail() -> None:
    """Mail gives text, subject and the day in the sender's zone."""
    draft = mail.read(f"{HEAD}Content-Type: text/plain; charset=utf-8\n\nThe ferry  sank\non Friday.\n".encode())

    assert (draft.text, draft.title) == ("The ferry  sank\non Friday.\n", "Fähre sinks")
    assert signs(draft) == [(FRIDAY, "Date")]


def test_mail_plain_text_first() -> None:
    """Plain text is used before HTML, and attachments are ignored."""
    parts = (
        "Content-Type: text/plain; charset=latin-1\nContent-Transfer-Encoding: quoted-printable\n\nPlain =E9.",
        "Content-Type: text/html\n\n<p>Rich.</p>",
        "Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nAttached.",
    )
    body = "".join(f"--x\n{part}\n" for part in parts)

    draft = mail.read(f"{HEAD}Content-Type: multipart/mixed; boundary=x\n\n{body}--x--\n".encode())

    assert draft.text == "Plain é."


def test_mail_html() -> None:
    """Of mail in HTML the article is used."""
    page = "<html><body><article><h1>Ferry</h1><p>The ferry Solveig sank in Turku harbour.</p></article></body></html>"

    draft = mail.read(f"{HEAD}Content-Type: text/html; charset=utf-8\n\n{page}".encode())

    assert "The ferry Solveig sank in Turku harbour." in draft.text
    assert "<p>" not in draft.text
    assert draft.language == "en"


def test_mail_html_language() -> None:
    """Mail in HTML is in the language that its page declares."""
    page = '<html lang="de"><body><article><p>Die Fähre sank am Freitag im Hafen von Turku.</p></article></body></html>'

    draft = mail.read(f"{HEAD}Content-Type: text/html; charset=utf-8\n\n{page}".encode())

    assert draft.language == "de"


@pytest.mark.parametrize("date", ["", "Date: soon\n", "Received: from a by b; Fri, 20 Dec 2019 10:00:00 +0000\n"])
def test_mail_without_a_date(date: str) -> None:
    """Mail without a valid date is not dated."""
    draft = mail.read(f"From: Ada <ada@example.org>\n{date}\nThe ferry sank.".encode())

    assert (draft.evidence, draft.title) == ((), "Mail from Ada <ada@example.org>")


def test_mail_without_a_zone() -> None:
    """Mail without a zone has the day that is written."""
    assert signs(mail.read(b"Date: Fri, 20 Dec 2019 23:30:00 -0000\n\nText.")) == [(FRIDAY, "Date")]


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", readers.Malformed),
        (b"The ferry sank.\n", readers.Malformed),
        (
            b"From: a\nContent-Type: text/plain; charset=none-such\nContent-Transfer-Encoding: 8bit\n\n\xe9",
            readers.Malformed,
        ),
        (b" " * (MAX_BYTES + 1), readers.TooLarge),
    ],
)
def test_mail_invalid(data: bytes, fault: type[Exception]) -> None:
    """Bytes that are no mail are an error."""
    with pytest.raises(fault):
        mail.read(data)


def test_mail_without_text() -> None:
    """Mail of pictures only has no text."""
    assert mail.read(b"From: a\nContent-Type: image/png\n\nx").text == ""
