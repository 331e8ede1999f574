"""The overview: how many events there are, over all the time that they take, laid out for an SVG. Pure.

Across it is measured in percent, so that it is as wide as the window and its words are not stretched; down in pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.dates import SECONDS_OF_A_DAY
from timeline.web.pages.overview import captions
from timeline.web.pages.overview.binning import EventCounts, axis_segments, choose_scale
from timeline.web.pages.overview.label_placement import Label, LabelRequest, place_labels
from timeline.wording import dates as date_wording

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from timeline.dates import Day, Seconds
    from timeline.storage.search.histogram import HistogramBin
    from timeline.web.pages.overview.binning import AxisSegment, Scale

__all__ = ["MAX_BAR_HEIGHT", "Bar", "Overview", "Window", "build_overview"]

MAX_BAR_HEIGHT = 72
"""Of the highest bar, in pixels."""

_MIN_BAR_HEIGHT = 3
"""So high is what is there at all."""

_MIN_BARS = 24
"""So many bars take the whole width; fewer keep their own."""

_BAR_FILL_RATIO = 0.85
"""How much of its width a bar fills: the rest parts it from the next."""

_BREAK_WIDTH = 2
"""In bars."""


@dataclass(frozen=True, slots=True)
class Window:
    """What is asked for: days, an end that is None is open, and seconds of the first and of the last (`EventQuery`)."""

    from_: Day | None
    to: Day | None
    begins: int = 0
    ends: int = SECONDS_OF_A_DAY

    def overlaps(self, time: Seconds) -> bool:
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
    drawn_width: str
    known_height: float
    possible_height: float
    disputed_height: float
    label: str
    address: str | None
    first: str
    last: str
    traits: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """The bars in their order, the words below them, and how to read them."""

    bars: tuple[Bar, ...]
    ticks: tuple[Label, ...]
    break_labels: tuple[Label, ...]
    unit: str
    notes: tuple[str, ...]


def build_overview(
    bins: Collection[HistogramBin], window: Window, build_url: Callable[[str, str], str]
) -> Overview | None:
    """The overview, whose bars lead to the address of the page from one day to another; None where one bar says all."""
    parts = EventCounts(bins)
    scale = choose_scale(parts)
    cut = axis_segments(parts, scale)
    if len(cut) < 2:
        return None
    highest = max(slot.events + slot.possible for slot in cut)
    frames = list(_frames(cut))
    bars = tuple(
        _bar(slot, frame, _DrawingContext(scale, highest, window, build_url))
        for slot, frame in zip(cut, frames, strict=True)
    )
    return Overview(
        bars,
        _tick_labels(cut, frames, scale),
        _break_labels(cut, frames, scale),
        str(scale.unit),
        tuple(_reading_notes(cut, scale)),
    )


@dataclass(frozen=True, slots=True)
class _DrawingContext:
    """What all bars have in common."""

    scale: Scale
    max_events: int
    window: Window
    build_url: Callable[[str, str], str]


def _frames(segments: Sequence[AxisSegment]) -> list[tuple[float, float]]:
    """The left side and the width of each slot, in percent."""
    widths = [_BREAK_WIDTH if slot.is_axis_break else 1 for slot in segments]
    one = 100 / max(sum(widths), _MIN_BARS)
    return [(sum(widths[:at]) * one, width * one) for at, width in enumerate(widths)]


def _bar(segment: AxisSegment, frame: tuple[float, float], context: _DrawingContext) -> Bar:
    left, width = frame
    is_empty = not segment.events and not segment.possible
    traits = {"fold": segment.is_axis_break, "outside": not context.window.overlaps(segment.seconds)}
    first, last = captions.bounds(segment, context.scale)
    return Bar(
        left=f"{left:.3f}%",
        width=f"{width:.3f}%",
        drawn_width=f"{width * _BAR_FILL_RATIO:.3f}%",
        known_height=_height(segment.events, context.max_events),
        possible_height=_height(segment.possible, context.max_events),
        disputed_height=_height(segment.disputed, context.max_events),
        label=_bar_label(segment, context.scale),
        address=None if is_empty else context.build_url(*captions.window_bounds(segment, context.scale)),
        first=first,
        last=last,
        traits=tuple(trait for trait, true in traits.items() if true),
    )


def _height(events: int, max_events: int) -> float:
    return round(max(_MIN_BAR_HEIGHT, MAX_BAR_HEIGHT * events / max_events), 1) if events else 0


def _bar_label(segment: AxisSegment, scale: Scale) -> str:
    """As in "May 2020: 12 events, in 2 the sources disagree; 3 more may be of then"."""
    if segment.is_axis_break:
        empty = f"{captions.break_length(segment, scale)} without an event"
        few = date_wording.format_count(segment.possible, "event")
        return f"{empty} that is known to be of then; {few} may be" if segment.possible else empty
    if not segment.events:
        return f"{captions.name(segment, scale)}: {date_wording.format_count(segment.possible, 'event')} may be of then"
    told = date_wording.format_count(segment.events, "event")
    disagree = f", in {segment.disputed} the sources disagree" if segment.disputed else ""
    more = f"; {segment.possible} more may be of then" if segment.possible else ""
    return f"{captions.name(segment, scale)}: {told}{disagree}{more}"


def _tick_labels(
    segments: Sequence[AxisSegment], frames: Sequence[tuple[float, float]], scale: Scale
) -> tuple[Label, ...]:
    """The names of the bars at which something begins: the whole, what is behind a fold, and last a longer unit."""
    starts, rounds = [], []
    for at, (slot, (left, width)) in enumerate(zip(segments, frames, strict=True)):
        if slot.is_axis_break and at == 0:
            starts.append(LabelRequest(left, captions.end_name(slot.seconds.start, scale)))
        elif slot.is_axis_break and at == len(segments) - 1:
            starts.append(LabelRequest(left + width, captions.end_name(slot.seconds.end - 1, scale)))
        elif slot.is_axis_break:
            continue
        elif at == 0 or segments[at - 1].is_axis_break:
            starts.append(LabelRequest(left, captions.start_name(slot, scale)))
        elif captions.parent_index(slot, scale) != captions.parent_index(segments[at - 1], scale):
            rounds.append(LabelRequest(left, captions.boundary_name(slot, scale)))
    wishes = [*starts, *rounds]
    leftmost = {wish.text: wish for wish in sorted(wishes, key=lambda wish: -wish.left)}
    return place_labels([wish for wish in wishes if leftmost[wish.text] is wish])


def _break_labels(
    segments: Sequence[AxisSegment], frames: Sequence[tuple[float, float]], scale: Scale
) -> tuple[Label, ...]:
    folds = [(slot, frame) for slot, frame in zip(segments, frames, strict=True) if slot.is_axis_break]
    longest_first = sorted(folds, key=lambda fold: fold[0].seconds.start - fold[0].seconds.end)
    return place_labels([LabelRequest(left, captions.break_length(slot, scale)) for slot, (left, _) in longest_first])


def _reading_notes(segments: Sequence[AxisSegment], scale: Scale) -> list[str]:
    """How to read it."""
    bars = [slot for slot in segments if not slot.is_axis_break]
    highest = max(bars, key=lambda slot: slot.events, default=None)
    told = []
    if highest is not None and highest.events:
        most = date_wording.format_count(highest.events, "event")
        told.append(f"A bar is {captions.unit_phrase(scale)}; the most are in {captions.name(highest, scale)}: {most}.")
    if any(slot.possible for slot in segments):
        told.append("Faint: events that may be of then, for their dates are known no closer.")
    if any(slot.disputed for slot in segments):
        told.append("Red: the sources disagree.")
    return told
