"""A text cut into pieces, and what is told of its timexes."""

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


def marks(text: str, published: Day | None = SATURDAY) -> list[TimexAnnotation]:
    return [annotate(dated) for dated in pipeline.tag_and_resolve(text, published)]


def cut(text: str, *places: tuple[int, int], verbs: tuple[tuple[int, int], ...] = ()) -> tuple[TextSegment, ...]:
    """The text, with a timex at each of the places."""
    marked = []
    for start, end in places:
        extent = Extent.of(text, start, end)
        marked.append((extent, TimexAnnotation(f"t-{start}", extent.exact, "dated", "", None, None, "", "", "")))
    return text_segments(text, marked, [Extent.of(text, *verb) for verb in verbs])


def told(found: tuple[TextSegment, ...]) -> list[tuple[str, str | None, str | None]]:
    return [(piece.text, None if piece.annotation is None else piece.annotation.text, piece.id) for piece in found]


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
def test_the_form_says_how_far_a_date_is_known(text: str, published: Day | None, form: str, date: str | None) -> None:
    [found] = marks(text, published)

    assert (found.kind, found.date) == (form, date)
    assert is_unresolved(found) == (form in ("partial", "unanchored"))


@pytest.mark.parametrize(
    ("text", "published", "anchor"),
    [
        ("He left on Friday.", SATURDAY, "counted from the day of publication, 2019-12-21"),
        ("He left on Friday.", None, "nothing to count from"),
        ("It was built in 1901.", None, "counted from nothing else"),
    ],
)
def test_what_a_date_was_counted_from_is_told(text: str, published: Day | None, anchor: str) -> None:
    assert [found.anchor for found in marks(text, published)] == [anchor]


def test_what_was_mentioned_before_is_an_anchor() -> None:
    _, found = marks("He left on May 8, 2015. Two days later he was back.")

    assert (found.date, found.anchor) == ("10 May 2015", "counted from what was mentioned before, 2015-05-08")
    assert found.meaning == "Moved(2, DAY, Mentioned())"


def test_a_timex_is_a_piece_of_its_own() -> None:
    assert told(cut("on Friday night", (3, 9))) == [
        ("on ", None, None),
        ("Friday", "Friday", "t-3"),
        (" night", None, None),
    ]


def test_one_within_another_has_its_own_piece_and_each_id_stands_once() -> None:
    assert told(cut("abcdef", (0, 6), (2, 4))) == [
        ("ab", "abcdef", "t-0"),
        ("cd", "cd", "t-2"),
        ("ef", "abcdef", None),
    ]


def test_of_two_that_overlap_the_later_has_what_they_share() -> None:
    assert told(cut("abcdef", (0, 4), (2, 6))) == [
        ("ab", "abcd", "t-0"),
        ("cd", "cdef", "t-2"),
        ("ef", "cdef", None),
    ]


def test_a_verb_can_be_led_to() -> None:
    assert told(cut("He left on Friday", (11, 17), verbs=((3, 7), (3, 7)))) == [
        ("He ", None, None),
        ("left", None, "v-3"),
        (" on ", None, None),
        ("Friday", "Friday", "t-11"),
    ]


SPANS = st.tuples(st.integers(0, 39), st.integers(1, 12)).map(lambda pair: (pair[0], min(40, sum(pair))))
TEXTS = st.text(st.sampled_from("ab \n\r\u202e"), min_size=40, max_size=40)


@pytest.mark.slow
@given(TEXTS, st.lists(SPANS, unique_by=lambda span: span[0]), st.lists(SPANS))
def test_nothing_of_the_text_is_lost(text: str, places: list[tuple[int, int]], verbs: list[tuple[int, int]]) -> None:
    found = cut(text, *places, verbs=tuple(verbs))

    assert "".join(piece.text for piece in found) == text
    assert "".join(piece.text for block in blocks(found) for piece in block) == text


def test_a_long_text_comes_in_blocks_that_end_with_their_lines() -> None:
    text = "A line of some length, and another sentence.\n\n" * 200
    found = list(blocks(cut(text, (46, 52))))

    assert len(found) > 5
    assert {block[-1].text[-1] for block in found} == {"\n"}
    assert "".join(piece.text for block in found for piece in block) == text


def test_a_text_that_ends_where_a_block_ends_has_no_empty_one_behind_it() -> None:
    text = "A line. " * 200 + "\n"

    assert [tuple(piece.text for piece in block) for block in blocks([TextSegment(text)])] == [(text,)]
