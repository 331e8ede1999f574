"""The importance of events, one factor at a time."""

from __future__ import annotations

from typing import Any

import pytest

from tests.coreference.factories import CENTURY, MARCH, MARCH_3, SOME_MARCH_3, YEAR, mention, source
from timeline.dates import UNKNOWN, Day, When
from timeline.ranking.importance import importance
from timeline.records import MentionRole, Modality

FULL = "storm port crane night wage"


def importance_at(*ids: str, when: When = MARCH_3, modality: Modality = Modality.OCCURRED, **fields: Any) -> float:
    """Return the importance of an event with detailed mentions of these ids."""
    return importance([mention(id, words=FULL, **fields) for id in ids], modality, when)


def test_importance_grows_with_sources() -> None:
    """One source that begins with the event gives 0.5, and more sources approach 1."""
    assert [importance_at(*(f"{name}:0" for name in "abcd"[:count])) for count in (1, 2, 3, 4)] == [
        0.5,
        0.6667,
        0.75,
        0.8,
    ]
    assert importance_at(*(f"s{number}:0" for number in range(500))) < 1


def test_importance_by_position_and_repetition() -> None:
    """A mention far down counts less, and a repetition a little more."""
    assert importance_at("a:1000") < importance_at("a:0") < importance_at("a:0", "a:9") < importance_at("a:0", "b:0")


@pytest.mark.parametrize(
    ("sure", "unsure"),
    [
        (Modality.OCCURRED, Modality.REPORTED),
        (Modality.REPORTED, Modality.EXPECTED),
        (Modality.EXPECTED, Modality.NEGATED),
        (Modality.NEGATED, Modality.POSSIBLE),
    ],
)
def test_importance_by_modality(sure: Modality, unsure: Modality) -> None:
    """A more certain modality counts more."""
    assert importance_at("a:0", modality=sure) > importance_at("a:0", modality=unsure)


def test_importance_without_timex() -> None:
    """An event without a timex counts less."""
    assert importance_at("a:0", timex=None) < importance_at("a:0")


@pytest.mark.parametrize("coarse", [YEAR, CENTURY, SOME_MARCH_3, UNKNOWN])
def test_importance_of_coarse_dates(coarse: When) -> None:
    """A date that is unknown or coarser than a month counts less."""
    assert importance_at("a:0", when=coarse) < importance_at("a:0", when=MARCH) == importance_at("a:0", when=MARCH_3)


def test_importance_of_few_words() -> None:
    """A mention of few words counts less."""
    assert importance([mention("a:0", words="storm")], Modality.OCCURRED, MARCH_3) < importance_at("a:0")


def test_importance_of_retrospective_sources() -> None:
    """A source that looks back after more than 30 days counts more."""

    def with_second_source(later: Day) -> float:
        texts = [source("a", Day(2021, 3, 4)), source("b", later)]
        mentions = [mention(f"{text.id}:0", words=FULL, document=text) for text in texts]
        return importance(mentions, Modality.OCCURRED, MARCH_3)

    assert (
        with_second_source(Day(2021, 4, 2)) == with_second_source(Day(2021, 3, 5)) < with_second_source(Day(2021, 4, 3))
    )


def test_importance_of_one_retrospective_source() -> None:
    """A single retrospective source counts as one source."""
    back = mention("a:0", words=FULL, document=source("a", Day(2022, 1, 1)))

    assert importance([back], Modality.OCCURRED, MARCH_3) == importance_at("a:0")


def test_importance_is_never_zero() -> None:
    """Importance is never 0."""
    last = mention("a:100000000", timex=None)

    assert importance([last], Modality.POSSIBLE, UNKNOWN) == 0.0001


@pytest.mark.parametrize(
    ("greater", "less"),
    [
        (MentionRole.MAIN, MentionRole.STATEMENT),
        (MentionRole.STATEMENT, MentionRole.FIGURE),
        (MentionRole.FIGURE, MentionRole.REPORT),
        (MentionRole.REPORT, MentionRole.SUBORDINATE),
    ],
)
def test_importance_by_role(greater: MentionRole, less: MentionRole) -> None:
    """An event counts by the greatest of the roles of its mentions."""
    roles = [[greater], [less], [less, greater]]
    alone, lesser, both = (
        importance(
            [mention(f"a:{index}", words=FULL, role=role) for index, role in enumerate(some)],
            Modality.OCCURRED,
            MARCH_3,
        )
        for some in roles
    )

    assert lesser < alone < both


def test_importance_of_background() -> None:
    """An event that one sentence mentions more than a year later counts less, unless another mentions it too."""

    def at(*days: Day) -> float:
        mentions = [mention(f"{day}:0", words=FULL, document=source(str(day), day)) for day in days]
        return importance(mentions, Modality.OCCURRED, MARCH_3)

    assert at(Day(2023, 3, 4)) < at(Day(2022, 3, 1)) < at(Day(2023, 3, 4), Day(2023, 3, 5))
