"""A When as columns. Days are kept as their number, so that they sort before Christ as after 9999."""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from timeline.dates import SECONDS_OF_A_DAY, ClockUnit, Day, Unit, When

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["bounded", "clocks", "columns", "day", "number", "read"]


_kept = itemgetter("edtf", "earliest", "latest", "precision", "approximate", "uncertain")
_PRECISIONS = {str(unit): unit for unit in (*Unit, *ClockUnit)}


def columns(when: When) -> dict[str, str | int | None]:
    """The columns of a when."""
    return {
        "edtf": when.edtf,
        "earliest": number(when.earliest),
        "latest": number(when.latest),
        "precision": None if when.precision is None else str(when.precision),
        "approximate": int(when.approximate),
        "uncertain": int(when.uncertain),
    }


def read(row: Mapping[str, Any]) -> When:
    """The when whose columns the row has."""
    return _when(_kept(row))


@lru_cache(maxsize=16_384)
def _when(columns: tuple[Any, ...]) -> When:
    edtf, earliest, latest, precision, approximate, uncertain = columns
    return When(edtf, day(earliest), day(latest), _PRECISIONS.get(precision), bool(approximate), bool(uncertain))


def clocks(when: When) -> dict[str, int | None]:
    """The columns of the seconds at which it begins in its first day and ends in its last; None without a clock."""
    if not when.has_clock or when.seconds is None:
        return {"begins": None, "ends": None}
    seconds = when.seconds
    return {"begins": seconds.start % SECONDS_OF_A_DAY, "ends": (seconds.end - 1) % SECONDS_OF_A_DAY + 1}


def number(day: Day | None) -> int | None:
    """A day as it is kept."""
    return None if day is None else day.number


def day(number: int | None) -> Day | None:
    """The day that is kept as this number."""
    return None if number is None else Day.numbered(number)


def bounded(day: Day | None) -> int | None:
    """A day as SQLite can compare it; beyond these bounds there are no events."""
    return None if day is None else max(-(2**62), min(day.number, 2**62))
