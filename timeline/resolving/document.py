"""Resolution of all timexes of one document, in the text's order: one may depend on the date of another before it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import UNKNOWN, Moment, Span, Unit
from timeline.meanings.cues import Cue
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
)
from timeline.records import Anchor, AnchorKind, Resolution, Timex
from timeline.resolving import timex3
from timeline.resolving.anchors import DiscourseState, advance, anchor_for
from timeline.resolving.context import Context, Story
from timeline.resolving.dependencies import relevant_context
from timeline.resolving.genre import is_narrative
from timeline.resolving.narrative import is_aside
from timeline.resolving.numeric_dates import majority_order
from timeline.resolving.reasons import find_reason
from timeline.resolving.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.dates import CalendarValue, Clock, Day, When

__all__ = ["ResolvedTimex", "resolve_document", "resolve_values"]


class ResolvedTimex(NamedTuple):
    """A resolution without its reason: date, TIMEX3 value and modifier, and anchor.

    `mentioned` is the date on which later expressions may depend, None if they ignore this one.
    """

    when: When
    value: str | None
    mod: str | None
    anchor: Anchor
    mentioned: Span | Moment | None


def resolve_document(
    timexes: Sequence[Timex], published: Day | None, clock: Clock | None = None
) -> tuple[Resolution, ...]:
    """One resolution for each timex, in the same order; `clock` is the time of publication on its day, if known."""
    return tuple(
        Resolution(
            resolved.when,
            resolved.value,
            resolved.mod,
            resolved.anchor,
            find_reason(timex, context),
        )
        for timex, context, resolved in _resolved_in_order(timexes, published, clock)
    )


def resolve_values(
    timexes: Sequence[Timex], published: Day | None, clock: Clock | None = None
) -> tuple[ResolvedTimex, ...]:
    """Like `resolve_document`, without the reasons, and so much faster."""
    return tuple(resolved for _, _, resolved in _resolved_in_order(timexes, published, clock))


def _resolved_in_order(
    timexes: Sequence[Timex], published: Day | None, clock: Clock | None
) -> Iterator[tuple[Timex, Context, ResolvedTimex]]:
    order = majority_order(timexes)
    if is_narrative(timexes, published):
        yield from _resolved_narrative(timexes, Context(published, clock=clock, order=order))
        return
    state = DiscourseState()
    for timex in timexes:
        anchor = anchor_for(timex.meaning, state)
        context = relevant_context(timex.meaning, Context(published, anchor, timex.lean, clock, None, order))
        resolved = _resolve_timex(timex.meaning, context)
        yield timex, context, resolved
        state = advance(state, timex.meaning, resolved.mentioned, published)


def _resolved_narrative(timexes: Sequence[Timex], context: Context) -> Iterator[tuple[Timex, Context, ResolvedTimex]]:
    mentioned: Span | Moment | None = None
    story: Span | Moment | None = None
    sentence, aside = 0, mentioned
    for timex, following in zip(timexes, _next_absolute_dates(timexes, Context(order=context.order)), strict=True):
        if timex.place.sentence != sentence:
            sentence, aside = timex.place.sentence, None
        # What follows an aside in its sentence belongs to it: "it had been drawn in 1888, and on 5 May seen".
        date = aside or story
        here = None if date is None else Story(date, None if aside else following, Cue.SINCE in timex.cues)
        # What is quoted depends on the day on which it was said, and nobody knows that.
        written = None if timex.place.is_quoted else context.written
        here_and_now = context._replace(written=written, mentioned=mentioned, lean=timex.lean, story=here)
        used = relevant_context(timex.meaning, here_and_now)
        resolved = _resolve_timex(timex.meaning, used)
        yield timex, used, resolved
        if resolved.mentioned is None or resolved.anchor.kind is AnchorKind.PUBLICATION:
            continue  # a date that depends on the day of writing does not move the story
        mentioned = resolved.mentioned
        is_absolute = resolved.anchor.kind is AnchorKind.ABSOLUTE
        if is_absolute and is_aside(mentioned, story, following):
            aside = mentioned
        elif aside is None or is_absolute:
            story, aside = mentioned, None


def _next_absolute_dates(timexes: Sequence[Timex], context: Context) -> list[Span | Moment | None]:
    """For each timex the next date after it that needs no anchor, apart from a day beside its month ("the 14th")."""
    dates: list[Span | Moment | None] = [None]
    for timex in reversed(timexes[1:]):
        resolved = _resolve_timex(timex.meaning, context)
        is_absolute = resolved.anchor.kind is AnchorKind.ABSOLUTE and resolved.mentioned is not None
        takes_over = isinstance(timex.meaning, Nth)
        dates.append(resolved.mentioned if is_absolute and not takes_over else dates[-1])
    return dates[::-1]


@lru_cache(maxsize=16_384)
def _resolve_timex(meaning: Meaning, context: Context) -> ResolvedTimex:
    resolved = resolve(meaning, context)
    return ResolvedTimex(
        UNKNOWN if resolved is None else resolved.when(),
        timex3.value(meaning, context, resolved),
        timex3.mod(meaning),
        _anchor(meaning, context),
        _next_anchor(meaning, resolved),
    )


def _next_anchor(meaning: Meaning, resolved: CalendarValue | None) -> Span | Moment | None:
    """The date on which later expressions may depend; None for a comparison with an earlier one ("a year earlier")."""
    match meaning:
        case Modified(of=of):
            return _next_anchor(of, resolved)
        case Lasting() | Coming() | Ahead() | Behind() | Last(of=Mentioned()):
            return None
        case Moved(count=count, of=Mentioned()) | Moved(count=-1 as count, unit=Unit.YEAR) if count < 0:
            return None
        case _:
            return resolved if isinstance(resolved, Span | Moment) else None


def _anchor(meaning: Meaning, context: Context) -> Anchor:
    match meaning:
        case Absolute() | Numeric() | ShortYear():
            return Anchor(AnchorKind.ABSOLUTE)
        case Duration() | Every() | Vague() | Unplaced():
            return Anchor(AnchorKind.NONE)
        case Mentioned() if context.mentioned is not None:
            return Anchor(AnchorKind.MENTION, context.mentioned.edtf())
        case Bare() if context.story is not None:
            return Anchor(AnchorKind.MENTION, context.story.date.edtf())
        case Last(of=of) | Next(of=of) | This(of=of) | Moved(of=of) | Nth(of=of) | Modified(of=of) | At(of=of):
            return _anchor(of, context)
        case Lasting(until=of) | Coming(since=of):
            return _anchor(of, context)
        case Between(Absolute() | Numeric() | ShortYear(), end):
            return _anchor(end, context)
        case Between(start, _):
            return _anchor(start, context)
        case _ if context.written is None:
            return Anchor(AnchorKind.NONE)
        case _:
            return Anchor(AnchorKind.PUBLICATION, str(context.written))
