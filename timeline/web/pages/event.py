"""`/events/{id}` in a browser: one event, to link to."""

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
    """The event; where several timelines have one of this id, that of the timeline that is named."""
    found = events.find(database(), id, auth.permitted_timeline(request.args.get("timeline")))
    named = None if found.timeline == timelines.DEFAULT else found.timeline
    page = {"addresses": timeline_urls(found.timeline, named), "sources": {}}
    pile = {"timeline": found.timeline, "home": timeline_url(found.timeline)}
    return render_template("one.html", telling=event_view(found), page=page, **pile)
