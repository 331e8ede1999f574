"""Calendar values: days, periods, cycles, intervals, clocks and EDTF.

Contract: pure values of the proleptic Gregorian calendar. No language, no text but EDTF and ISO 8601, no I/O; the
current time is never read. This package imports no other package of the project.
"""

from timeline.dates.clock import Clock, ClockUnit, DayPart, Dial
from timeline.dates.cycle import (
    Both,
    Cycle,
    DayOfMonth,
    Each,
    MonthOfYear,
    PartOfYear,
    WeekdayOfMonth,
    inside,
)
from timeline.dates.day import Day, days_in_month, month_holding
from timeline.dates.interval import SECONDS_OF_A_DAY, Interval, Seconds
from timeline.dates.movable_feasts import Easter, Feast, LunarCalendar
from timeline.dates.names import DayName, MonthName
from timeline.dates.period import Period, Unit
from timeline.dates.weekdays import Weekday, Workday
from timeline.dates.when import UNKNOWN, CalendarValue, ClockRange, Masked, Moment, Span, When, next_turn

__all__ = [
    "SECONDS_OF_A_DAY",
    "UNKNOWN",
    "Both",
    "CalendarValue",
    "Clock",
    "ClockRange",
    "ClockUnit",
    "Cycle",
    "Day",
    "DayName",
    "DayOfMonth",
    "DayPart",
    "Dial",
    "Each",
    "Easter",
    "Feast",
    "Interval",
    "LunarCalendar",
    "Masked",
    "Moment",
    "MonthName",
    "MonthOfYear",
    "PartOfYear",
    "Period",
    "Seconds",
    "Span",
    "Unit",
    "Weekday",
    "WeekdayOfMonth",
    "When",
    "Workday",
    "days_in_month",
    "inside",
    "month_holding",
    "next_turn",
]
