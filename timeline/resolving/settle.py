"""All the timexes of one text, in its order: what one mentions, the next may hang on."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

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
from timeline.resolving.needs import narrowed
from timeline.resolving.resolve import resolve
from timeline.resolving.why import why

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.dates import Clock, Day, Moment, Place, Span, When

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
    kind = genre(timexes, published)
    mentioned = None
    for timex in timexes:
        context = narrowed(timex.meaning, Context(published, mentioned, timex.lean, clock, kind))
        found = _outcome(timex.meaning, context)
        yield timex, context, found
        mentioned = found.mentioned or mentioned


@lru_cache(maxsize=16_384)
def _outcome(meaning: Meaning, context: Context) -> Settled:
    place = resolve(meaning, context)
    return Settled(
        UNKNOWN if place is None else place.when(),
        timex3.value(meaning, context),
        timex3.mod(meaning),
        _anchor(meaning, context),
        _mentioned(meaning, context, place),
    )


def _mentioned(meaning: Meaning, context: Context, place: Place | None) -> Span | Moment | None:
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
            return None if isinstance(place, Masked) else place


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
