"""Numbers for the documents that a page quotes, in the order of their first quotation."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.web.pages.chronology import Chronology
    from timeline.web.pages.event_view import EventView, SourceView

__all__ = ["citation_numbers"]


def citation_numbers(chronology: Chronology) -> dict[SourceView, int]:
    """Return the number of each cited document, from 1, in the order of the page."""
    views = chain(
        (view for year in chronology.years for month in year.months for view in month.events),
        (view for group in chronology.undated for view in group.events),
    )
    sources = dict.fromkeys(source for view in views for source in _cited_sources(view))
    return {source: number for number, source in enumerate(sources, 1)}


def _cited_sources(view: EventView) -> Iterator[SourceView]:
    in_conflicts = (evidence for side in view.conflict_sides for evidence in side.evidence)
    return (evidence.source for evidence in chain(in_conflicts, view.evidence))
