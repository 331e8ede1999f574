"""The layout of the overview, a histogram of event dates, as SVG coordinates.

Widths are in percent, so that the drawing fills the window without stretching its text. Heights are in pixels.
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
"""Pixels."""

_MIN_BAR_HEIGHT = 3
"""Pixels of a bar with few events, so that it can be seen."""

_MIN_BARS = 24
"""Fewer bars do not fill the whole width."""

_BAR_FILL_RATIO = 0.85
"""The part of a bar's width that is drawn; the rest separates it from the next bar."""

_BREAK_WIDTH = 2
"""The width of an axis break, in bars."""


@dataclass(frozen=True, slots=True)
class Window:
    """The time window of the request: days, None for an open end, and the first and last second (`EventQuery`)."""

    from_: Day | None
    to: Day | None
    begins: int = 0
    ends: int = SECONDS_OF_A_DAY

    def overlaps(self, time: Seconds) -> bool:
        """True if the window includes some of the time."""
        is_after = self.from_ is None or self.from_.number * SECONDS_OF_A_DAY + self.begins < time.end
        return is_after and (self.to is None or time.start < self.to.number * SECONDS_OF_A_DAY + self.ends)


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar or an axis break: its position and widths in percent, its heights in pixels, and its label.

    `known_height` stands for events that are certainly in its time, `possible_height` above it for those that may be,
    and `disputed_height` for the known ones on which the sources disagree. `first` and `last` are its days or hours.
    `address` is None if it has no events.
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
    """The bars in order, the labels below them, and notes on how to read them."""

    bars: tuple[Bar, ...]
    ticks: tuple[Label, ...]
    break_labels: tuple[Label, ...]
    unit: str
    notes: tuple[str, ...]


def build_overview(
    bins: Collection[HistogramBin], window: Window, build_url: Callable[[str, str], str]
) -> Overview | None:
    """Return the overview; `build_url` makes the URL for the time between two days. None if there is a single bar."""
    counts = EventCounts(bins)
    scale = choose_scale(counts)
    segments = axis_segments(counts, scale)
    if len(segments) < 2:
        return None
    max_events = max(segment.events + segment.possible for segment in segments)
    frames = list(_frames(segments))
    bars = tuple(
        _bar(segment, frame, _DrawingContext(scale, max_events, window, build_url))
        for segment, frame in zip(segments, frames, strict=True)
    )
    return Overview(
        bars,
        _tick_labels(segments, frames, scale),
        _break_labels(segments, frames, scale),
        str(scale.unit),
        tuple(_reading_notes(segments, scale)),
    )


@dataclass(frozen=True, slots=True)
class _DrawingContext:
    """The values that all bars share."""

    scale: Scale
    max_events: int
    window: Window
    build_url: Callable[[str, str], str]


def _frames(segments: Sequence[AxisSegment]) -> list[tuple[float, float]]:
    """Return the left position and the width of each segment, in percent."""
    widths = [_BREAK_WIDTH if segment.is_axis_break else 1 for segment in segments]
    bar_width = 100 / max(sum(widths), _MIN_BARS)
    return [(sum(widths[:index]) * bar_width, width * bar_width) for index, width in enumerate(widths)]


def _bar(segment: AxisSegment, frame: tuple[float, float], context: _DrawingContext) -> Bar:
    left, width = frame
    is_empty = not segment.events and not segment.possible
    traits = {"axis-break": segment.is_axis_break, "outside": not context.window.overlaps(segment.seconds)}
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
        traits=tuple(trait for trait, is_set in traits.items() if is_set),
    )


def _height(events: int, max_events: int) -> float:
    return round(max(_MIN_BAR_HEIGHT, MAX_BAR_HEIGHT * events / max_events), 1) if events else 0


def _bar_label(segment: AxisSegment, scale: Scale) -> str:
    """Return, for example: "May 2020: 12 events, in 2 the sources disagree; 3 more possible"."""
    if segment.is_axis_break:
        empty = f"{captions.break_length(segment, scale)} without events"
        return f"{empty}; {segment.possible} possible" if segment.possible else empty
    if not segment.events:
        return f"{captions.name(segment, scale)}: {date_wording.format_count(segment.possible, 'possible event')}"
    count = date_wording.format_count(segment.events, "event")
    disputed = f", in {segment.disputed} the sources disagree" if segment.disputed else ""
    possible = f"; {segment.possible} more possible" if segment.possible else ""
    return f"{captions.name(segment, scale)}: {count}{disputed}{possible}"


def _tick_labels(
    segments: Sequence[AxisSegment], frames: Sequence[tuple[float, float]], scale: Scale
) -> tuple[Label, ...]:
    """Return the tick labels. The first bar and bars after an axis break come before starts of longer units."""
    starts, boundaries = [], []
    for index, (segment, (left, width)) in enumerate(zip(segments, frames, strict=True)):
        if segment.is_axis_break and index == 0:
            starts.append(LabelRequest(left, captions.end_name(segment.seconds.start, scale)))
        elif segment.is_axis_break and index == len(segments) - 1:
            starts.append(LabelRequest(left + width, captions.end_name(segment.seconds.end - 1, scale)))
        elif segment.is_axis_break:
            continue
        elif index == 0 or segments[index - 1].is_axis_break:
            starts.append(LabelRequest(left, captions.start_name(segment, scale)))
        elif captions.parent_index(segment, scale) != captions.parent_index(segments[index - 1], scale):
            boundaries.append(LabelRequest(left, captions.boundary_name(segment, scale)))
    requests = [*starts, *boundaries]
    leftmost = {request.text: request for request in sorted(requests, key=lambda request: -request.left)}
    return place_labels([request for request in requests if leftmost[request.text] is request])


def _break_labels(
    segments: Sequence[AxisSegment], frames: Sequence[tuple[float, float]], scale: Scale
) -> tuple[Label, ...]:
    breaks = [(segment, frame) for segment, frame in zip(segments, frames, strict=True) if segment.is_axis_break]
    longest_first = sorted(breaks, key=lambda break_: break_[0].seconds.start - break_[0].seconds.end)
    return place_labels(
        [LabelRequest(left, captions.break_length(segment, scale)) for segment, (left, _) in longest_first]
    )


def _reading_notes(segments: Sequence[AxisSegment], scale: Scale) -> list[str]:
    """Return notes on how to read the overview."""
    bars = [segment for segment in segments if not segment.is_axis_break]
    fullest = max(bars, key=lambda segment: segment.events, default=None)
    notes = []
    if fullest is not None and fullest.events:
        most = date_wording.format_count(fullest.events, "event")
        notes.append(
            f"Each bar is {captions.unit_phrase(scale)}. Most events: {captions.name(fullest, scale)}, {most}."
        )
    if any(segment.possible for segment in segments):
        notes.append("Faint: events with imprecise dates.")
    if any(segment.disputed for segment in segments):
        notes.append("Red: the sources disagree.")
    return notes
