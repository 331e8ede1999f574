"""Whether two mentions tell one happening where their dates leave that open: "Friday" in a text that has no day.

Then only what is told can show it, and much is told again every week: a stock exchange closes, a ministry meets. So
more is asked than of two mentions of one day (docs/adr/0018).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.coreference.features import evidence
from timeline.coreference.pairwise import likeness

if TYPE_CHECKING:
    from timeline.records import Mention

__all__ = ["LEAST", "tie"]

LEAST = 0.95
"""How probably they are one, at least: 0 to 1."""

_AGAINST = frozenset({"other figures", "other names", "other places", "another acts", "words of its own in each"})
_DOES_THE_SAME = frozenset({"deed", "light deed", "names"})


def tie(one: Mention, other: Mention) -> float | None:
    """How probably they are one; None where somebody else acts or does something else, or nobody is named."""
    chance = likeness(one, other)
    if chance is None or chance < LEAST:
        return None
    pieces = evidence(one, other).keys()
    told = "quotation" in pieces or ("who acts" in pieces and not pieces.isdisjoint(_DOES_THE_SAME))
    return chance if told and pieces.isdisjoint(_AGAINST) else None
