"""Matching: the match probability of two mentions by either model, and whether two can be in one event.

The model of `pairwise` knows days, actors and quotations; that of `topical_match` knows topics, for what has no day.
"""

from __future__ import annotations

from enum import Flag, auto
from typing import TYPE_CHECKING

from timeline.coreference import pairwise
from timeline.coreference.clustering import Verdict
from timeline.coreference.pairwise import is_compatible
from timeline.coreference.predicates import is_thing
from timeline.coreference.topical_match import has_compatible_time, is_topically_likely, topical_match_probability

if TYPE_CHECKING:
    from timeline.records import Mention

__all__ = ["FoundBy", "match_probability", "verdict"]


class FoundBy(Flag):
    """The keys by which a pair was found: those of the topics of documents, or those of days, actors and words."""

    TOPIC = auto()
    DETAILS = auto()
    ANY = TOPIC | DETAILS


def match_probability(one: Mention, other: Mention, found_by: FoundBy = FoundBy.ANY) -> float | None:
    """Return the match probability by topic, or else by days and actors; None if the two match by neither.

    Two that share no key of a model do not match by it, so it is not asked. An event does not match a thing that its
    verb makes: "she filed it", "closed that file".
    """
    chance = topical_match_probability(one, other) if FoundBy.TOPIC in found_by else None
    if chance is None and FoundBy.DETAILS in found_by:
        chance = pairwise.match_probability(one, other)
    return None if chance is None or is_thing(one) is not is_thing(other) else chance


def verdict(one: Mention, other: Mention) -> Verdict:
    """Return whether the two can be in one event.

    Two days are always two events, and so are two agents where days are known. Extraction finds the agent, modality
    and negation of an undated event less well: where these differ, it is doubtful.
    """
    is_likely = is_topically_likely(one, other)
    if is_likely or (is_likely is None and is_compatible(one, other)):
        return Verdict.ALLOWED
    return Verdict.DOUBTFUL if has_compatible_time(one, other) else Verdict.FORBIDDEN
