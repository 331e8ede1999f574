"""The HTTP API.

Contract: routes are data, and `ROUTES` is the whole API. A view calls the storage or the pipeline once and dumps the
result. JSON schemas are those of `timeline.serialization`. The OpenAPI description is generated from the same table.
"""

from __future__ import annotations

from flask import Blueprint

from timeline.web.api import (
    decisions,
    docs,
    documents,
    documents_change,
    documents_write,
    entities,
    event_formats,
    events,
    health,
    tag,
    timelines,
)
from timeline.web.api.route import register

__all__ = ["ROUTES", "blueprint"]

ROUTES = (
    *events.ROUTES,
    *event_formats.ROUTES,
    *entities.ROUTES,
    *decisions.ROUTES,
    *documents.ROUTES,
    *documents_write.ROUTES,
    *documents_change.ROUTES,
    *timelines.ROUTES,
    *tag.ROUTES,
    *health.ROUTES,
)

blueprint = Blueprint("api", __name__, template_folder="templates")
register(blueprint, (*ROUTES, *docs.routes(ROUTES)))
