"""Builders of the English rules for dates that are composed of others.

A docstring that is only a phrase is an example of the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import Both, DayOfMonth, Each, Unit, Weekday
from timeline.languages.en.tagging import build_clocks as clocks
from timeline.languages.en.tagging import build_dates as b
from timeline.languages.en.tagging import build_eras as eras
from timeline.meanings.operators import (
    Absolute,
    At,
    Bare,
    Between,
    Coming,
    Duration,
    Every,
    Last,
    Meaning,
    Mod,
    Modified,
    Moved,
    Neighbour,
    Next,
    This,
    Unplaced,
    Written,
)

if TYPE_CHECKING:
    from timeline.dates import Clock, ClockUnit, Cycle, DayPart, Dial

_WRITTEN = Written()
_FEW_WEEKS = 52


def weekday(name: int) -> Weekday:
    """Every Friday."""
    return Weekday(name)


def weekday_before(name: int, day: Meaning = _WRITTEN) -> Last:
    """The Friday before that day."""
    return Last(Weekday(name), day)


def weekday_after(name: int, day: Meaning = _WRITTEN) -> Next:
    """The Friday after that day."""
    return Next(Weekday(name), day)


def weekday_before_event(name: int, _: object, day: Meaning) -> Last:
    """The Friday before the vote of that day."""
    return weekday_before(name, day)


def weekday_after_event(name: int, _: object, day: Meaning) -> Next:
    """The Friday after the vote of that day."""
    return weekday_after(name, day)


def part_of_some_day(part: DayPart) -> At:
    """Night raids, of no day in particular."""
    return At(part, Unplaced(Each(Unit.DAY), Neighbour.OFFSET))


def weeks_beyond(weeks: int, days: int) -> Moved:
    """Tomorrow week, a fortnight today; "yesterday week" lies before it."""
    return Moved(days - 7 * weeks if days < 0 else days + 7 * weeks, Unit.DAY)


def _whole_weeks(amount: Duration) -> int:
    """The number of weeks of "two weeks".

    Raises:
        ValueError: it is not known, has a fraction or is more than a year.
    """
    count = amount.count
    if count is None or count % 1 or not 1 <= count <= _FEW_WEEKS:
        raise ValueError(f"{count} are no weeks that people count in")
    return int(count)


def weeks_and_days(amount: Duration, days: int) -> Moved:
    """A week today, two weeks tomorrow."""
    return weeks_beyond(_whole_weeks(amount), days)


def weeks_on_weekday(amount: Duration, name: int) -> Meaning:
    """A week on Saturday: the Saturday after the next one."""
    return b.nth_ahead(_whole_weeks(amount) + 1, name)


def weeks_before_weekday(amount: Duration, name: int) -> Moved:
    """A week last Tuesday."""
    return Moved(-7 * _whole_weeks(amount), Unit.DAY, weekday_before(name))


def nth_back(number: int, name: int) -> Moved:
    """Three Fridays ago."""
    if not 1 <= number <= _FEW_WEEKS:
        raise ValueError(f"nobody counts {number} weekdays")
    return Moved(-7 * (number - 1), Unit.DAY, weekday_before(name))


def eve_of(days: tuple[Cycle, Cycle]) -> Moved:
    """The eve of Ramadan."""
    return Moved(-1, Unit.DAY, Bare(days[0]))


def week_with(day: Meaning) -> This:
    """The week commencing 8 April."""
    return This(Each(Unit.WEEK), day)


def week_after(day: Cycle) -> Next:
    """The week after Easter."""
    return Next(Each(Unit.WEEK), Bare(day))


def week_before(day: Cycle) -> Last:
    """The week before Easter."""
    return Last(Each(Unit.WEEK), Bare(day))


def every_month(number: int) -> Every:
    """The first of each month."""
    return Every(DayOfMonth(number))


def on_weekday_the(name: int, number: int) -> Bare:
    """Tuesday 24."""
    return Bare(Both(DayOfMonth(number), Weekday(name)))


def on_weekday_at(name: int, number: int, clock: Clock | Dial) -> At:
    """Sunday 19, 17:00."""
    return clocks.at(clock, on_weekday_the(name, number))


def months_of_year(year: int, first: int, last: int) -> Between:
    """1975 Nov-Dec."""
    return Between(b.month(first, year), b.month(last, year))


def between_amounts(first: float, last: float, unit: Unit | ClockUnit) -> Between:
    """Between 40 and 50 days."""
    return Between(Duration(first, unit), Duration(last, unit))


def late_era(tens: int, number: int, unit: Unit) -> Absolute:
    """The twenty-first century."""
    if number > 9:
        raise ValueError(f"{tens} and {number} are no ordinal")
    return eras.era(tens + number, unit)


def part_of_era(mod: Mod, number: int, unit: Unit) -> Modified:
    """The last quarter of the 13th century."""
    return Modified(mod, eras.era(number, unit))


def decades(first: int, last: int) -> Between:
    """The twenties and thirties."""
    return eras.decades_between(1900 + first, last)


def next_decade(*_: object) -> Coming:
    """The next decade, as a stretch that begins now."""
    return Coming(Duration(1, Unit.DECADE))
