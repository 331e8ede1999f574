"""The overview: how many events there are, over all the time that they take, laid out for an SVG. Pure.

Across it is measured in percent, so that it is as wide as the window and its words are not stretched; down in pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.dates import Unit
from timeline.export import wording
from timeline.web.pages.labels import Label, Wish, placed
from timeline.web.pages.scale import Parts, chosen, slots

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from timeline.dates import Day, Interval, Period
    from timeline.store.spread import Stretch
    from timeline.web.pages.scale import Scale, Slot

__all__ = ["HEIGHT", "Bar", "Strip", "Window", "period_ends", "strip"]

HEIGHT = 72
"""Of the highest bar, in pixels."""

_LEAST = 3
"""So high is what is there at all."""

_FEWEST = 24
"""So many bars take the whole width; fewer keep their own."""

_DRAWN = 0.85
"""How much of its width a bar fills: the rest parts it from the next."""

_WIDTH_OF_A_FOLD = 2
"""In bars."""


@dataclass(frozen=True, slots=True)
class Window:
    """The days that are asked for; an end that is None is open."""

    from_: Day | None
    to: Day | None

    def meets(self, days: Interval) -> bool:
        """Whether some of the days are asked for."""
        return (self.from_ is None or self.from_ < days.end) and (self.to is None or days.start <= self.to)


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar or a fold: its place in percent, `drawn` of its `width`, heights in pixels, and what it says.

    `known` is the height of the events that are known to be then, `perhaps` of those above that may be, and `disputed`
    of those among the known on which the sources disagree. Where nothing is, `address` is None.
    """

    left: str
    width: str
    drawn: str
    known: float
    perhaps: float
    disputed: float
    says: str
    address: str | None
    first: str
    last: str
    traits: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """The bars in their order, the words below them, and how to read them."""

    bars: tuple[Bar, ...]
    ticks: tuple[Label, ...]
    lengths: tuple[Label, ...]
    unit: str
    notes: tuple[str, ...]


def strip(spread: Collection[Stretch], window: Window, address: Callable[[str, str], str]) -> Strip | None:
    """The overview, whose bars lead to the address of the page from one day to another; None where one bar says all."""
    parts = Parts(spread)
    scale = chosen(parts)
    cut = slots(parts, scale)
    if len(cut) < 2:
        return None
    highest = max(slot.events + slot.perhaps for slot in cut)
    frames = list(_frames(cut))
    bars = tuple(
        _bar(slot, frame, _Draw(scale, highest, window, address)) for slot, frame in zip(cut, frames, strict=True)
    )
    return Strip(bars, _ticks(cut, frames, scale), _lengths(cut, frames), str(scale.unit), tuple(_notes(cut, scale)))


@dataclass(frozen=True, slots=True)
class _Draw:
    """What all bars have in common."""

    scale: Scale
    highest: int
    window: Window
    address: Callable[[str, str], str]


def _frames(cut: Sequence[Slot]) -> list[tuple[float, float]]:
    """The left side and the width of each slot, in percent."""
    widths = [_WIDTH_OF_A_FOLD if slot.is_fold else 1 for slot in cut]
    one = 100 / max(sum(widths), _FEWEST)
    return [(sum(widths[:at]) * one, width * one) for at, width in enumerate(widths)]


def _bar(slot: Slot, frame: tuple[float, float], draw: _Draw) -> Bar:
    left, width = frame
    is_empty = not slot.events and not slot.perhaps
    traits = {"fold": slot.is_fold, "outside": not draw.window.meets(slot.days)}
    return Bar(
        left=f"{left:.3f}%",
        width=f"{width:.3f}%",
        drawn=f"{width * _DRAWN:.3f}%",
        known=_height(slot.events, draw.highest),
        perhaps=_height(slot.perhaps, draw.highest),
        disputed=_height(slot.disputed, draw.highest),
        says=_says(slot, draw.scale),
        address=None if is_empty else draw.address(*period_ends(slot.days, draw.scale.unit)),
        first=str(slot.days.start),
        last=str(slot.days.last),
        traits=tuple(trait for trait, true in traits.items() if true),
    )


def _height(events: int, highest: int) -> float:
    return round(max(_LEAST, HEIGHT * events / highest), 1) if events else 0


def period_ends(days: Interval, unit: Unit) -> tuple[str, str]:
    """The ends as a window has them, as short as the unit allows: "2020-05"."""
    end = Unit.DAY if unit.is_finer_than(Unit.MONTH) else Unit.MONTH if unit.is_finer_than(Unit.YEAR) else Unit.YEAR
    return end.holding(days.start).edtf(), end.holding(days.last).edtf()


def _says(slot: Slot, scale: Scale) -> str:
    """As in "May 2020: 12 events, in 2 the sources disagree; 3 more may be of then"."""
    if slot.is_fold:
        empty = f"{wording.length_words(slot.days)} without an event"
        few = wording.counted(slot.perhaps, "event")
        return f"{empty} that is known to be of then; {few} may be" if slot.perhaps else empty
    if not slot.events:
        return f"{_name(slot.days, scale)}: {wording.counted(slot.perhaps, 'event')} may be of then"
    told = wording.counted(slot.events, "event")
    disagree = f", in {slot.disputed} the sources disagree" if slot.disputed else ""
    more = f"; {slot.perhaps} more may be of then" if slot.perhaps else ""
    return f"{_name(slot.days, scale)}: {told}{disagree}{more}"


def _name(days: Interval, scale: Scale) -> str:
    if scale.count == 1:
        return wording.period_words(scale.period(days.start))
    return f"{wording.year_words(days.start.year)} \N{EN DASH} {wording.year_words(days.last.year)}"


def _ticks(cut: Sequence[Slot], frames: Sequence[tuple[float, float]], scale: Scale) -> tuple[Label, ...]:
    """The names of the bars at which something begins: the whole, what is behind a fold, and last a longer unit."""
    starts, rounds = [], []
    for at, (slot, (left, width)) in enumerate(zip(cut, frames, strict=True)):
        if slot.is_fold:
            # What begins or ends with a fold begins or ends with what is known no closer: its year will do.
            ends = {0: (left, slot.days.start), len(cut) - 1: (left + width, slot.days.last)}
            starts += [Wish(ends[at][0], wording.year_words(ends[at][1].year))] if at in ends else []
        elif at == 0 or cut[at - 1].is_fold:
            starts.append(Wish(left, _name(slot.days, scale)))
        elif _longer(slot, scale) != _longer(cut[at - 1], scale):
            rounds.append(Wish(left, _round(slot, scale)))
    return placed([*starts, *rounds])


def _longer(slot: Slot, scale: Scale) -> Period:
    """What is longer than the unit of the bar and holds its first day."""
    return _LONGER[scale.unit].holding(slot.days.start)


def _round(slot: Slot, scale: Scale) -> str:
    """The name of a bar with which a longer unit begins: that of the longer one where bars are shorter than a year."""
    if scale.unit.is_finer_than(Unit.YEAR):
        return wording.period_words(_longer(slot, scale))
    return _name(slot.days, scale)


_LONGER = {
    Unit.DAY: Unit.MONTH,
    Unit.WEEK: Unit.MONTH,
    Unit.MONTH: Unit.YEAR,
    Unit.QUARTER: Unit.YEAR,
    Unit.YEAR: Unit.DECADE,
    Unit.DECADE: Unit.CENTURY,
    Unit.CENTURY: Unit.MILLENNIUM,
    Unit.MILLENNIUM: Unit.MILLENNIUM,
}


def _lengths(cut: Sequence[Slot], frames: Sequence[tuple[float, float]]) -> tuple[Label, ...]:
    folds = [(slot, frame) for slot, frame in zip(cut, frames, strict=True) if slot.is_fold]
    longest_first = sorted(folds, key=lambda fold: -fold[0].days.days)
    return placed([Wish(left, wording.length_words(slot.days)) for slot, (left, _) in longest_first])


def _notes(cut: Sequence[Slot], scale: Scale) -> list[str]:
    """How to read it."""
    bars = [slot for slot in cut if not slot.is_fold]
    highest = max(bars, key=lambda slot: slot.events, default=None)
    told = []
    if highest is not None and highest.events:
        whole = f"{scale.count:,} millennia" if scale.count > 1 else f"a {scale.unit}"
        most = wording.counted(highest.events, "event")
        told.append(f"A bar is {whole}; the most are in {_name(highest.days, scale)}: {most}.")
    if any(slot.perhaps for slot in cut):
        told.append("Faint: events that may be of then, for their dates are known no closer.")
    if any(slot.disputed for slot in cut):
        told.append("Red: the sources disagree.")
    return told
