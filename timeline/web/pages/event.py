"""The page of a single event: `/events/{id}` in a browser."""

from __future__ import annotations

from flask import render_template, request

from timeline.storage import events, timelines
from timeline.web import auth
from timeline.web.connection import database
from timeline.web.pages.event_view import event_view
from timeline.web.pages.page_request import timeline_url
from timeline.web.pages.url_templates import timeline_urls

__all__ = ["event"]


def event(id: str) -> str:
    """Render the event. If several timelines have one of this id, the request names the timeline."""
    record = events.find(database(), id, auth.permitted_timeline(request.args.get("timeline")))
    timeline_param = None if record.timeline == timelines.DEFAULT else record.timeline
    return render_template(
        "one.html",
        view=event_view(record),
        page={"addresses": timeline_urls(record.timeline, timeline_param), "sources": {}},
        timeline=record.timeline,
        home=timeline_url(record.timeline),
    )
