"""Inference of the publication date (document creation time, DCT) of undated documents.

Contract: pure functions; the caller decides whether to use what they return. The inferred days are to contain the true
one, however many they are. Contradictions are returned, not resolved.
"""

from timeline.publication.inference.clue import Clue, existed_by
from timeline.publication.inference.clues import find_clues, infer
from timeline.publication.inference.day_set import ANY_DAY, NO_DAY, DayRange, DaySet
from timeline.publication.inference.inverse_resolution import (
    is_deictic,
    publication_days,
    publication_days_in,
    resolved_days,
)
from timeline.publication.inference.outcome import accepted_days, bounds
from timeline.publication.inference.propagate import KnownDate, RelativeDate, SharedEvent, infer_jointly
from timeline.publication.inference.solve import NOTHING_KNOWN, Inference, solve
from timeline.publication.inference.yearless_dates import dateline_clue

__all__ = [
    "ANY_DAY",
    "NOTHING_KNOWN",
    "NO_DAY",
    "Clue",
    "DayRange",
    "DaySet",
    "Inference",
    "KnownDate",
    "RelativeDate",
    "SharedEvent",
    "accepted_days",
    "bounds",
    "dateline_clue",
    "existed_by",
    "find_clues",
    "infer",
    "infer_jointly",
    "is_deictic",
    "publication_days",
    "publication_days_in",
    "resolved_days",
    "solve",
]
