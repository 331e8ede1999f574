"""What the server says of itself."""

from __future__ import annotations

from typing import Any

from flask import Response
from marshmallow import fields, validate

from timeline.serialization import Shape
from timeline.storage.database import schema_version
from timeline.web import metrics
from timeline.web.api.responses import json
from timeline.web.api.route import JSON, ResponseSpec, Route
from timeline.web.connection import database

__all__ = ["ROUTES"]


class HealthShape(Shape):
    """The state of the server; `schema` names the newest migration that it knows."""

    status = fields.String(validate=validate.Equal("ok"))
    schema = fields.String()


def health(_: dict[str, Any]) -> Response:
    """That the server answers and its database has the schema that it knows, which is named."""
    database()
    return json({"status": "ok", "schema": schema_version()})


def metrics_text(_: dict[str, Any]) -> Response:
    """What was served, and how long it took, as Prometheus reads it."""
    return Response(metrics.text(), mimetype=metrics.MEDIA_TYPE)


ROUTES = (
    Route("GET", "/health", health, ResponseSpec("All is well.", {JSON: HealthShape}), scope=None),
    Route("GET", "/metrics", metrics_text, ResponseSpec("The figures.", {metrics.MEDIA_TYPE: None})),
)
