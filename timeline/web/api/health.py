"""Health and metrics of the server."""

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
    """The state of the server. `schema` is the newest migration that it knows."""

    status = fields.String(validate=validate.Equal("ok"))
    schema = fields.String()


def health(_: dict[str, Any]) -> Response:
    """Checks that the server answers and that its database has the current schema."""
    database()
    return json({"status": "ok", "schema": schema_version()})


def metrics_text(_: dict[str, Any]) -> Response:
    """Returns request counts and durations in the Prometheus format."""
    return Response(metrics.text(), mimetype=metrics.MEDIA_TYPE)


ROUTES = (
    Route("GET", "/health", health, ResponseSpec("The server is healthy.", {JSON: HealthShape}), scope=None),
    Route("GET", "/metrics", metrics_text, ResponseSpec("The metrics.", {metrics.MEDIA_TYPE: None})),
)
