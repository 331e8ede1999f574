"""Places of expressions in their text: the sentence, and whether quotation marks surround it.

Only narratives depend on them, which have several dates with their year. Other texts are spared the search.
"""

from __future__ import annotations

import re
from bisect import bisect
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.meanings.timex_type import has_own_date
from timeline.records import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.records import Timex

__all__ = ["with_places"]

_MIN_DATES = 4
_QUOTATION = re.compile(r"“[^“”]*(?:”|\Z)|(?<!\w)\"(?=\S)[^\"]*(?:\"|\Z)|«[^«»]*»")


def with_places(text: str, timexes: Sequence[Timex], sentence_end: re.Pattern[str]) -> tuple[Timex, ...]:
    """The timexes with their places if the text may be a narrative, else as they are."""
    if sum(has_own_date(timex.meaning) for timex in timexes) < _MIN_DATES:
        return tuple(timexes)
    ends = [match.end() for match in sentence_end.finditer(text)]
    borders = [offset for match in _QUOTATION.finditer(text) for offset in match.span()]  # of quotations, by turns
    return tuple(
        replace(timex, place=Place(bisect(ends, timex.extent.start), bisect(borders, timex.extent.start) % 2 == 1))
        for timex in timexes
    )
