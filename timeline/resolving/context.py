"""What a meaning is resolved against. Handed along in plain sight: no resolver keeps it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from timeline.meanings import Lean

if TYPE_CHECKING:
    from timeline.dates import Clock, Day, Moment, Span

__all__ = ["Context", "Genre"]


class Genre(Enum):
    """Whether a text tells the news of its day of writing, or a past that has its own dates."""

    NEWS = "news"
    NARRATIVE = "narrative"


@dataclass(frozen=True, slots=True)
class Context:
    """The day of writing (and its clock), the last date mentioned, the lean of the clause and the genre of the text.

    What is not known is None.
    """

    written: Day | None = None
    mentioned: Span | Moment | None = None
    lean: Lean = Lean.PAST
    clock: Clock | None = None
    genre: Genre = Genre.NEWS
