"""Whether two mentions tell one happening where their dates leave that open: "Friday" in a text that has no day.

Then only what is told can show it, and much is told again every week: a stock exchange closes, a ministry meets. So
more is asked than of two mentions of one day (docs/adr/0018).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.coreference.features import pair_features
from timeline.coreference.pairwise import match_probability

if TYPE_CHECKING:
    from timeline.records import Mention

__all__ = ["MIN_PROBABILITY", "strict_match_probability"]

MIN_PROBABILITY = 0.95
"""How probably they are one, at least: 0 to 1."""

_EXCLUDING_FEATURES = frozenset(
    {"other figures", "other names", "other places", "another acts", "words of its own in each"}
)
_SAME_ACTION_FEATURES = frozenset({"deed", "light deed", "names"})


def strict_match_probability(one: Mention, other: Mention) -> float | None:
    """How probably they are one; None where somebody else acts or does something else, or nobody is named."""
    chance = match_probability(one, other)
    if chance is None or chance < MIN_PROBABILITY:
        return None
    pieces = pair_features(one, other).keys()
    told = "quotation" in pieces or ("who acts" in pieces and not pieces.isdisjoint(_SAME_ACTION_FEATURES))
    return chance if told and pieces.isdisjoint(_EXCLUDING_FEATURES) else None
