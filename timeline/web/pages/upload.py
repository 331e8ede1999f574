"""`/upload`: articles come in by a form, as files or as pasted text, and each is answered for."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from flask import current_app, render_template, request, url_for
from werkzeug.exceptions import RequestEntityTooLarge

from timeline import pipeline, readers
from timeline.errors import TimelineError
from timeline.export.site import safe_link
from timeline.pipeline import Outcome
from timeline.readers import files as file_readers
from timeline.readers.draft import Draft, IngestDefaults, decode, parse_published
from timeline.readers.errors import MAX_BYTES, BadField, BadPublished, Rejection, TooLarge
from timeline.records import Document
from timeline.storage import Scope, documents, timelines
from timeline.web import auth
from timeline.web.connection import database, database_for_writing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from flask.typing import ResponseReturnValue


__all__ = ["form", "submit"]

_FORM_OVERHEAD = 200_000
"""Bytes that a form may have around what is in it."""
_PASTED_NAME = "The text"
_OUTCOME_TEXTS = {Outcome.ADDED: "new", Outcome.REPLACED: "in the place of another", Outcome.UNCHANGED: "there already"}


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a document: its name, how that is said, and the address of its page; None where it is not kept."""

    name: str
    message: str
    address: str | None = None

    @property
    def is_kept(self) -> bool:
        """Whether it is part of the timeline now."""
        return self.address is not None


def form() -> str:
    """The form, for the timeline that is named; it is shown to those as well who will have to bring a token."""
    return _render({"timeline": request.args.get("timeline", "")})


def submit() -> ResponseReturnValue:
    """Takes in what the form brings: files, a text, or both. What cannot be taken does not hold up the rest."""
    auth.authorize(Scope.WRITE)
    said = _form_values()
    timeline = auth.permitted_timeline(said.get("timeline") or None) or timelines.DEFAULT
    try:
        given = IngestDefaults(timeline, parse_published(said["published"]) if said.get("published") else None)
    except BadPublished as error:
        return _render(said, error=str(error)), 422
    results = [_result(*told) for told in pipeline.add_each(database_for_writing(), _sent_documents(said, given))]
    if all(result.is_kept for result in results):
        said = {name: value for name, value in said.items() if name in _SHARED_FIELDS}
    return _render(said, None if results else "Choose a file, or paste a text.", results), 200 if results else 422


_SHARED_FIELDS = ("published", "timeline")
"""What is said of all that comes, and so of the next as well."""


def _form_values() -> dict[str, str]:
    """The fields. A form ends its lines as the network does; nobody has typed them so."""
    request.max_content_length = request.max_form_memory_size = MAX_BYTES + _FORM_OVERHEAD
    try:
        return {name: value.strip().replace("\r\n", "\n") for name, value in request.form.items()}
    except RequestEntityTooLarge as error:
        raise TooLarge from error


def _render(values: Mapping[str, str], error: str | None = None, results: Iterable[Result] = ()) -> str:
    return render_template(
        "upload.html",
        said=values,
        refused=error,
        results=list(results),
        piles=_timeline_names(),
        kinds=", ".join([*file_readers.READERS, ".gz"]),
        most=MAX_BYTES,
        wants_token=current_app.config["ACCESS"].requires_token(Scope.WRITE),
    )


def _timeline_names() -> tuple[str, ...]:
    """The timelines that the reader may see."""
    token = auth.bearer_token()
    return timelines.names(database()) if token is None or token.timeline is None else (token.timeline,)


def _sent_documents(values: Mapping[str, str], defaults: IngestDefaults) -> Iterator[Document | Rejection]:
    """The text, then the files. A browser sends a file without a name where none was chosen."""
    if values.get("text"):
        yield _pasted_document(values, defaults)
    files = (file for file in request.files.getlist("file") if file.filename)
    yield from chain.from_iterable(
        file_readers.read_upload(file.filename or "", file.stream, defaults) for file in files
    )


def _pasted_document(values: Mapping[str, str], defaults: IngestDefaults) -> Document | Rejection:
    title, url = values.get("title") or None, values.get("url") or None
    try:
        if url is not None and safe_link(url) is None:
            raise BadField("url", "an address that begins with https:// or http://")
        if title is not None and not title.isprintable():
            raise BadField("title", "printable characters, in one line")
        return readers.build_document(Draft(decode(values["text"].encode()), title=title, url=url), defaults)
    except TimelineError as error:
        return Rejection(_PASTED_NAME, error)


def _result(item: Document | Rejection, outcome: Outcome | Rejection) -> Result:
    if isinstance(outcome, Rejection):
        return Result(outcome.location, str(outcome.error))
    assert isinstance(item, Document)  # noqa: S101 - what was refused before has no outcome
    source = item.source
    entry = documents.summary(database(), source.id, item.timeline)
    address = url_for("api.one_document", id=source.id, timeline=item.timeline)
    events = "1 event" if entry.events == 1 else f"{entry.events} events"
    return Result(source.title or source.name or _PASTED_NAME, f"{_OUTCOME_TEXTS[outcome]}, {events}", address)
