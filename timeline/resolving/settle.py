"""All the timexes of one text, in its order: what one mentions, the next may hang on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.dates import UNKNOWN, Span
from timeline.meanings import (
    Absolute,
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
    TimexType,
)
from timeline.records import Anchor, AnchorKind, Resolution, Timex
from timeline.resolving import timex3
from timeline.resolving.context import Context
from timeline.resolving.resolve import resolve
from timeline.resolving.why import why

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.dates import Day

__all__ = ["settle", "settle_one"]


def settle(timexes: Iterable[Timex], published: Day | None) -> tuple[Resolution, ...]:
    """One resolution for each timex, in the text's order. A date that was found is what "later" hangs on after it."""
    resolutions = []
    context = Context(written=published)
    for timex in timexes:
        context = replace(context, lean=timex.lean)
        resolutions.append(settle_one(timex, context))
        place = resolve(timex.meaning, context)
        if isinstance(place, Span) and timex.type is TimexType.DATE:
            context = replace(context, mentioned=place)
    return tuple(resolutions)


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
        case Duration() | Every():
            return Anchor(AnchorKind.NONE)
        case Mentioned() if context.mentioned is not None:
            return Anchor(AnchorKind.MENTION, context.mentioned.edtf())
        case (
            Last(_, of) | Next(_, of) | This(_, of) | Moved(_, _, of) | Nth(_, _, of) | Modified(_, of) | Lasting(_, of)
        ):
            return _anchor(of, context)
        case Between(Absolute(), end):
            return _anchor(end, context)
        case Between(start, _):
            return _anchor(start, context)
        case _ if context.written is None:
            return Anchor(AnchorKind.NONE)
        case _:
            return Anchor(AnchorKind.PUBLICATION, str(context.written))
