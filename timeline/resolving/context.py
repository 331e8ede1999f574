"""The context against which a meaning is resolved. It is passed as an argument; no resolver keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.meanings.operators import Lean, NumericDateOrder

if TYPE_CHECKING:
    from timeline.dates import Clock, Day, Moment, Span

__all__ = ["Context", "Story"]


class Story(NamedTuple):
    """Where a narrative stands: its current date, and the next date with a year, None if there is none.

    `looks_back` if the expression itself goes back from there, as "since February" does.
    """

    date: Span | Moment
    following: Span | Moment | None = None
    looks_back: bool = False


class Context(NamedTuple):
    """The day and clock of writing, the last date mentioned, the lean of the clause, and facts about the whole text.

    `story` is where a narrative stands, None for other texts and before its first date. `order` is the order of
    month and day in numeric dates. A fact that is not known is None.
    """

    written: Day | None = None
    mentioned: Span | Moment | None = None
    lean: Lean = Lean.PAST
    clock: Clock | None = None
    story: Story | None = None
    order: NumericDateOrder = NumericDateOrder.USUAL
