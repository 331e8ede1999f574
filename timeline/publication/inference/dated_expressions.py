"""Dates with their year: what is told as past was over or had begun, what is told as to come was not over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import Masked, Unit, Weekday
from timeline.meanings.operators import Absolute, At, Lean, Mod, Modified, Moved, Numeric
from timeline.publication.inference.clue import Clue
from timeline.publication.inference.day_set import Days
from timeline.publication.inference.yearless_dates import weekday_in
from timeline.resolving import Context, resolve
from timeline.resolving.numeric_dates import order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.dates import Interval
    from timeline.meanings.operators import Meaning
    from timeline.publication.inference.expressions import Page
    from timeline.records import Timex

__all__ = ["bounds", "known"]

_TOLD_AS_PAST = 0.99
_TOLD_AS_TO_COME = 0.94


def bounds(page: Page) -> Iterator[Clue]:
    """A clue for each date with its year of which the sentence tells the side."""
    for timex in page.timexes:
        days = known(page, timex)
        if days is None:
            continue
        words, lean = timex.extent.exact, page.lean(timex)
        if lean is Lean.PAST and _is_over(page, timex):
            told = f'"{words}" is told as past, so it was not written before {days.start}'
            yield Clue(Days.since(days.start), _TOLD_AS_PAST, told)
        elif lean is Lean.FUTURE and not page.is_quoted(timex) and _is_ahead(page, timex):
            told = f'"{words}" is told as to come, so it was not written after {days.last}'
            yield Clue(Days.until(days.last), _TOLD_AS_TO_COME, told)


def known(page: Page, timex: Timex) -> Interval | None:
    """The days of a date that needs no anchor, all that it may mean; None for any other.

    None also where its weekday and its date exclude each other, or where its year is not that of the calendar.
    """
    if not _is_absolute(timex.meaning) or page.language.not_by_the_calendar.search(timex.extent.exact):
        return None
    place = resolve(_widest(timex.meaning), Context(order=order(page.timexes)))
    days = None if place is None or isinstance(place, Masked) else place.interval
    if days is not None and days.days == 1 and weekday_in(timex) not in (None, Weekday(days.start.weekday)):
        return None
    return days


def _is_absolute(meaning: Meaning) -> bool:
    match meaning:
        case Absolute() | Numeric():
            return True
        case Modified(of=of) | At(of=of) | Moved(unit=Unit(), of=of):
            return _is_absolute(of)
        case _:
            return False


def _widest(meaning: Meaning) -> Meaning:
    """Without modifiers: where "late 2006" begins nobody can say; "nearly five years after" may be four."""
    match meaning:
        case Modified(Mod.LESS_THAN | Mod.APPROX | Mod.EQUAL_OR_LESS, Moved(count, unit, of)):
            return Moved(count - 1, unit, of)
        case Modified(of=of):
            return of
        case _:
            return meaning


def _is_over(page: Page, timex: Timex) -> bool:
    before = page.before(timex)
    told = page.language.happened_before.search(before)
    return told is not None and page.language.blocks_happened.search(before) is None


def _is_ahead(page: Page, timex: Timex) -> bool:
    before = page.before(timex)
    if page.is_news and page.language.term_before.search(before):
        return True
    found = page.language.to_come_before.search(before)
    return found is not None and page.language.blocks_to_come.search(found["between"]) is None
