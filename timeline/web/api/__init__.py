"""The timeline as JSON.

The law of this room: a view reads its parameters, asks the store once and dumps; the shapes are those of `export`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson
from flask import Blueprint, Response, request, url_for

from timeline.export.shapes import DocumentShape, EventShape, KeyDateShape
from timeline.store import documents, events, keydates
from timeline.store.database import version
from timeline.web.connection import database
from timeline.web.parameters import (
    DocumentsParameters,
    EventsParameters,
    KeyDatesParameters,
    NoParameters,
    TimelineParameters,
    read,
)

if TYPE_CHECKING:
    from marshmallow import Schema

    from timeline.store import Page

__all__ = ["blueprint"]

blueprint = Blueprint("api", __name__)


@blueprint.get("/events")
def list_events() -> Response:
    """The events that the parameters ask for, oldest first and undated last, or the most important first."""
    query = read(EventsParameters(), request.args)
    return _list(events.page(database(), query), EventShape())


@blueprint.get("/events/<id>")
def one_event(id: str) -> Response:
    """One event whole."""
    given = read(TimelineParameters(), request.args)
    return _json(EventShape().dump(events.find(database(), id, given.get("timeline"))))


@blueprint.get("/key-dates")
def list_key_dates() -> Response:
    """The days that most of a timeline hangs on, the weightiest first."""
    query = read(KeyDatesParameters(), request.args)
    return _json({"data": KeyDateShape(many=True).dump(keydates.find(database(), query))})


@blueprint.get("/documents")
def list_documents() -> Response:
    """The documents by publication, or by what they need, without their texts and timexes."""
    query = read(DocumentsParameters(), request.args)
    return _list(documents.page(database(), query), DocumentShape(exclude=["timexes"]))


@blueprint.get("/documents/<id:id>")
def one_document(id: str) -> Response:
    """One document with its timexes."""
    given = read(TimelineParameters(), request.args)
    return _json(DocumentShape().dump(documents.entry(database(), id, given.get("timeline"))))


@blueprint.get("/health")
def health() -> Response:
    """That the server answers and its database has the schema that it knows, which is named."""
    read(NoParameters(), request.args)
    database()
    return _json({"status": "ok", "schema": version()})


def _list(page: Page[Any], shape: Schema) -> Response:
    """The page, and the way to the next one (RFC 8288)."""
    response = _json({"data": [shape.dump(item) for item in page.items], "next": page.next})
    if page.next is not None:
        parameters: dict[str, Any] = {**request.args.to_dict(), "cursor": page.next}
        response.headers["Link"] = f'<{url_for(str(request.endpoint), **parameters)}>; rel="next"'
    return response


def _json(data: object) -> Response:
    return Response(orjson.dumps(data), mimetype="application/json")
