"""Matching: the match probability of two mentions by either model, and whether two can be in one event.

The model of `pairwise` knows days, actors and quotations; that of `topical_match` knows topics, for what has no day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.coreference import pairwise
from timeline.coreference.clustering import Verdict
from timeline.coreference.pairwise import is_compatible
from timeline.coreference.topical_match import has_compatible_time, is_topically_likely, topical_match_probability

if TYPE_CHECKING:
    from timeline.records import Mention

__all__ = ["match_probability", "verdict"]


def match_probability(one: Mention, other: Mention) -> float | None:
    """Return the match probability by topic, or else by days and actors; None if the two match by neither."""
    chance = topical_match_probability(one, other)
    return pairwise.match_probability(one, other) if chance is None else chance


def verdict(one: Mention, other: Mention) -> Verdict:
    """Return whether the two can be in one event.

    Two days are always two events, and so are two agents where days are known. Extraction finds the agent, modality
    and negation of an undated event less well: where these differ, it is doubtful.
    """
    is_likely = is_topically_likely(one, other)
    if is_likely or (is_likely is None and is_compatible(one, other)):
        return Verdict.ALLOWED
    return Verdict.DOUBTFUL if has_compatible_time(one, other) else Verdict.FORBIDDEN
