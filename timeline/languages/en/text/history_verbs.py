"""English verbs of history: how persons and things came to be, what became of them, and how they ended."""

from __future__ import annotations

from timeline.languages.en.verbs import all_forms

__all__ = ["BIOGRAPHY", "ENDING", "ORIGIN", "PROVENANCE", "RESPONSIVE"]

RESPONSIVE = all_forms(
    "annul avenge commemorate erase extend follow investigate mark offset outdo overturn pare probe recoup repeat "
    "reverse review trim undo"
)
"""All forms of the verbs whose object is an event of an earlier time."""

ORIGIN = all_forms("bear build construct design erect establish found incorporate invent")
"""All forms of the verbs of how something came to be."""

PROVENANCE = ORIGIN | all_forms("acquire buy christen commission deliver develop launch make order purchase sell")
"""All forms of the verbs of what became of a thing before."""

BIOGRAPHY = all_forms("apprentice bear coach emigrate enrol enroll graduate marry serve study teach train") | {"grew"}
"""All forms of the verbs of the life of a person."""

ENDING = all_forms("burn capsize collapse crash die explode founder perish sink")
"""All forms of the verbs after which their subject is no more."""
