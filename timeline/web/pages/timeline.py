"""`/` and `/timelines/{name}`: the events that a form asks for, as an ordered list that needs no script."""

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
"""What the form shows beside its fields."""

_PARAMS_SCHEMA = EventsParameters()
_MAX_KEY_DATES = 7


def timeline(name: str | None = None) -> str | Response:
    """The events that the form asks for, a page of them. The address of a form that was sent is made short first."""
    wanted = parse_request(name)
    if has_empty_fields():
        return redirect(wanted.url_with())
    query: EventQuery = read(_PARAMS_SCHEMA, wanted.query_args())
    db = database()
    page = events.page(db, query)
    told = build_chronology(sorted_by_date(page.items), _backlog_counts(query.timeline, page.items))
    return render_template(
        "timeline.html",
        **_base_context(wanted),
        form=form(wanted, facets.find(db, query.timeline), {}),
        chronicle=told,
        sources=citation_numbers(told),
        summary=count_summary(page.items),
        key_dates=[] if wanted.filters or query.cursor else _key_date_views(query.timeline),
        start=wanted.url_with() if query.cursor else None,
        later=wanted.url_with(cursor=page.next) if page.next else None,
        **_overview_context(wanted, query, page),
    )


def named_timeline(name: str) -> ResponseReturnValue:
    """The same of the timeline of this name, whose address the API has; and what is wrong, as for the default one."""
    auth.permitted_timeline(name)
    try:
        return timeline(name)
    except FORM_ERRORS as error:
        return form_error_page(error)
    except UnknownTimeline as error:
        return unknown_timeline_page(error)


def form_error_page(error: TimelineError) -> tuple[str, int]:
    """The form again, with what is wrong beside the field."""
    told = problem(error)
    wanted = parse_request((request.view_args or {}).get("name"))
    wrong = {fault.pointer.removeprefix("#/"): fault.detail for fault in told.errors}
    page = render_template(
        "timeline.html",
        **_base_context(wanted),
        form=form(wanted, Facets(), wrong),
        chronicle=build_chronology(()),
        refused=True,
    )
    return page, told.status


def unknown_timeline_page(error: UnknownTimeline) -> tuple[str, int]:
    """That there is no such timeline, and those that there are."""
    told = problem(error)
    return render_template("error.html", problem=told, piles=_timeline_links()), told.status


def _base_context(page_request: PageRequest) -> dict[str, Any]:
    """What stands around the events, whichever they are."""
    return {
        "asked": page_request,
        "addresses": timeline_urls(page_request.timeline, page_request.timeline_param),
        "heading": "Timeline" if page_request.timeline == timelines.DEFAULT else page_request.timeline,
        "piles": _timeline_links(),
        "exports": export_links(page_request),
    }


def _timeline_links() -> dict[str, str]:
    """The addresses of the timelines that may be read, by their names, where there are several."""
    only = auth.permitted_timeline(None)
    piles = {name: timeline_url(name) for name in timelines.names(database()) if only in (None, name)}
    return piles if len(piles) > 1 else {}


def _overview_context(page_request: PageRequest, query: EventQuery, page: Page[Event]) -> dict[str, Any]:
    """Where the events are, those of other pages too."""
    found: Sequence[HistogramBin] = histogram.compute(database(), query)
    is_whole = page.next is None and query.cursor is None
    return {
        **_zoomed_overview(page_request, Window(query.from_, query.to, query.begins, query.ends), found),
        "years": () if is_whole or query.sort is not Sort.DATE else period_links(found, page_request),
    }


def _zoomed_overview(page_request: PageRequest, window: Window, bins: Sequence[HistogramBin]) -> dict[str, Any]:
    """The overview of all, or of the part that is asked for, if there is anything to be seen in it."""
    shown, between = parse_range(page_request.part), url_template(page_request.range_url, 2)
    drawn = None if shown is None else build_overview(bins_within(bins, shown), window, between)
    if drawn is None:
        shown, drawn = None, build_overview(bins, window, between) if bins else None
    return {"strip": drawn, "looks": tuple(zoom_links(bins, shown, page_request.zoomed_url)) if drawn else ()}


def _key_date_views(timeline: str) -> list[KeyDateView]:
    """The few days that more than one document tells of, for the head of the whole."""
    found = key_dates.find(database(), KeyDateQuery(timeline, _MAX_KEY_DATES))
    return [key_date_view(one) for one in sorted(found, key=lambda one: one.day) if one.sources > 1]


def _backlog_counts(timeline: str, shown: Iterable[Event]) -> dict[str, int]:
    """How many events wait for the date of each document that some of these wait for."""
    ids = {source.id for event in shown for source in awaited_documents(event)}
    return backlog.counts(database(), timeline, ids) if ids else {}
