"""`/events/{id}` in a browser: one event, to link to."""

from __future__ import annotations

from flask import render_template, request

from timeline.store import events, timelines
from timeline.web import access
from timeline.web.connection import database
from timeline.web.pages.addresses import addresses
from timeline.web.pages.asked import home
from timeline.web.pages.telling import tell

__all__ = ["event"]


def event(id: str) -> str:
    """The event; where several timelines have one of this id, that of the timeline that is named."""
    found = events.find(database(), id, access.within(request.args.get("timeline")))
    named = None if found.timeline == timelines.DEFAULT else found.timeline
    page = {"addresses": addresses(found.timeline, named), "sources": {}}
    pile = {"timeline": found.timeline, "home": home(found.timeline)}
    return render_template("one.html", telling=tell(found), page=page, **pile)
