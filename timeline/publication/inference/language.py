"""What the room must know of a language; one module a language fills it, as `en`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re

__all__ = ["Language"]


class Language(NamedTuple):
    """Patterns of the words around a date. Those named `before` match the end of what stands before it in its sentence.

    `one_day_in` takes the words between two dates that tell one day in two ways, `possessive` where the second belongs
    to a noun of the first, and `closes` what follows the second. `aged_before` and `aged_after` have a group `age`.
    """

    past_before: re.Pattern[str]
    blocks_past: re.Pattern[str]
    term_before: re.Pattern[str]
    future_before: re.Pattern[str]
    blocks_future: re.Pattern[str]
    non_calendar_year: re.Pattern[str]
    apposition: re.Pattern[str]
    possessive: re.Pattern[str]
    apposition_end: re.Pattern[str]
    age_before: re.Pattern[str]
    birth_before: re.Pattern[str]
    age_after: re.Pattern[str]
