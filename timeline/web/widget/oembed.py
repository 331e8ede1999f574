"""`/oembed`: the frame for an address of this server, as editors of other sites ask for it (oEmbed 1.0)."""

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
    """An address, and how much room there is for its frame, in CSS pixels."""

    url: str
    format: str = "json"
    maxwidth: int = _WIDTH
    maxheight: int = _HEIGHT


class OEmbedParameters(NoParameters):
    """Those of oEmbed, section 2.2. Editors bring more of their own, such as WordPress its `dnt`."""

    class Meta:
        """Nobody who asks has written the request by hand."""

        unknown = EXCLUDE

    url = fields.String(required=True)
    format = fields.String()
    maxwidth = fields.Integer(validate=validate.Range(1))
    maxheight = fields.Integer(validate=validate.Range(1))

    @post_load
    def oembed_request(self, params: dict[str, Any], **_: Any) -> _OEmbedRequest:
        """What they ask."""
        return _OEmbedRequest(**params)


def oembed() -> Response:
    """What to put on a page for the address. Reading it is reading the timeline: where that is closed, so is this."""
    auth.authorize(Scope.READ)
    asked: _OEmbedRequest = read(OEmbedParameters(), request.args)
    if asked.format != "json":
        raise OnlyJson(asked.format)
    found = parse_target(asked.url)
    name = auth.permitted_timeline(found.timeline)
    title = _title(found, name)
    width, height = min(asked.maxwidth, _WIDTH), min(asked.maxheight, _HEIGHT)
    named = {"timeline": name} if name else {}
    source = url_for("widget.embed", **{**found.filters, **named}, event=found.event, _external=True)
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
    """The event's, or the timeline's name.

    Raises:
        UnknownEvent, UnknownTimeline: there is none.
    """
    if target.event is not None:
        return events.find(database(), target.event, timeline).title
    name = timeline or timelines.DEFAULT
    timelines.require(database(), name)
    return _PROVIDER if name == timelines.DEFAULT else name
