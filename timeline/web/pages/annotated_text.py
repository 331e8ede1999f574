"""A text with its timexes marked: cut into pieces, and for each timex what a reader is told of it.

Knows nothing of HTML, but for what may be the id of an element in it.
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
    """A timex: its place in the page, its words, what its form says, what it comes to, and why."""

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
    """A stretch of text, and the timex that it is part of, if it is; `id` is that of what begins with it."""

    text: str
    annotation: TimexAnnotation | None = None
    id: str | None = None


_STATUS_KINDS = {
    Status.DATED: ("dated", "dated"),
    Status.PARTIAL: ("partial", "lacks its year"),
    Status.UNANCHORED: ("unanchored", "without a day to count from"),
}
_DURATION_KINDS = {
    TimexType.DURATION: ("length", "a length of time"),
    TimexType.SET: ("length", "again and again"),
}


def annotate(dated_timex: DatedTimex) -> TimexAnnotation:
    """The timex as a reader is told of it; how long or how often something was is no date."""
    timex, resolution = dated_timex.timex, dated_timex.resolution
    found = status(resolution.when)
    undated = found is Status.UNANCHORED
    form, says = _DURATION_KINDS[timex.type] if undated and timex.type in _DURATION_KINDS else _STATUS_KINDS[found]
    return TimexAnnotation(
        id=timex_id(timex.extent),
        text=timex.extent.exact,
        kind=form,
        label=says,
        date=None if undated else date_wording.format_when(resolution.when),
        value=resolution.value,
        meaning=notation.format(timex.meaning),
        anchor=_anchor_text(resolution.anchor),
        why=resolution.why,
    )


def is_unresolved(annotation: TimexAnnotation) -> bool:
    """Whether it means a day that is not known."""
    return annotation.kind in ("partial", "unanchored")


def timex_id(extent: Extent) -> str:
    """The place in the page of a timex."""
    return f"t-{extent.start}"


def verb_id(verb: Extent) -> str:
    """The place in the page of the verb of a mention."""
    return f"v-{verb.start}"


def mention_id(mention: Mention) -> str:
    """The place in the page of a mention: that of its timex, and of its verb where it has none."""
    return verb_id(mention.predicate) if mention.timex is None else timex_id(mention.timex.extent)


def text_segments(
    text: str, annotated: Iterable[tuple[Extent, TimexAnnotation]], verbs: Iterable[Extent]
) -> tuple[TextSegment, ...]:
    """The text, whole, cut where a timex or one of the verbs begins or ends.

    Where they overlap, a piece belongs to the one that begins last, and of those that begin together the shortest.
    """
    spans = [
        *(_Span(extent.start, extent.end, mark.id, mark) for extent, mark in annotated),
        *(_Span(verb.start, verb.end, verb_id(verb), None) for verb in dict.fromkeys(verbs)),
    ]
    named: set[str] = set()
    made = []
    for piece, span in _split_at_spans(text, spans):
        if span is None:
            made.append(TextSegment(piece))
        else:
            made.append(TextSegment(piece, span.annotation, None if span.id in named else span.id))
            named.add(span.id)
    return tuple(made)


def blocks(segments: Iterable[TextSegment]) -> Iterator[tuple[TextSegment, ...]]:
    """The pieces in blocks of some paragraphs, each but the last ending with a line: browsers lay one out at a time."""
    block: list[TextSegment] = []
    length = 0
    for piece in chain.from_iterable(map(_split_lines, segments)):
        block.append(piece)
        length += len(piece.text)
        if length > _MIN_BLOCK_LENGTH and piece.text.endswith("\n"):
            yield tuple(block)
            block, length = [], 0
    if block:
        yield tuple(block)


def _split_lines(segment: TextSegment) -> Iterable[TextSegment]:
    """What is neither timex nor verb, cut where lines end; line ends that follow each other stay together."""
    return (segment,) if segment.annotation or segment.id else map(TextSegment, _LINE_ENDS.split(segment.text))


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    id: str
    annotation: TimexAnnotation | None


def _split_at_spans(text: str, spans: Iterable[_Span]) -> Iterator[tuple[str, _Span | None]]:
    coming = deque(sorted(spans, key=lambda span: (span.start, -span.end)))
    edges = sorted({0, len(text)}.union(*((span.start, span.end) for span in coming)))
    open_: list[_Span] = []
    for start, end in pairwise(edges):
        open_ = [span for span in open_ if span.end > start]
        while coming and coming[0].start == start:
            open_.append(coming.popleft())
        yield text[start:end], open_[-1] if open_ else None


def _anchor_text(anchor: Anchor) -> str:
    return _ANCHOR_FORMATS[anchor.kind].format(anchor.value)


_ANCHOR_FORMATS = {
    AnchorKind.PUBLICATION: "counted from the day of publication, {}",
    AnchorKind.MENTION: "counted from what was mentioned before, {}",
    AnchorKind.PRESENT: "what is so on the day of publication, {}",
    AnchorKind.ABSOLUTE: "counted from nothing else",
    AnchorKind.NONE: "nothing to count from",
}
