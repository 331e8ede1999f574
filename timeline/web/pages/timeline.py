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
from timeline.storage.search.facets import Choices
from timeline.storage.undated import backlog
from timeline.web import auth
from timeline.web.connection import database
from timeline.web.errors import problem
from timeline.web.pages.chronology import by_date, chronicle, summary
from timeline.web.pages.citations import cited
from timeline.web.pages.event_view import awaited, key_day
from timeline.web.pages.export_links import exports
from timeline.web.pages.form import form
from timeline.web.pages.overview.layout import Window, strip
from timeline.web.pages.overview.zoom import looks, part, within
from timeline.web.pages.page_request import Asked, asked, has_empty, home
from timeline.web.pages.url_templates import addresses, alike
from timeline.web.pages.year_links import years
from timeline.web.query_parameters import EventsParameters, RefusedParameters, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from flask.typing import ResponseReturnValue
    from werkzeug import Response

    from timeline.errors import TimelineError
    from timeline.records import Event
    from timeline.storage import Page
    from timeline.storage.search.histogram import Stretch
    from timeline.web.pages.event_view import KeyDay

__all__ = ["REFUSED", "named", "refused", "timeline", "unknown"]

REFUSED = (RefusedParameters, WindowBackwards, BadCursor, NothingToRank, WordsTooCommon)
"""What the form shows beside its fields."""

_PARAMETERS = EventsParameters()
_KEY_DATES = 7


def timeline(name: str | None = None) -> str | Response:
    """The events that the form asks for, a page of them. The address of a form that was sent is made short first."""
    wanted = asked(name)
    if has_empty():
        return redirect(wanted.page())
    query: EventQuery = read(_PARAMETERS, wanted.given())
    db = database()
    page = events.page(db, query)
    told = chronicle(by_date(page.items), _waiting(query.timeline, page.items))
    return render_template(
        "timeline.html",
        **_frame(wanted),
        form=form(wanted, facets.of(db, query.timeline), {}),
        chronicle=told,
        sources=cited(told),
        summary=summary(page.items),
        key_dates=[] if wanted.filters or query.cursor else _key_dates(query.timeline),
        start=wanted.page() if query.cursor else None,
        later=wanted.page(cursor=page.next) if page.next else None,
        **_overview(wanted, query, page),
    )


def named(name: str) -> ResponseReturnValue:
    """The same of the timeline of this name, whose address the API has; and what is wrong, as for the default one."""
    auth.within(name)
    try:
        return timeline(name)
    except REFUSED as error:
        return refused(error)
    except UnknownTimeline as error:
        return unknown(error)


def refused(error: TimelineError) -> tuple[str, int]:
    """The form again, with what is wrong beside the field."""
    told = problem(error)
    wanted = asked((request.view_args or {}).get("name"))
    wrong = {fault.pointer.removeprefix("#/"): fault.detail for fault in told.errors}
    page = render_template(
        "timeline.html", **_frame(wanted), form=form(wanted, Choices(), wrong), chronicle=chronicle(()), refused=True
    )
    return page, told.status


def unknown(error: UnknownTimeline) -> tuple[str, int]:
    """That there is no such timeline, and those that there are."""
    told = problem(error)
    return render_template("error.html", problem=told, piles=_piles()), told.status


def _frame(wanted: Asked) -> dict[str, Any]:
    """What stands around the events, whichever they are."""
    return {
        "asked": wanted,
        "addresses": addresses(wanted.pile, wanted.named),
        "heading": "Timeline" if wanted.pile == timelines.DEFAULT else wanted.pile,
        "piles": _piles(),
        "exports": exports(wanted),
    }


def _piles() -> dict[str, str]:
    """The addresses of the timelines that may be read, by their names, where there are several."""
    only = auth.within(None)
    piles = {name: home(name) for name in timelines.names(database()) if only in (None, name)}
    return piles if len(piles) > 1 else {}


def _overview(wanted: Asked, query: EventQuery, page: Page[Event]) -> dict[str, Any]:
    """Where the events are, those of other pages too."""
    found: Sequence[Stretch] = histogram.of(database(), query)
    is_whole = page.next is None and query.cursor is None
    return {
        **_strip(wanted, Window(query.from_, query.to, query.begins, query.ends), found),
        "years": () if is_whole or query.sort is not Sort.DATE else years(found, wanted),
    }


def _strip(wanted: Asked, window: Window, found: Sequence[Stretch]) -> dict[str, Any]:
    """The overview of all, or of the part that is asked for, if there is anything to be seen in it."""
    shown, between = part(wanted.part), alike(wanted.between, 2)
    drawn = None if shown is None else strip(within(found, shown), window, between)
    if drawn is None:
        shown, drawn = None, strip(found, window, between) if found else None
    return {"strip": drawn, "looks": tuple(looks(found, shown, wanted.looking)) if drawn else ()}


def _key_dates(timeline: str) -> list[KeyDay]:
    """The few days that more than one document tells of, for the head of the whole."""
    found = key_dates.find(database(), KeyDateQuery(timeline, _KEY_DATES))
    return [key_day(one) for one in sorted(found, key=lambda one: one.day) if one.sources > 1]


def _waiting(timeline: str, shown: Iterable[Event]) -> dict[str, int]:
    """How many events wait for the date of each document that some of these wait for."""
    ids = {source.id for event in shown for source in awaited(event)}
    return backlog.of(database(), timeline, ids) if ids else {}
