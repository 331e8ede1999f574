"""The documents that a page quotes, numbered as they are first quoted. Pure."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.web.pages.chronology import Chronology
    from timeline.web.pages.event_view import EventView, SourceView

__all__ = ["citation_numbers"]


def citation_numbers(chronology: Chronology) -> dict[SourceView, int]:
    """Each of them, with its number from 1, in the order of the page."""
    tellings = chain(
        (telling for year in chronology.years for month in year.months for telling in month.events),
        (telling for group in chronology.undated for telling in group.events),
    )
    found = dict.fromkeys(source for telling in tellings for source in _cited_sources(telling))
    return {source: number for number, source in enumerate(found, 1)}


def _cited_sources(view: EventView) -> Iterator[SourceView]:
    of_versions = (evidence for version in view.conflict_sides for evidence in version.evidence)
    return (evidence.source for evidence in chain(of_versions, view.evidence))
