"""The page to add articles, `/upload`: files or pasted text, each with its own result."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from flask import render_template, request, url_for
from werkzeug.exceptions import RequestEntityTooLarge

from timeline import pipeline, readers
from timeline.export.site import safe_link
from timeline.readers import files as file_readers
from timeline.readers.draft import Draft, IngestDefaults, decode, parse_published
from timeline.readers.errors import MAX_BYTES, BadField, BadPublished, Rejection, TooLarge
from timeline.records import Document
from timeline.storage import Scope, documents, timelines
from timeline.web import auth
from timeline.web.connection import database, database_for_writing
from timeline.web.settings import current_settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from flask.typing import ResponseReturnValue

    from timeline.pipeline import Outcome
    from timeline.storage import DocumentSummary


__all__ = ["form", "submit"]

_FORM_OVERHEAD = 200_000
"""Bytes of multipart headers and fields that a form may have in addition to its content."""
_PASTED_NAME = "Pasted text"


@dataclass(frozen=True, slots=True)
class Result:
    """The result of one document: its name, a message, and the URL of its page; None if it was refused."""

    name: str
    message: str
    address: str | None = None

    @property
    def is_kept(self) -> bool:
        """True if the document is stored."""
        return self.address is not None


def form() -> str:
    """Render the form for the timeline that the request names. Only sending it needs a token."""
    return _render({"timeline": request.args.get("timeline", "")})


def submit() -> ResponseReturnValue:
    """Add the files and the text of the form. Refused items do not stop the others."""
    auth.authorize(Scope.WRITE)
    values = _form_values()
    timeline = auth.permitted_timeline(values.get("timeline") or None) or timelines.DEFAULT
    try:
        defaults = IngestDefaults(timeline, parse_published(values["published"]) if values.get("published") else None)
    except BadPublished as error:
        return _render(values, error=str(error)), 422
    results = [
        _result(ingested.item, ingested.outcome)
        for ingested in pipeline.add_each(database_for_writing(), _sent_documents(values, defaults))
    ]
    if all(result.is_kept for result in results):
        values = {name: value for name, value in values.items() if name in _SHARED_FIELDS}
    return _render(values, None if results else "Choose a file or paste a text.", results), 200 if results else 422


_SHARED_FIELDS = ("published", "timeline")
"""Fields that apply to all documents, and so are kept for the next ones."""


def _form_values() -> dict[str, str]:
    """Return the text fields. Forms send CRLF line ends, which nobody typed."""
    request.max_content_length = request.max_form_memory_size = MAX_BYTES + _FORM_OVERHEAD
    try:
        return {name: value.strip().replace("\r\n", "\n") for name, value in request.form.items()}
    except RequestEntityTooLarge as error:
        raise TooLarge from error


def _render(values: Mapping[str, str], error: str | None = None, results: Iterable[Result] = ()) -> str:
    return render_template(
        "upload.html",
        values=values,
        error=error,
        results=list(results),
        timelines=_timeline_names(),
        suffixes=", ".join([*file_readers.READERS, ".gz"]),
        max_bytes=MAX_BYTES,
        requires_token=current_settings().access.requires_token(Scope.WRITE),
    )


def _timeline_names() -> tuple[str, ...]:
    """Return the timelines that the reader may see."""
    token = auth.bearer_token()
    return timelines.names(database()) if token is None or token.timeline is None else (token.timeline,)


def _sent_documents(values: Mapping[str, str], defaults: IngestDefaults) -> Iterator[Document | Rejection]:
    """Yield the text, then the files. Browsers send a nameless file if none was chosen."""
    if values.get("text"):
        yield _pasted_document(values, defaults)
    files = (file for file in request.files.getlist("file") if file.filename)
    yield from chain.from_iterable(
        file_readers.read_upload(file.filename or "", file.stream, defaults) for file in files
    )


def _pasted_document(values: Mapping[str, str], defaults: IngestDefaults) -> Document | Rejection:
    try:
        return readers.build_document(_pasted_draft(values), defaults)
    except Exception as error:  # noqa: BLE001 - one bad text must not end the reading of the files
        return Rejection(_PASTED_NAME, readers.refusal_of(error))


def _pasted_draft(values: Mapping[str, str]) -> Draft:
    title, url = values.get("title") or None, values.get("url") or None
    if url is not None and safe_link(url) is None:
        raise BadField("url", "an address that begins with https:// or http://")
    if title is not None and not title.isprintable():
        raise BadField("title", "printable characters on one line")
    return Draft(decode(values["text"].encode()), title=title, url=url)


def _result(item: Document | Rejection, outcome: Outcome | Rejection) -> Result:
    if isinstance(outcome, Rejection):
        return Result(outcome.location, str(outcome.error))
    assert isinstance(item, Document)  # noqa: S101 - a refused item has a rejection as its outcome
    source = item.source
    entry = documents.summary(database(), source.id, item.timeline)
    address = url_for("api.one_document", id=source.id, timeline=item.timeline)
    return Result(source.title or source.name or _PASTED_NAME, f"{outcome.value}, {_found_text(entry)}", address)


def _found_text(entry: DocumentSummary) -> str:
    if entry.analysis_error is not None:
        return f"not analysed because of an error in Timeline ({entry.analysis_error})"
    if not entry.is_analysed:
        return f"not analysed (language {entry.language})"
    return "1 event" if entry.events == 1 else f"{entry.events} events"
