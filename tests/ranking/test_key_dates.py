"""The ranking of key dates."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import Day
from timeline.ranking.key_dates import DayVote, KeyDate, rank_days

MONDAY, TUESDAY = Day(2021, 3, 1), Day(2021, 3, 2)
VOTES = st.lists(
    st.builds(DayVote, st.integers(1, 3), st.sampled_from("abc"), st.integers(1, 9).map(lambda n: n / 9)), max_size=20
)


def vote(day: Day, source: str, importance: float) -> DayVote:
    return DayVote(day.number, source, importance)


def test_weight_is_the_sum_over_sources() -> None:
    """The weight of a day is the sum of the importances that its sources give."""
    votes = [vote(MONDAY, "a", 0.5), vote(TUESDAY, "a", 0.4), vote(TUESDAY, "b", 0.25)]

    assert rank_days(votes, 9) == (KeyDate(TUESDAY, 0.65, 2), KeyDate(MONDAY, 0.5, 1))


def test_one_vote_per_source() -> None:
    """A source has one vote for a day, that of the highest importance."""
    assert rank_days([vote(MONDAY, "a", weight) for weight in (0.25, 0.5, 0.25)], 9) == (KeyDate(MONDAY, 0.5, 1),)


def test_equal_weights() -> None:
    """Of days of equal weight the one with more sources comes first, then the older."""
    votes = [vote(TUESDAY, "a", 0.5), vote(MONDAY, "a", 0.25), vote(MONDAY, "b", 0.25), vote(MONDAY + 9, "a", 0.5)]

    assert [one.day for one in rank_days(votes, 9)] == [MONDAY, TUESDAY, MONDAY + 9]


@given(VOTES, st.randoms())
def test_order_of_votes_is_irrelevant(votes: list[DayVote], random: Random) -> None:
    """The ranking does not depend on the order of the votes."""
    ranked = rank_days(votes, 9)

    random.shuffle(votes)

    assert rank_days(votes, 9) == ranked


@given(VOTES, st.integers(0, 5))
def test_limit(votes: list[DayVote], limit: int) -> None:
    """A limit gives the first days of the whole ranking."""
    assert rank_days(votes, limit) == rank_days(votes, 99)[:limit]


def test_source_that_looks_back_counts_threefold() -> None:
    """A source of two days later or more has three times the vote; an earlier one, or one without a day, has not."""
    published = [MONDAY.number + 1, MONDAY.number + 2, None]
    weights = [rank_days([DayVote(MONDAY.number, "a", 0.25, day)], 1)[0].weight for day in published]

    assert weights == [0.25, 0.75, 0.25]


def test_central_sentences_count_more() -> None:
    """A sentence with the words of many sources counts more than a mean one, within limits."""
    harbour, choir = frozenset({"storm", "harbour"}), frozenset({"choir"})
    votes = [DayVote(MONDAY.number, source, 0.25, None, harbour) for source in "abc"]
    votes += [DayVote(TUESDAY.number, source, 0.25, None, choir if source == "a" else frozenset()) for source in "abc"]

    ranked = rank_days(votes, 2)

    assert [(one.day, one.weight) for one in ranked] == [(MONDAY, 0.9), (TUESDAY, 0.6667)]
