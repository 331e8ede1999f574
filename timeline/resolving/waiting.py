"""Which meanings have no date only because nobody knows the day of publication."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.dates import Day
from timeline.resolving.context import Context
from timeline.resolving.resolve import resolve

if TYPE_CHECKING:
    from timeline.meanings.operators import Meaning

__all__ = ["depends_on_publication"]

_SOME_DAY = Day(2019, 12, 21)


@lru_cache(maxsize=16_384)
def depends_on_publication(meaning: Meaning) -> bool:
    """Whether any day of publication would date it, and nothing in itself does: "Friday", "May 8", not "for hours"."""
    return not _is_dated(meaning, Context()) and _is_dated(meaning, Context(_SOME_DAY))


def _is_dated(meaning: Meaning, context: Context) -> bool:
    place = resolve(meaning, context)
    return place is not None and place.when().earliest is not None
