"""The logistic model of topical coreference: how probable it is that mentions of two documents on one topic corefer.

`topic_features` computes the comparison vector of a pair; here is what each feature means. How much it counts is data
in `topic_coefficients`, fitted by `benchmarks/topic_model.py`, which says on which pairs and how well calibrated.
"""

from __future__ import annotations

import math
from enum import StrEnum, auto
from typing import TYPE_CHECKING

from timeline.coreference.topic_coefficients import COEFFICIENTS, INTERCEPT

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "TOPIC_NEVER_POSITIVE",
    "TOPIC_THRESHOLD",
    "TopicFeature",
    "topical_probability",
]


class TopicFeature(StrEnum):
    """A feature of two mentions of two documents; a strength is 1 where none is given."""

    TOPIC_SIMILARITY = auto()  # of the two documents, 0 to 1
    UNLIKE_TOPICS = auto()  # 0 to 1: how far that is below 0.3
    SAME_SENSE = auto()  # two predicates that share only a sense: "foiled", "thwarted"
    CLAUSE_SIMILARITY = auto()  # of the words beside the predicates, 0 to 1
    NO_SHARED_WORDS = auto()  # both clauses have words beside the predicate and the names, and none in common
    SENTENCE_SIMILARITY = auto()  # 0 to 1
    FOREIGN_NAMES = auto()  # the share of names in one sentence that the other document has not, 0 to 1
    CONTRADICTING_AGENTS = auto()
    NO_SHARED_NAMES = auto()  # both name something beside the agents, and nothing in common
    DIFFERENT_PLACES = auto()
    SAME_NUMBERS = auto()
    DIFFERENT_NUMBERS = auto()
    SAME_MASKED_DAY = auto()  # "on Friday" in both
    DIFFERENT_DAYS = auto()  # "on Monday" and "on Tuesday"


TOPIC_NEVER_POSITIVE = frozenset(
    {
        TopicFeature.UNLIKE_TOPICS,
        TopicFeature.NO_SHARED_WORDS,
        TopicFeature.SAME_SENSE,
        TopicFeature.FOREIGN_NAMES,
        TopicFeature.CONTRADICTING_AGENTS,
        TopicFeature.NO_SHARED_NAMES,
        TopicFeature.DIFFERENT_PLACES,
        TopicFeature.DIFFERENT_NUMBERS,
        TopicFeature.DIFFERENT_DAYS,
    }
)
"""Sign constraints of the fit: these features never count for a match, and the others never against one."""

TOPIC_THRESHOLD = 0.5


def topical_probability(features: Mapping[TopicFeature, float]) -> float:
    """Return the match probability of a comparison vector, 0 to 1, rounded to four digits."""
    log_odds = INTERCEPT + sum(COEFFICIENTS[feature] * strength for feature, strength in features.items())
    return round(1 / (1 + math.exp(-log_odds)), 4)
