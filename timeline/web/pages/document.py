"""`/documents/{id}` in a browser: a text with its timexes, what it tells, and its day of publication, to correct."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from flask import current_app, redirect, render_template, request, url_for

from timeline import pipeline
from timeline.readers.draft import published
from timeline.readers.errors import BadPublished
from timeline.storage import EventQuery, Hidden, Scope, documents, events
from timeline.web import auth
from timeline.web.connection import database, patient, writing
from timeline.web.pages.annotated_text import blocks, is_left_open, mark, pieces
from timeline.web.pages.document_events import told, verbs
from timeline.web.pages.event_view import naming
from timeline.web.pages.publication_view import Moved, moved, publication
from timeline.web.preconditions import Changed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flask.typing import ResponseReturnValue
    from sqlite_utils import Database
    from werkzeug import Response

    from timeline.dates import Day
    from timeline.records import Document, Event, Source
    from timeline.storage import Entry

__all__ = ["document", "redate"]

_ALL = 1_000_000
"""More events than a document of 20 MB tells."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A day that a reader would give the document, and what it would move; `refused` says why that is not told."""

    day: str
    moves: tuple[Moved, ...] = ()
    refused: str | None = None


def document(id: str) -> ResponseReturnValue:
    """The document; where several timelines have one of this id, that of the timeline that is named."""
    db = database()
    entry = documents.entry(db, id, auth.within(request.args.get("timeline")))
    kept = documents.find(db, id, entry.timeline)
    trial = _trial(kept, request.args.get("published"))
    page = render_template(
        "document.html",
        source=entry.source,
        naming=naming(entry.source),
        pile=entry.timeline,
        publication=publication(entry),
        seen=_seen(entry.source),
        trial=trial,
        wants_token=current_app.config["ACCESS"].wants_token(Scope.WRITE),
        **_read(kept, entry, _events(db, entry)),
    )
    return page, 200 if trial is None or trial.refused is None else 422


def redate() -> Response:
    """Keeps the day that the form gives; of one that is none the page says so."""
    auth.admit(Scope.WRITE)
    id, timeline = request.form.get("id", ""), auth.within(request.form.get("timeline"))
    asked = request.form.get("published", "")
    try:
        day = _day(asked)
    except BadPublished:
        return redirect(url_for("api.one_document", id=id, timeline=timeline, published=asked), 303)
    with writing() as db:
        entry = documents.entry(db, id, timeline)
        if request.form.get("seen") != _seen(entry.source):
            raise Changed
        pipeline.redate(db, documents.find(db, id, entry.timeline), day)
    return redirect(url_for("api.one_document", id=id, timeline=timeline, _anchor="published"), 303)


def _events(db: Database, entry: Entry) -> tuple[Event, ...]:
    """All that it tells and a timeline shows; and what it tells and a person has hidden."""
    query = EventQuery(entry.timeline, document=entry.source.id, hidden=Hidden.INCLUDE, limit=_ALL)
    return events.page(db, query).items


def _read(kept: Document, entry: Entry, tells: tuple[Event, ...]) -> Mapping[str, Any]:
    marks = [mark(dated) for dated in entry.timexes]
    extents = [dated.timex.extent for dated in entry.timexes]
    return {
        "language": kept.language,
        "blocks": blocks(pieces(kept.text, zip(extents, marks, strict=True), verbs(tells, kept.source.id))),
        "told": told(tells, kept.source.id),
        "open": [each for each in marks if is_left_open(each)],
    }


def _trial(kept: Document, asked: str | None) -> Trial | None:
    """It takes the lock for writing, and so wants leave to write; pictures on other sites' pages have none."""
    if asked is None or request.headers.get("Sec-Fetch-Site") == "cross-site":
        return None
    try:
        day = _day(asked)
        auth.admit(Scope.WRITE)
    except BadPublished as error:
        return Trial(asked, refused=str(error))
    except (auth.NoToken, auth.NarrowToken) as error:
        return Trial(asked, refused=str(error))
    return Trial(asked, tuple(map(moved, pipeline.preview(patient(), kept, day))))


def _day(asked: str) -> Day | None:
    """Nothing means that nobody knows."""
    return published(asked.strip()) if asked.strip() else None


def _seen(source: Source) -> str:
    """The state of the day that a reader has before them."""
    return f"{source.published_from.value} {source.published}"
