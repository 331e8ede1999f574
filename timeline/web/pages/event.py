"""`/events/{id}` in a browser: one event, to link to."""

from __future__ import annotations

from flask import render_template, request

from timeline.storage import events, timelines
from timeline.web import auth
from timeline.web.connection import database
from timeline.web.pages.event_view import tell
from timeline.web.pages.page_request import home
from timeline.web.pages.url_templates import addresses

__all__ = ["event"]


def event(id: str) -> str:
    """The event; where several timelines have one of this id, that of the timeline that is named."""
    found = events.find(database(), id, auth.within(request.args.get("timeline")))
    named = None if found.timeline == timelines.DEFAULT else found.timeline
    page = {"addresses": addresses(found.timeline, named), "sources": {}}
    pile = {"timeline": found.timeline, "home": home(found.timeline)}
    return render_template("one.html", telling=tell(found), page=page, **pile)
