"""What the bars and folds of the overview are called, and how an address asks for their time. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import SECONDS_OF_A_DAY, ClockUnit, Day, Unit
from timeline.wording import dates as date_wording

if TYPE_CHECKING:
    from timeline.dates import Interval
    from timeline.web.pages.overview.binning import Scale, Slot

__all__ = [
    "bounds",
    "end_name",
    "length",
    "longer",
    "name",
    "period_ends",
    "round_name",
    "start_name",
    "unit",
    "window",
]

_HOUR = ClockUnit.HOUR.seconds
_HOURS_OF_A_TICK = 6


def name(slot: Slot, scale: Scale) -> str:
    """As in "May 2020", "8 May 2020, 14:00 – 15:00"."""
    if scale.unit is ClockUnit.HOUR:
        hour = _hour_of_day(slot)
        return f"{date_wording.day_words(slot.days.start)}, {hour:02}:00 – {hour + 1:02}:00"
    if scale.count == 1:
        return date_wording.period_words(scale.unit.holding(slot.days.start))
    return f"{date_wording.year_words(slot.days.start.year)} – {date_wording.year_words(slot.days.last.year)}"


def start_name(slot: Slot, scale: Scale) -> str:
    """The name of a bar with which others begin; of an hour the clock at its beginning."""
    if scale.unit is ClockUnit.HOUR:
        return f"{date_wording.day_words(slot.days.start)}, {_hour_of_day(slot):02}:00"
    return name(slot, scale)


def end_name(second: int, scale: Scale) -> str:
    """The name of where all begins or ends with what is known no closer: its year will do, or its day beside hours."""
    day = Day.numbered(second // SECONDS_OF_A_DAY)
    return date_wording.day_words(day) if scale.unit is ClockUnit.HOUR else date_wording.year_words(day.year)


def unit(scale: Scale) -> str:
    """How much time a bar is: "a day", "an hour", "10 millennia"."""
    if scale.count > 1:
        return f"{scale.count:,} millennia"
    return f"an {scale.unit}" if scale.unit is ClockUnit.HOUR else f"a {scale.unit}"


def length(slot: Slot, scale: Scale) -> str:
    """How long a fold is: "1,850 years", "9 hours"."""
    if scale.unit is ClockUnit.HOUR:
        return date_wording.counted(slot.bars, "hour")
    return date_wording.length_words(slot.days)


def longer(slot: Slot, scale: Scale) -> int:
    """The number of what is longer than the unit of the bar and holds its beginning: a new one has its name below."""
    if scale.unit is ClockUnit.HOUR:
        return slot.seconds.start // (_HOURS_OF_A_TICK * _HOUR)
    return _LONGER[scale.unit].holding(slot.days.start).start.number


def round_name(slot: Slot, scale: Scale) -> str:
    """The name of a bar with which a longer unit begins: that of the longer one where bars are shorter than a year."""
    if scale.unit is ClockUnit.HOUR:
        hour = _hour_of_day(slot)
        return f"{hour:02}:00" if hour else date_wording.day_words(slot.days.start)
    if scale.unit.is_finer_than(Unit.YEAR):
        return date_wording.period_words(_LONGER[scale.unit].holding(slot.days.start))
    return name(slot, scale)


def bounds(slot: Slot, scale: Scale) -> tuple[str, str]:
    """Its first and last hour or day."""
    if scale.unit is ClockUnit.HOUR:
        return _hour(slot.seconds.start), _hour(slot.seconds.end - 1)
    return str(slot.days.start), str(slot.days.last)


def window(slot: Slot, scale: Scale) -> tuple[str, str]:
    """The same as a window has them, as short as the unit allows."""
    return bounds(slot, scale) if scale.unit is ClockUnit.HOUR else period_ends(slot.days, scale.unit)


def period_ends(days: Interval, unit: Unit) -> tuple[str, str]:
    """The first and the last day of periods, as short as the unit allows: "2020-05"."""
    end = Unit.DAY if unit.is_finer_than(Unit.MONTH) else Unit.MONTH if unit.is_finer_than(Unit.YEAR) else Unit.YEAR
    return end.holding(days.start).edtf(), end.holding(days.last).edtf()


def _hour(second: int) -> str:
    """The hour that holds it, as a window has it: "2020-05-08T14"."""
    day, of_day = divmod(second, SECONDS_OF_A_DAY)
    return f"{Day.numbered(day)}T{of_day // _HOUR:02}"


def _hour_of_day(slot: Slot) -> int:
    return slot.seconds.start % SECONDS_OF_A_DAY // _HOUR


_LONGER = {
    Unit.DAY: Unit.MONTH,
    Unit.WEEK: Unit.MONTH,
    Unit.MONTH: Unit.YEAR,
    Unit.QUARTER: Unit.YEAR,
    Unit.YEAR: Unit.DECADE,
    Unit.DECADE: Unit.CENTURY,
    Unit.CENTURY: Unit.MILLENNIUM,
    Unit.MILLENNIUM: Unit.MILLENNIUM,
}
