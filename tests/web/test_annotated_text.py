"""Texts in segments, and the annotations of their timexes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import pipeline
from timeline.dates import Day
from timeline.records import Extent
from timeline.web.pages.annotated_text import (
    TextSegment,
    TimexAnnotation,
    annotate,
    blocks,
    is_unresolved,
    text_segments,
)

SATURDAY = Day(2019, 12, 21)


def annotations(text: str, published: Day | None = SATURDAY) -> list[TimexAnnotation]:
    return [annotate(dated) for dated in pipeline.tag_and_resolve(text, published)]


def annotated(text: str, *places: tuple[int, int], verbs: tuple[tuple[int, int], ...] = ()) -> tuple[TextSegment, ...]:
    """Return the text's segments, with a timex at each of the places."""
    annotations = []
    for start, end in places:
        extent = Extent.of(text, start, end)
        annotations.append((extent, TimexAnnotation(f"t-{start}", extent.exact, "dated", "", None, None, "", "", "")))
    return text_segments(text, annotations, [Extent.of(text, *verb) for verb in verbs])


def outline(segments: tuple[TextSegment, ...]) -> list[tuple[str, str | None, str | None]]:
    return [(piece.text, None if piece.annotation is None else piece.annotation.text, piece.id) for piece in segments]


@pytest.mark.parametrize(
    ("text", "published", "form", "date"),
    [
        ("He left on Friday.", SATURDAY, "dated", "20 December 2019"),
        ("He left on Friday.", None, "unanchored", None),
        ("He left on May 8.", None, "partial", "8 May, year unknown"),
        ("It took more than a decade.", SATURDAY, "length", None),
        ("It is open every Friday.", SATURDAY, "length", None),
        ("It was built in 1901.", None, "dated", "1901"),
    ],
)
def test_annotate_kind(text: str, published: Day | None, form: str, date: str | None) -> None:
    """The kind of an annotation says how far the date is known."""
    [found] = annotations(text, published)

    assert (found.kind, found.date) == (form, date)
    assert is_unresolved(found) == (form in ("partial", "unanchored"))


@pytest.mark.parametrize(
    ("text", "published", "anchor"),
    [
        ("He left on Friday.", SATURDAY, "relative to the publication date, 2019-12-21"),
        ("He left on Friday.", None, "no reference date"),
        ("It was built in 1901.", None, "absolute"),
    ],
)
def test_annotate_anchor(text: str, published: Day | None, anchor: str) -> None:
    """An annotation names the anchor of its date."""
    assert [found.anchor for found in annotations(text, published)] == [anchor]


def test_annotate_anchor_mentioned_before() -> None:
    """A date mentioned before can be the anchor."""
    _, found = annotations("He left on May 8, 2015. Two days later he was back.")

    assert (found.date, found.anchor) == ("10 May 2015", "relative to the date mentioned before, 2015-05-08")
    assert found.meaning == "Moved(2, DAY, Mentioned())"


def test_segments_single_timex() -> None:
    """A timex is a segment of its own."""
    assert outline(annotated("on Friday night", (3, 9))) == [
        ("on ", None, None),
        ("Friday", "Friday", "t-3"),
        (" night", None, None),
    ]


def test_segments_nested_timexes() -> None:
    """A nested timex has its own segment, and every id occurs once."""
    assert outline(annotated("abcdef", (0, 6), (2, 4))) == [
        ("ab", "abcdef", "t-0"),
        ("cd", "cd", "t-2"),
        ("ef", "abcdef", None),
    ]


def test_segments_overlapping_timexes() -> None:
    """The shared text of overlapping timexes belongs to the later one."""
    assert outline(annotated("abcdef", (0, 4), (2, 6))) == [
        ("ab", "abcd", "t-0"),
        ("cd", "cdef", "t-2"),
        ("ef", "cdef", None),
    ]


def test_segments_verb_has_id() -> None:
    """A verb has an id that links can lead to."""
    assert outline(annotated("He left on Friday", (11, 17), verbs=((3, 7), (3, 7)))) == [
        ("He ", None, None),
        ("left", None, "v-3"),
        (" on ", None, None),
        ("Friday", "Friday", "t-11"),
    ]


SPANS = st.tuples(st.integers(0, 39), st.integers(1, 12)).map(lambda pair: (pair[0], min(40, sum(pair))))
TEXTS = st.text(st.sampled_from("ab \n\r\u202e"), min_size=40, max_size=40)


@pytest.mark.slow
@given(TEXTS, st.lists(SPANS, unique_by=lambda span: span[0]), st.lists(SPANS))
def test_segments_and_blocks_keep_text(text: str, places: list[tuple[int, int]], verbs: list[tuple[int, int]]) -> None:
    """Property: segments and blocks contain the whole text."""
    found = annotated(text, *places, verbs=tuple(verbs))

    assert "".join(piece.text for piece in found) == text
    assert "".join(piece.text for block in blocks(found) for piece in block) == text


def test_blocks_end_with_lines() -> None:
    """A long text is split into blocks that end with a line."""
    text = "A line of some length, and another sentence.\n\n" * 200
    found = list(blocks(annotated(text, (46, 52))))

    assert len(found) > 5
    assert {block[-1].text[-1] for block in found} == {"\n"}
    assert "".join(piece.text for block in found for piece in block) == text


def test_blocks_no_empty_last_block() -> None:
    """A text that ends where a block ends has no empty block after it."""
    text = "A line. " * 200 + "\n"

    assert [tuple(piece.text for piece in block) for block in blocks([TextSegment(text)])] == [(text,)]
