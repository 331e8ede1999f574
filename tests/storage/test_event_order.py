"""The stored order of an event."""

from sqlite_utils import Database

from tests.storage.conftest import Happens
from timeline.dates import UNKNOWN, Day, Interval
from timeline.records.order_reasons import EventDate, StatedRelation
from timeline.records.stored_reason import StoredReason
from timeline.records.temporal_order import Neighbour, OrderContradiction, RelationKind, TemporalOrder
from timeline.storage import event_order, events

FRIDAY = Day(2019, 12, 20)


def test_save_keeps_order_with_reasons_in_words(db: Database, happens: Happens) -> None:
    """The order reads back as it was stored, its reasons in words."""
    (stored,) = happens(UNKNOWN)
    ruled = Neighbour("a", "The court ruled", StatedRelation(RelationKind.BEFORE, "Then", "ruled", "left"))
    because = EventDate("The court ruled", Interval(FRIDAY, FRIDAY + 1))
    order = TemporalOrder(after=(ruled,), earliest=FRIDAY, conflict=(OrderContradiction("before", ruled, (because,)),))

    event_order.save(db, events.find_number(db, stored.id, None), order, None)

    read = Neighbour("a", "The court ruled", StoredReason('"Then": "ruled", then "left"'))
    contradiction = OrderContradiction("before", read, (StoredReason("“The court ruled” is dated 2019-12-20"),))
    assert events.find(db, stored.id).order == TemporalOrder((read,), earliest=FRIDAY, conflict=(contradiction,))
