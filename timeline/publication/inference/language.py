"""The patterns that inference needs of a language; a language pack gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re

__all__ = ["InferencePatterns"]


class InferencePatterns(NamedTuple):
    """Patterns of the words around a date; those named `before` match the end of what precedes it in its sentence.

    `apposition` matches the words between two expressions of one date, `possessive` those where the second belongs to a
    noun of the first, and `apposition_end` what follows the second. `age_before` and `age_after` have a group `age`;
    `age_after` has a group `old` too.
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
