"""oEmbed 1.0: `/oembed` returns the frame for a URL of this server, as editors of other sites request it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import Response, json, request, url_for
from markupsafe import Markup
from marshmallow import EXCLUDE, fields, post_load, validate

from timeline.storage import Scope, events, timelines
from timeline.web import auth
from timeline.web.connection import database
from timeline.web.embed_target import EmbedTarget, OnlyJson, parse_target
from timeline.web.query_parameters import NoParameters, read

__all__ = ["oembed"]

_PROVIDER = "Timeline"
_WIDTH, _HEIGHT = 640, 480
_CACHE_AGE = 3600
_IFRAME = Markup('<iframe src="{}" title="{}" width="{}" height="{}" frameborder="0" loading="lazy"></iframe>')


@dataclass(frozen=True, slots=True)
class _OEmbedRequest:
    """A URL, and the maximum size of its frame in CSS pixels."""

    url: str
    format: str = "json"
    maxwidth: int = _WIDTH
    maxheight: int = _HEIGHT


class OEmbedParameters(NoParameters):
    """The parameters of oEmbed, section 2.2. Unknown ones are ignored, as editors send their own, such as `dnt`."""

    class Meta:
        """Requests are made by programs, so a misspelt name is unlikely."""

        unknown = EXCLUDE

    url = fields.String(required=True)
    format = fields.String()
    maxwidth = fields.Integer(validate=validate.Range(1))
    maxheight = fields.Integer(validate=validate.Range(1))

    @post_load
    def oembed_request(self, params: dict[str, Any], **_: Any) -> _OEmbedRequest:
        """Return them as a request."""
        return _OEmbedRequest(**params)


def oembed() -> Response:
    """Return the frame for a URL. It contains a title from the timeline, so it needs the same token as reading."""
    auth.authorize(Scope.READ)
    params: _OEmbedRequest = read(OEmbedParameters(), request.args)
    if params.format != "json":
        raise OnlyJson(params.format)
    target = parse_target(params.url)
    name = auth.permitted_timeline(target.timeline)
    title = _title(target, name)
    width, height = min(params.maxwidth, _WIDTH), min(params.maxheight, _HEIGHT)
    timeline_param = {"timeline": name} if name else {}
    source = url_for("widget.embed", **{**target.filters, **timeline_param}, event=target.event, _external=True)
    answer = {
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": _PROVIDER,
        "provider_url": url_for("pages.timeline", _external=True),
        "cache_age": _CACHE_AGE,
        "html": _IFRAME.format(source, title, width, height),
        "width": width,
        "height": height,
    }
    return Response(json.dumps(answer), mimetype="application/json")


def _title(target: EmbedTarget, timeline: str | None) -> str:
    """Return the title of the event, or the name of the timeline.

    Raises:
        UnknownEvent, UnknownTimeline: it does not exist.
    """
    if target.event is not None:
        return events.find(database(), target.event, timeline).title
    name = timeline or timelines.DEFAULT
    timelines.require(database(), name)
    return _PROVIDER if name == timelines.DEFAULT else name
