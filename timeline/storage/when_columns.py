"""Column mapping of a `When`. Days are stored as their number, so that they sort before Christ as after 9999."""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from timeline.dates import SECONDS_OF_A_DAY, ClockUnit, Day, Unit, When

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["clamped_day_number", "clock_columns", "day_from_number", "day_number", "from_row", "to_columns"]


_when_values = itemgetter("edtf", "earliest", "latest", "precision", "approximate", "uncertain")
_PRECISIONS = {str(unit): unit for unit in (*Unit, *ClockUnit)}


def to_columns(when: When) -> dict[str, str | int | None]:
    """The columns of a when, without those of its clock."""
    return {
        "edtf": when.edtf,
        "earliest": day_number(when.earliest),
        "latest": day_number(when.latest),
        "precision": None if when.precision is None else str(when.precision),
        "approximate": int(when.approximate),
        "uncertain": int(when.uncertain),
    }


def from_row(row: Mapping[str, Any]) -> When:
    """The when whose columns the row has."""
    return _cached_when(_when_values(row))


@lru_cache(maxsize=16_384)
def _cached_when(columns: tuple[Any, ...]) -> When:
    edtf, earliest, latest, precision, approximate, uncertain = columns
    return When(
        edtf,
        day_from_number(earliest),
        day_from_number(latest),
        _PRECISIONS.get(precision),
        bool(approximate),
        bool(uncertain),
    )


def clock_columns(when: When) -> dict[str, int | None]:
    """The columns of a clock: seconds of the beginning in the first day, of the end in the last; None without one."""
    if not when.has_clock or when.seconds is None:
        return {"begins": None, "ends": None}
    seconds = when.seconds
    return {"begins": seconds.start % SECONDS_OF_A_DAY, "ends": (seconds.end - 1) % SECONDS_OF_A_DAY + 1}


def day_number(day: Day | None) -> int | None:
    """The number of a day, as it is stored."""
    return None if day is None else day.number


def day_from_number(number: int | None) -> Day | None:
    """The day of a number."""
    return None if number is None else Day.numbered(number)


def clamped_day_number(day: Day | None) -> int | None:
    """The number of a day, clamped to integers of SQLite; beyond the bounds there are no events."""
    return None if day is None else max(-(2**62), min(day.number, 2**62))
