"""HTTP in, HTTP out.

The law of this room: schemas, templates and one table of errors; no dates, no SQL. `api`, `pages` and `widget` never
meet.
"""

from __future__ import annotations

import os
from pathlib import Path

from flask import Flask
from werkzeug.routing import PathConverter

from timeline.web import api, connection, errors, headers, pages, widget

__all__ = ["create_app"]


class _Id(PathConverter):
    """A document's id: its giver's choice, often a path or a URL, slashes and all."""

    regex = ".+"
    part_isolating = False


def create_app(database: Path | str | None = None) -> Flask:
    """The application, on the database given, else on `TIMELINE_DB`, else on `timeline.db` here.

    It never migrates: a database that is not as it should be is an answer 503.
    """
    app = Flask(__name__)
    app.config["DATABASE"] = Path(database or os.environ.get("TIMELINE_DB") or "timeline.db")
    app.url_map.converters["id"] = _Id
    app.url_map.merge_slashes = False
    for part in (connection, headers, errors):
        part.install(app)
    for room in (api, pages, widget):
        app.register_blueprint(room.blueprint)
    return app
