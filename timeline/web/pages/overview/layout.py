"""The overview: how many events there are, over all the time that they take, laid out for an SVG. Pure.

Across it is measured in percent, so that it is as wide as the window and its words are not stretched; down in pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.dates import SECONDS_OF_A_DAY
from timeline.web.pages.overview import captions
from timeline.web.pages.overview.binning import Parts, chosen, slots
from timeline.web.pages.overview.label_placement import Label, Wish, placed
from timeline.wording import dates as date_wording

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from timeline.dates import Day, Seconds
    from timeline.storage.search.histogram import Stretch
    from timeline.web.pages.overview.binning import Scale, Slot

__all__ = ["HEIGHT", "Bar", "Strip", "Window", "strip"]

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
    """What is asked for: days, an end that is None is open, and seconds of the first and of the last (`EventQuery`)."""

    from_: Day | None
    to: Day | None
    begins: int = 0
    ends: int = SECONDS_OF_A_DAY

    def meets(self, time: Seconds) -> bool:
        """Whether some of the time is asked for."""
        is_after = self.from_ is None or self.from_.number * SECONDS_OF_A_DAY + self.begins < time.end
        return is_after and (self.to is None or time.start < self.to.number * SECONDS_OF_A_DAY + self.ends)


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar or a fold: its place in percent, `drawn` of its `width`, heights in pixels, and what it says.

    `known` is the height of the events that are known to be then, `perhaps` of those above that may be, and `disputed`
    of those among the known on which the sources disagree. `first` and `last` are the days or hours that it has. Where
    nothing is, `address` is None.
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
    return Strip(
        bars, _ticks(cut, frames, scale), _lengths(cut, frames, scale), str(scale.unit), tuple(_notes(cut, scale))
    )


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
    traits = {"fold": slot.is_fold, "outside": not draw.window.meets(slot.seconds)}
    first, last = captions.bounds(slot, draw.scale)
    return Bar(
        left=f"{left:.3f}%",
        width=f"{width:.3f}%",
        drawn=f"{width * _DRAWN:.3f}%",
        known=_height(slot.events, draw.highest),
        perhaps=_height(slot.perhaps, draw.highest),
        disputed=_height(slot.disputed, draw.highest),
        says=_says(slot, draw.scale),
        address=None if is_empty else draw.address(*captions.window(slot, draw.scale)),
        first=first,
        last=last,
        traits=tuple(trait for trait, true in traits.items() if true),
    )


def _height(events: int, highest: int) -> float:
    return round(max(_LEAST, HEIGHT * events / highest), 1) if events else 0


def _says(slot: Slot, scale: Scale) -> str:
    """As in "May 2020: 12 events, in 2 the sources disagree; 3 more may be of then"."""
    if slot.is_fold:
        empty = f"{captions.length(slot, scale)} without an event"
        few = date_wording.counted(slot.perhaps, "event")
        return f"{empty} that is known to be of then; {few} may be" if slot.perhaps else empty
    if not slot.events:
        return f"{captions.name(slot, scale)}: {date_wording.counted(slot.perhaps, 'event')} may be of then"
    told = date_wording.counted(slot.events, "event")
    disagree = f", in {slot.disputed} the sources disagree" if slot.disputed else ""
    more = f"; {slot.perhaps} more may be of then" if slot.perhaps else ""
    return f"{captions.name(slot, scale)}: {told}{disagree}{more}"


def _ticks(cut: Sequence[Slot], frames: Sequence[tuple[float, float]], scale: Scale) -> tuple[Label, ...]:
    """The names of the bars at which something begins: the whole, what is behind a fold, and last a longer unit."""
    starts, rounds = [], []
    for at, (slot, (left, width)) in enumerate(zip(cut, frames, strict=True)):
        if slot.is_fold and at == 0:
            starts.append(Wish(left, captions.end_name(slot.seconds.start, scale)))
        elif slot.is_fold and at == len(cut) - 1:
            starts.append(Wish(left + width, captions.end_name(slot.seconds.end - 1, scale)))
        elif slot.is_fold:
            continue
        elif at == 0 or cut[at - 1].is_fold:
            starts.append(Wish(left, captions.start_name(slot, scale)))
        elif captions.longer(slot, scale) != captions.longer(cut[at - 1], scale):
            rounds.append(Wish(left, captions.round_name(slot, scale)))
    wishes = [*starts, *rounds]
    leftmost = {wish.words: wish for wish in sorted(wishes, key=lambda wish: -wish.left)}
    return placed([wish for wish in wishes if leftmost[wish.words] is wish])


def _lengths(cut: Sequence[Slot], frames: Sequence[tuple[float, float]], scale: Scale) -> tuple[Label, ...]:
    folds = [(slot, frame) for slot, frame in zip(cut, frames, strict=True) if slot.is_fold]
    longest_first = sorted(folds, key=lambda fold: fold[0].seconds.start - fold[0].seconds.end)
    return placed([Wish(left, captions.length(slot, scale)) for slot, (left, _) in longest_first])


def _notes(cut: Sequence[Slot], scale: Scale) -> list[str]:
    """How to read it."""
    bars = [slot for slot in cut if not slot.is_fold]
    highest = max(bars, key=lambda slot: slot.events, default=None)
    told = []
    if highest is not None and highest.events:
        most = date_wording.counted(highest.events, "event")
        told.append(f"A bar is {captions.unit(scale)}; the most are in {captions.name(highest, scale)}: {most}.")
    if any(slot.perhaps for slot in cut):
        told.append("Faint: events that may be of then, for their dates are known no closer.")
    if any(slot.disputed for slot in cut):
        told.append("Red: the sources disagree.")
    return told
