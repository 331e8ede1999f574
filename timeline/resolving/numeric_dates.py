"""Days told in numbers alone: 03/04/2019 is in March or in April, and the text's other dates may show which.

A text keeps to one order. Its dates that can be read in one order only, such as 25/04/2019, vote; where they are even,
or there are none, the order is the usual one of the language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import Period
from timeline.meanings.operators import At, Between, Meaning, Modified, Moved, Numeric, Order

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.records import Timex

__all__ = ["day_of", "order", "shown"]


def order(timexes: Sequence[Timex]) -> Order:
    """The order in which the text tells its days in numbers."""
    votes = [shown(numeric) for timex in timexes for numeric in _numerics(timex.meaning)]
    return Order.OTHER if votes.count(Order.OTHER) > votes.count(Order.USUAL) else Order.USUAL


def shown(numeric: Numeric) -> Order | None:
    """The one order in which it is a day; None where it can be read in both."""
    usual, other = numeric.is_day(Order.USUAL), numeric.is_day(Order.OTHER)
    return None if usual and other else Order.USUAL if usual else Order.OTHER


def day_of(numeric: Numeric, text: Order) -> Period:
    """The day, in the order of the text where that is a day."""
    return Period.of_day(numeric.year, *numeric.month_and_day(shown(numeric) or text))


def _numerics(meaning: Meaning) -> Iterator[Numeric]:
    match meaning:
        case Numeric():
            yield meaning
        case At(of=of) | Modified(of=of) | Moved(of=of):
            yield from _numerics(of)
        case Between(start, end):
            yield from _numerics(start)
            yield from _numerics(end)
