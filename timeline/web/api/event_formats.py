"""Export formats of events: all events under `/events.{format}`, and a page of them by `Accept`."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from flask import Response, request, stream_with_context

from timeline.export import FORMATS, Site, UnknownFormat, get_format
from timeline.storage import (
    BadCursor,
    NothingToRank,
    UnknownTimeline,
    WindowBackwards,
    WordsTooCommon,
    events,
    iterate,
    timelines,
)
from timeline.web.api.route import ResponseSpec, Route
from timeline.web.connection import database
from timeline.web.query_parameters import EventFilters

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.export import Format
    from timeline.records import Event
    from timeline.storage import EventQuery

__all__ = ["BY_MEDIA_TYPE", "ROUTES", "negotiate", "stream_events"]

BY_MEDIA_TYPE = {format_.media_type: format_ for format_ in reversed([*FORMATS.values()])}
"""Formats by media type; the first format wins where several share one."""

_BATCH_SIZE = 500
"""Events of one database query."""


def negotiate() -> Format:
    """Return the format that `Accept` prefers; JSON if it accepts none of them, or all equally."""
    best = request.accept_mimetypes.best_match(["application/json", *BY_MEDIA_TYPE], "application/json")
    return BY_MEDIA_TYPE[best]


def stream_events(event_list: Iterable[Event], format_: Format, timeline: str) -> Response:
    """Return a streamed response of the events in a format."""
    title = "Timeline" if timeline == timelines.DEFAULT else timeline
    chunks = format_.dump(event_list, Site(title, request.url_root, request.url))
    response = Response(stream_with_context(chunks), mimetype=format_.media_type)
    response.vary.add("Accept")
    return response


def all_events(query: EventQuery, format: str) -> Response:
    """Exports all matching events in another format.

    The response is streamed from the database, however long it is. Values that a format cannot express are left out,
    and the export says so.
    """
    chosen = get_format(format)
    # Read the first page before streaming, so that errors of the query have their own status.
    first = events.page(database(), replace(query, limit=_BATCH_SIZE))
    rest = (
        []
        if first.next is None
        else iterate(events.page, database(), replace(query, limit=_BATCH_SIZE, cursor=first.next))
    )
    return stream_events(chain(first.items, rest), chosen, query.timeline)


ROUTES = (
    Route(
        "GET",
        "/events.<format>",
        all_events,
        ResponseSpec(
            f"The events. Formats: {', '.join(FORMATS)}.",
            dict.fromkeys(BY_MEDIA_TYPE),
        ),
        EventFilters,
        (UnknownFormat, UnknownTimeline, BadCursor, WindowBackwards, NothingToRank, WordsTooCommon),
    ),
)
