"""All the timexes of one text, in its order: what one mentions, the next may hang on."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import UNKNOWN, Moment, Span, Unit
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
)
from timeline.records import Anchor, AnchorKind, Resolution, Timex
from timeline.resolving import timex3
from timeline.resolving.anchors import Told, hangs_on, told_after
from timeline.resolving.context import Context
from timeline.resolving.dependencies import narrowed
from timeline.resolving.explain import why
from timeline.resolving.genre import is_narrative
from timeline.resolving.narrative import is_aside
from timeline.resolving.numeric_dates import order
from timeline.resolving.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.dates import Clock, Day, Place, When

__all__ = ["Settled", "settle", "values"]


class Settled(NamedTuple):
    """An outcome without its reason: what it comes to, its TIMEX3 value and modifier, and what it was resolved against.

    `mentioned` is what later expressions may hang on, None where they pass over this one.
    """

    when: When
    value: str | None
    mod: str | None
    anchor: Anchor
    mentioned: Span | Moment | None


def settle(timexes: Sequence[Timex], published: Day | None, clock: Clock | None = None) -> tuple[Resolution, ...]:
    """One resolution for each timex, in the text's order; `clock` is the time of publication on its day, if known."""
    return tuple(
        Resolution(found.when, found.value, found.mod, found.anchor, why(timex.extent.exact, timex.meaning, context))
        for timex, context, found in _settled(timexes, published, clock)
    )


def values(timexes: Sequence[Timex], published: Day | None, clock: Clock | None = None) -> tuple[Settled, ...]:
    """As `settle`, without the reasons, and much faster for it."""
    return tuple(found for _, _, found in _settled(timexes, published, clock))


def _settled(
    timexes: Sequence[Timex], published: Day | None, clock: Clock | None
) -> Iterator[tuple[Timex, Context, Settled]]:
    ordered = Context(order=order(timexes))
    following = _following(timexes, ordered) if is_narrative(timexes, published) else None
    told, story = Told(), None
    for number, timex in enumerate(timexes):
        anchor = hangs_on(timex.meaning, told) if following is None else told.mentioned
        context = narrowed(timex.meaning, Context(published, anchor, timex.lean, clock, story, ordered.order))
        found = _outcome(timex.meaning, context)
        yield timex, context, found
        if following is None:
            told = told_after(told, timex.meaning, found.mentioned, published)
        elif found.mentioned is not None and found.anchor.kind is not AnchorKind.PUBLICATION:
            # What hangs on the day of writing is no place in the story.
            told = Told(found.mentioned)
            if found.anchor.kind is not AnchorKind.ABSOLUTE or not is_aside(found.mentioned, story, following[number]):
                story = found.mentioned


def _following(timexes: Sequence[Timex], ordered: Context) -> list[Span | Moment | None]:
    """For each timex the next place after it that needs no anchor."""
    places: list[Span | Moment | None] = [None]
    for timex in reversed(timexes[1:]):
        found = _outcome(timex.meaning, ordered)
        is_dated = found.anchor.kind is AnchorKind.ABSOLUTE and found.mentioned is not None
        places.append(found.mentioned if is_dated else places[-1])
    return places[::-1]


@lru_cache(maxsize=16_384)
def _outcome(meaning: Meaning, context: Context) -> Settled:
    place = resolve(meaning, context)
    return Settled(
        UNKNOWN if place is None else place.when(),
        timex3.value(meaning, context, place),
        timex3.mod(meaning),
        _anchor(meaning, context),
        _mentioned(meaning, place),
    )


def _mentioned(meaning: Meaning, place: Place | None) -> Span | Moment | None:
    """What later expressions may hang on: a place in time, but no glance back from one ("a year earlier")."""
    match meaning:
        case Modified(of=of):
            return _mentioned(of, place)
        case Lasting() | Coming() | Ahead() | Behind() | Last(of=Mentioned()):
            return None
        case Moved(count=count, of=Mentioned()) | Moved(count=-1 as count, unit=Unit.YEAR) if count < 0:
            return None
        case _:
            return place if isinstance(place, Span | Moment) else None


def _anchor(meaning: Meaning, context: Context) -> Anchor:
    match meaning:
        case Absolute() | Numeric():
            return Anchor(AnchorKind.ABSOLUTE)
        case Duration() | Every() | Vague():
            return Anchor(AnchorKind.NONE)
        case Mentioned() if context.mentioned is not None:
            return Anchor(AnchorKind.MENTION, context.mentioned.edtf())
        case Bare() if context.story is not None:
            return Anchor(AnchorKind.MENTION, context.story.edtf())
        case Last(of=of) | Next(of=of) | This(of=of) | Moved(of=of) | Nth(of=of) | Modified(of=of) | At(of=of):
            return _anchor(of, context)
        case Lasting(until=of) | Coming(since=of):
            return _anchor(of, context)
        case Between(Absolute() | Numeric(), end):
            return _anchor(end, context)
        case Between(start, _):
            return _anchor(start, context)
        case _ if context.written is None:
            return Anchor(AnchorKind.NONE)
        case _:
            return Anchor(AnchorKind.PUBLICATION, str(context.written))
