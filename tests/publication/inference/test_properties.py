"""Properties of inference: it is sound for true texts, and more text never adds a day."""

from collections.abc import Callable

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.publication.inference.factories import read
from timeline.dates import Day, DayName, MonthName, Unit

WRITTEN = st.integers(Day(1990, 1, 1).number, Day(2030, 1, 1).number).map(Day.numbered)


def month(day: Day) -> str:
    return MonthName(day.month).name.capitalize()


def full(day: Day) -> str:
    return f"{month(day)} {day.day}, {day.year}"


def of_year(day: Day) -> str:
    return f"{month(day)} {day.day}"


def with_weekday(day: Day) -> str:
    return f"{DayName(day.weekday).name.capitalize()}, {of_year(day)}"


def last_friday(day: Day) -> Day:
    return day - (day.weekday - 4) % 7


def next_tuesday(day: Day) -> Day:
    return Unit.WEEK.holding(day).moved(1).start + 1


TRUE: list[Callable[[Day, int], str]] = [
    lambda day, far: f"The court met on {full(day - far)}.",
    lambda day, far: f"The bridge collapsed in {(day - far).year}.",
    lambda day, far: f"The trial will open on {full(day + far)}.",
    lambda day, far: f"The tunnel is expected to open in {(day + far).year}.",
    lambda day, far: f"The panel met on {with_weekday(day - far % 300)}.",
    lambda day, far: f"The vote will be held on {with_weekday(day + far % 300)}.",
    lambda day, _: f"It happened yesterday ({full(day - 1)}).",
    lambda day, _: f"It happened yesterday ({of_year(day - 1)}).",
    lambda day, _: f"Today, {full(day)}, the court met.",
    lambda day, _: f"The court met on Friday ({of_year(last_friday(day))}).",
    lambda day, _: f"Last month, in {month(day.months_later(-1))} {day.months_later(-1).year}, the court met.",
    lambda day, _: f"This year, {day.year}, the court meets.",
    lambda day, far: f"{2 + far % 60} years ago, in {day.year - 2 - far % 60}, the court met.",
    lambda day, _: f"They prepare for next Tuesday's vote on {of_year(next_tuesday(day))}.",
    lambda day, far: f"Ada Ray, {far % 80 + 10}, was born in {day.year - far % 80 - 10}.",
    lambda _day, _far: "The court adjourned last week.",
    lambda _day, _far: "Nobody came on Monday.",
]
Fact = tuple[Callable[[Day, int], str], int]
FACTS = st.lists(st.tuples(st.sampled_from(TRUE), st.integers(0, 9_000)), max_size=6)


@settings(deadline=None, max_examples=40)
@given(WRITTEN, FACTS)
def test_inference_is_sound(day: Day, facts: list[Fact]) -> None:
    """The true day is among the inferred days."""
    found = read(" ".join(sentence(day, far) for sentence, far in facts))

    assert day in found.days
    assert found.contradicts == ()


@pytest.mark.slow
@settings(deadline=None, max_examples=40)
@given(WRITTEN, FACTS)
def test_more_sentences_never_add_days(day: Day, facts: list[Fact]) -> None:
    """One more true sentence never adds a day."""
    assume(facts)
    sentences = [sentence(day, far) for sentence, far in facts]

    assert read(" ".join(sentences[:-1])).days.holds(read(" ".join(sentences)).days)
