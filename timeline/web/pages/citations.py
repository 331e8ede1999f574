"""The documents that a page quotes, numbered as they are first quoted. Pure."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.web.pages.chronology import Chronicle
    from timeline.web.pages.event_view import Naming, Telling

__all__ = ["cited"]


def cited(chronicle: Chronicle) -> dict[Naming, int]:
    """Each of them, with its number from 1, in the order of the page."""
    tellings = chain(
        (telling for year in chronicle.years for month in year.months for telling in month.tellings),
        (telling for group in chronicle.undated for telling in group.tellings),
    )
    found = dict.fromkeys(source for telling in tellings for source in _quoted(telling))
    return {source: number for number, source in enumerate(found, 1)}


def _quoted(telling: Telling) -> Iterator[Naming]:
    of_versions = (evidence for version in telling.versions for evidence in version.evidence)
    return (evidence.source for evidence in chain(of_versions, telling.evidence))
