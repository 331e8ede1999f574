"""The HTTP interface: the API, the pages and the widget.

Contract: views load, call the layers below once, and render. One table maps errors to statuses. There is no SQL except
for settings of the connection. `api`, `pages` and `widget` do not import each other.
"""

from __future__ import annotations

import os
from pathlib import Path

from flask import Flask
from werkzeug.routing import BaseConverter, PathConverter

from timeline.web import api, auth, connection, errors, headers, logs, metrics, pages, rate_limit, widget
from timeline.web.settings import Settings, configure

__all__ = ["Settings", "create_app"]


class _IdConverter(PathConverter):
    """The id of a document, which its author chose: often a path or a URL, with slashes."""

    regex = ".+"
    part_isolating = False


class _UnreservedIdConverter(BaseConverter):
    """An id that is not a sub-route: `/events/merge` is not an event."""

    regex = r"(?!(?:merge|log)\Z)[^/]+"
    part_isolating = True


def create_app(database: Path | str | None = None, settings: Settings | None = None) -> Flask:
    """Make the application on the given database, else on `TIMELINE_DB`, else on `timeline.db` in the current folder.

    Settings default to those of the environment. The application never migrates: a database with another schema is
    answered with 503.
    """
    app = Flask(__name__)
    app.config["DATABASE"] = Path(database or os.environ.get("TIMELINE_DB") or "timeline.db")
    configure(app, settings or Settings.from_environment(os.environ))
    app.url_map.converters["id"] = _IdConverter
    app.url_map.converters["own"] = _UnreservedIdConverter
    app.url_map.merge_slashes = False
    for module in (logs, metrics, connection, headers, errors, rate_limit, auth):
        module.install(app)
    for package in (api, pages, widget):
        app.register_blueprint(package.blueprint)
    return app
