"""Builders of the English rules for decades, centuries and millennia, BC or AD.

A docstring that is only a phrase is an example of the words.
"""

from __future__ import annotations

from timeline.dates import Day, Unit
from timeline.languages.en.tagging.build_dates import decade
from timeline.meanings.operators import Absolute, Between

__all__ = [
    "decade_before_christ",
    "decade_in_our_era",
    "decades_between",
    "era",
    "era_before_christ",
    "eras_before_christ",
    "eras_between",
]


def era(number: int, unit: Unit) -> Absolute:
    """The 19th century: the years 1800 to 1899, as in TIMEX3 ("18") and EDTF ("18XX")."""
    if number < 1:
        raise ValueError(f"the first {unit} is number 1")
    return Absolute(unit.holding(Day((number - 1) * _years(unit) + 1, 1, 1)))


def era_before_christ(number: int, unit: Unit, _: object) -> Absolute:
    """The 4th century BC: the years 400 to 301 BC."""
    if number < 1:
        raise ValueError(f"the first {unit} is number 1")
    return Absolute(unit.holding(Day(1 - number * _years(unit), 1, 1)))


def _years(unit: Unit) -> int:
    return unit.months // 12


def eras_between(first: int, last: int, unit: Unit) -> Between:
    """The 4th and 5th centuries."""
    return Between(era(first, unit), era(last, unit))


def eras_before_christ(first: int, last: int, unit: Unit, _: object) -> Between:
    """The 5th and 4th centuries BC."""
    return Between(era_before_christ(first, unit, _), era_before_christ(last, unit, _))


def decade_before_christ(year: int, _: object) -> Absolute:
    """The 330s BC: the years 339 to 330 BC."""
    return Absolute(Unit.DECADE.holding(Day(1 - year, 1, 1)))


def decade_in_our_era(year: int, _: object) -> Absolute:
    """The 330s AD."""
    return decade(year)


def decades_between(first: int, last: int) -> Between:
    """The 1960s and 70s."""
    return Between(decade(first), decade(first // 100 * 100 + last))
