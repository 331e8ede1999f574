"""The kind of time that a TIMEX3 VALUE names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import MEANINGS
from timeline.dates import Both, DayOfMonth, MonthOfYear, Weekday
from timeline.meanings.operators import Meaning, Ref, Vague
from timeline.meanings.timex_type import TimexType, type_of
from timeline.meanings.timex_value import ValueKind, kind_of_value, masked_day, masked_weekday
from timeline.resolving import Context, resolve
from timeline.resolving.timex3 import masked, value


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (None, ValueKind.NONE),
        ("2015-05-08", ValueKind.DAY),
        ("2015-05-08T09:00", ValueKind.DAY),
        ("BC0044-03-15", ValueKind.DAY),
        ("2018-05-16/2018-06-14", ValueKind.DAY),
        ("XXXX-05-08", ValueKind.MASKED_DAY),
        ("XXXX-XX-08", ValueKind.MASKED_DAY),
        ("XXXX-XX-XXTNI", ValueKind.MASKED_DAY),
        ("XXXX-WXX-5", ValueKind.MASKED_WEEKDAY),
        ("XXXX-WXX-5T09:00", ValueKind.MASKED_WEEKDAY),
        ("XXXX-WXX-WE", ValueKind.MASKED_DAYS_OF_WEEK),
        ("XXXX-WXX-WD", ValueKind.MASKED_DAYS_OF_WEEK),
        ("XXXX-WXX", ValueKind.PERIOD),
        ("2019-W51", ValueKind.PERIOD),
        ("2019-W51-WE", ValueKind.PERIOD),
        ("2015-05", ValueKind.PERIOD),
        ("XXXX-SU", ValueKind.PERIOD),
        ("2015", ValueKind.PERIOD),
        ("2014/2017", ValueKind.PERIOD),
        ("P5Y", ValueKind.DURATION),
        ("PT2H", ValueKind.DURATION),
        ("PRESENT_REF", ValueKind.PRESENT),
        ("PAST_REF", ValueKind.VAGUE),
        ("FUTURE_REF", ValueKind.VAGUE),
    ],
)
def test_kind_of_value(text: str | None, kind: ValueKind) -> None:
    """Every form of a value has its kind."""
    assert kind_of_value(text) is kind


def test_kind_predicates() -> None:
    """Each predicate is true for its kinds only."""
    assert [kind for kind in ValueKind if kind.is_day] == [
        *(ValueKind.DAY, ValueKind.MASKED_DAY, ValueKind.MASKED_WEEKDAY),
    ]
    assert [kind for kind in ValueKind if kind.is_reference] == [ValueKind.PRESENT, ValueKind.VAGUE]
    assert [kind for kind in ValueKind if kind.is_within_unknown_week] == [
        *(ValueKind.MASKED_WEEKDAY, ValueKind.MASKED_DAYS_OF_WEEK),
    ]


@given(st.integers(0, 6), st.integers(1, 12), st.integers(1, 28))
def test_masked_values_are_those_of_timex3(weekday: int, month: int, day: int) -> None:
    """A masked day is written in one way, whoever writes it."""
    assert masked_weekday(weekday) == masked(Weekday(weekday))
    assert masked_day(month, day) == masked(Both(MonthOfYear(month), DayOfMonth(day)))
    assert kind_of_value(masked_weekday(weekday)) is ValueKind.MASKED_WEEKDAY
    assert kind_of_value(masked_day(month, day)) is ValueKind.MASKED_DAY


@given(MEANINGS)
def test_kind_agrees_with_the_meaning(meaning: Meaning) -> None:
    """The kind read from the value says the same of the meaning as the meaning itself."""
    kind = kind_of_value(value(meaning, Context(), resolve(meaning, Context())))

    assert not isinstance(meaning, Vague) or kind.is_reference
    assert not isinstance(meaning, Vague) or (kind is ValueKind.PRESENT) == (meaning.ref is Ref.PRESENT)
    assert type_of(meaning) is not TimexType.DURATION or kind in (ValueKind.DURATION, ValueKind.VAGUE)
