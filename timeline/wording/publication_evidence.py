"""Formats in English which place in a document gives its publication date, and which place gives another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.publication.evidence.signals import Signal

if TYPE_CHECKING:
    from timeline.publication.evidence.signals import ChosenDate, Evidence

__all__ = ["format_chosen_date"]


def format_chosen_date(chosen: ChosenDate) -> str:
    """Return the place, and the place that contradicts it if there is one.

    >>> from timeline.dates import Day
    >>> from timeline.publication.evidence.signals import ChosenDate, Evidence
    >>> url = Evidence(Day(2019, 12, 20), Signal.URL)
    >>> format_chosen_date(ChosenDate(url, Evidence(Day(2019, 12, 18), Signal.FRONT_MATTER, "date")))
    'URL; front matter date says 2019-12-18'
    """
    place, other = _format_place(chosen.evidence), chosen.contradiction
    return place if other is None else f"{place}; {_format_place(other)} says {other.day}"


_PLACES = {
    Signal.FRONT_MATTER: "front matter {}",
    Signal.MAIL_HEADER: "mail header {}",
    Signal.JSON_LD: "JSON-LD {}",
    Signal.META: "meta {}",
    Signal.MARKUP: "{}",
    Signal.URL: "URL",
    Signal.DATELINE: 'dateline "{}"',
    Signal.LINE: 'line "{}"',
    Signal.META_DATE: "meta {}",
    Signal.TIMES: "only day in <time> elements",
}


def _format_place(evidence: Evidence) -> str:
    return _PLACES[evidence.signal].format(evidence.detail)
