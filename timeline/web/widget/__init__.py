"""The element `<event-timeline>` for pages of any origin: one script, which reads the API of a server.

The law of this room: no build step, no dependency, and nothing but text goes into another's page.
"""

from __future__ import annotations

from pathlib import Path

from flask import Blueprint, Response

__all__ = ["blueprint"]

blueprint = Blueprint("widget", __name__)

_SCRIPT = Path(__file__).with_name("widget.js").read_bytes()
_HOUR = 3600


@blueprint.get("/widget.js")
def script() -> Response:
    """The script. Pages of others hold its address, so that it is asked for often and kept for an hour."""
    response = Response(_SCRIPT, mimetype="text/javascript")
    response.cache_control.public = True
    response.cache_control.max_age = _HOUR
    return response
