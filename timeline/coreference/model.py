"""How probable it is that two mentions are one happening, by what speaks for it and against it: a logistic model.

The coefficients are data. They were fitted by `benchmarks/likeness.py`, which says on what, and how well they hold.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["COEFFICIENTS", "INTERCEPT", "MATCH_THRESHOLD", "NEVER_POSITIVE", "probability"]

INTERCEPT = -2.46

COEFFICIENTS: Mapping[str, float] = {
    "who acts": 0.0,
    "deed": 4.31,
    "deed done once": 2.0,
    "seldom deed": 1.2,
    "acts and is acted upon": 0.0,
    "headline": 0.0,
    "noun for it": 0.19,
    "lately": -2.77,
    "light deed": 2.84,
    "deed in other words": 0.69,
    "other deeds": 0.0,
    "saying in one text": -1.54,
    "words of its own in each": -1.9,
    "other words": -1.18,
    "words": 1.77,
    "rare words": 1.59,
    "names": 2.19,
    "quotation": 3.98,
    "correction": 0.5,
    "name and date": 1.8,
    "another acts": -2.0,
    "one names nobody": 0.0,
    "nobody acts": -0.9,
    "one text": 0.0,
    "other figures": 0.0,
    "other names": -2.15,
    "other places": -2.94,
    "the same span": 0.0,
    "one date within the other": 0.0,
    "a date half known": 0.0,
    "no date": -2.13,
    "days apart": -2.11,
    "days apart, one of the news": 2.41,
}

NEVER_POSITIVE = frozenset(
    {
        "another acts",
        "other deeds",
        "lately",
        "one names nobody",
        "nobody acts",
        "one text",
        "saying in one text",
        "other words",
        "words of its own in each",
        "other figures",
        "other places",
        "other names",
        "the same span",
        "one date within the other",
        "a date half known",
        "no date",
        "days apart",
    }
)
"""What never speaks for it, however the data fall; the rest never speaks against it."""

MATCH_THRESHOLD = 0.75


def probability(features: Mapping[str, float]) -> float:
    """Of 0 to 1, in four digits."""
    told = INTERCEPT + sum(COEFFICIENTS[piece] * strength for piece, strength in features.items())
    return round(1 / (1 + math.exp(-told)), 4)
