"""The element `<event-timeline>` for pages of any origin, a page of it for frames, and oEmbed for who looks for one.

The law of this room: no build step, no dependency, and nothing but text goes into another's page.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from flask import Blueprint, Response

from timeline.web.widget import embed, oembed

__all__ = ["blueprint"]

blueprint = Blueprint("widget", __name__, template_folder="templates")

_HERE = Path(__file__).parent
_MAX_AGE = 3600
_FILES = {
    "script": ("widget.js", "text/javascript"),
    "embed_script": ("embed.js", "text/javascript"),
    "embed_style": ("embed.css", "text/css"),
}


def _file_response(content: bytes, mimetype: str) -> Response:
    """The file. Pages of others hold its address, so that it is asked for often and kept for an hour."""
    response = Response(content, mimetype=mimetype)
    response.cache_control.public = True
    response.cache_control.max_age = _MAX_AGE
    return response


for endpoint, (name, mimetype) in _FILES.items():
    blueprint.add_url_rule(f"/{name}", endpoint, partial(_file_response, (_HERE / name).read_bytes(), mimetype))
blueprint.add_url_rule("/embed", view_func=embed.embed)
blueprint.add_url_rule("/oembed", view_func=oembed.oembed)
