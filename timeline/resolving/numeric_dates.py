"""Order of month and day in numeric dates: 03/04/2019 is in March or in April.

A text is assumed to use one order. Its dates that are days in one order only, such as 25/04/2019, vote. If there are
none, or as many for each order, the order is the usual one of the language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import Period
from timeline.meanings.operators import At, Between, Meaning, Modified, Moved, Numeric, NumericDateOrder, ShortYear

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.records import Timex

__all__ = ["day_of", "majority_order", "unambiguous_order"]


def majority_order(timexes: Sequence[Timex]) -> NumericDateOrder:
    """The order of month and day for which most unambiguous dates of the text vote."""
    votes = [unambiguous_order(numeric) for timex in timexes for numeric in _numerics(timex.meaning)]
    return (
        NumericDateOrder.OTHER
        if votes.count(NumericDateOrder.OTHER) > votes.count(NumericDateOrder.USUAL)
        else NumericDateOrder.USUAL
    )


def unambiguous_order(numeric: Numeric) -> NumericDateOrder | None:
    """The only order in which it is a day; None if it is one in both."""
    usual, other = numeric.is_day(NumericDateOrder.USUAL), numeric.is_day(NumericDateOrder.OTHER)
    return None if usual and other else NumericDateOrder.USUAL if usual else NumericDateOrder.OTHER


def day_of(numeric: Numeric, default: NumericDateOrder) -> Period:
    """The day, read in the only possible order, else in the given one."""
    return Period.of_day(numeric.year, *numeric.month_and_day(unambiguous_order(numeric) or default))


def _numerics(meaning: Meaning) -> Iterator[Numeric]:
    match meaning:
        case Numeric():
            yield meaning
        case At(of=of) | Modified(of=of) | Moved(of=of) | ShortYear(of):
            yield from _numerics(of)
        case Between(start, end):
            yield from _numerics(start)
            yield from _numerics(end)
