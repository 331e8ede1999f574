"""What is made of an inference: the days that a document is taken to be written on, and what is told of it.

Soundness comes before sharpness: what is not sure enough dates nothing, and only what the text itself says of its day
is told then.
"""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

from timeline.records import PublicationBounds

if TYPE_CHECKING:
    from timeline.publication.inference.day_set import DaySet
    from timeline.publication.inference.solve import Inference

__all__ = ["MIN_PROBABILITY", "accepted_days", "bounds"]

MIN_PROBABILITY = 0.9
"""How sure an inference is at least that dates a document, 0 to 1; as measured (docs/adr/0018)."""

_ROUNDING_FACTOR = 10_000


def accepted_days(inference: Inference) -> DaySet | None:
    """The days on one of which the document is taken to be written: a month at most. None where that is not known.

    What is contradicted dates nothing.
    """
    return inference.days if inference.is_conclusive and inference.probability >= MIN_PROBABILITY else None


def bounds(inference: Inference, text_inference: Inference) -> PublicationBounds | None:
    """What is told of the day of a document, None for nothing; `own` is what its text alone says.

    What excludes each other is told whole, the surer first.
    """
    sure = inference if accepted_days(inference) is not None else text_inference
    because = sure.because if sure.probability >= MIN_PROBABILITY else ()
    sides = (*inference.because, *inference.contradicts) if inference.contradicts else ()
    against = tuple(dict.fromkeys(side for side in (*sides, *text_inference.contradicts) if side not in because))
    if not because and not against:
        return None
    if not because:
        return PublicationBounds(None, None, 1.0, (), against)
    probability = floor(_ROUNDING_FACTOR * sure.probability) / _ROUNDING_FACTOR
    return PublicationBounds(sure.days.earliest, sure.days.latest, probability, because, against)
