"""`/upload`: articles come in by a form, as files or as pasted text, and each is answered for."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from flask import current_app, render_template, request, url_for
from werkzeug.exceptions import RequestEntityTooLarge

from timeline import pipeline
from timeline.errors import TimelineError
from timeline.export.site import link
from timeline.pipeline import Outcome
from timeline.readers import files as file_readers
from timeline.readers.draft import Draft, Given, decode, published
from timeline.readers.errors import MOST_BYTES, BadField, BadPublished, Refusal, TooLarge
from timeline.records import Document
from timeline.storage import Scope, documents, timelines
from timeline.web import auth
from timeline.web.connection import database, patient

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from flask.typing import ResponseReturnValue


__all__ = ["form", "take"]

_ENVELOPES = 200_000
"""Bytes that a form may have around what is in it."""
_PASTED = "The text"
_OUTCOMES = {Outcome.ADDED: "new", Outcome.REPLACED: "in the place of another", Outcome.UNCHANGED: "there already"}


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a document: its name, how that is said, and the address of its page; None where it is not kept."""

    name: str
    says: str
    address: str | None = None

    @property
    def is_kept(self) -> bool:
        """Whether it is part of the timeline now."""
        return self.address is not None


def form() -> str:
    """The form, for the timeline that is named; it is shown to those as well who will have to bring a token."""
    return _page({"timeline": request.args.get("timeline", "")})


def take() -> ResponseReturnValue:
    """Takes in what the form brings: files, a text, or both. What cannot be taken does not hold up the rest."""
    auth.admit(Scope.WRITE)
    said = _said()
    timeline = auth.within(said.get("timeline") or None) or timelines.DEFAULT
    try:
        given = Given(timeline, published(said["published"]) if said.get("published") else None)
    except BadPublished as error:
        return _page(said, refused=str(error)), 422
    results = [_result(*told) for told in pipeline.each(patient(), _brought(said, given))]
    if all(result.is_kept for result in results):
        said = {name: value for name, value in said.items() if name in _OF_ALL}
    return _page(said, None if results else "Choose a file, or paste a text.", results), 200 if results else 422


_OF_ALL = ("published", "timeline")
"""What is said of all that comes, and so of the next as well."""


def _said() -> dict[str, str]:
    """The fields. A form ends its lines as the network does; nobody has typed them so."""
    request.max_content_length = request.max_form_memory_size = MOST_BYTES + _ENVELOPES
    try:
        return {name: value.strip().replace("\r\n", "\n") for name, value in request.form.items()}
    except RequestEntityTooLarge as error:
        raise TooLarge from error


def _page(said: Mapping[str, str], refused: str | None = None, results: Iterable[Result] = ()) -> str:
    return render_template(
        "upload.html",
        said=said,
        refused=refused,
        results=list(results),
        piles=_piles(),
        kinds=", ".join([*file_readers.KINDS, ".gz"]),
        most=MOST_BYTES,
        wants_token=current_app.config["ACCESS"].wants_token(Scope.WRITE),
    )


def _piles() -> tuple[str, ...]:
    """The timelines that the reader may see."""
    token = auth.bearer()
    return timelines.names(database()) if token is None or token.timeline is None else (token.timeline,)


def _brought(said: Mapping[str, str], given: Given) -> Iterator[Document | Refusal]:
    """The text, then the files. A browser sends a file without a name where none was chosen."""
    if said.get("text"):
        yield _pasted(said, given)
    files = (file for file in request.files.getlist("file") if file.filename)
    yield from chain.from_iterable(file_readers.sent(file.filename or "", file.stream, given) for file in files)


def _pasted(said: Mapping[str, str], given: Given) -> Document | Refusal:
    title, url = said.get("title") or None, said.get("url") or None
    try:
        if url is not None and link(url) is None:
            raise BadField("url", "an address that begins with https:// or http://")
        if title is not None and not title.isprintable():
            raise BadField("title", "printable characters, in one line")
        return pipeline.document(Draft(decode(said["text"].encode()), title=title, url=url), given)
    except TimelineError as error:
        return Refusal(_PASTED, error)


def _result(given: Document | Refusal, outcome: Outcome | Refusal) -> Result:
    if isinstance(outcome, Refusal):
        return Result(outcome.place, str(outcome.error))
    assert isinstance(given, Document)  # noqa: S101 - what was refused before has no outcome
    source = given.source
    entry = documents.entry(database(), source.id, given.timeline)
    address = url_for("api.one_document", id=source.id, timeline=given.timeline)
    events = "1 event" if entry.events == 1 else f"{entry.events} events"
    return Result(source.title or source.name or _PASTED, f"{_OUTCOMES[outcome]}, {events}", address)
