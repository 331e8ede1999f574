"""When a document was published, in words: which day, what says so, and what another day would move."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.export.plain import format_date
from timeline.records import PublishedFrom
from timeline.wording import dates as date_wording

if TYPE_CHECKING:
    from timeline.dates import Day
    from timeline.pipeline import Move
    from timeline.records import PublicationBounds, Source
    from timeline.storage import DocumentSummary

__all__ = ["MovedEvent", "PublicationView", "moved_event", "publication_view"]


@dataclass(frozen=True, slots=True)
class PublicationView:
    """The `date`, what is known `by`, the reasons, what `contradicts` them, and what waits for the day.

    `day` is what a form has in its field; where nothing waits, `waiting` is None.
    """

    date: str
    input_value: str
    evidence: str
    reasons: tuple[str, ...]
    contradictions: tuple[str, ...]
    backlog_text: str | None


@dataclass(frozen=True, slots=True)
class MovedEvent:
    """An event that another day would move, from when to when; what would come has no `id` yet and no `before`."""

    id: str | None
    title: str
    before: str | None
    after: str | None


def publication_view(entry: DocumentSummary) -> PublicationView:
    """What is known of the day on which a document was published."""
    source, bounds = entry.source, entry.bounds
    return PublicationView(
        _date_text(source, bounds),
        "" if source.published is None else f"{source.published}",
        _evidence_text(source, bounds),
        () if bounds is None else bounds.because,
        () if bounds is None else bounds.contradicts,
        _backlog_text(entry.waiting),
    )


def moved_event(move: Move) -> MovedEvent:
    """The move in words; the event is named as it is now, where it is."""
    event = next(event for event in (move.before, move.after) if event is not None)
    before, after = (None if one is None else format_date(one) for one in (move.before, move.after))
    return MovedEvent(None if move.before is None else event.id, event.title, before, after)


def _date_text(source: Source, bounds: PublicationBounds | None) -> str:
    if source.published is not None:
        return date_wording.format_day(source.published)
    return "on a day that nobody knows" if bounds is None else _range_text(bounds.earliest, bounds.latest)


def _range_text(earliest: Day | None, latest: Day | None) -> str:
    if earliest is not None and latest is not None:
        return f"between {date_wording.format_day(earliest)} and {date_wording.format_day(latest)}"
    if earliest is not None:
        return f"on {date_wording.format_day(earliest)} or later"
    return "on a day that nobody knows" if latest is None else f"on {date_wording.format_day(latest)} or before"


def _evidence_text(source: Source, bounds: PublicationBounds | None) -> str:
    match source.published_from:
        case PublishedFrom.GIVEN:
            return "given by whoever added it, or by who corrected it"
        case PublishedFrom.METADATA:
            return f"according to its {source.published_by}" if source.published_by else "according to itself"
        case _ if bounds is not None and bounds.because:
            return f"inferred, with {min(99, round(100 * bounds.probability))} % of certainty"
        case PublishedFrom.INFERRED:
            return "inferred"
        case _:
            return "neither given nor said in it"


def _backlog_text(count: int) -> str | None:
    if count == 0:
        return None
    return "1 event waits for the day." if count == 1 else f"{count} events wait for the day."
