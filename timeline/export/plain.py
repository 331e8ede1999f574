"""Plain-text descriptions of an event, for formats without fields for its uncertainty and its evidence.

It knows no format: each format escapes the text itself.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from timeline.export.site import safe_link
from timeline.records import DatedBy, Modality, Status
from timeline.wording import dates as date_wording
from timeline.wording.order import format_bounds, format_contradiction, format_neighbours

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.records import Event, Mention, Source

__all__ = [
    "EPOCH",
    "citation",
    "format_date",
    "last_updated",
    "remarks",
    "single_line",
    "source_name",
    "strip_controls",
]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
"""The time that stands for an unknown one."""

_MODALITY_REMARKS = {
    Modality.EXPECTED: "It is expected: nothing here tells that it happened.",
    Modality.POSSIBLE: "It may have happened.",
    Modality.NEGATED: "It did not happen.",
}
_LINE_BREAKS = dict.fromkeys([*range(0x0A, 0x0E), 0x85, 0x2028, 0x2029], "\n")
_CONTROLS = dict.fromkeys(
    [*range(0x09), *range(0x0E, 0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF]
)
_CONTROL_MAP: dict[int, str | None] = {**_CONTROLS, **_LINE_BREAKS}


def format_date(event: Event) -> str:
    """Return the date in words: "about 1850", "20 or 21 December 2019", "no date"."""
    if event.conflict:
        sides = [event.mentions[side.mentions[0]].resolution.when for side in event.conflict]
        return date_wording.format_alternatives([date_wording.format_when(when) for when in sides])
    return date_wording.format_when(event.when)


def remarks(event: Event) -> Iterator[str]:
    """Yield one sentence for each thing that the date alone does not show: conflict, doubt, order, modality, notes."""
    if event.conflict:
        yield "The sources exclude each other's dates."
    if event.when.approximate:
        yield "The date is approximate."
    if event.when.uncertain:
        yield "The date is uncertain."
    if event.is_pinned:
        yield "A person has set the date."
    elif event.dated_by is DatedBy.PUBLICATION:
        yield "It is dated by the day of publication."
    if event.modality in _MODALITY_REMARKS:
        yield _MODALITY_REMARKS[event.modality]
    yield from _order_remarks(event)
    yield from (f"Note: {note}" for note in event.notes)


def _order_remarks(event: Event) -> Iterator[str]:
    days, neighbours = format_bounds(event.order), format_neighbours(event.order)
    if event.status is not Status.DATED and days is not None:
        yield f"What was told before and after it leaves the days {days}."
    if neighbours is not None:
        yield neighbours
    yield from map(format_contradiction, event.order.conflict)


def citation(mention: Mention) -> str:
    """Return the quotation with its source, publication day and URL."""
    source = mention.document
    parts = [f"“{mention.quote.exact}” {source_name(source)}"]
    if source.published is not None:
        parts.append(str(source.published))
    address = safe_link(source.url)
    if address is not None:
        parts.append(address)
    return ", ".join(parts)


def source_name(source: Source) -> str:
    """Return the document's title, else its file name, else its id."""
    return source.title or source.name or source.id


def last_updated(event: Event) -> datetime:
    """Return the latest publication day or decision of the event; EPOCH where there is neither.

    The present time would make two exports of the same events differ.
    """
    published = [mention.document.published for mention in event.mentions]
    days = [datetime(day.year, day.month, day.day, tzinfo=UTC) for day in published if day and 1 <= day.year <= 9999]
    decided = [decision.by.made.astimezone(UTC).replace(microsecond=0) for decision in event.decisions]
    return max([*days, *decided], default=EPOCH)


def strip_controls(text: str) -> str:
    """Remove control characters, which XML 1.0 and iCalendar forbid, and make all line ends line feeds."""
    return text.replace("\r\n", "\n").translate(_CONTROL_MAP)


def single_line(text: str) -> str:
    """Return the printable text with all whitespace collapsed to single spaces."""
    return " ".join(strip_controls(text).split())
