"""How probable it is that two mentions are one happening, by what speaks for it and against it: a logistic model.

The coefficients are data. They were fitted by `benchmarks/likeness.py`, which says on what, and how well they hold.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["AGAINST", "COEFFICIENTS", "FROM_THE_START", "WANTED", "probability"]

FROM_THE_START = -2.57

COEFFICIENTS: Mapping[str, float] = {
    "who acts": 0.0,
    "deed": 4.47,
    "deed done once": 2.03,
    "seldom deed": 1.27,
    "acts and is acted upon": 0.05,
    "headline": 0.29,
    "noun for it": 0.26,
    "lately": -2.71,
    "light deed": 2.88,
    "deed in other words": 1.9,
    "other deeds": -0.67,
    "saying in one text": -1.47,
    "words of its own in each": -1.79,
    "other words": -1.45,
    "words": 2.27,
    "rare words": 1.23,
    "names": 1.77,
    "quotation": 4.05,
    "correction": 0.54,
    "name and date": 2.06,
    "another acts": -2.0,
    "one names nobody": 0.0,
    "nobody acts": -1.36,
    "one text": 0.0,
    "other figures": 0.0,
    "other names": -2.76,
    "other places": -2.73,
    "the same span": 0.0,
    "one date within the other": 0.0,
    "a date half known": 0.0,
    "no date": -1.9,
    "days apart": -2.0,
    "days apart, one of the news": 2.24,
}

AGAINST = frozenset(
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

WANTED = 0.75


def probability(evidence: Mapping[str, float]) -> float:
    """Of 0 to 1, in four digits."""
    told = FROM_THE_START + sum(COEFFICIENTS[piece] * strength for piece, strength in evidence.items())
    return round(1 / (1 + math.exp(-told)), 4)
