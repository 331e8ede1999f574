"""What the bars and folds of the overview are called, and how an address asks for their time. Pure."""

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
    """As in "May 2020", "8 May 2020, 14:00 – 15:00"."""
    if scale.unit is ClockUnit.HOUR:
        hour = _hour_of_day(segment)
        return f"{date_wording.format_day(segment.days.start)}, {hour:02}:00 – {hour + 1:02}:00"
    if scale.count == 1:
        return date_wording.format_period(scale.unit.holding(segment.days.start))
    return f"{date_wording.format_year(segment.days.start.year)} – {date_wording.format_year(segment.days.last.year)}"


def start_name(segment: AxisSegment, scale: Scale) -> str:
    """The name of a bar with which others begin; of an hour the clock at its beginning."""
    if scale.unit is ClockUnit.HOUR:
        return f"{date_wording.format_day(segment.days.start)}, {_hour_of_day(segment):02}:00"
    return name(segment, scale)


def end_name(second: int, scale: Scale) -> str:
    """The name of where all begins or ends with what is known no closer: its year will do, or its day beside hours."""
    day = Day.numbered(second // SECONDS_OF_A_DAY)
    return date_wording.format_day(day) if scale.unit is ClockUnit.HOUR else date_wording.format_year(day.year)


def unit_phrase(scale: Scale) -> str:
    """How much time a bar is: "a day", "an hour", "10 millennia"."""
    if scale.count > 1:
        return f"{scale.count:,} millennia"
    return f"an {scale.unit}" if scale.unit is ClockUnit.HOUR else f"a {scale.unit}"


def break_length(segment: AxisSegment, scale: Scale) -> str:
    """How long a fold is: "1,850 years", "9 hours"."""
    if scale.unit is ClockUnit.HOUR:
        return date_wording.format_count(segment.bars, "hour")
    return date_wording.format_length(segment.days)


def parent_index(segment: AxisSegment, scale: Scale) -> int:
    """The number of what is longer than the unit of the bar and holds its beginning: a new one has its name below."""
    if scale.unit is ClockUnit.HOUR:
        return segment.seconds.start // (_HOURS_PER_TICK * _HOUR)
    return _PARENT_UNIT[scale.unit].holding(segment.days.start).start.number


def boundary_name(segment: AxisSegment, scale: Scale) -> str:
    """The name of a bar with which a longer unit begins: that of the longer one where bars are shorter than a year."""
    if scale.unit is ClockUnit.HOUR:
        hour = _hour_of_day(segment)
        return f"{hour:02}:00" if hour else date_wording.format_day(segment.days.start)
    if scale.unit.is_finer_than(Unit.YEAR):
        return date_wording.format_period(_PARENT_UNIT[scale.unit].holding(segment.days.start))
    return name(segment, scale)


def bounds(segment: AxisSegment, scale: Scale) -> tuple[str, str]:
    """Its first and last hour or day."""
    if scale.unit is ClockUnit.HOUR:
        return _hour_edtf(segment.seconds.start), _hour_edtf(segment.seconds.end - 1)
    return str(segment.days.start), str(segment.days.last)


def window_bounds(segment: AxisSegment, scale: Scale) -> tuple[str, str]:
    """The same as a window has them, as short as the unit allows."""
    return bounds(segment, scale) if scale.unit is ClockUnit.HOUR else period_ends(segment.days, scale.unit)


def period_ends(days: Interval, unit: Unit) -> tuple[str, str]:
    """The first and the last day of periods, as short as the unit allows: "2020-05"."""
    end = Unit.DAY if unit.is_finer_than(Unit.MONTH) else Unit.MONTH if unit.is_finer_than(Unit.YEAR) else Unit.YEAR
    return end.holding(days.start).edtf(), end.holding(days.last).edtf()


def _hour_edtf(second: int) -> str:
    """The hour that holds it, as a window has it: "2020-05-08T14"."""
    day, of_day = divmod(second, SECONDS_OF_A_DAY)
    return f"{Day.numbered(day)}T{of_day // _HOUR:02}"


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
