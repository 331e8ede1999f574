"""A stricter match for dates that leave it open, as "Friday" in a text without a publication day.

Only the content of the two mentions can show that they are one event, and much recurs every week: a stock exchange
closes, a ministry meets. So this asks for more than a match of two mentions of one day (docs/adr/0018).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.coreference.features import pair_features
from timeline.coreference.model import Feature
from timeline.coreference.pairwise import match_probability

if TYPE_CHECKING:
    from timeline.records import Mention

__all__ = ["MIN_PROBABILITY", "strict_match_probability"]

MIN_PROBABILITY = 0.95
"""The least match probability, 0 to 1."""

_EXCLUDING_FEATURES = frozenset(
    {
        Feature.DIFFERENT_NUMBERS,
        Feature.NO_SHARED_NAMES,
        Feature.DIFFERENT_PLACES,
        Feature.DIFFERENT_AGENTS,
        Feature.UNSHARED_WORDS,
    }
)
_SAME_ACTION_FEATURES = frozenset({Feature.SAME_PREDICATE, Feature.SAME_LIGHT_PREDICATE, Feature.SHARED_NAMES})


def strict_match_probability(one: Mention, other: Mention) -> float | None:
    """Return the match probability of the two; None below 0.95, or if agent, action, names or numbers differ."""
    chance = match_probability(one, other)
    if chance is None or chance < MIN_PROBABILITY:
        return None
    features = pair_features(one, other).keys()
    is_same_action = Feature.SAME_QUOTATION in features or (
        Feature.SAME_AGENT in features and not features.isdisjoint(_SAME_ACTION_FEATURES)
    )
    return chance if is_same_action and features.isdisjoint(_EXCLUDING_FEATURES) else None
