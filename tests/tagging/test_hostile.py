"""Hostile texts: they are read like any other, with exact offsets. benchmarks/hostile.py measures their time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import Day
from timeline.records import Timex
from timeline.resolving import resolve_document
from timeline.tagging import tag
from timeline.wording.date_reasons import format_date_reason

SIZE = 20_000
HOSTILE = {
    "digits": "7",
    "last last last": "last ",
    "the day after the day after": "the day after ",
    "two days before two days before": "two days before ",
    "and or to": "and or to ",
    "the end of the end of": "the end of ",
    "numbers, joined": "5/8/2015-",
    "combining characters": "Friday\u0301\u0323 ",
    "right-to-left marks": "\u202elast\u200f Friday\u202c ",
    "NULs": "\0",
    "spaces": " ",
    "quotes": "'’",
    "letters that grow in lower case": "\u0130",
    "emoji": "\U0001f600\u200d\U0001f525",
}

any_text = st.text()
"""Text of all planes, with half surrogate pairs."""

WORDS = "last next the day after before two May 8 2015 , - to Friday's ago 44 BC in early p.m.".split(" ")
prose = st.lists(st.sampled_from([*WORDS, "\u0301", "\0", "\u200f", "\U0001f600"])).map(" ".join)


def misplaced(text: str, timexes: tuple[Timex, ...]) -> list[Timex]:
    """The timexes whose expression is not the text at their offsets, or that overlap the one before."""
    ends = (0, *(timex.extent.end for timex in timexes))
    return [
        timex
        for timex, end in zip(timexes, ends, strict=False)
        if timex.extent.start < end or timex.extent.exact != text[timex.extent.start : timex.extent.end]
    ]


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_read_to_its_end(unit: str) -> None:
    """A hostile text is read to its end."""
    text = f"{unit * (SIZE // len(unit))}. It sank on May 8, 2015."
    timexes = tag(text)

    assert misplaced(text, timexes) == []
    assert timexes[-1].extent.exact == "May 8, 2015"


@given(st.one_of(any_text, prose))
def test_offsets_are_exact(text: str) -> None:
    """The text at the offsets of a timex is its expression."""
    assert misplaced(text, tag(text)) == []


@given(prose, st.sampled_from([None, Day(1, 1, 1), Day(2015, 5, 12), Day(9999, 12, 31)]))
def test_every_timex_is_resolved(text: str, written: Day | None) -> None:
    """Every timex is resolved and explained."""
    timexes = tag(text)

    assert all(format_date_reason(resolution.reason) for resolution in resolve_document(timexes, written))


@given(any_text, any_text)
def test_date_is_found_in_any_text(before: str, after: str) -> None:
    """A date is found between any other characters."""
    text = f"{before}\n\nIt sank on May 8, 2015.\n\n{after}"
    start = len(f"{before}\n\nIt sank on ")

    assert (start, start + len("May 8, 2015")) in {(timex.extent.start, timex.extent.end) for timex in tag(text)}
