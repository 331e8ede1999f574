"""What a meaning hangs on. Two contexts that differ in nothing it needs are one to it, so its outcome can be kept."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple, assert_never

from timeline.dates import ClockUnit, DayPart, Unit
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
    This,
    Vague,
    Written,
)
from timeline.resolving.context import Context

__all__ = ["narrowed"]


class _Needs(NamedTuple):
    written: bool = False
    mentioned: bool = False
    lean: bool = False
    clock: bool = False
    order: bool = False

    def also(self, other: _Needs) -> _Needs:
        return _Needs(*map(max, self, other))


def narrowed(meaning: Meaning, context: Context) -> Context:
    """The context without what the meaning does not need."""
    if isinstance(meaning, _NEEDLESS):
        return _NOTHING
    written, mentioned, lean, clock, in_order = _needs(meaning)
    order = context.order if in_order else _NOTHING.order
    if not written:
        return Context(order=order) if in_order else _NOTHING
    return Context(
        context.written,
        context.mentioned if mentioned else None,
        context.lean if lean else _NOTHING.lean,
        context.clock if clock else None,
        context.story if lean else None,
        order,
    )


_NEEDLESS = (Absolute, Duration, Every, Vague)
_NOTHING = Context()


@lru_cache(maxsize=16_384)
def _needs(meaning: Meaning) -> _Needs:
    match meaning:
        case Absolute() | Duration() | Every() | Vague():  # within another
            return _Needs()
        case Numeric():
            return _Needs(order=True)
        case Written():
            return _Needs(written=True)
        case Mentioned():
            return _Needs(written=True, mentioned=True)
        case Bare():
            return _Needs(written=True, lean=True)
        case At(time, Mentioned()):
            return _Needs(written=True, mentioned=True, lean=True, clock=not isinstance(time, DayPart))
        case Moved(_, unit, of):
            return _needs(of).also(_Needs(mentioned=unit is Unit.YEAR, clock=isinstance(unit, ClockUnit)))
        case Last(of=of) | Next(of=of) | This(of=of) | Nth(of=of) | Modified(of=of) | At(of=of):
            return _needs(of)
        case Lasting(duration, until):
            return _needs(until).also(_needs(earlier(duration, until) or until))
        case Coming(duration, since):
            return _needs(since).also(_needs(later(duration, since) or since))
        case Ahead(duration) | Behind(duration):
            end = later(duration) if isinstance(meaning, Ahead) else earlier(duration)
            return _Needs() if end is None else _needs(end).also(_Needs(lean=True))
        case Between(start, end):
            return _needs(start).also(_needs(end))
        case _:
            assert_never(meaning)
