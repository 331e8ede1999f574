"""Dependencies of a meaning on its context, and on the day of publication alone.

Two contexts that agree in all fields that a meaning uses give one result, so results are cached by those fields.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple, assert_never

from timeline.dates import ClockUnit, Day, DayPart, Unit
from timeline.meanings.durations import earlier, later
from timeline.meanings.operators import (
    Absolute,
    Ahead,
    At,
    Bare,
    Behind,
    Between,
    Coming,
    Duration,
    Every,
    Last,
    Lasting,
    Meaning,
    Mentioned,
    Modified,
    Moved,
    Next,
    Nth,
    Numeric,
    ShortYear,
    This,
    Unplaced,
    Vague,
    Written,
)
from timeline.meanings.timex_type import has_open_direction
from timeline.resolving.context import Context
from timeline.resolving.resolve import resolve

__all__ = ["depends_on_publication", "relevant_context"]


class _Dependencies(NamedTuple):
    written: bool = False
    mentioned: bool = False
    lean: bool = False
    clock: bool = False
    order: bool = False

    def union(self, other: _Dependencies) -> _Dependencies:
        return _Dependencies(*map(max, self, other))


def relevant_context(meaning: Meaning, context: Context) -> Context:
    """The context without the fields that the meaning does not use."""
    if isinstance(meaning, _CONTEXT_FREE):
        return _EMPTY_CONTEXT
    written, mentioned, lean, clock, in_order = _dependencies(meaning)
    order = context.order if in_order else _EMPTY_CONTEXT.order
    if not written:
        return Context(order=order) if in_order else _EMPTY_CONTEXT
    return Context(
        context.written,
        context.mentioned if mentioned else None,
        context.lean if lean else _EMPTY_CONTEXT.lean,
        context.clock if clock else None,
        context.story if lean else None,
        order,
    )


_CONTEXT_FREE = (Absolute, Duration, Every, Vague, Unplaced)
_EMPTY_CONTEXT = Context()


@lru_cache(maxsize=16_384)
def _dependencies(meaning: Meaning) -> _Dependencies:
    match meaning:
        case Absolute() | Duration() | Every() | Vague() | Unplaced():  # inside another meaning
            return _Dependencies()
        case Numeric():
            return _Dependencies(order=True)
        case Written():
            return _Dependencies(written=True)
        case Mentioned():
            return _Dependencies(written=True, mentioned=True)
        case Bare():
            return _Dependencies(written=True, lean=True)
        case ShortYear(of):
            return _dependencies(of).union(_Dependencies(written=True, lean=True))
        case At(time, Mentioned()):
            return _Dependencies(written=True, mentioned=True, lean=True, clock=not isinstance(time, DayPart))
        case Moved(_, unit, of):
            return _dependencies(of).union(
                _Dependencies(mentioned=unit is Unit.YEAR, clock=isinstance(unit, ClockUnit))
            )
        case Last(of=of) | Next(of=of) | This(of=of) | Nth(of=of) | Modified(of=of) | At(of=of):
            return _dependencies(of)._replace(lean=has_open_direction(meaning))
        case Lasting() | Coming() | Ahead() | Behind():
            return _duration_dependencies(meaning)
        case Between(start, end):
            return _dependencies(start).union(_dependencies(end))
        case _:
            assert_never(meaning)


def _duration_dependencies(meaning: Lasting | Coming | Ahead | Behind) -> _Dependencies:
    match meaning:
        case Lasting(duration, until):
            return _dependencies(until).union(_dependencies(earlier(duration, until) or until))
        case Coming(duration, since):
            return _dependencies(since).union(_dependencies(later(duration, since) or since))
        case Ahead(duration) | Behind(duration):
            end = later(duration) if isinstance(meaning, Ahead) else earlier(duration)
            return _Dependencies() if end is None else _dependencies(end).union(_Dependencies(lean=True))
        case _:
            assert_never(meaning)


_SOME_DAY = Day(2019, 12, 21)


@lru_cache(maxsize=16_384)
def depends_on_publication(meaning: Meaning) -> bool:
    """Whether the meaning has no date only because the day of publication is not known.

    True for "Friday" and "May 8"; false for "for hours", which no day of publication would date.
    """
    return not _is_dated(meaning, Context()) and _is_dated(meaning, Context(_SOME_DAY))


def _is_dated(meaning: Meaning, context: Context) -> bool:
    resolved = resolve(meaning, context)
    return resolved is not None and resolved.when().earliest is not None
