"""What one expression of a text, or one tie to another, says of the day on which the text was written."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.dates import Day, Interval
from timeline.publication.inference.day_set import DaySet

__all__ = ["Clue", "existed_by"]

_MAX_YEARS = 6


@dataclass(frozen=True, slots=True)
class Clue:
    """The days on which the text may have been written, if this is true, and how sure that is (0 to 1).

    `told` is one sentence that quotes the words; `years`, where the calendar picks them, are its end. `steps` counts
    the inferred dates that it rests on, and `chain` has their reasons: none for what the text or a given date says.
    """

    days: DaySet
    probability: float
    sentence: str
    years: tuple[int, ...] = ()
    steps: int = 0
    chain: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not (0 <= self.probability <= 1 and self.days):
            raise ValueError("a clue leaves a day, and is true with a probability of 0 to 1")

    def explain(self, days: DaySet) -> str:
        """The sentence; of the years those that the days leave, and of many the last."""
        left = [year for year in self.years if days.meets(_surrounding_years(year))]
        if not left:
            return self.sentence
        named, others = left[-_MAX_YEARS:], len(left) - _MAX_YEARS
        more = f", and {others} times before" if others > 0 else ""
        return f"{self.sentence} in {', '.join(map(str, named))}{more}"


def _surrounding_years(year: int) -> Interval:
    """What is told without its year is told within one."""
    return Interval(Day(year - 1, 1, 1), Day(year + 2, 1, 1))


def existed_by(day: Day) -> Clue:
    """That the document was here on the day, and so was written by then."""
    return Clue(DaySet.until(day), 1.0, f"it was here on {day}")
