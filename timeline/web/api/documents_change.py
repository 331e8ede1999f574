"""`PATCH` and `DELETE /documents/{id}`, of the state that who sends it has seen; and a look at what would follow."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

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

__all__ = ["ROUTES"]


def change_document(params: dict[str, Any], payload: Payload, id: str) -> Response:
    """Changes what is said of a document; of another day of publication all follows that hangs on it.

    Null takes away what was said. The text stays: another text is another document.
    """
    said = dict(payload.data)
    with write_transaction() as db:
        document = documents.find(db, id, params.get("timeline"))
        preconditions.require(_document_response(db, document))
        if "published" in said:
            document = pipeline.redate(db, document, said.pop("published"))
        state = _document_response(db, pipeline.amend(db, document, said) if said else document)
    state.add_etag()
    return state


def preview_document(params: dict[str, Any], payload: Payload, id: str) -> Response:
    """Tells which events another day of publication would move; nothing is changed.

    It is done and taken back, so that it is what `PATCH` would do: it takes as long, and waits for who else is writing.
    """
    db = database_for_writing()
    document = documents.find(db, id, params.get("timeline"))
    return json(MoveListShape().dump({"data": pipeline.preview(db, document, payload.data["published"])}))


def delete_document(params: dict[str, Any], id: str) -> Response:
    """Takes a document out, and all that only it tells."""
    with write_transaction() as db:
        document = documents.find(db, id, params.get("timeline"))
        preconditions.require(_document_response(db, document))
        pipeline.remove(db, document)
    return Response(status=HTTPStatus.NO_CONTENT)


def _document_response(db: Database, document: Document) -> Response:
    """As GET gives it."""
    return json(DocumentShape().dump(documents.summary(db, document.source.id, document.timeline)))


_ETAG_HEADER = {"ETag": "That of the new state."}

ROUTES = (
    Route(
        "PATCH",
        "/documents/<id:id>",
        change_document,
        ResponseSpec("The document as it is now.", {JSON: DocumentShape}, _ETAG_HEADER),
        TimelineParameters,
        (UnknownDocument,),
        BodySpec("What changes.", {JSON: DocumentChange, MERGE_PATCH: DocumentChange}),
        (REQUIRED_IF_MATCH,),
        Scope.WRITE,
    ),
    Route(
        "POST",
        "/previews/<id:id>",
        preview_document,
        ResponseSpec("What would move.", {JSON: MoveListShape}),
        TimelineParameters,
        (UnknownDocument,),
        BodySpec("The day to try.", {JSON: PreviewBody}),
        scope=Scope.WRITE,
    ),
    Route(
        "DELETE",
        "/documents/<id:id>",
        delete_document,
        ResponseSpec("It is gone.", {}, status=HTTPStatus.NO_CONTENT),
        TimelineParameters,
        (UnknownDocument,),
        headers=(REQUIRED_IF_MATCH,),
        scope=Scope.WRITE,
    ),
)
