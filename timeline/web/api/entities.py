"""Who acts: `GET /entities`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.serialization import EntityListShape, EntityShape
from timeline.storage import BadCursor, UnknownTimeline, entities
from timeline.web.api.responses import json_page
from timeline.web.api.route import JSON, NEXT_LINK, ResponseSpec, Route
from timeline.web.connection import database
from timeline.web.query_parameters import EntitiesParameters

if TYPE_CHECKING:
    from flask import Response

    from timeline.storage import EntityQuery

__all__ = ["ROUTES"]


def list_entities(query: EntityQuery) -> Response:
    """Lists who acts in the events, with all names: those who act in the most events first.

    Each of the names is a value of the parameter `actor` of `/events`.
    """
    return json_page(entities.page(database(), query), EntityShape())


ROUTES = (
    Route(
        "GET",
        "/entities",
        list_entities,
        ResponseSpec("A page of entities.", {JSON: EntityListShape}, NEXT_LINK),
        EntitiesParameters,
        (UnknownTimeline, BadCursor),
    ),
)
