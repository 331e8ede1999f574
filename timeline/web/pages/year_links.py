"""Where to go on in a timeline that one page does not hold: its years, or what is longer where they are many. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.dates import Day, Unit, month_holding
from timeline.web.pages.overview.captions import period_ends
from timeline.web.pages.url_templates import alike
from timeline.wording import dates as date_wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.storage.search.histogram import Stretch
    from timeline.web.pages.page_request import Asked

__all__ = ["Place", "years"]

_MOST = 40


@dataclass(frozen=True, slots=True)
class Place:
    """The name of a period in which an event begins, and the address of the page that begins there."""

    name: str
    address: str


def years(spread: Sequence[Stretch], asked: Asked) -> tuple[Place, ...]:
    """The years in which events begin, or the decades, centuries or millennia, whichever are few enough."""
    firsts = {month_holding(one.first) // 12 for one in spread}
    for unit in (Unit.YEAR, Unit.DECADE, Unit.CENTURY, Unit.MILLENNIUM):
        periods = sorted({unit.holding(Day(year, 1, 1)) for year in firsts}, key=lambda period: period.start)
        if len(periods) <= _MOST:
            break
    starts = ((period, period_ends(period.interval, unit)[0]) for period in periods[-_MOST:])
    since = alike(asked.since)
    return tuple(Place(date_wording.period_words(period), since(start)) for period, start in starts)
