"""Which days weigh most."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import Day
from timeline.ranking.key_dates import DayVote, KeyDate, rank_days

MONDAY, TUESDAY = Day(2021, 3, 1), Day(2021, 3, 2)
VOICES = st.lists(
    st.builds(DayVote, st.integers(1, 3), st.sampled_from("abc"), st.integers(1, 9).map(lambda n: n / 9)), max_size=20
)


def said(day: Day, source: str, importance: float) -> DayVote:
    return DayVote(day.number, source, importance)


def test_a_day_weighs_what_its_sources_say_of_it() -> None:
    voices = [said(MONDAY, "a", 0.5), said(TUESDAY, "a", 0.4), said(TUESDAY, "b", 0.25)]

    assert rank_days(voices, 9) == (KeyDate(TUESDAY, 0.65, 2), KeyDate(MONDAY, 0.5, 1))


def test_a_source_has_one_voice_however_much_it_tells_of_the_day() -> None:
    assert rank_days([said(MONDAY, "a", weight) for weight in (0.25, 0.5, 0.25)], 9) == (KeyDate(MONDAY, 0.5, 1),)


def test_of_days_that_weigh_the_same_the_one_of_more_sources_comes_first_then_the_older() -> None:
    voices = [said(TUESDAY, "a", 0.5), said(MONDAY, "a", 0.25), said(MONDAY, "b", 0.25), said(MONDAY + 9, "a", 0.5)]

    assert [one.day for one in rank_days(voices, 9)] == [MONDAY, TUESDAY, MONDAY + 9]


@given(VOICES, st.randoms())
def test_any_order_gives_the_same_days(voices: list[DayVote], chance: Random) -> None:
    weighed = rank_days(voices, 9)

    chance.shuffle(voices)

    assert rank_days(voices, 9) == weighed


@given(VOICES, st.integers(0, 5))
def test_a_few_are_the_first_of_all(voices: list[DayVote], most: int) -> None:
    assert rank_days(voices, most) == rank_days(voices, 99)[:most]
