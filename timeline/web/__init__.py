"""HTTP in, HTTP out.

The law of this room: schemas, templates and one table of errors; no dates, no SQL. `api`, `pages` and `widget` never
meet.
"""

from __future__ import annotations

import os
from pathlib import Path

from flask import Flask
from werkzeug.routing import BaseConverter, PathConverter

from timeline.web import api, auth, connection, errors, headers, logs, metrics, pages, rate_limit, widget
from timeline.web.settings import Settings

__all__ = ["Settings", "create_app"]


class _IdConverter(PathConverter):
    """A document's id: its giver's choice, often a path or a URL, slashes and all."""

    regex = ".+"
    part_isolating = False


class _UnreservedIdConverter(BaseConverter):
    """An id that is no word of a route beside it: `/events/merge` is no event."""

    regex = r"(?!(?:merge|log)\Z)[^/]+"
    part_isolating = True


def create_app(database: Path | str | None = None, settings: Settings | None = None) -> Flask:
    """The application, on the database given, else on `TIMELINE_DB`, else on `timeline.db` here.

    The settings are those given, else those of the environment. It never migrates: a database that is not as it
    should be is an answer 503.
    """
    app = Flask(__name__)
    app.config["DATABASE"] = Path(database or os.environ.get("TIMELINE_DB") or "timeline.db")
    app.config.update((settings or Settings.from_environment(os.environ)).flask_config())
    app.url_map.converters["id"] = _IdConverter
    app.url_map.converters["own"] = _UnreservedIdConverter
    app.url_map.merge_slashes = False
    for part in (logs, metrics, connection, headers, errors, rate_limit, auth):
        part.install(app)
    for room in (api, pages, widget):
        app.register_blueprint(room.blueprint)
    return app
