"""Calendar facts: days, periods, cycles, intervals, EDTF.

The law of this room: no language, no text but EDTF, no clock, no I/O. It imports nothing of the house.
"""

from timeline.dates.cycle import (
    Both,
    Cycle,
    DayName,
    DayOfMonth,
    Each,
    MonthName,
    MonthOfYear,
    PartOfYear,
    Weekday,
    inside,
)
from timeline.dates.day import Day, days_in_month
from timeline.dates.interval import Interval
from timeline.dates.period import Period, Unit
from timeline.dates.place import UNKNOWN, Masked, Place, Span, When

__all__ = [
    "UNKNOWN",
    "Both",
    "Cycle",
    "Day",
    "DayName",
    "DayOfMonth",
    "Each",
    "Interval",
    "Masked",
    "MonthName",
    "MonthOfYear",
    "PartOfYear",
    "Period",
    "Place",
    "Span",
    "Unit",
    "Weekday",
    "When",
    "days_in_month",
    "inside",
]
