"""The timeline over HTTP, for programs.

The law of this room: a route is data, and `ROUTES` is the whole API; a view asks the store or `ingest` once and dumps;
the shapes are those of `export`; what is served is described, since both are made of the same table.
"""

from __future__ import annotations

from flask import Blueprint

from timeline.web.api import (
    adding,
    changing,
    deciding,
    describing,
    documents,
    events,
    exporting,
    piles,
    service,
    tagging,
)
from timeline.web.api.route import register

__all__ = ["ROUTES", "blueprint"]

ROUTES = (
    *events.ROUTES,
    *exporting.ROUTES,
    *deciding.ROUTES,
    *documents.ROUTES,
    *adding.ROUTES,
    *changing.ROUTES,
    *piles.ROUTES,
    *tagging.ROUTES,
    *service.ROUTES,
)

blueprint = Blueprint("api", __name__, template_folder="templates")
register(blueprint, (*ROUTES, *describing.routes(ROUTES)))
