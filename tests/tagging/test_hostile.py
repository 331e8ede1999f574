"""Texts that nobody would write: they are read like any other, and offsets stay exact.

How long they may take is measured by benchmarks/hostile.py.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import Day
from timeline.records import Timex
from timeline.resolving import resolve_document
from timeline.tagging import tag

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
"""Of every plane, half pairs among them."""

WORDS = "last next the day after before two May 8 2015 , - to Friday's ago 44 BC in early p.m.".split(" ")
prose = st.lists(st.sampled_from([*WORDS, "\u0301", "\0", "\u200f", "\U0001f600"])).map(" ".join)


def misplaced(text: str, found: tuple[Timex, ...]) -> list[Timex]:
    """Expressions that are not what stands at their offsets, or that overlap the one before."""
    ends = (0, *(timex.extent.end for timex in found))
    return [
        timex
        for timex, end in zip(found, ends, strict=False)
        if timex.extent.start < end or timex.extent.exact != text[timex.extent.start : timex.extent.end]
    ]


@pytest.mark.parametrize("bit", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_is_read_to_its_end(bit: str) -> None:
    text = f"{bit * (SIZE // len(bit))}. It sank on May 8, 2015."
    found = tag(text)

    assert misplaced(text, found) == []
    assert found[-1].extent.exact == "May 8, 2015"


@given(st.one_of(any_text, prose))
def test_an_expression_stands_at_its_offsets(text: str) -> None:
    assert misplaced(text, tag(text)) == []


@given(prose, st.sampled_from([None, Day(1, 1, 1), Day(2015, 5, 12), Day(9999, 12, 31)]))
def test_whatever_is_found_is_resolved_and_explained(text: str, written: Day | None) -> None:
    found = tag(text)

    assert all(each.why for each in resolve_document(found, written))


@given(any_text, any_text)
def test_a_date_is_found_among_any_characters(before: str, after: str) -> None:
    text = f"{before}\n\nIt sank on May 8, 2015.\n\n{after}"
    start = len(f"{before}\n\nIt sank on ")

    assert (start, start + len("May 8, 2015")) in {(timex.extent.start, timex.extent.end) for timex in tag(text)}
