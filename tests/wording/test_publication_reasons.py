"""The reasons of an inferred publication date in words."""

import pytest

from timeline.dates import Day, DayName, Interval, MonthName
from timeline.meanings.operators import Lean
from timeline.records.publication_reasons import (
    BornAtAge,
    DatelineDay,
    DayOnWeekday,
    ExistedBy,
    InYears,
    PastOrFuture,
    PublicationReason,
    SameDate,
    SameDayOfYear,
    SameEvent,
    ThroughDocument,
)
from timeline.records.stored_reason import StoredReason
from timeline.wording.publication_reasons import format_publication_reason

FRIDAY = Day(2019, 12, 20)
ON_FRIDAY, WEEK = Interval(FRIDAY, FRIDAY + 1), Interval(FRIDAY, FRIDAY + 7)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (
            PastOrFuture("on Friday", Lean.PAST, FRIDAY),
            '"on Friday" is told as past, so it was not written before 2019-12-20',
        ),
        (
            PastOrFuture("on Friday", Lean.FUTURE, FRIDAY),
            '"on Friday" is told as to come, so it was not written after 2019-12-20',
        ),
        (DayOnWeekday("Friday, May 8", MonthName.MAY, 8, DayName.FRIDAY), '"Friday, May 8": May 8 is a Friday'),
        (
            DatelineDay("LIMA, Dec 20", MonthName.DECEMBER, 20),
            'dateline "LIMA, Dec 20", so it was written on December 20',
        ),
        (SameDate("today", "May 8", ON_FRIDAY), '"today" is "May 8", so it was written on 2019-12-20'),
        (SameDate("today", "May", WEEK), '"today" is "May", so it was written between 2019-12-20 and 2019-12-26'),
        (SameDate("today", "May", None), '"today" is "May"'),
        (SameDayOfYear("today", "May 8"), '"today" is "May 8", as it may be'),
        (
            BornAtAge("1960", 54, WEEK),
            'born "1960" and 54 years old, so it was written between 2019-12-20 and 2019-12-26',
        ),
        (ExistedBy(FRIDAY), "it was here on 2019-12-20"),
        (SameEvent("today", "Friday", "a.txt", ON_FRIDAY), '"today" tells what "Friday" tells in a.txt, 2019-12-20'),
        (
            SameEvent("today", "in May", "a.txt", WEEK),
            '"today" tells what "in May" tells in a.txt, 2019-12-20 to 2019-12-26',
        ),
        (InYears(StoredReason("it is a Friday"), (2009, 2015), 0), "it is a Friday in 2009, 2015"),
        (InYears(StoredReason("it is a Friday"), (2015,), 2), "it is a Friday in 2015, and 2 times before"),
        (ThroughDocument("a.txt", ExistedBy(FRIDAY)), "a.txt: it was here on 2019-12-20"),
        (StoredReason("it says so"), "it says so"),
    ],
)
def test_format_publication_reason_is_a_sentence(reason: PublicationReason, words: str) -> None:
    """Every reason has its sentence."""
    assert format_publication_reason(reason) == words
