"""Meanings are data: they compare, print, and are read back."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.strategies import MEANINGS
from timeline.dates import Clock, DayPart, Unit, Weekday
from timeline.meanings.notation import format, parse
from timeline.meanings.operators import (
    At,
    Bare,
    Duration,
    Every,
    Last,
    Meaning,
    Mentioned,
    Mod,
    Modified,
    Moved,
    Nth,
    This,
)
from timeline.meanings.timex_type import TimexType, has_open_direction, type_of


@given(MEANINGS)
def test_a_meaning_is_read_as_it_is_written(meaning: Meaning) -> None:
    assert parse(format(meaning)) == meaning


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Friday",
        "Bare(",
        "Bare(FRIDAY",
        "Weekday(FRIDAY)",
        "Bare()",
        "__import__('os')",
        "Moved('x', DAY)",
        "Last(Each(YEAR))()",
        "1",
    ],
)
def test_what_is_no_meaning_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="meaning"):
        parse(text)


@pytest.mark.parametrize(
    ("meaning", "type_"),
    [
        (Bare(Weekday(4)), TimexType.DATE),
        (Duration(5, Unit.YEAR), TimexType.DURATION),
        (Modified(Mod.MORE_THAN, Duration(1, Unit.DECADE)), TimexType.DURATION),
        (Every(Weekday(4)), TimexType.SET),
    ],
)
def test_the_type_follows_from_the_meaning(meaning: Meaning, type_: TimexType) -> None:
    assert type_of(meaning) is type_


def test_a_clock_without_its_day_leans_and_a_part_of_a_day_does_not() -> None:
    assert has_open_direction(At(Clock(9)))
    assert not has_open_direction(At(DayPart.NIGHT))


def test_the_zeroth_is_none() -> None:
    with pytest.raises(ValueError, match="first is number 1"):
        Nth(0, Weekday(4), This(Weekday(4)))


def test_equal_meanings_are_equal() -> None:
    assert Moved(2, Unit.DAY, of=Mentioned()) == Moved(2, Unit.DAY, of=Mentioned())
    assert Last(Weekday(4)) != Last(Weekday(4), Mentioned())
