"""What a meaning is resolved against. Handed along in plain sight: no resolver keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.meanings.operators import Lean, NumericDateOrder

if TYPE_CHECKING:
    from timeline.dates import Clock, Day, Moment, Span

__all__ = ["Context"]


class Context(NamedTuple):
    """The day of writing (and its clock), the last date mentioned, the lean of the clause, and what the text tells.

    That is where its story stands, and the order of month and day in its days in numbers.
    What is not known is None; only a narrative has a story, and that may have come to no date yet.
    """

    written: Day | None = None
    mentioned: Span | Moment | None = None
    lean: Lean = Lean.PAST
    clock: Clock | None = None
    story: Span | Moment | None = None
    order: NumericDateOrder = NumericDateOrder.USUAL
