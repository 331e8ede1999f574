"""Adding documents: `POST /documents` with one document or many, each with its own result."""

from __future__ import annotations

from dataclasses import asdict, replace
from http import HTTPStatus
from itertools import chain
from typing import TYPE_CHECKING, Any

import orjson
from flask import Response, stream_with_context, url_for

from timeline import pipeline, readers, storage
from timeline.pipeline import Outcome
from timeline.readers import files as file_readers
from timeline.readers.draft import Draft, IngestDefaults, decode
from timeline.readers.errors import Rejection
from timeline.storage import EventQuery, Scope, documents, events
from timeline.web import auth, errors, request_bodies
from timeline.web.api.request_schemas import DocumentBody, SourceParameters
from timeline.web.api.response_schemas import KeptShape, ResultShape
from timeline.web.api.responses import json
from timeline.web.api.route import IDEMPOTENCY_KEY, JSON, ResponseSpec, Route
from timeline.web.connection import database_for_writing, write_transaction
from timeline.web.query_parameters import Fault, RefusedParameters
from timeline.web.request_bodies import MULTIPART, NDJSON, BodySpec, Payload

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.errors import TimelineError
    from timeline.pipeline import Ingested
    from timeline.records import Document

__all__ = ["ROUTES"]

_PLAIN, _HTML = "text/plain", "text/html"
_SUFFIXES = {_PLAIN: ".txt", _HTML: ".html"}
_SINGLE_FIELDS = ("id", "title", "url", "language")
"""Parameters that apply to a single document only."""
_MAX_EVENTS = 500


def add_document(params: dict[str, Any], payload: Payload) -> Response:
    """Adds one or more documents; their events are in the timeline when the response is sent.

    JSON, a text or a page is one document; so is a form with one file, unless that is JSON Lines. Adding the same text
    again changes nothing. Several documents are answered with one result a line, each as soon as its document is
    stored; refused ones do not stop the others. A document in another language than English is stored, but it is not
    analysed: it has no events. The same holds for a document whose analysis fails; `analysis_error` has the reason.
    """
    if payload.media_type == NDJSON:
        return _add_several(_documents_from_lines(_ingest_defaults(params)))
    if payload.media_type == MULTIPART:
        files = list(chain.from_iterable(_documents_from_file(file, _ingest_defaults(params)) for file in payload.data))
        return _add_several(iter(files)) if len(files) != 1 else _add_one(files[0])
    return _add_one(_document_from_payload(payload, params))


def _document_from_payload(payload: Payload, params: dict[str, Any]) -> Document:
    """Values in the body take precedence over those in the parameters."""
    match payload.media_type:
        case request_bodies.JSON:
            return _document_from_json(
                {**params, **{name: value for name, value in payload.data.items() if value is not None}}
            )
        case media:
            draft = file_readers.read_draft(_SUFFIXES[media], payload.data.encode())
            return _document_from_draft(
                replace(draft, **{name: params[name] for name in _SINGLE_FIELDS if name in params}), params
            )


def _document_from_json(members: dict[str, Any]) -> Document:
    decode(members["text"].encode())  # a NUL can be written in JSON
    metadata = {name: members[name] for name in _SINGLE_FIELDS if name in members}
    return _document_from_draft(Draft(members["text"], **metadata), members)


def _document_from_draft(draft: Draft, params: dict[str, Any]) -> Document:
    defaults = IngestDefaults(auth.permitted_timeline(params.get("timeline")) or "default", params.get("published"))
    try:
        return readers.build_document(draft, defaults)
    except Exception as error:
        raise readers.refusal_of(error) from error


def _ingest_defaults(params: dict[str, Any]) -> IngestDefaults:
    """Return the parameters that may apply to several documents."""
    not_shared = [name for name in _SINGLE_FIELDS if name in params]
    if not_shared:
        raise RefusedParameters(tuple(Fault(f"#/{name}", "allowed for a single document only") for name in not_shared))
    return IngestDefaults(params.get("timeline") or "default", params.get("published"))


def _documents_from_lines(defaults: IngestDefaults) -> Iterator[Document | Rejection]:
    for line in request_bodies.lines():
        if line.strip():
            try:
                body = request_bodies.load(DocumentBody(), decode(line))
                members = {name: value for name, value in body.items() if value is not None}
                yield _document_from_json({"timeline": defaults.timeline, "published": defaults.published, **members})
            except Exception as error:  # noqa: BLE001 - one bad line must not end the reading of the others
                yield Rejection("", readers.refusal_of(error))


def _documents_from_file(upload: Any, defaults: IngestDefaults) -> Iterator[Document | Rejection]:
    return file_readers.read_upload(upload.filename or "", upload.stream, defaults)


def _add_one(item: Document | Rejection) -> Response:
    if isinstance(item, Rejection):
        raise item.error
    with write_transaction() as db:
        [(_, outcome, _)] = pipeline.add_each(db, [item])
        if isinstance(outcome, Rejection):
            raise outcome.error
        id, timeline = item.source.id, item.timeline
        mentioned = events.page(db, EventQuery(timeline, document=id, limit=_MAX_EVENTS)).items
        result = {"outcome": outcome, "document": documents.summary(db, id, timeline), "events": mentioned}
    response = json(KeptShape().dump(result))
    response.status_code = 201 if outcome is Outcome.ADDED else 200
    response.headers["Location"] = url_for("api.one_document", id=id, timeline=timeline)
    return response


def _add_several(items: Iterator[Document | Rejection]) -> Response:
    """Wait for the first result, so that an error of the whole request has its own status."""
    added = enumerate(pipeline.add_each(database_for_writing(), items), 1)
    results = (_result_line(number, ingested) for number, ingested in added)
    first = next(results, b"")
    return Response(stream_with_context(_result_lines(first, results)), mimetype=NDJSON)


def _result_lines(first: bytes, results: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    done = 1
    try:
        for line in results:
            done += 1
            yield line
    except storage.NotWritten as error:  # the documents before it are stored, and their lines were sent
        yield _dump_line({"number": done + 1, **_problem_fields(error)})


def _result_line(number: int, ingested: Ingested) -> bytes:
    item, outcome, analysis_error = ingested
    if isinstance(item, Rejection):
        return _dump_line({"number": number, **_name_field(item.location), **_problem_fields(item.error)})
    if isinstance(outcome, Rejection):
        return _dump_line({"number": number, **_name_field(item.source.name), **_problem_fields(outcome.error)})
    status = HTTPStatus.CREATED if outcome is Outcome.ADDED else HTTPStatus.OK
    result: dict[str, Any] = {"status": status, "outcome": outcome, "id": item.source.id, "timeline": item.timeline}
    if analysis_error is not None:
        result |= {"analysed": False, "analysis_error": analysis_error}
    elif not item.is_analysed:
        result["analysed"] = False
    return _dump_line({"number": number, **_name_field(item.source.name), **result})


def _name_field(name: str | None) -> dict[str, str]:
    return {"name": name} if name else {}


def _problem_fields(error: TimelineError) -> dict[str, Any]:
    problem = errors.problem(error)
    return {"status": problem.status, "problem": asdict(problem)}


def _dump_line(result: dict[str, Any]) -> bytes:
    return orjson.dumps(ResultShape().dump(result), option=orjson.OPT_APPEND_NEWLINE)


_LOCATION = {"Location": "The URL of the document."}

ROUTES = (
    Route(
        "POST",
        "/documents",
        add_document,
        ResponseSpec("The document was added.", {JSON: KeptShape}, _LOCATION, HTTPStatus.CREATED),
        SourceParameters,
        (
            storage.BadTimelineName,
            readers.BadField,
            readers.BadPublished,
            readers.EmptyDocument,
            readers.ReadingFailed,
            readers.UnknownKind,
            readers.Unreadable,
        ),
        BodySpec(
            "One document, or several as a form with files or as JSON Lines. At most 20 MB each.",
            {JSON: DocumentBody, _PLAIN: None, _HTML: None, MULTIPART: None, NDJSON: None},
        ),
        (IDEMPOTENCY_KEY,),
        Scope.WRITE,
        (
            ResponseSpec(
                "The document was there already or replaced another; or, for several documents, one result a line.",
                {JSON: KeptShape, NDJSON: None},
                _LOCATION,
            ),
        ),
    ),
)
