"""The page of a timeline, `/` and `/timelines/{name}`: its filtered events as an ordered list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import redirect, render_template, request

from timeline.storage import (
    BadCursor,
    EventQuery,
    KeyDateQuery,
    NothingToRank,
    Sort,
    UnknownTimeline,
    WindowBackwards,
    WordsTooCommon,
    events,
    key_dates,
    timelines,
)
from timeline.storage.search import facets, histogram
from timeline.storage.search.facets import Facets
from timeline.storage.undated import backlog
from timeline.web import auth
from timeline.web.connection import database
from timeline.web.errors import problem
from timeline.web.pages.chronology import build_chronology, count_summary, sorted_by_date
from timeline.web.pages.citations import citation_numbers
from timeline.web.pages.event_view import awaited_documents, key_date_view
from timeline.web.pages.export_links import export_links
from timeline.web.pages.form import form
from timeline.web.pages.overview.layout import Window, build_overview
from timeline.web.pages.overview.zoom import bins_within, parse_range, zoom_links
from timeline.web.pages.page_request import PageRequest, has_empty_fields, parse_request, timeline_url
from timeline.web.pages.url_templates import timeline_urls, url_template
from timeline.web.pages.year_links import period_links
from timeline.web.query_parameters import EventsParameters, RefusedParameters, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from flask.typing import ResponseReturnValue
    from werkzeug import Response

    from timeline.errors import TimelineError
    from timeline.records import Event
    from timeline.storage import Page
    from timeline.storage.search.histogram import HistogramBin
    from timeline.web.pages.event_view import KeyDateView

__all__ = ["FORM_ERRORS", "form_error_page", "named_timeline", "timeline", "unknown_timeline_page"]

FORM_ERRORS = (RefusedParameters, WindowBackwards, BadCursor, NothingToRank, WordsTooCommon)
"""Errors that the form shows at its fields."""

_PARAMS_SCHEMA = EventsParameters()
_MAX_KEY_DATES = 7


def timeline(name: str | None = None) -> str | Response:
    """Render a page of the filtered events. A form that was sent with empty fields is redirected to a shorter URL."""
    page_request = parse_request(name)
    if has_empty_fields():
        return redirect(page_request.url_with())
    query: EventQuery = read(_PARAMS_SCHEMA, page_request.query_args())
    db = database()
    page = events.page(db, query)
    chronology = build_chronology(sorted_by_date(page.items), _backlog_counts(query.timeline, page.items))
    return render_template(
        "timeline.html",
        **_base_context(page_request),
        form=form(page_request, facets.find(db, query.timeline), {}),
        chronology=chronology,
        sources=citation_numbers(chronology),
        summary=count_summary(page.items),
        key_dates=[] if page_request.filters or query.cursor else _key_date_views(query.timeline),
        start=page_request.url_with() if query.cursor else None,
        later=page_request.url_with(cursor=page.next) if page.next else None,
        **_overview_context(page_request, query, page),
    )


def named_timeline(name: str) -> ResponseReturnValue:
    """Render the timeline of this name, whose URL belongs to the API, and handle its errors as for the default one."""
    auth.permitted_timeline(name)
    try:
        return timeline(name)
    except FORM_ERRORS as error:
        return form_error_page(error)
    except UnknownTimeline as error:
        return unknown_timeline_page(error)


def form_error_page(error: TimelineError) -> tuple[str, int]:
    """Render the form again, with the error at its field."""
    form_problem = problem(error)
    page_request = parse_request((request.view_args or {}).get("name"))
    errors = {fault.pointer.removeprefix("#/"): fault.detail for fault in form_problem.errors}
    html = render_template(
        "timeline.html",
        **_base_context(page_request),
        form=form(page_request, Facets(), errors),
        chronology=build_chronology(()),
        has_errors=True,
    )
    return html, form_problem.status


def unknown_timeline_page(error: UnknownTimeline) -> tuple[str, int]:
    """Render the error, with the timelines that exist."""
    unknown_problem = problem(error)
    return render_template("error.html", problem=unknown_problem, timelines=_timeline_links()), unknown_problem.status


def _base_context(page_request: PageRequest) -> dict[str, Any]:
    """Return the part of the context that does not depend on the events."""
    return {
        "page_request": page_request,
        "addresses": timeline_urls(page_request.timeline, page_request.timeline_param),
        "heading": "Timeline" if page_request.timeline == timelines.DEFAULT else page_request.timeline,
        "timelines": _timeline_links(),
        "exports": export_links(page_request),
    }


def _timeline_links() -> dict[str, str]:
    """Return the URLs of the readable timelines by name, if there are several."""
    permitted = auth.permitted_timeline(None)
    urls = {name: timeline_url(name) for name in timelines.names(database()) if permitted in (None, name)}
    return urls if len(urls) > 1 else {}


def _overview_context(page_request: PageRequest, query: EventQuery, page: Page[Event]) -> dict[str, Any]:
    """Return the overview of all matching events, including those on other pages."""
    bins: Sequence[HistogramBin] = histogram.compute(database(), query)
    is_whole = page.next is None and query.cursor is None
    return {
        **_zoomed_overview(page_request, Window(query.from_, query.to, query.begins, query.ends), bins),
        "period_links": () if is_whole or query.sort is not Sort.DATE else period_links(bins, page_request),
    }


def _zoomed_overview(page_request: PageRequest, window: Window, bins: Sequence[HistogramBin]) -> dict[str, Any]:
    """Return the overview of the requested part, or of everything if the part has no events."""
    days, build_url = parse_range(page_request.part), url_template(page_request.range_url, 2)
    overview = None if days is None else build_overview(bins_within(bins, days), window, build_url)
    if overview is None:
        days, overview = None, build_overview(bins, window, build_url) if bins else None
    return {
        "overview_view": overview,
        "zoom_links": tuple(zoom_links(bins, days, page_request.zoomed_url)) if overview else (),
    }


def _key_date_views(timeline: str) -> list[KeyDateView]:
    """Return the few dates that more than one document mentions, for the head of the page."""
    dates = key_dates.find(database(), KeyDateQuery(timeline, _MAX_KEY_DATES))
    return [key_date_view(date) for date in sorted(dates, key=lambda date: date.day) if date.sources > 1]


def _backlog_counts(timeline: str, shown: Iterable[Event]) -> dict[str, int]:
    """Return, by document id, the number of events that depend on the date of each document awaited here."""
    ids = {source.id for event in shown for source in awaited_documents(event)}
    return backlog.counts(database(), timeline, ids) if ids else {}
