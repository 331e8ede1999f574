"""The reasons of the temporal order in words."""

import pytest

from timeline.dates import Day, Interval
from timeline.records.order_reasons import EventDate, OrderReason, StatedRelation
from timeline.records.stored_reason import StoredReason
from timeline.records.temporal_order import RelationKind
from timeline.wording.order_reasons import format_order_reason

FRIDAY = Day(2019, 12, 20)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (StatedRelation(RelationKind.BEFORE, "Then", "ruled", "left"), '"Then": "ruled", then "left"'),
        (StatedRelation(RelationKind.MEANWHILE, "As", "ruled", "left"), '"As": "ruled" while "left"'),
        (EventDate("The vote", Interval(FRIDAY, FRIDAY + 1)), "“The vote” is dated 2019-12-20"),
        (EventDate("The vote", Interval(FRIDAY, FRIDAY + 3)), "“The vote” is dated 2019-12-20 to 2019-12-22"),
        (EventDate("The vote", "2019-12-20T16:30:00"), "“The vote” is dated 2019-12-20T16:30:00"),
        (StoredReason("it says so"), "it says so"),
    ],
)
def test_format_order_reason_has_words_of_reason(reason: OrderReason, words: str) -> None:
    """Every reason has its words."""
    assert format_order_reason(reason) == words
