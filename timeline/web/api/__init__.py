"""The timeline over HTTP, for programs.

The law of this room: a route is data, and `ROUTES` is the whole API; a view asks the store or `ingest` once and dumps;
the shapes are those of `export`; what is served is described, since both are made of the same table.
"""

from __future__ import annotations

from flask import Blueprint

from timeline.web.api import (
    decisions,
    docs,
    documents,
    documents_change,
    documents_write,
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
