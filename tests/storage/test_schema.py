"""The schema and Python agree on each definition that both have."""

import pytest
from sqlite_utils import Database

from tests.storage.factories import article, at, dated, event, in_year, mention, on, on_no_day, whole
from timeline.dates import UNKNOWN, Day, Masked, MonthName, MonthOfYear, Period, Span, Unit, When
from timeline.records import DatedBy, Event, Mention, PublishedFrom, Source, status
from timeline.records.temporal_order import Neighbour, TemporalOrder
from timeline.storage import documents, event_order, events, mentions, schema, timexes, transaction
from timeline.storage.schema import DURATION_BUCKETS, MAX_SORT_KEY
from timeline.storage.search import fulltext

WHENS = [
    UNKNOWN,
    Masked(MonthOfYear(MonthName.MAY)).when(),
    on(2019, 12, 20),
    at(9, 30),
    in_year(2015),
    in_year(-43),
    in_year(99_000),
    Unit.CENTURY.holding(Day(1950, 1, 1)).when() if hasattr(Unit.CENTURY.holding(Day(1950, 1, 1)), "when") else UNKNOWN,
]
