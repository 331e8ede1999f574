"""`/events` and what is drawn from them."""

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
from timeline.web.api.responses import json, linked
from timeline.web.api.route import JSON, NEXT, Answer, Route
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
    from timeline.storage.event_json_cache import Told
    from timeline.web.query_parameters import EventsAsked

__all__ = ["ROUTES"]


def list_events(asked: EventsAsked) -> Response:
    """The events that the parameters ask for.

    Oldest first and undated last, the most important first, or the most relevant first. With a cursor the first two
    neither skip nor repeat an event that is there all the while. What is relevant depends on all that is there: while
    documents come, a walk by relevance is of the moment. A `window` tells how `from` and `to` were understood; `match`
    where the words of `q` are. By `Accept` the page comes in another format, whose keys cannot be chosen.
    """
    format_ = event_formats.liked()
    if format_.media_type != JSON:
        return _in_other_format(asked, format_)
    page = event_json_cache.page(database(), asked.query, event_json)
    window = _window(asked.query)
    answer: dict[str, Any] = {"data": [_slim(one, asked.keys) for one in page.items], "next": page.next}
    response = linked(json(answer if window is None else {**answer, "window": window}), page)
    response.vary.add("Accept")
    return response


def _in_other_format(asked: EventsAsked, format_: Format) -> Response:
    if asked.keys is not None:
        raise RefusedParameters((Fault("#/fields", "only JSON has keys that can be chosen"),))
    page = events.page(database(), asked.query)
    return linked(event_formats.written(page.items, format_, asked.query.timeline), page)


def one_event(given: dict[str, Any], id: str) -> Response:
    """One event whole."""
    event = event_json_cache.find(database(), id, given.get("timeline"), event_json)
    return json(_slim(event_json_cache.Told(event), given.get("fields_")))


def _slim(one: Told, keys: Collection[str] | None) -> object:
    """What was asked for of an event. What is ready-made is passed on as it is."""
    if keys is None and one.match is None:
        return orjson.Fragment(one.json)
    event = orjson.loads(one.json)
    if one.match is not None:
        event["match"] = _MATCH.dump(one.match)
    return event if keys is None else {key: value for key, value in event.items() if key in keys}


_MATCH = MatchShape()


def _window(query: EventQuery) -> dict[str, str | None] | None:
    """Its ends as they were understood, where one was given: days, and clocks of days that are not in it as a whole."""
    if query.from_ is None and query.to is None:
        return None
    begins = Clock.at(query.begins, ClockUnit.SECOND) if query.begins else None
    ends = Clock.at(query.ends - 1, ClockUnit.SECOND) if query.ends < SECONDS_OF_A_DAY else None
    return {"from": _text(query.from_, begins), "to": _text(query.to, ends)}


def _text(day: Day | None, clock: Clock | None) -> str | None:
    return None if day is None else f"{day}{clock.edtf() if clock else ''}"


def list_key_dates(query: KeyDateQuery) -> Response:
    """The days that most of a timeline hangs on, the weightiest first."""
    return json({"data": KeyDateShape(many=True).dump(key_dates.find(database(), query))})


_OTHERS = dict.fromkeys(event_formats.MEDIA)

ROUTES = (
    Route(
        "GET",
        "/events",
        list_events,
        Answer(
            "A page of events.",
            {**dict.fromkeys(event_formats.MEDIA), JSON: (EventListShape, SlimEventListShape)},
            NEXT,
        ),
        EventListParameters,
        (UnknownTimeline, BadCursor, WindowBackwards, NothingToRank, WordsTooCommon),
    ),
    Route(
        "GET",
        "/events/<own:id>",
        one_event,
        Answer("The event.", {JSON: (EventShape, SlimEventShape)}),
        EventParameters,
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
