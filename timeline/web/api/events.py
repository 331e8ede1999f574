"""Reading events: `GET /events`, `GET /events/{id}` and `GET /key-dates`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from timeline.dates import SECONDS_OF_A_DAY, Clock, ClockUnit
from timeline.serialization import (
    EventListShape,
    EventShape,
    KeyDateListShape,
    KeyDateShape,
    MatchShape,
    SlimEventListShape,
    SlimEventShape,
    event_json,
)
from timeline.storage import (
    BadCursor,
    NothingToRank,
    UnknownEvent,
    UnknownTimeline,
    WindowBackwards,
    WordsTooCommon,
    event_json_cache,
    events,
    key_dates,
)
from timeline.web.api import event_formats
from timeline.web.api.responses import json, with_next_link
from timeline.web.api.route import JSON, NEXT_LINK, ResponseSpec, Route
from timeline.web.connection import database
from timeline.web.query_parameters import (
    EventListParameters,
    EventParameters,
    Fault,
    KeyDatesParameters,
    RefusedParameters,
)

if TYPE_CHECKING:
    from collections.abc import Collection

    from flask import Response

    from timeline.dates import Day
    from timeline.export import Format
    from timeline.storage import EventQuery, KeyDateQuery
    from timeline.storage.event_json_cache import CachedEvent
    from timeline.web.query_parameters import EventListRequest, EventParams

__all__ = ["ROUTES"]


def list_events(params: EventListRequest) -> Response:
    """Lists the events that match the filters.

    Oldest first with undated events last, most important first, or most relevant first. Paging with a cursor neither
    skips nor repeats events in the first two orders; relevance depends on all stored events, so its pages shift while
    documents arrive. `window` is how `from` and `to` were understood, and `match` the position of the words of `q`.
    `Accept` selects another format, in which keys cannot be selected.
    """
    format_ = event_formats.negotiate()
    if format_.media_type != JSON:
        return _formatted_page(params, format_)
    page = event_json_cache.page(database(), params.query, event_json)
    window = _window_json(params.query)
    answer: dict[str, Any] = {"data": [_select_keys(cached, params.keys) for cached in page.items], "next": page.next}
    response = with_next_link(json(answer if window is None else {**answer, "window": window}), page)
    response.vary.add("Accept")
    return response


def _formatted_page(params: EventListRequest, format_: Format) -> Response:
    if params.keys is not None:
        raise RefusedParameters((Fault("#/fields", "keys can be selected in JSON only"),))
    page = events.page(database(), params.query)
    return with_next_link(event_formats.stream_events(page.items, format_, params.query.timeline), page)


def one_event(params: EventParams, id: str) -> Response:
    """Returns one event with all its mentions."""
    event = event_json_cache.find(database(), id, params.get("timeline"), event_json)
    return json(_select_keys(event_json_cache.CachedEvent(event), params.get("fields_")))


def _select_keys(cached: CachedEvent, keys: Collection[str] | None) -> object:
    """Return the requested keys of an event. The cached JSON is passed on unparsed if possible."""
    if keys is None and cached.match is None:
        return orjson.Fragment(cached.json)
    event = orjson.loads(cached.json)
    if cached.match is not None:
        event["match"] = _MATCH_SCHEMA.dump(cached.match)
    return event if keys is None else {key: value for key, value in event.items() if key in keys}


_MATCH_SCHEMA = MatchShape()


def _window_json(query: EventQuery) -> dict[str, str | None] | None:
    """Return the window as it was understood, None without one.

    An end is a day, or a time of day if the window does not include the whole day.
    """
    if query.from_ is None and query.to is None:
        return None
    begins = Clock.at(query.begins, ClockUnit.SECOND) if query.begins else None
    ends = Clock.at(query.ends - 1, ClockUnit.SECOND) if query.ends < SECONDS_OF_A_DAY else None
    return {"from": _edtf(query.from_, begins), "to": _edtf(query.to, ends)}


def _edtf(day: Day | None, clock: Clock | None) -> str | None:
    return None if day is None else f"{day}{clock.edtf() if clock else ''}"


def list_key_dates(query: KeyDateQuery) -> Response:
    """Lists the days with the most important events, by weight."""
    return json({"data": KeyDateShape(many=True).dump(key_dates.find(database(), query))})


_OTHER_FORMATS = dict.fromkeys(event_formats.BY_MEDIA_TYPE)

ROUTES = (
    Route(
        "GET",
        "/events",
        list_events,
        ResponseSpec(
            "A page of events.",
            {**dict.fromkeys(event_formats.BY_MEDIA_TYPE), JSON: (EventListShape, SlimEventListShape)},
            NEXT_LINK,
        ),
        EventListParameters,
        (UnknownTimeline, BadCursor, WindowBackwards, NothingToRank, WordsTooCommon),
    ),
    Route(
        "GET",
        "/events/<own:id>",
        one_event,
        ResponseSpec("The event.", {JSON: (EventShape, SlimEventShape)}),
        EventParameters,
        (UnknownTimeline, UnknownEvent),
    ),
    Route(
        "GET",
        "/key-dates",
        list_key_dates,
        ResponseSpec("The key dates.", {JSON: KeyDateListShape}),
        KeyDatesParameters,
        (UnknownTimeline,),
    ),
)
