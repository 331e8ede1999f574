"""`POST /documents`: one of them, or many, of which each is answered for."""

from __future__ import annotations

from dataclasses import asdict, replace
from http import HTTPStatus
from itertools import chain
from typing import TYPE_CHECKING, Any

import orjson
from flask import Response, stream_with_context, url_for

from timeline import pipeline, storage
from timeline.errors import TimelineError
from timeline.pipeline import Outcome
from timeline.readers import files as file_readers
from timeline.readers.draft import Draft, Given, decode
from timeline.readers.errors import Refusal
from timeline.storage import EventQuery, Scope, documents, events
from timeline.tagging import UnknownLanguage
from timeline.web import auth, errors, request_bodies
from timeline.web.api.request_schemas import DocumentBody, SourceParameters
from timeline.web.api.response_schemas import KeptShape, ResultShape
from timeline.web.api.responses import json
from timeline.web.api.route import JSON, KEY, Answer, Route
from timeline.web.connection import patient, writing
from timeline.web.query_parameters import Fault, RefusedParameters
from timeline.web.request_bodies import FILES, LINES, Body, Brought

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.records import Document

__all__ = ["ROUTES"]

_PLAIN, _HTML = "text/plain", "text/html"
_KINDS = {_PLAIN: ".txt", _HTML: ".html"}
_OF_ONE = ("id", "title", "url", "language")
"""What cannot be said of several documents together."""
_MOST_EVENTS = 500


def add_document(said: dict[str, Any], brought: Brought) -> Response:
    """Takes a document in, or several: what they tell is part of the timeline when the answer comes.

    JSON, a text or a page is one document, and so is a form with one file, but for a file of JSON Lines. The same text
    again changes nothing. Of several documents each is answered for, a line each, as soon as it is kept; those that
    are refused do not hold up the others.
    """
    if brought.media == LINES:
        return _several(_of_lines(_given(said)))
    if brought.media == FILES:
        files = list(chain.from_iterable(_of_file(file, _given(said)) for file in brought.told))
        return _several(iter(files)) if len(files) != 1 else _one(files[0])
    return _one(_drafted(brought, said))


def _drafted(brought: Brought, said: dict[str, Any]) -> Document:
    """What the body says of itself goes before what the parameters say of it."""
    match brought.media:
        case request_bodies.JSON:
            return _told({**said, **{name: value for name, value in brought.told.items() if value is not None}})
        case media:
            draft = file_readers.KINDS[_KINDS[media]](brought.told.encode())
            return _document(replace(draft, **{name: said[name] for name in _OF_ONE if name in said}), said)


def _told(members: dict[str, Any]) -> Document:
    decode(members["text"].encode())  # a NUL can be written in JSON
    known = {name: members[name] for name in _OF_ONE if name in members}
    return _document(Draft(members["text"], **known), members)


def _document(draft: Draft, said: dict[str, Any]) -> Document:
    return pipeline.document(draft, Given(auth.within(said.get("timeline")) or "default", said.get("published")))


def _given(said: dict[str, Any]) -> Given:
    """What is said of several documents."""
    wrong = [name for name in _OF_ONE if name in said]
    if wrong:
        raise RefusedParameters(tuple(Fault(f"#/{name}", "it is said of one document only") for name in wrong))
    return Given(said.get("timeline") or "default", said.get("published"))


def _of_lines(given: Given) -> Iterator[Document | Refusal]:
    for line in request_bodies.lines():
        if line.strip():
            try:
                told = request_bodies.load(DocumentBody(), decode(line))
                said = {"timeline": given.timeline, "published": given.published}
                yield _told({**said, **{name: value for name, value in told.items() if value is not None}})
            except TimelineError as error:
                yield Refusal("", error)


def _of_file(file: Any, given: Given) -> Iterator[Document | Refusal]:
    return file_readers.sent(file.filename or "", file.stream, given)


def _one(given: Document | Refusal) -> Response:
    if isinstance(given, Refusal):
        raise given.error
    with writing() as db:
        [(_, outcome)] = pipeline.each(db, [given])
        if isinstance(outcome, Refusal):
            raise outcome.error
        id, timeline = given.source.id, given.timeline
        told = events.page(db, EventQuery(timeline, document=id, limit=_MOST_EVENTS)).items
        kept = {"outcome": outcome, "document": documents.entry(db, id, timeline), "events": told}
    response = json(KeptShape().dump(kept))
    response.status_code = 201 if outcome is Outcome.ADDED else 200
    response.headers["Location"] = url_for("api.one_document", id=id, timeline=timeline)
    return response


def _several(given: Iterator[Document | Refusal]) -> Response:
    """A result a line; the first of them is waited for, so that what refuses all of it has its own status."""
    results = (_result(*one) for one in enumerate(pipeline.each(patient(), given), 1))
    first = next(results, b"")
    return Response(stream_with_context(_lines(first, results)), mimetype=LINES)


def _lines(first: bytes, results: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    done = 1
    try:
        for line in results:
            done += 1
            yield line
    except storage.NotWritten as error:  # those before it are kept, and their lines are on their way
        yield _line({"number": done + 1, **_refused(error)})


def _result(number: int, told: tuple[Document | Refusal, Outcome | Refusal]) -> bytes:
    given, outcome = told
    if isinstance(given, Refusal):
        return _line({"number": number, **_named(given.place), **_refused(given.error)})
    if isinstance(outcome, Refusal):
        return _line({"number": number, **_named(given.source.name), **_refused(outcome.error)})
    status = HTTPStatus.CREATED if outcome is Outcome.ADDED else HTTPStatus.OK
    kept = {"status": status, "outcome": outcome, "id": given.source.id, "timeline": given.timeline}
    return _line({"number": number, **_named(given.source.name), **kept})


def _named(name: str | None) -> dict[str, str]:
    return {"name": name} if name else {}


def _refused(error: TimelineError) -> dict[str, Any]:
    problem = errors.problem(error)
    return {"status": problem.status, "problem": asdict(problem)}


def _line(result: dict[str, Any]) -> bytes:
    return orjson.dumps(ResultShape().dump(result), option=orjson.OPT_APPEND_NEWLINE)


_LOCATION = {"Location": "The address of the document."}

ROUTES = (
    Route(
        "POST",
        "/documents",
        add_document,
        Answer("The document is new.", {JSON: KeptShape}, _LOCATION, HTTPStatus.CREATED),
        SourceParameters,
        (
            storage.BadTimelineName,
            UnknownLanguage,
            pipeline.BadField,
            pipeline.BadPublished,
            pipeline.EmptyDocument,
            pipeline.UnknownKind,
            pipeline.Unreadable,
        ),
        Body(
            "One document, or several: a form with several files, or JSON Lines. Each has 20 MB at most.",
            {JSON: DocumentBody, _PLAIN: None, _HTML: None, FILES: None, LINES: None},
        ),
        (KEY,),
        Scope.WRITE,
        (
            Answer(
                "The document was there already, or takes the place of another one; or a result a line for several.",
                {JSON: KeptShape, LINES: None},
                _LOCATION,
            ),
        ),
    ),
)
