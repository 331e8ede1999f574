"""Changing documents: `PATCH`, `DELETE`, another analysis, and the preview of a new publication date.

Changes and deletions require If-Match with the state that the client has seen.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from flask import Response

from timeline import pipeline
from timeline.serialization import DocumentShape
from timeline.storage import Scope, UnknownDocument, documents
from timeline.web import preconditions
from timeline.web.api.request_schemas import DocumentChange, PreviewBody
from timeline.web.api.response_schemas import MoveListShape
from timeline.web.api.responses import json
from timeline.web.api.route import JSON, MERGE_PATCH, REQUIRED_IF_MATCH, ResponseSpec, Route
from timeline.web.connection import database_for_writing, write_transaction
from timeline.web.query_parameters import TimelineParameters
from timeline.web.request_bodies import BodySpec, Payload

if TYPE_CHECKING:
    from sqlite_utils import Database

    from timeline.records import Document
    from timeline.web.query_parameters import TimelineParams

__all__ = ["ROUTES"]


def change_document(params: TimelineParams, payload: Payload, id: str) -> Response:
    """Changes the metadata of a document; a new publication date updates everything that depends on it.

    Null removes a value. The text does not change: another text is another document.
    """
    changes = dict(payload.data)
    with write_transaction() as db:
        document = documents.find(db, id, params.get("timeline"))
        preconditions.require(_document_response(db, document))
        if "published" in changes:
            document = pipeline.redate(db, document, changes.pop("published"))
        state = _document_response(db, pipeline.amend(db, document, changes) if changes else document)
    state.add_etag()
    return state


def preview_document(params: TimelineParams, payload: Payload, id: str) -> Response:
    """Lists the events that a new publication date would change, without changing anything.

    The change is made and rolled back, so the preview is what `PATCH` would do. It takes as long, and waits for other
    writers.
    """
    db = database_for_writing()
    document = documents.find(db, id, params.get("timeline"))
    return json(MoveListShape().dump({"data": pipeline.preview(db, document, payload.data["published"])}))


def reanalyse_document(params: TimelineParams, id: str) -> Response:
    """Analyses a document again, such as one whose analysis failed, and updates everything that depends on it.

    If the analysis fails again, the document has an `analysis_error`.
    """
    with write_transaction() as db:
        document = documents.find(db, id, params.get("timeline"))
        pipeline.reanalyse(db, [document])
        return _document_response(db, document)


def delete_document(params: TimelineParams, id: str) -> Response:
    """Deletes a document, and the events that only it mentions."""
    with write_transaction() as db:
        document = documents.find(db, id, params.get("timeline"))
        preconditions.require(_document_response(db, document))
        pipeline.remove(db, document)
    return Response(status=HTTPStatus.NO_CONTENT)


def _document_response(db: Database, document: Document) -> Response:
    """Return the document as GET does."""
    return json(DocumentShape().dump(documents.summary(db, document.source.id, document.timeline)))


_ETAG_HEADER = {"ETag": "The ETag of the new state."}

ROUTES = (
    Route(
        "PATCH",
        "/documents/<id:id>",
        change_document,
        ResponseSpec("The changed document.", {JSON: DocumentShape}, _ETAG_HEADER),
        TimelineParameters,
        (UnknownDocument,),
        BodySpec("The changes.", {JSON: DocumentChange, MERGE_PATCH: DocumentChange}),
        (REQUIRED_IF_MATCH,),
        Scope.WRITE,
    ),
    Route(
        "POST",
        "/previews/<id:id>",
        preview_document,
        ResponseSpec("The events that would change.", {JSON: MoveListShape}),
        TimelineParameters,
        (UnknownDocument,),
        BodySpec("The publication date to try.", {JSON: PreviewBody}),
        scope=Scope.WRITE,
    ),
    Route(
        "POST",
        "/analyses/<id:id>",
        reanalyse_document,
        ResponseSpec("The document with its new analysis.", {JSON: DocumentShape}),
        TimelineParameters,
        (UnknownDocument,),
        scope=Scope.WRITE,
    ),
    Route(
        "DELETE",
        "/documents/<id:id>",
        delete_document,
        ResponseSpec("The document is deleted.", {}, status=HTTPStatus.NO_CONTENT),
        TimelineParameters,
        (UnknownDocument,),
        headers=(REQUIRED_IF_MATCH,),
        scope=Scope.WRITE,
    ),
)
