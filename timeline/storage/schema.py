"""Definitions that the schema and the queries share: each is written once here, and its SQL is made from it.

They are part of every database: whoever changes one appends a migration that makes the columns and indexes anew.
"""

from __future__ import annotations

from timeline.records import DatedBy, Status

__all__ = [
    "BUCKET_KEY_BITS",
    "BY_NOTHING_BUCKET",
    "DAY_KEY_BITS",
    "DAY_OFFSET",
    "DURATION_BUCKETS",
    "DURATION_BUCKET_SQL",
    "FULLTEXT_KEY_SQL",
    "MAX_SORT_KEY",
    "SHOWN_BY_SQL",
    "STATUS_SQL",
    "UNDATED_BUCKET",
    "duration_bucket",
]

MAX_SORT_KEY = 2**63 - 1
"""The sort key of what has no day: the largest integer of SQLite. Its negative is before all keys."""

DURATION_BUCKETS = (1, 8, 64, 512, 4_096, 32_768, 262_144, 2**62)
"""Upper bounds, in days, of how long a dated event can last: `latest - earliest` is less than its bucket."""


def duration_bucket(days: int) -> int:
    """The bucket of an event whose last day is so many days after its first, as the column of this name has it."""
    return next((bucket for bucket in DURATION_BUCKETS[:-1] if days < bucket), DURATION_BUCKETS[-1])


DURATION_BUCKET_SQL = (
    "CASE WHEN latest IS NULL THEN NULL "
    + " ".join(f"WHEN latest - earliest < {bucket} THEN {bucket}" for bucket in DURATION_BUCKETS[:-1])
    + f" ELSE {DURATION_BUCKETS[-1]} END"
)

SHOWN_BY_SQL = (
    f"CASE WHEN dated_by = '{DatedBy.NOTHING.value}' AND order_path IS NOT NULL THEN '{DatedBy.ORDER.value}' "
    "ELSE dated_by END"
)
"""`Event.dated_by`: an event that nothing dates is shown by its order where it has a place in that."""

STATUS_SQL = (
    f"CASE WHEN edtf IS NULL THEN '{Status.UNANCHORED.value}' WHEN earliest IS NULL THEN '{Status.PARTIAL.value}' "
    f"ELSE '{Status.DATED.value}' END"
)
"""`records.status`."""

UNDATED_BUCKET, BY_NOTHING_BUCKET = len(DURATION_BUCKETS), len(DURATION_BUCKETS) + 1
"""The buckets of the full-text index after those of the dated events, which are numbered as `DURATION_BUCKETS` is."""

DAY_OFFSET = 2**23
"""Days before and after day 0 for which the full-text index has a key range; days beyond share the outermost one."""

DAY_KEY_BITS, BUCKET_KEY_BITS = 35, 59
"""Bits of a full-text key below the day, which hold the number of the mention, and below the bucket."""

FULLTEXT_KEY_SQL = (
    f"(CASE WHEN shown_by = '{DatedBy.NOTHING.value}' THEN {BY_NOTHING_BUCKET} "
    f"WHEN duration_bucket IS NULL THEN {UNDATED_BUCKET} "
    + " ".join(f"WHEN duration_bucket = {bucket} THEN {n}" for n, bucket in enumerate(DURATION_BUCKETS[:-1]))
    + f" ELSE {len(DURATION_BUCKETS) - 1} END << {BUCKET_KEY_BITS}) "
    f"| (min(max(list_start, {-DAY_OFFSET}), {DAY_OFFSET - 1}) + {DAY_OFFSET} << {DAY_KEY_BITS})"
)
"""The first full-text key of an event; the number of a mention is added to it."""
