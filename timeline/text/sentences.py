"""Where the sentences of a text begin and end. Splitting is the craft of `sentencex`; this adds what it cannot see.

A line that was broken on purpose is a sentence of its own, so is a dateline, and none is longer than people write them.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple, Protocol

from sentencex import get_sentence_boundaries  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["TextSpan", "dateline_place", "index_containing", "overlapping", "split_sentences"]

# One between a capital and a full stop, as in "plan B\u00a0.", makes the splitter panic (sentencex 1.0.32).
_NON_ASCII_SPACE = re.compile(r"[^\S\x00-\x7f]")
_LINE_END = re.compile(r"\n\s*(\S+)")
# A dateline has its place in capitals, or a number or the agency behind it: "PARIS —", "Paris, May 8 (AP) -".
_UPPERCASE_PLACE = r"[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}(?=,| \(| ?—| --)"
_CAPITALISED_PLACE = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}(?=,[^()\n—–]{1,30}\d| \([A-Z])"
_DATELINE_DETAILS = r"(?:, ?(?=[A-Z\d])[^()\n—–]{1,40}?)?(?: ?\([^()\n]{1,40}\))?(?:—[^—\n]{1,20}\d)?"
_DATELINE = re.compile(
    rf"(?P<place>{_UPPERCASE_PLACE}|{_CAPITALISED_PLACE}){_DATELINE_DETAILS}(?: ?[—–]| --?(?= ))[^\S\n]*(?=[A-Z“\"])"
)
_MAX_CHUNK = 5_000
_MAX_SENTENCE = 2_000
"""Code points; what is longer is a table or no prose, and is cut so that no text can make the reading slow."""


class SpanLike(Protocol):
    """Whatever has a place in the text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class TextSpan(NamedTuple):
    """Code points of a text, from `start` (included) to `end` (excluded)."""

    start: int
    end: int


def split_sentences(text: str, language: str) -> tuple[TextSpan, ...]:
    """The sentences in the text's order, without the space around them; headings and such lines are sentences too."""
    split = (sentence for line in _split_lines(text) for sentence in _split_line(text, line, language))
    trimmed = (_trimmed(text, part) for sentence in split for part in _split_overlong(sentence))
    return tuple(part for part in trimmed if part.start < part.end)


def dateline_place(text: str, sentence: TextSpan) -> TextSpan | None:
    """Where the place stands in a sentence that is a dateline; None in any other."""
    found = _DATELINE.match(text, sentence.start)
    return TextSpan(*found.span("place")) if found is not None and found.end() >= sentence.end else None


def index_containing(spans: Sequence[SpanLike], position: int) -> int | None:
    """Which of the stretches, in order and not overlapping, holds the position."""
    found = bisect_right(spans, position, key=_start) - 1
    return found if found >= 0 and position < spans[found].end else None


def overlapping(spans: Sequence[TextSpan], span: TextSpan) -> list[TextSpan]:
    """Those of the stretches, in order and not overlapping, that share a code point with the other."""
    first = bisect_left(spans, span.start + 1, key=_end)
    return list(spans[first : bisect_left(spans, (span.end,), lo=first)])


def _start(span: SpanLike) -> int:
    return span.start


def _end(span: TextSpan) -> int:
    return span.end


def _split_lines(text: str) -> Iterator[TextSpan]:
    """The text, cut at line ends that are no wrapping, and behind datelines."""
    for line in _split_hard_breaks(text):
        dateline = _DATELINE.match(text, line.start, line.end)
        start = line.start if dateline is None else dateline.end()
        yield from (TextSpan(line.start, start), TextSpan(start, line.end))


def _split_hard_breaks(text: str) -> Iterator[TextSpan]:
    """The text, cut where the line had room for the next word."""
    width = max(map(len, text.split("\n")))
    start = 0
    for found in _LINE_END.finditer(text, 0, len(text.rstrip())):
        line_start = text.rfind("\n", 0, found.start()) + 1
        if found.start() - line_start + 1 + len(found[1]) <= width:
            yield TextSpan(start, found.start())
            start = found.start(1)
    yield TextSpan(start, len(text))


def _split_line(text: str, line: TextSpan, language: str) -> Iterator[TextSpan]:
    """The sentences of a line, read by pieces: the splitter's time grows with the square of some texts.

    The last sentence of a piece may go on after it, so the next piece begins with it.
    """
    start = line.start
    while start < line.end:
        end = min(start + _MAX_CHUNK, line.end)
        bounds = get_sentence_boundaries(language, _NON_ASCII_SPACE.sub(" ", text[start:end]))
        whole = bounds if end == line.end else bounds[:-1] or bounds
        yield from (TextSpan(start + bound["start_index"], start + bound["end_index"]) for bound in whole)
        start = line.end if end == line.end else start + whole[-1]["end_index"]


def _split_overlong(sentence: TextSpan) -> Iterator[TextSpan]:
    for start in range(sentence.start, sentence.end, _MAX_SENTENCE):
        yield TextSpan(start, min(start + _MAX_SENTENCE, sentence.end))


def _trimmed(text: str, span: TextSpan) -> TextSpan:
    exact = text[span.start : span.end]
    start = span.start + len(exact) - len(exact.lstrip())
    return TextSpan(start, max(start, span.end - len(exact) + len(exact.rstrip())))
