"""The names of bars and axis breaks, and the query parameters for their time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import SECONDS_OF_A_DAY, ClockUnit, Day, Unit
from timeline.wording import dates as date_wording

if TYPE_CHECKING:
    from timeline.dates import Interval
    from timeline.web.pages.overview.binning import AxisSegment, Scale

__all__ = [
    "boundary_name",
    "bounds",
    "break_length",
    "end_name",
    "name",
    "parent_index",
    "period_ends",
    "start_name",
    "unit_phrase",
    "window_bounds",
]

_HOUR = ClockUnit.HOUR.seconds
_HOURS_PER_TICK = 6


def name(segment: AxisSegment, scale: Scale) -> str:
    """Return the name of a bar: "May 2020", "8 May 2020, 14:00 – 15:00"."""
    if scale.unit is ClockUnit.HOUR:
        hour = _hour_of_day(segment)
        return f"{date_wording.format_day(segment.days.start)}, {hour:02}:00 – {hour + 1:02}:00"
    if scale.count == 1:
        return date_wording.format_period(scale.unit.holding(segment.days.start))
    return f"{date_wording.format_year(segment.days.start.year)} – {date_wording.format_year(segment.days.last.year)}"


def start_name(segment: AxisSegment, scale: Scale) -> str:
    """Return the name of the first bar; for an hour, the time at which it starts."""
    if scale.unit is ClockUnit.HOUR:
        return f"{date_wording.format_day(segment.days.start)}, {_hour_of_day(segment):02}:00"
    return name(segment, scale)


def end_name(second: int, scale: Scale) -> str:
    """Return the name of the start or end of all dates, where an axis break is: its year, or its day beside hours."""
    day = Day.numbered(second // SECONDS_OF_A_DAY)
    return date_wording.format_day(day) if scale.unit is ClockUnit.HOUR else date_wording.format_year(day.year)


def unit_phrase(scale: Scale) -> str:
    """Return the length of a bar: "a day", "an hour", "10 millennia"."""
    if scale.count > 1:
        return f"{scale.count:,} millennia"
    return f"an {scale.unit}" if scale.unit is ClockUnit.HOUR else f"a {scale.unit}"


def break_length(segment: AxisSegment, scale: Scale) -> str:
    """Return the length of an axis break: "1,850 years", "9 hours"."""
    if scale.unit is ClockUnit.HOUR:
        return date_wording.format_count(segment.bars, "hour")
    return date_wording.format_length(segment.days)


def parent_index(segment: AxisSegment, scale: Scale) -> int:
    """Return the index of the longer unit that contains the start of a bar. A new one gets a tick label."""
    if scale.unit is ClockUnit.HOUR:
        return segment.seconds.start // (_HOURS_PER_TICK * _HOUR)
    return _PARENT_UNIT[scale.unit].holding(segment.days.start).start.number


def boundary_name(segment: AxisSegment, scale: Scale) -> str:
    """Return the label of a bar at which a longer unit starts: the longer unit's name if bars are short."""
    if scale.unit is ClockUnit.HOUR:
        hour = _hour_of_day(segment)
        return f"{hour:02}:00" if hour else date_wording.format_day(segment.days.start)
    if scale.unit.is_finer_than(Unit.YEAR):
        return date_wording.format_period(_PARENT_UNIT[scale.unit].holding(segment.days.start))
    return name(segment, scale)


def bounds(segment: AxisSegment, scale: Scale) -> tuple[str, str]:
    """Return the first and last hour or day of a segment."""
    if scale.unit is ClockUnit.HOUR:
        return _hour_edtf(segment.seconds.start), _hour_edtf(segment.seconds.end - 1)
    return str(segment.days.start), str(segment.days.last)


def window_bounds(segment: AxisSegment, scale: Scale) -> tuple[str, str]:
    """Return the bounds as a window for a query, as short as the unit allows."""
    return bounds(segment, scale) if scale.unit is ClockUnit.HOUR else period_ends(segment.days, scale.unit)


def period_ends(days: Interval, unit: Unit) -> tuple[str, str]:
    """Return the first and last day of periods, as short as the unit allows: "2020-05"."""
    precision = (
        Unit.DAY if unit.is_finer_than(Unit.MONTH) else Unit.MONTH if unit.is_finer_than(Unit.YEAR) else Unit.YEAR
    )
    return precision.holding(days.start).edtf(), precision.holding(days.last).edtf()


def _hour_edtf(second: int) -> str:
    """Return the hour that contains a second, for a query: "2020-05-08T14"."""
    day, second_of_day = divmod(second, SECONDS_OF_A_DAY)
    return f"{Day.numbered(day)}T{second_of_day // _HOUR:02}"


def _hour_of_day(segment: AxisSegment) -> int:
    return segment.seconds.start % SECONDS_OF_A_DAY // _HOUR


_PARENT_UNIT = {
    Unit.DAY: Unit.MONTH,
    Unit.WEEK: Unit.MONTH,
    Unit.MONTH: Unit.YEAR,
    Unit.QUARTER: Unit.YEAR,
    Unit.YEAR: Unit.DECADE,
    Unit.DECADE: Unit.CENTURY,
    Unit.CENTURY: Unit.MILLENNIUM,
    Unit.MILLENNIUM: Unit.MILLENNIUM,
}
