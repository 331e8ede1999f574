"""The publication date of a document in words: the date, its evidence, and what another date would change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.export.plain import format_date
from timeline.records import PublishedFrom
from timeline.wording import dates as date_wording
from timeline.wording.publication_reasons import format_publication_reason

if TYPE_CHECKING:
    from timeline.dates import Day
    from timeline.pipeline import Move
    from timeline.records import PublicationBounds, Source
    from timeline.storage import DocumentSummary

__all__ = ["MovedEvent", "PublicationView", "moved_event", "publication_view"]


@dataclass(frozen=True, slots=True)
class PublicationView:
    """The date, its evidence, reasons and contradictions, and the number of events that depend on it.

    `input_value` is the value of the form field; `backlog_text` is None if no event depends on the date.
    """

    date: str
    input_value: str
    evidence: str
    reasons: tuple[str, ...]
    contradictions: tuple[str, ...]
    backlog_text: str | None


@dataclass(frozen=True, slots=True)
class MovedEvent:
    """An event whose date would change. A new event has no `id` and no `before`, a removed one no `after`."""

    id: str | None
    title: str
    before: str | None
    after: str | None


def publication_view(entry: DocumentSummary) -> PublicationView:
    """Return the view of a document's publication date."""
    source, bounds = entry.source, entry.bounds
    return PublicationView(
        _date_text(source, bounds),
        "" if source.published is None else f"{source.published}",
        _evidence_text(source, bounds),
        () if bounds is None else tuple(map(format_publication_reason, bounds.because)),
        () if bounds is None else tuple(map(format_publication_reason, bounds.contradicts)),
        _backlog_text(entry.waiting),
    )


def moved_event(move: Move) -> MovedEvent:
    """Return the change in words, with the event's current title if it exists."""
    event = next(event for event in (move.before, move.after) if event is not None)
    before, after = (None if event is None else format_date(event) for event in (move.before, move.after))
    return MovedEvent(None if move.before is None else event.id, event.title, before, after)


def _date_text(source: Source, bounds: PublicationBounds | None) -> str:
    if source.published is not None:
        return date_wording.format_day(source.published)
    return "date unknown" if bounds is None else _range_text(bounds.earliest, bounds.latest)


def _range_text(earliest: Day | None, latest: Day | None) -> str:
    if earliest is not None and latest is not None:
        return f"between {date_wording.format_day(earliest)} and {date_wording.format_day(latest)}"
    if earliest is not None:
        return f"on {date_wording.format_day(earliest)} or later"
    return "date unknown" if latest is None else f"on {date_wording.format_day(latest)} or earlier"


def _evidence_text(source: Source, bounds: PublicationBounds | None) -> str:
    match source.published_from:
        case PublishedFrom.GIVEN:
            return "set by a user"
        case PublishedFrom.METADATA:
            return f"according to its {source.published_by}" if source.published_by else "according to its metadata"
        case _ if bounds is not None and bounds.because:
            return f"inferred, with {min(99, round(100 * bounds.probability))} % confidence"
        case PublishedFrom.INFERRED:
            return "inferred"
        case _:
            return "not set, and not found in the document"


def _backlog_text(count: int) -> str | None:
    if count == 0:
        return None
    return "1 event depends on this date." if count == 1 else f"{count} events depend on this date."
