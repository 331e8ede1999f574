"""Builders of the English rules for durations, and for dates that are a duration away.

A docstring that is only a phrase is an example of the words.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.dates import Unit
from timeline.languages.en.tagging.build_dates import today
from timeline.meanings.durations import earlier, in_whole_units, later
from timeline.meanings.operators import At, Coming, Duration, Lasting, Meaning, Mentioned, Mod, Modified, Moved

if TYPE_CHECKING:
    from timeline.dates import Clock, ClockUnit


def half(unit: Unit | ClockUnit) -> Duration:
    """Half an hour is 30 minutes, half a century 50 years."""
    return share(0.5, unit)


def share(part: float, unit: Unit | ClockUnit) -> Duration:
    """1/4 hour is 15 minutes."""
    amount = in_whole_units(Duration(part, unit))
    if amount is None:
        raise ValueError(f"{part} of a {unit} is not told in a smaller unit")
    return Duration(*amount)


def joined(first: Duration, rest: Duration) -> Duration:
    """An hour and ten minutes."""
    return replace(first, more=rest)


def decades_and_years(decades: int, years: int) -> Duration:
    """A decade and two years."""
    return Duration(decades * 10 + years, Unit.YEAR)


def decades_and_months(decades: int, months: Duration) -> Duration:
    """A decade and two months."""
    return joined(Duration(decades * 10, Unit.YEAR), months)


def ago(amount: Duration) -> Meaning | None:
    """Two days ago; None if the count is not given."""
    return earlier(amount)


def before_then(amount: Duration) -> Meaning | None:
    """Two days earlier."""
    return earlier(amount, Mentioned())


def from_today(amount: Duration, days: int) -> Meaning | None:
    """Three weeks from tomorrow."""
    return later(amount, today(days))


def after_then(amount: Duration) -> Meaning | None:
    """Two days later."""
    return later(amount, Mentioned())


def starting(amount: Duration, day: Meaning) -> Coming:
    """Two weeks starting on Friday; they follow the day before."""
    return Coming(amount, Moved(-1, Unit.DAY, day))


def from_clock(amount: Duration, clock: Clock) -> Coming:
    """Two hours from 2 p.m."""
    return Coming(amount, At(clock))


def lasting(count: float, unit: Unit | ClockUnit) -> Lasting:
    """The two last days."""
    return Lasting(Duration(count, unit))


def coming(count: float, unit: Unit | ClockUnit) -> Coming:
    """The two next days."""
    return Coming(Duration(count, unit))


def about(mod: Mod, of: Meaning) -> Meaning:
    """About two weeks ago; "about a week and a half ago" is as approximate without the word."""
    return of if isinstance(of, Modified) and of.mod is mod else Modified(mod, of)


def no_more_than(mod: Mod, amount: Meaning) -> Modified:
    """No more than, no less than."""
    return Modified(Mod.EQUAL_OR_LESS if mod is Mod.MORE_THAN else Mod.EQUAL_OR_MORE, amount)
