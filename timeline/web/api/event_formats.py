"""Events in the formats of others: all of them by `/events.{format}`, a page of them by `Accept`."""

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
"""Of several formats of one media type the first is meant."""

_BATCH_SIZE = 500
"""Events of one look into the database."""


def negotiate() -> Format:
    """The format that `Accept` likes best; JSON where it likes none of ours, or all the same."""
    best = request.accept_mimetypes.best_match(["application/json", *BY_MEDIA_TYPE], "application/json")
    return BY_MEDIA_TYPE[best]


def stream_events(found: Iterable[Event], format_: Format, timeline: str) -> Response:
    """The events in the format, sent a piece at a time."""
    title = "Timeline" if timeline == timelines.DEFAULT else timeline
    pieces = format_.dump(found, Site(title, request.url_root, request.url))
    response = Response(stream_with_context(pieces), mimetype=format_.media_type)
    response.vary.add("Accept")
    return response


def all_events(query: EventQuery, format: str) -> Response:
    """All events that the parameters ask for, in another format.

    It is sent as it is read from the database, however long it is. What a format has no place for it leaves out and
    says so.
    """
    chosen = get_format(format)
    # What is wrong with the query is to be told before the first piece is sent.
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
            f"The events. The formats are {', '.join(FORMATS)}.",
            dict.fromkeys(BY_MEDIA_TYPE),
        ),
        EventFilters,
        (UnknownFormat, UnknownTimeline, BadCursor, WindowBackwards, NothingToRank, WordsTooCommon),
    ),
)
