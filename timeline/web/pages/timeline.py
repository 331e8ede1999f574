"""`/` and `/timelines/{name}`: the events that a form asks for, as an ordered list that needs no script."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import render_template, request, url_for
from marshmallow import EXCLUDE
from werkzeug.datastructures import MultiDict

from timeline.store import (
    BadCursor,
    EventQuery,
    KeyDateQuery,
    NothingToRank,
    WindowBackwards,
    WordsTooCommon,
    events,
    keydates,
    timelines,
    waiting,
)
from timeline.web.connection import database
from timeline.web.errors import problem
from timeline.web.pages.grouping import by_date, chronicle, summary
from timeline.web.pages.telling import awaited, key_day
from timeline.web.parameters import EventsParameters, RefusedParameters, read

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.errors import TimelineError
    from timeline.records import Event
    from timeline.web.pages.telling import KeyDay

__all__ = ["REFUSED", "refused", "timeline"]

REFUSED = (RefusedParameters, WindowBackwards, BadCursor, NothingToRank, WordsTooCommon)
"""What the form shows beside its fields."""

_FILTERS = (
    "timeline",
    "q",
    "from",
    "to",
    "strict",
    "document",
    "actor",
    "status",
    "modality",
    "precision",
    "conflict",
    "dated_by",
    "min_importance",
    "hidden",
    "sort",
    "limit",
)

_KEY_DATES = 7


def timeline() -> str:
    """The events that the form asks for, a page of them. Empty fields and the parameters of others ask nothing."""
    query: EventQuery = read(EventsParameters(unknown=EXCLUDE), _filled())
    page = events.page(database(), query)
    asked = _asked()
    return render_template(
        "timeline.html",
        asked=asked,
        refused={},
        heading=_heading(query.timeline),
        chronicle=chronicle(by_date(page.items), _waiting(query.timeline, page.items)),
        key_dates=[] if set(asked) - {"timeline", "limit"} or query.cursor else _key_dates(query.timeline),
        summary=summary(page.items),
        start=url_for("pages.timeline", **asked) if query.cursor else None,
        later=url_for("pages.timeline", **asked, cursor=page.next) if page.next else None,
    )


def refused(error: TimelineError) -> tuple[str, int]:
    """The form again, with what is wrong beside the field."""
    told = problem(error)
    asked = _asked()
    wrong = {fault.pointer.removeprefix("#/"): fault.detail for fault in told.errors}
    heading = _heading(asked.get("timeline", timelines.DEFAULT))
    page = render_template("timeline.html", asked=asked, refused=wrong, heading=heading, chronicle=chronicle(()))
    return page, told.status


def _filled() -> MultiDict[str, str]:
    pairs = ((name, value.strip()) for name, value in request.args.items(multi=True))
    return MultiDict((name, value) for name, value in pairs if value)


def _asked() -> dict[str, Any]:
    """The filters, for the form and for the addresses of other pages of the same."""
    return {name: value for name, value in _filled().items() if name in _FILTERS}


def _key_dates(timeline: str) -> list[KeyDay]:
    """The few days that more than one document tells of, for the head of the whole."""
    found = keydates.find(database(), KeyDateQuery(timeline, _KEY_DATES))
    return [key_day(one) for one in sorted(found, key=lambda one: one.day) if one.sources > 1]


def _waiting(timeline: str, shown: Iterable[Event]) -> dict[str, int]:
    """How many events wait for the date of each document that some of these wait for."""
    ids = {source.id for event in shown for source in awaited(event)}
    return waiting.of(database(), timeline, ids) if ids else {}


def _heading(timeline: str) -> str:
    return "Timeline" if timeline == timelines.DEFAULT else timeline
