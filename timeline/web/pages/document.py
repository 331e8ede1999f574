"""`/documents/{id}` in a browser: a text with its timexes, what it tells, and its day of publication, to correct."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from flask import current_app, redirect, render_template, request, url_for

from timeline import pipeline
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
"""More events than a document of 20 MB tells."""


@dataclass(frozen=True, slots=True)
class DatePreview:
    """A day that a reader would give the document, and what it would move; `refused` says why that is not told."""

    day: str
    moves: tuple[MovedEvent, ...] = ()
    error: str | None = None


def document(id: str) -> ResponseReturnValue:
    """The document; where several timelines have one of this id, that of the timeline that is named."""
    db = database()
    entry = documents.summary(db, id, auth.permitted_timeline(request.args.get("timeline")))
    kept = documents.find(db, id, entry.timeline)
    trial = _date_preview(kept, request.args.get("published"))
    page = render_template(
        "document.html",
        source=entry.source,
        naming=source_view(entry.source),
        pile=entry.timeline,
        publication=publication_view(entry),
        seen=_publication_state(entry.source),
        trial=trial,
        wants_token=current_app.config["ACCESS"].requires_token(Scope.WRITE),
        **_text_context(kept, entry, _document_events(db, entry)),
    )
    return page, 200 if trial is None or trial.error is None else 422


def redate() -> Response:
    """Keeps the day that the form gives; of one that is none the page says so."""
    auth.authorize(Scope.WRITE)
    id, timeline = request.form.get("id", ""), auth.permitted_timeline(request.form.get("timeline"))
    asked = request.form.get("published", "")
    try:
        day = _parse_day(asked)
    except BadPublished:
        return redirect(url_for("api.one_document", id=id, timeline=timeline, published=asked), 303)
    with write_transaction() as db:
        entry = documents.summary(db, id, timeline)
        if request.form.get("seen") != _publication_state(entry.source):
            raise Changed
        pipeline.redate(db, documents.find(db, id, entry.timeline), day)
    return redirect(url_for("api.one_document", id=id, timeline=timeline, _anchor="published"), 303)


def _document_events(db: Database, entry: DocumentSummary) -> tuple[Event, ...]:
    """All that it tells and a timeline shows; and what it tells and a person has hidden."""
    query = EventQuery(entry.timeline, document=entry.source.id, hidden=Hidden.INCLUDE, limit=_MAX_EVENTS)
    return events.page(db, query).items


def _text_context(stored: Document, entry: DocumentSummary, event_list: tuple[Event, ...]) -> Mapping[str, Any]:
    marks = [annotate(dated) for dated in entry.timexes]
    extents = [dated.timex.extent for dated in entry.timexes]
    return {
        "language": stored.language,
        "blocks": blocks(
            text_segments(stored.text, zip(extents, marks, strict=True), trigger_verbs(event_list, stored.source.id))
        ),
        "told": document_events(event_list, stored.source.id),
        "open": [each for each in marks if is_unresolved(each)],
    }


def _date_preview(stored: Document, requested_day: str | None) -> DatePreview | None:
    """It takes the lock for writing, and so wants leave to write; pictures on other sites' pages have none."""
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
    """Nothing means that nobody knows."""
    return parse_published(text.strip()) if text.strip() else None


def _publication_state(source: Source) -> str:
    """The state of the day that a reader has before them."""
    return f"{source.published_from.value} {source.published}"
