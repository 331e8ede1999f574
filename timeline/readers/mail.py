"""Reader of mail (.eml): the text of the message, its subject as title, and the day of its Date header.

The plain text is used if there is one, else the article in the HTML. Attachments are ignored.
"""

from __future__ import annotations

from email import policy
from email.parser import BytesParser
from typing import TYPE_CHECKING

from timeline.dates import Day
from timeline.publication.evidence.signals import Evidence, Signal
from timeline.readers.draft import Draft
from timeline.readers.errors import MAX_BYTES, Malformed, TooLarge

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage

__all__ = ["read"]


def read(data: bytes) -> Draft:
    """Read an .eml file."""
    if len(data) > MAX_BYTES:
        raise TooLarge
    message = BytesParser(policy=policy.default).parsebytes(data)
    if not any(name in message for name in ("From", "Date", "Subject")):
        raise Malformed("mail", "none of its headers is From, Date or Subject")
    text, language = _text(message)
    return Draft(text, title=_title(message), language=language, evidence=tuple(_evidence(message)))


def _evidence(message: EmailMessage) -> Iterator[Evidence]:
    """The day of the Date header, in the sender's zone."""
    sent = message["Date"] and message["Date"].datetime
    if sent is not None:
        at = sent if sent.tzinfo else None
        yield Evidence(Day.of(sent.date()), Signal.MAIL_HEADER, "Date", at)


def _title(message: EmailMessage) -> str | None:
    subject = str(message["Subject"] or "").strip()
    sender = str(message["From"] or "").strip()
    return subject or (f"Mail from {sender}" if sender else None)


def _text(message: EmailMessage) -> tuple[str, str]:
    """The text and its language: the one that the HTML declares, English for plain text."""
    body = message.get_body(("plain", "html"))
    if body is None:
        return "", "en"
    try:
        text = str(body.get_content())
    except LookupError as error:
        raise Malformed("mail", str(error)) from error
    return (text, "en") if body.get_content_subtype() == "plain" else _html_text(text)


def _html_text(page: str) -> tuple[str, str]:
    from timeline.readers import html  # noqa: PLC0415 - the import takes most of a second, and most mail is plain

    draft = html.read(page.encode())
    return draft.text, draft.language
