"""What a meaning is resolved against. Handed along in plain sight: no resolver keeps it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.meanings import Lean

if TYPE_CHECKING:
    from timeline.dates import Day, Span

__all__ = ["Context"]


@dataclass(frozen=True, slots=True)
class Context:
    """The day of writing and the last date mentioned, None where there is none, and the lean of the clause."""

    written: Day | None = None
    mentioned: Span | None = None
    lean: Lean = Lean.PAST
