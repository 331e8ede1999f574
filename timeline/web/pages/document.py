"""The page of a document: its text with timexes, its events, and a form for its publication date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from flask import redirect, render_template, request, url_for

from timeline import language_registry, pipeline
from timeline.readers.draft import parse_published
from timeline.readers.errors import BadPublished
from timeline.storage import EventQuery, Hidden, Scope, documents, events
from timeline.web import auth
from timeline.web.connection import database, database_for_writing, write_transaction
from timeline.web.pages.annotated_text import annotate, blocks, is_unresolved, text_segments
from timeline.web.pages.document_events import document_events, trigger_verbs
from timeline.web.pages.event_view import source_view
from timeline.web.pages.publication_view import MovedEvent, moved_event, publication_view
from timeline.web.preconditions import Changed
from timeline.web.settings import current_settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flask.typing import ResponseReturnValue
    from sqlite_utils import Database
    from werkzeug import Response

    from timeline.dates import Day
    from timeline.records import Document, Event, Source
    from timeline.storage import DocumentSummary

__all__ = ["document", "redate"]

_MAX_EVENTS = 1_000_000
"""More events than a document of 20 MB can mention."""


@dataclass(frozen=True, slots=True)
class DatePreview:
    """A publication date to try, and the events that it would change, or an error."""

    day: str
    moves: tuple[MovedEvent, ...] = ()
    error: str | None = None


def document(id: str) -> ResponseReturnValue:
    """Render the document. If several timelines have one of this id, the request names the timeline."""
    db = database()
    summary = documents.summary(db, id, auth.permitted_timeline(request.args.get("timeline")))
    stored = documents.find(db, id, summary.timeline)
    preview = _date_preview(stored, request.args.get("published"))
    page = render_template(
        "document.html",
        source=summary.source,
        source_view=source_view(summary.source),
        timeline=summary.timeline,
        publication=publication_view(summary),
        publication_state=_publication_state(summary.source),
        preview=preview,
        requires_token=current_settings().access.requires_token(Scope.WRITE),
        **_text_context(stored, summary, _document_events(db, summary)),
    )
    return page, 200 if preview is None or preview.error is None else 422


def redate() -> Response:
    """Save the publication date of the form. An invalid date leads back to the page, which shows the error."""
    auth.authorize(Scope.WRITE)
    id, timeline = request.form.get("id", ""), auth.permitted_timeline(request.form.get("timeline"))
    requested_day = request.form.get("published", "")
    try:
        day = _parse_day(requested_day)
    except BadPublished:
        return redirect(url_for("api.one_document", id=id, timeline=timeline, published=requested_day), 303)
    with write_transaction() as db:
        entry = documents.summary(db, id, timeline)
        if request.form.get("seen") != _publication_state(entry.source):
            raise Changed
        pipeline.redate(db, documents.find(db, id, entry.timeline), day)
    return redirect(url_for("api.one_document", id=id, timeline=timeline, _anchor="published"), 303)


def _document_events(db: Database, entry: DocumentSummary) -> tuple[Event, ...]:
    """Return all events that the document mentions, including hidden ones."""
    query = EventQuery(entry.timeline, document=entry.source.id, hidden=Hidden.INCLUDE, limit=_MAX_EVENTS)
    return events.page(db, query).items


def _text_context(stored: Document, entry: DocumentSummary, event_list: tuple[Event, ...]) -> Mapping[str, Any]:
    annotations = [annotate(dated_timex) for dated_timex in entry.timexes]
    extents = [dated_timex.timex.extent for dated_timex in entry.timexes]
    return {
        "language": stored.language,
        "other_language": None if stored.is_analysed else language_registry.describe(stored.language),
        "analysis_error": entry.analysis_error,
        "blocks": blocks(
            text_segments(
                stored.text, zip(extents, annotations, strict=True), trigger_verbs(event_list, stored.source.id)
            )
        ),
        "events": document_events(event_list, stored.source.id),
        "unresolved": [annotation for annotation in annotations if is_unresolved(annotation)],
    }


def _date_preview(stored: Document, requested_day: str | None) -> DatePreview | None:
    """Preview the requested date.

    Previewing takes the write lock, so it needs write access. Requests of other sites' pages, such as images, get none.
    """
    if requested_day is None or request.headers.get("Sec-Fetch-Site") == "cross-site":
        return None
    try:
        day = _parse_day(requested_day)
        auth.authorize(Scope.WRITE)
    except BadPublished as error:
        return DatePreview(requested_day, error=str(error))
    except (auth.NoToken, auth.NarrowToken) as error:
        return DatePreview(requested_day, error=str(error))
    return DatePreview(requested_day, tuple(map(moved_event, pipeline.preview(database_for_writing(), stored, day))))


def _parse_day(text: str) -> Day | None:
    """Parse the date; an empty text means that the date is unknown."""
    return parse_published(text.strip()) if text.strip() else None


def _publication_state(source: Source) -> str:
    """Return the state of the publication date that the reader sees, to detect concurrent changes."""
    return f"{source.published_from.value} {source.published}"
