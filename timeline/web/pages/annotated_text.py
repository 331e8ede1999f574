"""A text with its timexes annotated: the text in segments, and the reading of each timex.

Knows nothing of HTML except which strings can be the id of an element.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from timeline.meanings import notation
from timeline.meanings.timex_type import TimexType
from timeline.records import AnchorKind, Status, status
from timeline.wording import dates as date_wording
from timeline.wording.date_reasons import format_date_reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.records import Anchor, DatedTimex, Extent, Mention

__all__ = [
    "TextSegment",
    "TimexAnnotation",
    "annotate",
    "blocks",
    "is_unresolved",
    "mention_id",
    "text_segments",
    "timex_id",
    "verb_id",
]

_MIN_BLOCK_LENGTH = 1_000
_LINE_ENDS = re.compile(r"(?<=\n)(?=[^\n])")


@dataclass(frozen=True, slots=True)
class TimexAnnotation:
    """The reading of a timex: its id on the page, its text, how its date is marked, its date, and the reasons."""

    id: str
    text: str
    kind: str
    label: str
    date: str | None
    value: str | None
    meaning: str
    anchor: str
    why: str


@dataclass(frozen=True, slots=True)
class TextSegment:
    """A part of a text, and the timex that it belongs to, if any. `id` is set on the first segment of its span."""

    text: str
    annotation: TimexAnnotation | None = None
    id: str | None = None


_STATUS_KINDS = {
    Status.DATED: ("dated", "dated"),
    Status.PARTIAL: ("partial", "year missing"),
    Status.UNANCHORED: ("unanchored", "no reference date"),
}
_DURATION_KINDS = {
    TimexType.DURATION: ("length", "duration"),
    TimexType.SET: ("length", "recurring (set)"),
}


def annotate(dated_timex: DatedTimex) -> TimexAnnotation:
    """Return the reading of a timex. A duration or a set that has no date is not an undated expression."""
    timex, resolution = dated_timex.timex, dated_timex.resolution
    date_status = status(resolution.when)
    is_undated = date_status is Status.UNANCHORED
    kind, label = (
        _DURATION_KINDS[timex.type] if is_undated and timex.type in _DURATION_KINDS else _STATUS_KINDS[date_status]
    )
    return TimexAnnotation(
        id=timex_id(timex.extent),
        text=timex.extent.exact,
        kind=kind,
        label=label,
        date=None if is_undated else date_wording.format_when(resolution.when),
        value=resolution.value,
        meaning=notation.format(timex.meaning),
        anchor=_anchor_text(resolution.anchor),
        why=format_date_reason(resolution.reason),
    )


def is_unresolved(annotation: TimexAnnotation) -> bool:
    """True if it means a date that is not fully known."""
    return annotation.kind in ("partial", "unanchored")


def timex_id(extent: Extent) -> str:
    """Return the element id of a timex."""
    return f"t-{extent.start}"


def verb_id(verb: Extent) -> str:
    """Return the element id of a mention's verb."""
    return f"v-{verb.start}"


def mention_id(mention: Mention) -> str:
    """Return the element id of a mention: that of its timex, or of its verb if it has none."""
    return verb_id(mention.predicate) if mention.timex is None else timex_id(mention.timex.extent)


def text_segments(
    text: str, annotated: Iterable[tuple[Extent, TimexAnnotation]], verbs: Iterable[Extent]
) -> tuple[TextSegment, ...]:
    """Cut the whole text at the ends of its timexes and verbs.

    Where spans overlap, a segment belongs to the span that starts last; of spans that start together, to the shortest.
    """
    spans = [
        *(_Span(extent.start, extent.end, annotation.id, annotation) for extent, annotation in annotated),
        *(_Span(verb.start, verb.end, verb_id(verb), None) for verb in dict.fromkeys(verbs)),
    ]
    used_ids: set[str] = set()
    segments = []
    for segment_text, span in _split_at_spans(text, spans):
        if span is None:
            segments.append(TextSegment(segment_text))
        else:
            segments.append(TextSegment(segment_text, span.annotation, None if span.id in used_ids else span.id))
            used_ids.add(span.id)
    return tuple(segments)


def blocks(segments: Iterable[TextSegment]) -> Iterator[tuple[TextSegment, ...]]:
    """Group segments into blocks of some paragraphs that end with a line. Browsers lay out one block at a time."""
    block: list[TextSegment] = []
    length = 0
    for segment in chain.from_iterable(map(_split_lines, segments)):
        block.append(segment)
        length += len(segment.text)
        if length > _MIN_BLOCK_LENGTH and segment.text.endswith("\n"):
            yield tuple(block)
            block, length = [], 0
    if block:
        yield tuple(block)


def _split_lines(segment: TextSegment) -> Iterable[TextSegment]:
    """Split plain text after its lines. Consecutive line ends stay together."""
    return (segment,) if segment.annotation or segment.id else map(TextSegment, _LINE_ENDS.split(segment.text))


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    id: str
    annotation: TimexAnnotation | None


def _split_at_spans(text: str, spans: Iterable[_Span]) -> Iterator[tuple[str, _Span | None]]:
    upcoming = deque(sorted(spans, key=lambda span: (span.start, -span.end)))
    edges = sorted({0, len(text)}.union(*((span.start, span.end) for span in upcoming)))
    open_: list[_Span] = []
    for start, end in pairwise(edges):
        open_ = [span for span in open_ if span.end > start]
        while upcoming and upcoming[0].start == start:
            open_.append(upcoming.popleft())
        yield text[start:end], open_[-1] if open_ else None


def _anchor_text(anchor: Anchor) -> str:
    return _ANCHOR_FORMATS[anchor.kind].format(anchor.value)


_ANCHOR_FORMATS = {
    AnchorKind.PUBLICATION: "relative to the publication date, {}",
    AnchorKind.MENTION: "relative to the date mentioned before, {}",
    AnchorKind.PRESENT: "true on the publication date, {}",
    AnchorKind.ABSOLUTE: "absolute",
    AnchorKind.NONE: "no reference date",
}
