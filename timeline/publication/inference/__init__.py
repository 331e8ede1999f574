"""When was an undated document written?

The law of this room: pure, and it proposes only. What cannot be known stays open, the true day is among the days that
are left before they are few, and what contradicts is shown.
"""

from timeline.publication.inference.clue import Clue, here_by
from timeline.publication.inference.clues import LANGUAGES, clues, written
from timeline.publication.inference.day_set import ANY_DAY, NO_DAY, Days, Run
from timeline.publication.inference.inverse_resolution import days_meant, days_told, days_when, hangs_on_writing
from timeline.publication.inference.outcome import bounds, taken
from timeline.publication.inference.propagate import Known, Link, Told, written_together
from timeline.publication.inference.solve import NOTHING_KNOWN, Inference, solve
from timeline.publication.inference.yearless_dates import on_day_of_year

__all__ = [
    "ANY_DAY",
    "LANGUAGES",
    "NOTHING_KNOWN",
    "NO_DAY",
    "Clue",
    "Days",
    "Inference",
    "Known",
    "Link",
    "Run",
    "Told",
    "bounds",
    "clues",
    "days_meant",
    "days_told",
    "days_when",
    "hangs_on_writing",
    "here_by",
    "on_day_of_year",
    "solve",
    "taken",
    "written",
    "written_together",
]
