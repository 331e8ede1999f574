"""Which days weigh most."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import Day
from timeline.merging.keydates import KeyDate, Voice, weigh

MONDAY, TUESDAY = Day(2021, 3, 1), Day(2021, 3, 2)
VOICES = st.lists(
    st.builds(Voice, st.sampled_from([MONDAY, TUESDAY]), st.sampled_from("abc"), st.integers(1, 9).map(lambda n: n / 9))
)


def test_a_day_weighs_what_its_sources_say_of_it() -> None:
    voices = [Voice(MONDAY, "a", 0.5), Voice(TUESDAY, "a", 0.4), Voice(TUESDAY, "b", 0.25)]

    assert weigh(voices) == (KeyDate(TUESDAY, 0.65, 2), KeyDate(MONDAY, 0.5, 1))


def test_a_source_has_one_voice_however_much_it_tells_of_the_day() -> None:
    assert weigh([Voice(MONDAY, "a", weight) for weight in (0.25, 0.5, 0.25)]) == (KeyDate(MONDAY, 0.5, 1),)


def test_of_days_that_weigh_the_same_the_one_of_more_sources_comes_first_then_the_older() -> None:
    voices = [Voice(TUESDAY, "a", 0.5), Voice(MONDAY, "a", 0.25), Voice(MONDAY, "b", 0.25), Voice(MONDAY + 9, "a", 0.5)]

    assert [one.day for one in weigh(voices)] == [MONDAY, TUESDAY, MONDAY + 9]


@given(VOICES, st.randoms())
def test_any_order_gives_the_same_days(voices: list[Voice], chance: Random) -> None:
    weighed = weigh(voices)

    chance.shuffle(voices)

    assert weigh(voices) == weighed
