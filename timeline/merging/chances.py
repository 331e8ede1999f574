"""How probable it is that two mentions are one happening, by what speaks for it and against it: a logistic model.

The coefficients are data. They were fitted by `benchmarks/likeness.py`, which says on what, and how well they hold.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["AGAINST", "COEFFICIENTS", "FROM_THE_START", "WANTED", "probability"]

FROM_THE_START = -1.24

COEFFICIENTS: Mapping[str, float] = {
    "who acts": 0.58,
    "deed": 3.18,
    "deed done once": 2.6,
    "light deed": 1.14,
    "deed in other words": 2.18,
    "saying in one text": -1.08,
    "words of its own in each": -3.53,
    "other words": -0.38,
    "words": 0.69,
    "rare words": 2.31,
    "names": 4.41,
    "quotation": 3.68,
    "correction": 0.43,
    "name and date": 1.4,
    "another acts": -2.27,
    "one names nobody": 0.0,
    "nobody acts": -0.25,
    "one text": 0.0,
    "other figures": -0.5,
    "other names": -4.21,
    "other places": -1.82,
    "the same span": -0.24,
    "one date within the other": 0.0,
    "a date half known": 0.0,
    "no date": -2.64,
    "days apart": -1.77,
    "days apart, one of the news": 2.52,
}

AGAINST = frozenset(
    {
        "another acts",
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
