"""The reason of a date in words; reasons from whole texts are in tests/resolving and tests/mentions."""

import pytest

from timeline.dates import Day, DayName, Interval, Masked, Period, Span, Unit, Weekday
from timeline.meanings.operators import Lean, Mod
from timeline.records.date_reasons import (
    AnchorDate,
    AnchorRelation,
    AnyDayOf,
    ByDirection,
    ByWeekday,
    ClockTime,
    ComputedDate,
    CountedFrom,
    DateReason,
    DateRule,
    DerivedDate,
    FromAnchor,
    FromTo,
    MentionedDate,
    NoDate,
    NthWithin,
    PlainRule,
    PublicationDay,
    Qualified,
    SameDayAs,
    SameTimeAs,
    Side,
    StoryDate,
)
from timeline.records.stored_reason import StoredReason
from timeline.wording.date_reasons import format_date_reason

FRIDAY = Day(2019, 12, 20)
ON_FRIDAY = Span.of(Period(Unit.DAY, FRIDAY))
IN_MAY = Span.of(Period.of_month(2019, 5))
MAY = ComputedDate(IN_MAY)
NEWS_DAY = PublicationDay(FRIDAY)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (PlainRule.NO_ANCHOR_NEEDED, "which needs no anchor"),
        (PlainRule.STATE, "told as what is so on the publication day"),
        (FromAnchor(AnchorRelation.SAME, MAY), "2019-05"),
        (FromAnchor(AnchorRelation.LAST_BEFORE, MAY), "the last before 2019-05"),
        (FromAnchor(AnchorRelation.FIRST_AFTER, MAY), "the first after 2019-05"),
        (FromAnchor(AnchorRelation.WITHIN, MAY), "that of 2019-05"),
        (FromAnchor(AnchorRelation.NEXT_TO, StoryDate(IN_MAY)), "told next to 2019-05, where the story stood"),
        (FromAnchor(AnchorRelation.NEWS_OF, NEWS_DAY), "told as the news of the publication day Friday 2019-12-20"),
        (FromAnchor(AnchorRelation.BACK_FROM, MAY), "counted back from 2019-05"),
        (FromAnchor(AnchorRelation.ON_FROM, MAY), "counted on from 2019-05"),
        (FromAnchor(AnchorRelation.ENDS_AT, MAY), "an amount of time that ends at a date: 2019-05"),
        (FromAnchor(AnchorRelation.BEGAN_AT, MAY), "an amount of time that began at a date: 2019-05"),
        (CountedFrom(-1, Unit.WEEK, MAY), "1 week before 2019-05"),
        (CountedFrom(2, Unit.DAY, MAY), "2 days after 2019-05"),
        (NthWithin(1, MAY), "the first within 2019-05"),
        (NthWithin(3, MAY), "number 3 within 2019-05"),
        (NthWithin(-1, MAY), "the last within 2019-05"),
        (NthWithin(-2, MAY), "number 2 from the end within 2019-05"),
        (FromTo(MAY, NEWS_DAY), "from 2019-05 to the publication day Friday 2019-12-20"),
        (Qualified(Mod.LESS_THAN, PlainRule.DURATION), "less than of a date, an amount of time and no date"),
        (ClockTime(PlainRule.NO_ANCHOR_NEEDED), "a time of day, which needs no anchor"),
        (ByWeekday(ON_FRIDAY, DayName.MONDAY), "not Friday 2019-12-20, for it is a Monday"),
        (AnyDayOf(Interval(FRIDAY, FRIDAY + 3)), "on whichever day from 2019-12-20 to 2019-12-22 it was published"),
        (SameDayAs("on Friday"), "told as of the same day as what happened “on Friday”"),
        (SameTimeAs("collapsed"), "told as of the same time as what happened “collapsed”"),
    ],
)
def test_format_date_reason_has_rule(rule: DateRule, words: str) -> None:
    """Every rule has its words, between the words of the text and the result."""
    assert format_date_reason(DerivedDate("then", rule, ON_FRIDAY)) == f'"then", {words}: Friday 2019-12-20'


@pytest.mark.parametrize(
    ("side", "lean", "words"),
    [
        (Side.BEFORE, Lean.PAST, "before the publication day Friday 2019-12-20, in a sentence about the past"),
        (Side.AFTER, Lean.FUTURE, "after the publication day Friday 2019-12-20, in a sentence about what is to come"),
        (Side.EQUAL, Lean.PAST, "which is the publication day Friday 2019-12-20, in a sentence about the past"),
        (
            Side.AROUND,
            Lean.UNKNOWN,
            "holding the publication day Friday 2019-12-20, in a sentence that does not tell past from future",
        ),
        (
            Side.AFTER,
            Lean.LIKELY_PAST,
            "after the publication day Friday 2019-12-20, the nearer one, in a sentence that is likely about the past",
        ),
    ],
)
def test_format_date_reason_has_direction(side: Side, lean: Lean, words: str) -> None:
    """The direction has the side of the publication day, and what the sentence is about."""
    rule = ByDirection(side, FRIDAY, lean)

    assert format_date_reason(DerivedDate("then", rule, IN_MAY)) == f'"then", {words}: 2019-05'


@pytest.mark.parametrize(
    ("anchor", "words"),
    [
        (MentionedDate(ON_FRIDAY), "Friday 2019-12-20, the last date mentioned"),
        (PublicationDay(None), "a publication day that is not known"),
        (ComputedDate(None), "not dated"),
    ],
)
def test_format_date_reason_has_anchor(anchor: AnchorDate, words: str) -> None:
    """An anchor has its source."""
    reason = DerivedDate("then", FromAnchor(AnchorRelation.SAME, anchor), None)

    assert format_date_reason(reason) == f'"then", {words}: not dated'


@pytest.mark.parametrize(
    ("result", "words"),
    [
        ("P5Y", "P5Y"),
        (Masked(Weekday(DayName.FRIDAY)), "not dated"),
        (Span(ON_FRIDAY.first, ON_FRIDAY.last, approximate=True), "2019-12-20~"),
    ],
)
def test_format_date_reason_has_result(result: Span | Masked | str, words: str) -> None:
    """A result that is no exact day is given as its TIMEX3 value or EDTF."""
    assert format_date_reason(DerivedDate("then", PlainRule.VAGUE, result)).endswith(f": {words}")


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (NoDate("lawsuit"), '"lawsuit", for which the text gives no date'),
        (StoredReason('"2015", which needs no anchor: 2015'), '"2015", which needs no anchor: 2015'),
    ],
)
def test_format_date_reason_without_rule(reason: DateReason, words: str) -> None:
    """An event without a date has no result, and a stored reason has its words already."""
    assert format_date_reason(reason) == words
