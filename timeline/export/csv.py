"""CSV for spreadsheets: one row per event, in Excel's dialect (RFC 4180), UTF-8 with a byte order mark (docs/adr/0024).

A cell that a spreadsheet would run as a formula gets a leading apostrophe. Dates before Christ get one too, because
"-0043-03-15" would be a subtraction. Unknown values are empty cells; `status` says how much of the date is known.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

from timeline.export.plain import source_name, strip_controls
from timeline.export.site import NO_SITE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.export.site import Site
    from timeline.records import Event

__all__ = ["COLUMNS", "dump"]

COLUMNS = (
    "id",
    "date",
    "earliest",
    "latest",
    "precision",
    "approximate",
    "uncertain",
    "status",
    "dated_by",
    "modality",
    "title",
    "conflict",
    "order_earliest",
    "order_latest",
    "actors",
    "places",
    "importance",
    "sources",
    "document",
    "published",
    "url",
    "quote",
)
"""The columns in order. The last four describe the event's first mention."""

_BYTE_ORDER_MARK = "\ufeff"  # without it Excel reads UTF-8 as the machine's old code page
_MAX_CELL_LENGTH = 32_767  # characters in a cell of Excel, which splits longer text into rows
# OWASP, "CSV injection"; Japanese spreadsheets read the full-width characters like the ASCII ones.
_FORMULA_STARTS = tuple("=+-@\t\n\uff1d\uff0b\uff0d\uff20")


def dump(events: Iterable[Event], _: Site = NO_SITE) -> Iterator[str]:
    """Yield the header row, then one row per event."""
    yield _BYTE_ORDER_MARK + _row(COLUMNS)
    for event in events:
        yield _row([_cell(value) for value in _values(event)])


def _values(event: Event) -> list[Any]:
    when, order, first = event.when, event.order, event.mentions[0]
    source = first.document
    return [
        event.id,
        when.edtf,
        when.earliest,
        when.latest,
        when.precision,
        _yes_or_no(when.approximate),
        _yes_or_no(when.uncertain),
        event.status.value,
        event.dated_by.value,
        event.modality.value,
        event.title,
        " | ".join(side.edtf for side in event.conflict),
        order.earliest,
        order.latest,
        "; ".join(event.actors),
        "; ".join(event.places),
        event.importance,
        event.sources,
        source_name(source),
        source.published,
        source.url,
        first.quote.exact,
    ]


def _yes_or_no(value: object) -> str:
    return "yes" if value else "no"


def _cell(value: Any) -> str | int | float:
    if value is None:
        return ""
    if isinstance(value, int | float):
        return value
    text = strip_controls(str(value))
    # Text that starts with an apostrophe already gets another, so that removing one restores the text.
    guard = "'" if text.lstrip("'").startswith(_FORMULA_STARTS) else ""
    return (guard + text)[:_MAX_CELL_LENGTH]


def _row(cells: Sequence[Any]) -> str:
    row = io.StringIO(newline="")
    csv.writer(row).writerow(cells)
    return row.getvalue()
