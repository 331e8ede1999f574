"""The logistic model of event coreference: how probable it is that two mentions are one event.

`features` computes the comparison vector of a pair; here is what each feature means and how much it counts. The
coefficients are data, fitted by `benchmarks/match_model.py`, which says on which pairs and how well they are
calibrated.
"""

from __future__ import annotations

import math
from enum import StrEnum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["COEFFICIENTS", "INTERCEPT", "MATCH_THRESHOLD", "NEVER_POSITIVE", "Feature", "probability"]


class Feature(StrEnum):
    """A feature of a pair of mentions. The agent is the first actor of a mention; a strength is 1 where none is given.

    A string, because that hashes fast: vectors are dicts, and scoring a pair builds and reads one.
    """

    SAME_AGENT = auto()
    AGENT_IS_PATIENT = auto()  # one is passive, and its first actor is not the agent of the other: "he was arrested"
    DIFFERENT_AGENTS = auto()
    NO_AGENTS = auto()  # neither names an actor
    SHARED_NAMES = auto()  # names beside the agents: 0.5 for one, 1 for more
    NO_SHARED_NAMES = auto()  # both name something beside the agents, and nothing in common
    DIFFERENT_PLACES = auto()
    SAME_PREDICATE = auto()
    SAME_LIGHT_PREDICATE = auto()
    PREDICATE_AMONG_WORDS = auto()  # one has the predicate of the other only among its words
    ONCE_ONLY_PREDICATE = auto()  # with the same agent or patient
    RARE_PREDICATE = auto()  # with the same agent or patient
    TWO_SAYINGS = auto()  # two reporting verbs of one document
    WORD_SIMILARITY = auto()  # 0 to 1
    SHARED_RARE_WORDS = auto()  # 0 to 1
    NO_SHARED_WORDS = auto()
    UNSHARED_WORDS = auto()  # each has a word that the other has not
    DIFFERENT_NUMBERS = auto()
    SAME_QUOTATION = auto()
    SAME_DATED_NAME = auto()  # "the 2014 war"
    CORRECTION = auto()
    NOMINAL_ANAPHORA = auto()
    RECENCY_MATCH = auto()
    UNDATED = auto()  # one of the two
    CONFLICTING_DATES = auto()  # days close together, or other times of one day
    CONFLICT_WITH_NEWS_DAY = auto()  # the same, where only one of the two has a timex


INTERCEPT = -2.46

COEFFICIENTS: Mapping[Feature, float] = {
    Feature.SAME_PREDICATE: 4.31,
    Feature.ONCE_ONLY_PREDICATE: 2.0,
    Feature.RARE_PREDICATE: 1.2,
    Feature.NOMINAL_ANAPHORA: 0.19,
    Feature.RECENCY_MATCH: -2.77,
    Feature.SAME_LIGHT_PREDICATE: 2.84,
    Feature.PREDICATE_AMONG_WORDS: 0.69,
    Feature.TWO_SAYINGS: -1.54,
    Feature.UNSHARED_WORDS: -1.9,
    Feature.NO_SHARED_WORDS: -1.18,
    Feature.WORD_SIMILARITY: 1.77,
    Feature.SHARED_RARE_WORDS: 1.59,
    Feature.SHARED_NAMES: 2.19,
    Feature.SAME_QUOTATION: 3.98,
    Feature.CORRECTION: 0.5,
    Feature.SAME_DATED_NAME: 1.8,
    Feature.DIFFERENT_AGENTS: -2.0,
    Feature.NO_AGENTS: -0.9,
    Feature.NO_SHARED_NAMES: -2.15,
    Feature.DIFFERENT_PLACES: -2.94,
    Feature.UNDATED: -2.13,
    Feature.CONFLICTING_DATES: -2.11,
    Feature.CONFLICT_WITH_NEWS_DAY: 2.41,
    # The fit gives these three nothing; they are kept because `features` and `undated_match` decide by them.
    Feature.SAME_AGENT: 0.0,
    Feature.AGENT_IS_PATIENT: 0.0,
    Feature.DIFFERENT_NUMBERS: 0.0,
}

NEVER_POSITIVE = frozenset(
    {
        Feature.DIFFERENT_AGENTS,
        Feature.RECENCY_MATCH,
        Feature.NO_AGENTS,
        Feature.TWO_SAYINGS,
        Feature.NO_SHARED_WORDS,
        Feature.UNSHARED_WORDS,
        Feature.DIFFERENT_NUMBERS,
        Feature.DIFFERENT_PLACES,
        Feature.NO_SHARED_NAMES,
        Feature.UNDATED,
        Feature.CONFLICTING_DATES,
    }
)
"""Sign constraints of the fit: these features never count for a match, and the others never against one."""

MATCH_THRESHOLD = 0.75


def probability(features: Mapping[Feature, float]) -> float:
    """Return the match probability of a comparison vector, 0 to 1, rounded to four digits."""
    log_odds = INTERCEPT + sum(COEFFICIENTS[feature] * strength for feature, strength in features.items())
    return round(1 / (1 + math.exp(-log_odds)), 4)
