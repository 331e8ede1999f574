"""A clue: what one expression of a text, or one shared event, says of the day on which the text was written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.dates import Day, Interval
from timeline.publication.inference.day_set import DaySet
from timeline.records.publication_reasons import ExistedBy, InYears

if TYPE_CHECKING:
    from timeline.records.publication_reasons import PublicationReason

__all__ = ["Clue", "existed_by"]

_MAX_YEARS = 6


@dataclass(frozen=True, slots=True)
class Clue:
    """The days on which the text may have been written, if this is true, and how sure that is (0 to 1).

    `years`, where the calendar picks them, complete the reason. `steps` counts the inferred dates
    that the clue depends on, and `chain` has their reasons: none for what the text itself or a given date says.
    """

    days: DaySet
    probability: float
    reason: PublicationReason
    years: tuple[int, ...] = ()
    steps: int = 0
    chain: tuple[PublicationReason, ...] = ()

    def __post_init__(self) -> None:
        if not (0 <= self.probability <= 1 and self.days):
            raise ValueError("a clue leaves a day, and is true with a probability of 0 to 1")

    def reason_for(self, days: DaySet) -> PublicationReason:
        """Return the reason with the years that the days leave, or the last six of them."""
        possible = [year for year in self.years if days.meets(_surrounding_years(year))]
        if not possible:
            return self.reason
        return InYears(self.reason, tuple(possible[-_MAX_YEARS:]), max(0, len(possible) - _MAX_YEARS))


def _surrounding_years(year: int) -> Interval:
    """The days within a year of it: a date without its year is that near."""
    return Interval(Day(year - 1, 1, 1), Day(year + 2, 1, 1))


def existed_by(day: Day) -> Clue:
    """Return the clue that the document existed on the day, and so was written by then."""
    return Clue(DaySet.until(day), 1.0, ExistedBy(day))
