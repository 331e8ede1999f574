"""Events in the formats of others: all of them by `/events.{format}`, a page of them by `Accept`."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from flask import Response, request, stream_with_context

from timeline.export import FORMATS, Site, UnknownFormat, format_named
from timeline.storage import (
    BadCursor,
    NothingToRank,
    UnknownTimeline,
    WindowBackwards,
    WordsTooCommon,
    events,
    timelines,
    walk,
)
from timeline.web.api.route import Answer, Route
from timeline.web.connection import database
from timeline.web.query_parameters import EventFilters

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.export import Format
    from timeline.records import Event
    from timeline.storage import EventQuery

__all__ = ["MEDIA", "ROUTES", "liked", "written"]

MEDIA = {format_.media_type: format_ for format_ in reversed([*FORMATS.values()])}
"""Of several formats of one media type the first is meant."""

_AT_ONCE = 500
"""Events of one look into the database."""


def liked() -> Format:
    """The format that `Accept` likes best; JSON where it likes none of ours, or all the same."""
    best = request.accept_mimetypes.best_match(["application/json", *MEDIA], "application/json")
    return MEDIA[best]


def written(found: Iterable[Event], format_: Format, timeline: str) -> Response:
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
    chosen = format_named(format)
    # What is wrong with the query is to be told before the first piece is sent.
    first = events.page(database(), replace(query, limit=_AT_ONCE))
    rest = (
        [] if first.next is None else walk(events.page, database(), replace(query, limit=_AT_ONCE, cursor=first.next))
    )
    return written(chain(first.items, rest), chosen, query.timeline)


ROUTES = (
    Route(
        "GET",
        "/events.<format>",
        all_events,
        Answer(
            f"The events. The formats are {', '.join(FORMATS)}.",
            dict.fromkeys(MEDIA),
        ),
        EventFilters,
        (UnknownFormat, UnknownTimeline, BadCursor, WindowBackwards, NothingToRank, WordsTooCommon),
    ),
)
