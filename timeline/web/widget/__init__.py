"""The widget: the element `<event-timeline>` for pages of any origin, a page with it for frames, and oEmbed.

Contract: no build step and no dependency; into the pages of others, the script inserts text and never HTML.
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
    """Return a file of the widget. Other sites link to it, so it can be cached for an hour."""
    response = Response(content, mimetype=mimetype)
    response.cache_control.public = True
    response.cache_control.max_age = _MAX_AGE
    return response


for endpoint, (name, mimetype) in _FILES.items():
    blueprint.add_url_rule(f"/{name}", endpoint, partial(_file_response, (_HERE / name).read_bytes(), mimetype))
blueprint.add_url_rule("/embed", view_func=embed.embed)
blueprint.add_url_rule("/oembed", view_func=oembed.oembed)
