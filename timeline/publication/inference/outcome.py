"""The outcome of an inference: which days are accepted (decision threshold), and which bounds are shown.

Soundness comes before sharpness: an inference below the threshold dates nothing, and then only the bounds from the
text itself are shown.
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
"""The least probability of an inference that dates a document, 0 to 1; measured (docs/adr/0018)."""

_ROUNDING_FACTOR = 10_000


def accepted_days(inference: Inference) -> DaySet | None:
    """Return the days, a month at most, on one of which the document was written; None if they are not certain enough.

    An inference with contradictions dates nothing.
    """
    return inference.days if inference.is_conclusive and inference.probability >= MIN_PROBABILITY else None


def bounds(inference: Inference, text_inference: Inference) -> PublicationBounds | None:
    """Return the bounds to show, None for none; `text_inference` is from the text alone.

    Reasons that exclude each other are all given, the more probable first.
    """
    shown = inference if accepted_days(inference) is not None else text_inference
    because = shown.because if shown.probability >= MIN_PROBABILITY else ()
    conflict = (*inference.because, *inference.contradicts) if inference.contradicts else ()
    contradicts = tuple(dict.fromkeys(one for one in (*conflict, *text_inference.contradicts) if one not in because))
    if not because and not contradicts:
        return None
    if not because:
        return PublicationBounds(None, None, 1.0, (), contradicts)
    probability = floor(_ROUNDING_FACTOR * shown.probability) / _ROUNDING_FACTOR
    return PublicationBounds(shown.days.earliest, shown.days.latest, probability, because, contradicts)
