"""What the server says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marshmallow import fields, validate

from timeline.export.shapes import Shape
from timeline.store.database import version
from timeline.web.api.answers import json
from timeline.web.api.route import JSON, Answer, Route
from timeline.web.connection import database

if TYPE_CHECKING:
    from flask import Response

__all__ = ["ROUTES"]


class HealthShape(Shape):
    """The state of the server; `schema` names the newest migration that it knows."""

    status = fields.String(validate=validate.Equal("ok"))
    schema = fields.String()


def health(_: dict[str, Any]) -> Response:
    """That the server answers and its database has the schema that it knows, which is named."""
    database()
    return json({"status": "ok", "schema": version()})


ROUTES = (Route("GET", "/health", health, Answer("All is well.", {JSON: HealthShape})),)
