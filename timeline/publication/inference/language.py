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

    happened_before: re.Pattern[str]
    blocks_happened: re.Pattern[str]
    term_before: re.Pattern[str]
    to_come_before: re.Pattern[str]
    blocks_to_come: re.Pattern[str]
    not_by_the_calendar: re.Pattern[str]
    one_day_in: re.Pattern[str]
    possessive: re.Pattern[str]
    closes: re.Pattern[str]
    aged_before: re.Pattern[str]
    born_before: re.Pattern[str]
    aged_after: re.Pattern[str]
