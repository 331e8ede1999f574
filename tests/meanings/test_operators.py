"""Meanings as data: they compare, print, and are read back."""

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
def test_parse_is_inverse_of_format(meaning: Meaning) -> None:
    """A meaning is parsed as it is formatted."""
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
def test_parse_refuses_other_text(text: str) -> None:
    """A text that is no meaning is refused."""
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
def test_type_of(meaning: Meaning, type_: TimexType) -> None:
    """The TIMEX3 type follows from the meaning."""
    assert type_of(meaning) is type_


def test_has_open_direction() -> None:
    """A clock without its day has an open direction; a part of the day does not."""
    assert has_open_direction(At(Clock(9)))
    assert not has_open_direction(At(DayPart.NIGHT))


def test_nth_refuses_0() -> None:
    """There is no zeroth."""
    with pytest.raises(ValueError, match="first is number 1"):
        Nth(0, Weekday(4), This(Weekday(4)))


def test_moved_refuses_a_count_with_a_fraction() -> None:
    """Only whole units are moved: a day and a half is given in hours."""
    with pytest.raises(ValueError, match=r"1\.5 DAY are no whole units"):
        parse("Moved(1.5, DAY)")


def test_meanings_compare_by_value() -> None:
    """Meanings compare by value."""
    assert Moved(2, Unit.DAY, of=Mentioned()) == Moved(2, Unit.DAY, of=Mentioned())
    assert Last(Weekday(4)) != Last(Weekday(4), Mentioned())
