"""Sentence segmentation: `sentencex` splits prose; this module adds hard line breaks, datelines and a length limit.

A line that was broken on purpose is a sentence of its own, and so is a dateline.
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
# The place of a dateline is in capitals, or a number or the agency follows it: "PARIS —", "Paris, May 8 (AP) -".
_UPPERCASE_PLACE = r"[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}(?=,| \(| ?—| --)"
_CAPITALISED_PLACE = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}(?=,[^()\n—–]{1,30}\d| \([A-Z])"
_DATELINE_DETAILS = r"(?:, ?(?=[A-Z\d])[^()\n—–]{1,40}?)?(?: ?\([^()\n]{1,40}\))?(?:—[^—\n]{1,20}\d)?"
_DATELINE = re.compile(
    rf"(?P<place>{_UPPERCASE_PLACE}|{_CAPITALISED_PLACE}){_DATELINE_DETAILS}(?: ?[—–]| --?(?= ))[^\S\n]*(?=[A-Z“\"])"
)
_MAX_CHUNK = 5_000
_MAX_SENTENCE = 2_000
"""Code points. A longer sentence is a table or no prose; it is split, so that no text can make parsing slow."""


class SpanLike(Protocol):
    """Any value with a start and an end in the text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class TextSpan(NamedTuple):
    """Code points of a text, from `start` (included) to `end` (excluded)."""

    start: int
    end: int


def split_sentences(text: str, language: str) -> tuple[TextSpan, ...]:
    """The sentences in the text's order, without the space around them; headings are sentences too.

    `language` is an ISO 639-1 code.
    """
    sentences = (sentence for line in _split_lines(text) for sentence in _split_line(text, line, language))
    trimmed = (_trimmed(text, part) for sentence in sentences for part in _split_overlong(sentence))
    return tuple(part for part in trimmed if part.start < part.end)


def dateline_place(text: str, sentence: TextSpan) -> TextSpan | None:
    """The span of the place in a sentence that is a dateline; None for any other sentence."""
    match = _DATELINE.match(text, sentence.start)
    return TextSpan(*match.span("place")) if match is not None and match.end() >= sentence.end else None


def index_containing(spans: Sequence[SpanLike], position: int) -> int | None:
    """The index of the span that contains the position. The spans are in order and do not overlap."""
    index = bisect_right(spans, position, key=_start) - 1
    return index if index >= 0 and position < spans[index].end else None


def overlapping(spans: Sequence[TextSpan], span: TextSpan) -> list[TextSpan]:
    """The spans that share a code point with `span`. They are in order and do not overlap each other."""
    first = bisect_left(spans, span.start + 1, key=_end)
    return list(spans[first : bisect_left(spans, (span.end,), lo=first)])


def _start(span: SpanLike) -> int:
    return span.start


def _end(span: TextSpan) -> int:
    return span.end


def _split_lines(text: str) -> Iterator[TextSpan]:
    """The text, split at hard line breaks and after datelines."""
    for line in _split_hard_breaks(text):
        dateline = _DATELINE.match(text, line.start, line.end)
        start = line.start if dateline is None else dateline.end()
        yield from (TextSpan(line.start, start), TextSpan(start, line.end))


def _split_hard_breaks(text: str) -> Iterator[TextSpan]:
    """The text, split at each line end where the next word would still have fitted on the line."""
    width = max(map(len, text.split("\n")))
    start = 0
    for match in _LINE_END.finditer(text, 0, len(text.rstrip())):
        line_start = text.rfind("\n", 0, match.start()) + 1
        if match.start() - line_start + 1 + len(match[1]) <= width:
            yield TextSpan(start, match.start())
            start = match.start(1)
    yield TextSpan(start, len(text))


def _split_line(text: str, line: TextSpan, language: str) -> Iterator[TextSpan]:
    """The sentences of a line, read in chunks because the splitter's time is quadratic for some texts.

    The last sentence of a chunk may continue after it, so the next chunk begins with that sentence.
    """
    start = line.start
    while start < line.end:
        end = min(start + _MAX_CHUNK, line.end)
        bounds = get_sentence_boundaries(language, _NON_ASCII_SPACE.sub(" ", text[start:end]))
        complete = bounds if end == line.end else bounds[:-1] or bounds
        yield from (TextSpan(start + bound["start_index"], start + bound["end_index"]) for bound in complete)
        start = line.end if end == line.end else start + complete[-1]["end_index"]


def _split_overlong(sentence: TextSpan) -> Iterator[TextSpan]:
    for start in range(sentence.start, sentence.end, _MAX_SENTENCE):
        yield TextSpan(start, min(start + _MAX_SENTENCE, sentence.end))


def _trimmed(text: str, span: TextSpan) -> TextSpan:
    exact = text[span.start : span.end]
    start = span.start + len(exact) - len(exact.lstrip())
    return TextSpan(start, max(start, span.end - len(exact) + len(exact.rstrip())))
