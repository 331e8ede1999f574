"""All the timexes of one text, in its order: what one mentions, the next may hang on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.dates import UNKNOWN, Masked
from timeline.meanings import (
    Absolute,
    At,
    Bare,
    Between,
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
    This,
    Vague,
)
from timeline.records import Anchor, AnchorKind, Resolution, Timex
from timeline.resolving import timex3
from timeline.resolving.context import Context, Genre
from timeline.resolving.genre import genre
from timeline.resolving.resolve import resolve
from timeline.resolving.why import why

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.dates import Clock, Day, Moment, Span

__all__ = ["settle", "settle_one"]


def settle(timexes: Sequence[Timex], published: Day | None, clock: Clock | None = None) -> tuple[Resolution, ...]:
    """One resolution for each timex, in the text's order. A date that was found is what "later" hangs on after it."""
    resolutions = []
    context = Context(written=published, clock=clock, genre=genre(timexes, published))
    for timex in timexes:
        context = replace(context, lean=timex.lean)
        resolutions.append(settle_one(timex, context))
        mentioned = _mentioned(timex.meaning, context)
        if mentioned is not None:
            context = replace(context, mentioned=mentioned)
    return tuple(resolutions)


def _mentioned(meaning: Meaning, context: Context) -> Span | Moment | None:
    """What later expressions may hang on: a place in time, but no glance back from one ("a year earlier").

    A narrative keeps to its own dates: what hangs on the day of writing is no place in its story.
    """
    if context.genre is Genre.NARRATIVE and _anchor(meaning, context).kind is AnchorKind.PUBLICATION:
        return None
    match meaning:
        case Lasting() | Last(of=Mentioned()):
            return None
        case Moved(count=count, of=Mentioned()) if count < 0:
            return None
        case _:
            place = resolve(meaning, context)
            return None if isinstance(place, Masked) else place


def settle_one(timex: Timex, context: Context) -> Resolution:
    """What the timex comes to in its context."""
    meaning = timex.meaning
    place = resolve(meaning, context)
    return Resolution(
        when=UNKNOWN if place is None else place.when(),
        value=timex3.value(meaning, context),
        mod=timex3.mod(meaning),
        anchor=_anchor(meaning, context),
        why=why(timex.extent.exact, meaning, context),
    )


def _anchor(meaning: Meaning, context: Context) -> Anchor:
    match meaning:
        case Absolute():
            return Anchor(AnchorKind.ABSOLUTE)
        case Duration() | Every() | Vague():
            return Anchor(AnchorKind.NONE)
        case Mentioned() if context.mentioned is not None:
            return Anchor(AnchorKind.MENTION, context.mentioned.edtf())
        case Bare() if context.genre is Genre.NARRATIVE and context.mentioned is not None:
            return Anchor(AnchorKind.MENTION, context.mentioned.edtf())
        case Last(of=of) | Next(of=of) | This(of=of) | Moved(of=of) | Nth(of=of) | Modified(of=of) | At(of=of):
            return _anchor(of, context)
        case Lasting(until=until):
            return _anchor(until, context)
        case Between(Absolute(), end):
            return _anchor(end, context)
        case Between(start, _):
            return _anchor(start, context)
        case _ if context.written is None:
            return Anchor(AnchorKind.NONE)
        case _:
            return Anchor(AnchorKind.PUBLICATION, str(context.written))
