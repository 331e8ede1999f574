"""Reading documents: `GET /documents` and `GET /documents/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.serialization import DocumentListShape, DocumentShape
from timeline.storage import BadCursor, UnknownDocument, UnknownTimeline, documents
from timeline.web.api.responses import json, json_page
from timeline.web.api.route import JSON, NEXT_LINK, ResponseSpec, Route
from timeline.web.connection import database
from timeline.web.query_parameters import DocumentsParameters, TimelineParameters

if TYPE_CHECKING:
    from flask import Response

    from timeline.storage import DocumentQuery
    from timeline.web.query_parameters import TimelineParams

__all__ = ["ROUTES"]


def list_documents(query: DocumentQuery) -> Response:
    """Lists documents by publication date, or by what they lack, without their texts and timexes."""
    return json_page(documents.page(database(), query), DocumentShape(exclude=["timexes"]))


def one_document(params: TimelineParams, id: str) -> Response:
    """Returns one document with its timexes."""
    return json(DocumentShape().dump(documents.summary(database(), id, params.get("timeline"))))


ROUTES = (
    Route(
        "GET",
        "/documents",
        list_documents,
        ResponseSpec("A page of documents.", {JSON: DocumentListShape}, NEXT_LINK),
        DocumentsParameters,
        (UnknownTimeline, BadCursor),
    ),
    Route(
        "GET",
        "/documents/<id:id>",
        one_document,
        ResponseSpec("The document.", {JSON: DocumentShape}),
        TimelineParameters,
        (UnknownTimeline, UnknownDocument),
    ),
)
