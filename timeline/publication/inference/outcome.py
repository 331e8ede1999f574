"""What is made of an inference: the days that a document is taken to be written on, and what is told of it.

Soundness comes before sharpness: what is not sure enough dates nothing, and only what the text itself says of its day
is told then.
"""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

from timeline.records import Bounds

if TYPE_CHECKING:
    from timeline.publication.inference.day_set import Days
    from timeline.publication.inference.solve import Inference

__all__ = ["LEAST", "bounds", "taken"]

LEAST = 0.9
"""How sure an inference is at least that dates a document, 0 to 1; as measured (docs/adr/0018)."""

_DIGITS = 10_000


def taken(inference: Inference) -> Days | None:
    """The days on one of which the document is taken to be written: a month at most. None where that is not known.

    What is contradicted dates nothing.
    """
    return inference.days if inference.dates_others and inference.probability >= LEAST else None


def bounds(inference: Inference, own: Inference) -> Bounds | None:
    """What is told of the day of a document, None for nothing; `own` is what its text alone says.

    What excludes each other is told whole, the surer first.
    """
    sure = inference if taken(inference) is not None else own
    because = sure.because if sure.probability >= LEAST else ()
    sides = (*inference.because, *inference.contradicts) if inference.contradicts else ()
    against = tuple(dict.fromkeys(side for side in (*sides, *own.contradicts) if side not in because))
    if not because and not against:
        return None
    if not because:
        return Bounds(None, None, 1.0, (), against)
    probability = floor(_DIGITS * sure.probability) / _DIGITS
    return Bounds(sure.days.earliest, sure.days.latest, probability, because, against)
