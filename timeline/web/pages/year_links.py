"""Links to the years of a timeline that has several pages, or to longer periods if there are too many years."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.dates import Day, Unit, month_holding
from timeline.web.pages.overview.captions import period_ends
from timeline.web.pages.url_templates import url_template
from timeline.wording import dates as date_wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.storage.search.histogram import HistogramBin
    from timeline.web.pages.page_request import PageRequest

__all__ = ["PeriodLink", "period_links"]

_MAX_LINKS = 40


@dataclass(frozen=True, slots=True)
class PeriodLink:
    """The name of a period in which an event begins, and the URL of the page that begins there."""

    name: str
    address: str


def period_links(bins: Sequence[HistogramBin], page_request: PageRequest) -> tuple[PeriodLink, ...]:
    """Return links to the years in which events begin, or the decades, centuries or millennia, until they are few."""
    years = {month_holding(bin_.first) // 12 for bin_ in bins}
    for unit in (Unit.YEAR, Unit.DECADE, Unit.CENTURY, Unit.MILLENNIUM):
        periods = sorted({unit.holding(Day(year, 1, 1)) for year in years}, key=lambda period: period.start)
        if len(periods) <= _MAX_LINKS:
            break
    starts = ((period, period_ends(period.interval, unit)[0]) for period in periods[-_MAX_LINKS:])
    build_url = url_template(page_request.since_url)
    return tuple(PeriodLink(date_wording.format_period(period), build_url(start)) for period, start in starts)
