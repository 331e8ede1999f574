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

    from timeline.records import Anchor, Extent, Mention
    from timeline.storage import Dated

__all__ = ["Mark", "Piece", "blocks", "is_left_open", "mark", "mention_id", "pieces", "timex_id", "verb_id"]

_ENOUGH = 1_000
_LINE_ENDS = re.compile(r"(?<=\n)(?=[^\n])")


@dataclass(frozen=True, slots=True)
class Mark:
    """A timex: its place in the page, its words, what its form says, what it comes to, and why."""

    id: str
    words: str
    form: str
    says: str
    date: str | None
    value: str | None
    meaning: str
    anchor: str
    why: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text, and the timex that it is part of, if it is; `id` is that of what begins with it."""

    text: str
    mark: Mark | None = None
    id: str | None = None


_FORMS = {
    Status.DATED: ("dated", "dated"),
    Status.PARTIAL: ("partial", "lacks its year"),
    Status.UNANCHORED: ("unanchored", "without a day to count from"),
}
_LENGTHS = {
    TimexType.DURATION: ("length", "a length of time"),
    TimexType.SET: ("length", "again and again"),
}


def mark(dated: Dated) -> Mark:
    """The timex as a reader is told of it; how long or how often something was is no date."""
    timex, resolution = dated.timex, dated.resolution
    found = status(resolution.when)
    undated = found is Status.UNANCHORED
    form, says = _LENGTHS[timex.type] if undated and timex.type in _LENGTHS else _FORMS[found]
    return Mark(
        id=timex_id(timex.extent),
        words=timex.extent.exact,
        form=form,
        says=says,
        date=None if undated else date_wording.words(resolution.when),
        value=resolution.value,
        meaning=notation.written(timex.meaning),
        anchor=_anchor(resolution.anchor),
        why=resolution.why,
    )


def is_left_open(mark: Mark) -> bool:
    """Whether it means a day that is not known."""
    return mark.form in ("partial", "unanchored")


def timex_id(extent: Extent) -> str:
    """The place in the page of a timex."""
    return f"t-{extent.start}"


def verb_id(verb: Extent) -> str:
    """The place in the page of the verb of a mention."""
    return f"v-{verb.start}"


def mention_id(mention: Mention) -> str:
    """The place in the page of a mention: that of its timex, and of its verb where it has none."""
    return verb_id(mention.predicate) if mention.timex is None else timex_id(mention.timex.extent)


def pieces(text: str, marks: Iterable[tuple[Extent, Mark]], verbs: Iterable[Extent]) -> tuple[Piece, ...]:
    """The text, whole, cut where a timex or one of the verbs begins or ends.

    Where they overlap, a piece belongs to the one that begins last, and of those that begin together the shortest.
    """
    spans = [
        *(_Span(extent.start, extent.end, mark.id, mark) for extent, mark in marks),
        *(_Span(verb.start, verb.end, verb_id(verb), None) for verb in dict.fromkeys(verbs)),
    ]
    named: set[str] = set()
    made = []
    for piece, span in _cut(text, spans):
        if span is None:
            made.append(Piece(piece))
        else:
            made.append(Piece(piece, span.mark, None if span.id in named else span.id))
            named.add(span.id)
    return tuple(made)


def blocks(pieces: Iterable[Piece]) -> Iterator[tuple[Piece, ...]]:
    """The pieces in blocks of some paragraphs, each but the last ending with a line: browsers lay one out at a time."""
    block: list[Piece] = []
    length = 0
    for piece in chain.from_iterable(map(_lines, pieces)):
        block.append(piece)
        length += len(piece.text)
        if length > _ENOUGH and piece.text.endswith("\n"):
            yield tuple(block)
            block, length = [], 0
    if block:
        yield tuple(block)


def _lines(piece: Piece) -> Iterable[Piece]:
    """What is neither timex nor verb, cut where lines end; line ends that follow each other stay together."""
    return (piece,) if piece.mark or piece.id else map(Piece, _LINE_ENDS.split(piece.text))


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    id: str
    mark: Mark | None


def _cut(text: str, spans: Iterable[_Span]) -> Iterator[tuple[str, _Span | None]]:
    coming = deque(sorted(spans, key=lambda span: (span.start, -span.end)))
    edges = sorted({0, len(text)}.union(*((span.start, span.end) for span in coming)))
    open_: list[_Span] = []
    for start, end in pairwise(edges):
        open_ = [span for span in open_ if span.end > start]
        while coming and coming[0].start == start:
            open_.append(coming.popleft())
        yield text[start:end], open_[-1] if open_ else None


def _anchor(anchor: Anchor) -> str:
    return _ANCHORS[anchor.kind].format(anchor.value)


_ANCHORS = {
    AnchorKind.PUBLICATION: "counted from the day of publication, {}",
    AnchorKind.MENTION: "counted from what was mentioned before, {}",
    AnchorKind.PRESENT: "what is so on the day of publication, {}",
    AnchorKind.ABSOLUTE: "counted from nothing else",
    AnchorKind.NONE: "nothing to count from",
}
