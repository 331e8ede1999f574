"""The clock and the day of one timex as two, as TimeML 1.2.1 has them."""

import pytest

from timeline.dates import Day
from timeline.resolving import resolve_values
from timeline.tagging import tag
from timeline.tagging.clock_spans import clocks_apart

WRITTEN = Day(2015, 5, 12)


def parts(text: str) -> list[tuple[str, str | None]]:
    """The words and the values of the timexes, clocks apart from their days."""
    timexes = list(clocks_apart(text, tag(text)))
    values = resolve_values(timexes, WRITTEN)
    return [(timex.extent.exact, value.value) for timex, value in zip(timexes, values, strict=True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ferry left on Friday at 6:45 a.m. in fog.",
            [("Friday", "2015-05-08"), ("6:45 a.m.", "2015-05-08T06:45")],
        ),
        ("It burst at noon on 3 April 1998.", [("noon", "1998-04-03T12:00"), ("3 April 1998", "1998-04-03")]),
        ("It sailed last night at 9:30 PM.", [("last night", "2015-05-11TNI"), ("9:30 PM", "2015-05-11T21:30")]),
        (
            "She came on 2 March 2014 at about 9 p.m. by train.",
            [("2 March 2014", "2014-03-02"), ("about 9 p.m.", "2014-03-02T21:00")],
        ),
        ("They spoke on Friday at 22:15 again.", [("Friday", "2015-05-08"), ("22:15", "2015-05-08T22:15")]),
    ],
)
def test_a_word_divides_a_clock_from_its_day(text: str, expected: list[tuple[str, str]]) -> None:
    """The clock keeps the day in its value, and the day has the part of the day that is given with it."""
    assert parts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The ferry left at 9 a.m. Friday in fog.",
        "The ferry left on Friday in fog.",
        "The ferry left on Friday at 4 in fog.",
        "The call was logged at 12:15 on 02/03/2014 by Hall.",
        "It was 9 at night on 3 May 2014 that the dam burst.",
        "It was at 9 at night that the dam burst.",
    ],
)
def test_a_clock_and_its_day_are_one(text: str) -> None:
    """Without a word between them, in numbers only, or where the clock is none without its day."""
    assert [words for words, _ in parts(text)] == [timex.extent.exact for timex in tag(text)]
