"""`/events` and what is drawn from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline.export.shapes import EventListShape, EventShape, KeyDateShape
from timeline.store import BadCursor, UnknownEvent, UnknownTimeline, WindowBackwards, events, keydates
from timeline.web.api.answers import json, listing
from timeline.web.api.route import JSON, NEXT, Answer, Route
from timeline.web.api.shapes import KeyDateListShape
from timeline.web.connection import database
from timeline.web.parameters import EventsParameters, KeyDatesParameters, TimelineParameters

if TYPE_CHECKING:
    from flask import Response

    from timeline.store import EventQuery, KeyDateQuery

__all__ = ["ROUTES"]


def list_events(query: EventQuery) -> Response:
    """The events that the parameters ask for, oldest first and undated last, or the most important first."""
    return listing(events.page(database(), query), EventShape())


def one_event(given: dict[str, Any], id: str) -> Response:
    """One event whole."""
    return json(EventShape().dump(events.find(database(), id, given.get("timeline"))))


def list_key_dates(query: KeyDateQuery) -> Response:
    """The days that most of a timeline hangs on, the weightiest first."""
    return json({"data": KeyDateShape(many=True).dump(keydates.find(database(), query))})


ROUTES = (
    Route(
        "GET",
        "/events",
        list_events,
        Answer("A page of events.", {JSON: EventListShape}, NEXT),
        EventsParameters,
        (UnknownTimeline, BadCursor, WindowBackwards),
    ),
    Route(
        "GET",
        "/events/<id>",
        one_event,
        Answer("The event.", {JSON: EventShape}),
        TimelineParameters,
        (UnknownTimeline, UnknownEvent),
    ),
    Route(
        "GET",
        "/key-dates",
        list_key_dates,
        Answer("The key dates.", {JSON: KeyDateListShape}),
        KeyDatesParameters,
        (UnknownTimeline,),
    ),
)
